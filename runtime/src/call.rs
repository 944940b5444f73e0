//! A request and the client that sends it.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};

use crate::client::Client;
use crate::error::Result;
use crate::request::Request;
use crate::retry::RetryPolicy;

/// A request and the client that sends it, by `.await`.
///
/// Made by [`graph_request!`](crate::graph_request) with a client. Its future is `Send` and
/// `'static`, so that calls can be spawned and joined.
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<T> {
    pub(crate) client: Client,
    pub(crate) request: Request<T>,
}

impl<T> Call<T> {
    /// The request that is to be sent.
    pub fn request(&self) -> &Request<T> {
        &self.request
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

    /// How often this request is sent, as [`Request::retry`] has it.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request = self.request.retry(policy);
        self
    }

    /// How long one try may take, as [`Request::timeout`] has it.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// How long the whole call may take, as [`Request::deadline`] has it.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// Sends the request and waits for the answer, in a program that has no async runtime.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(token: String, id: &str) -> Result<(), graph_request::Error> {
    /// let client = Client::new(token);
    /// let meeting = graph_request!(client, GET /app/onlineMeetings/{id}).send()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`](crate::Client::send), and [`ErrorKind::Configuration`] within an
    /// async runtime, whose thread it would block: a call is sent by `.await` there.
    #[cfg(feature = "blocking")]
    pub fn send(self) -> Result<T> {
        crate::blocking::block_on(self.client.send(self.request))
    }
}

impl<T: 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.client.send(self.request).await })
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Call")
            .field("client", &self.client)
            .field("request", &self.request)
            .finish()
    }
}
