//! The client: the service root, the credential, and the limits that its requests share.

mod attempts;
mod batch;
mod builder;
mod call_id;
mod http_settings;
mod identity;
mod lost_answers;
mod origin;
mod redirect;
mod service_root;

use std::error::Error as StdError;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use reqwest::Url;
use tokio::runtime::Handle;
use tracing::Instrument;

pub use builder::ClientBuilder;
pub(crate) use call_id::new_client_request_id;
pub(crate) use lost_answers::judge;

use crate::credential::Tokens;
use crate::error::{Error, ErrorKind, Result};
use crate::headers::CLIENT_REQUEST_ID;
use crate::request::{Decode, Parts, Request};
use crate::response::{ByteStream, RawResponse, Response};
use crate::retry::RetryPolicy;
use crate::trace;
use crate::transport::{HttpClient, ReadBody};
use attempts::Attempts;
use origin::{check_address, check_origin};

/// A client for Microsoft Graph.
///
/// Cheap to clone: all clones share one connection pool and one credential. Make one client for a
/// program and keep it; [`with_token`](Self::with_token) and
/// [`with_credential`](Self::with_credential) make clients of other users from it.
///
/// ```
/// use graph_request::{Client, graph_request};
///
/// # async fn run(token: String) -> graph_request::Result<()> {
/// let client = Client::new(token);
/// let count = graph_request!{client, GET /me/onlineMeetings/$count}.await?;
/// println!("{count} meetings");
/// # Ok(())
/// # }
/// ```
///
/// An invocation borrows the client, even when it is written without `&`. `Arc<Client>` is accepted
/// as well, though the client needs no further sharing.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    tokens: Arc<Tokens>,
}

/// The state that the clients of all identities share.
struct Shared {
    /// The HTTP client. [`Client::new`] cannot fail, so a failure to set it up is kept until the
    /// first request.
    http: Result<Box<dyn HttpClient>, Arc<dyn StdError + Send + Sync>>,
    base_url: String,
    /// The scopes that tokens are requested for.
    scopes: Vec<String>,
    retry: RetryPolicy,
    timeout: Duration,
    /// The deadline of each call, if one was set; [`UNLIMITED`](crate::request::UNLIMITED) is one.
    set_deadline: Option<Duration>,
    /// The maximum size of a response, if one was set.
    max_response_bytes: Option<usize>,
}

impl Client {
    /// Creates a client for `https://graph.microsoft.com` that sends this bearer token.
    ///
    /// The token is passed without the prefix `Bearer`, which the client adds. Its permissions decide
    /// which requests Graph accepts; the documentation of each model names the least privileged ones.
    /// Use [`builder`](Self::builder) with a [`Credential`](crate::Credential) in a program that runs
    /// for longer than the token is valid, about an hour.
    ///
    /// This function cannot fail. A token that cannot be one is reported by the first request, as
    /// [`ErrorKind::Credential`], and a failure to set up TLS as [`ErrorKind::Configuration`].
    pub fn new(token: impl Into<String>) -> Self {
        ClientBuilder::for_token(token.into())
    }

    /// Returns a builder, for another host, another credential, or other limits.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Returns the service root, to which paths are appended.
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// Checks that the client's token may be sent to an address from elsewhere, such as a stored
    /// `nextLink`: it must have the scheme, the host and the port of the service root.
    ///
    /// ```
    /// use graph_request::Client;
    ///
    /// let client = Client::new("token");
    /// assert!(client.check_address("https://graph.microsoft.com/v1.0/users?$skip=2").is_ok());
    /// assert!(client.check_address("https://graph.example.com/v1.0/users").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::ForeignHost`] for any other address, and for one that another URL parser may read
    /// as an address of another host: with a user (`@`), a backslash, spaces, control characters or
    /// others that a URL may not have.
    pub fn check_address(&self, url: &str) -> Result<()> {
        check_address(self.base_url(), url).map(drop)
    }

