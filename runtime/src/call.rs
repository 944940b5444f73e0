//! A request together with the client that sends it.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};

use crate::client::Client;
use crate::error::Result;
use crate::request::Request;
use crate::response::Response;
use crate::retry::RetryPolicy;

/// A request together with its client; `.await` sends it.
///
/// [`graph_request!`](crate::graph_request) with a client makes one. It is a future that is `Send` and
/// `'static`, so calls can be spawned and joined as they are. Options of this one call are set before `.await`.
///
/// ```
/// use std::time::Duration;
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> graph_request::Result<()> {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let create = |subject: &str| {
///     graph_request!(client, POST /me/onlineMeetings { "subject": subject })
///         .timeout(Duration::from_secs(5))
/// };
/// let (first, second) = tokio::try_join!(create("Stand-up"), create("Retrospective"))?;
/// assert_ne!(first.id, second.id);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<T> {
    /// The place of the keyword in messages of rustc, without a value. Where a field of the response is
    /// accessed before the call is awaited, rustc lists the fields of a call, so the message names the
    /// `.await` that is missing.
    pub r#await: CallMustBeAwaited,
    pub(crate) client: Client,
    pub(crate) request: Request<T>,
    /// The future of the response, once the call has been polled. The lock is never taken: it makes
    /// a call `Sync`, which the future alone is not.
    sending: Mutex<Option<Sending<T>>>,
}

/// The type of a field that exists for messages of rustc.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallMustBeAwaited;

type Sending<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

impl<T> Call<T> {
    pub(crate) fn new(client: Client, request: Request<T>) -> Self {
        Self { r#await: CallMustBeAwaited, client, request, sending: Mutex::new(None) }
    }

    /// Returns the request that will be sent.
    pub fn request(&self) -> &Request<T> {
        &self.request
    }

    /// Returns the request without its client, to keep it or to send it by another one.
    ///
    /// ```
    /// use graph_request::{Client, graph_request};
    ///
    /// let client = Client::new("token");
    /// let request = graph_request!{client, GET /me/onlineMeetings/$count}.into_request();
    /// assert_eq!(request.path(), "/v1.0/me/onlineMeetings/$count");
    /// ```
    pub fn into_request(self) -> Request<T> {
        self.request
    }

    /// Sends the request and returns the decoded response with its status, headers and request ids,
    /// and with the JSON as it arrived.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// let create = graph_request!(client, POST /me/onlineMeetings { "subject": "Stand-up" });
    /// let response = create.response().await?;
    /// assert_eq!(response.status, 201);
    /// println!("{:?}: {}", response.request_id(), String::from_utf8_lossy(response.raw()));
    /// assert_eq!(response.body.subject.as_deref(), Some("Stand-up"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`].
    pub async fn response(self) -> Result<Response<T>> {
        let Self { client, request, .. } = self;
        client.send_for_response(request).await
    }

    /// Sets a header, as [`Request::header`] does.
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.request = self.request.header(name, value);
        self
    }

    /// Asks for times in a time zone, as [`Request::prefer_time_zone`] does.
    pub fn prefer_time_zone(mut self, zone: impl AsRef<str>) -> Self {
        self.request = self.request.prefer_time_zone(zone);
        self
    }

    /// Sets the retry policy of this call, as [`Request::retry`] does.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request = self.request.retry(policy);
        self
    }

    /// Sets the time limit of a single attempt, as [`Request::timeout`] does.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sets the time limit of the whole call, as [`Request::deadline`] does.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// Sets the maximum size of the response body, as [`Request::max_response_bytes`] does.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.request = self.request.max_response_bytes(bytes);
        self
    }
}

impl<T: 'static> Future for Call<T> {
    type Output = Result<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { client, request, sending, .. } = self.get_mut();
        let sending = sending.get_mut().unwrap_or_else(PoisonError::into_inner);
        let sending = sending.get_or_insert_with(|| {
            let (client, request) = (client.clone(), request.clone());
            Box::pin(
                async move { client.send_by_reference(&request).await.map(Response::into_body) },
            )
        });
        sending.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Call")
            .field("client", &self.client)
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