    /// Checks a link that the service returned, whose query may hold characters that a URL may not.
    /// Returns the service root and the link.
    pub(crate) fn check_link(&self, link: &str) -> Result<[Url; 2]> {
        check_origin(self.base_url(), link)
    }

    /// Sends a request and returns the decoded response.
    ///
    /// # Errors
    ///
    /// [`ErrorKind`] lists them. Any status except 2xx is an error, with one exception: a `DELETE`
    /// that is answered with 404 or 410 after an attempt whose response was lost is done. Its status
    /// is then given as 204. [`ErrorKind::Configuration`] outside of a tokio runtime.
    ///
    /// # Cancellation
    ///
    /// The future may be dropped at any time. This closes the connection of a running attempt, but
    /// the service may have carried out the request already.
    pub async fn send<T>(&self, request: Request<T>) -> Result<T> {
        self.send_by_reference(&request).await.map(Response::into_body)
    }

    /// Sends a request and returns the decoded response with its status, headers and request ids.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send).
    pub async fn send_for_response<T>(&self, request: Request<T>) -> Result<Response<T>> {
        self.send_by_reference(&request).await
    }

    /// Sends a request that its caller holds: the future of a call would have one place for it in each
    /// function that it is handed on to.
    pub(crate) async fn send_by_reference<T>(&self, request: &Request<T>) -> Result<Response<T>> {
        let Request { parts, decode } = request;
        let id = parts.headers.get_set(&CLIENT_REQUEST_ID).cloned();
        let id = id.unwrap_or_else(new_client_request_id);
        let span = trace::call_span(self.base_url(), parts, &id);
        let sent = pin!(self.execute(parts, *decode, &id)).instrument(span.clone()).await;
        sent.map_err(|error| {
            trace::record_error(&span, &error);
            error.with_request(parts, &id)
        })
    }

    async fn execute<T>(
        &self,
        parts: &Parts,
        decode: Decode<T>,
        id: &HeaderValue,
    ) -> Result<Response<T>> {
        let runtime = current_runtime()?;
        match decode {
            Decode::Buffered(decode) => {
                let attempts = Attempts::new(self, parts, id, ReadBody::Buffer)?;
                let response = attempts.send().await?;
                let body = decode(&response, parts)?;
                let raw = response.body;
                Ok(Response::new(response.status, response.headers, body).with_raw(raw))
            }
            Decode::Stream(decode) => {
                let attempts = Attempts::new(self, parts, id, ReadBody::Stream)?;
                let response = attempts.send().await?;
                let (status, headers) = (response.status, response.headers.clone());
                let storage = response.storage.clone();
                let limits = attempts.content_limits();
                let stream = ByteStream::new(response, (self, parts, id), limits, runtime);
                Ok(Response::new(status, headers, decode(stream)).with_storage(storage))
            }
        }
    }
}

/// Going on with content whose connection broke.
impl Client {
    /// Sends a request for the rest of the content. Its head alone is read.
    pub(crate) async fn send_for_rest(
        &self,
        parts: &Parts,
        id: &HeaderValue,
    ) -> Result<RawResponse> {
        let span = trace::call_span(self.base_url(), parts, id);
        let attempts = Attempts::new(self, parts, id, ReadBody::Stream)?;
        attempts.send().instrument(span).await
    }
}

/// Returns the tokio runtime that polls the call. Its timers and sockets would panic without one.
pub(crate) fn current_runtime() -> Result<Handle> {
    Handle::try_current().map_err(|source| {
        let message = "a call requires a tokio runtime: await it in one, as `#[tokio::main]` starts it, or use `Call::send` of the feature `blocking`";
        Error::new(ErrorKind::Configuration, message).with_source(source)
    })
}

impl Shared {
    /// Returns the HTTP client, or the reason why it could not be set up.
    fn http(&self) -> Result<&dyn HttpClient> {
        self.http.as_deref().map_err(|source| {
            let error = Error::new(ErrorKind::Configuration, "the HTTP client cannot be set up");
            error.with_shared_source(Arc::clone(source))
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
