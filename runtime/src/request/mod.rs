//! A request before it has a client.

mod earlier_pages;
mod headers;
mod options;
mod parts;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::Method;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use crate::error::Result;
use crate::response::{ByteStream, RawResponse};
use crate::retry::RetryPolicy;

pub(crate) use self::earlier_pages::EarlierPages;
pub(crate) use self::headers::Headers;
pub(crate) use self::options::Options;
pub(crate) use self::parts::{Parts, UNLIMITED};

/// A request to Microsoft Graph that is answered with a `T`.
///
/// [`graph_request!`](crate::graph_request) without a client makes one. It borrows nothing and does
/// not know the host, so it can be stored, cloned, inspected in a test, and sent by any client.
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> graph_request::Result<()> {
/// let request = graph_request!(POST /me/onlineMeetings { "subject": "Stand-up" });
/// assert_eq!(request.method(), "POST");
/// assert_eq!(request.path(), "/v1.0/me/onlineMeetings");
/// assert_eq!(request.body(), Some(br#"{"subject":"Stand-up"}"#.as_slice()));
///
/// let graph = FakeGraph::start().await;
/// let meeting = graph.client().send(request).await?;
/// assert_eq!(meeting.subject.as_deref(), Some("Stand-up"));
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until a client sends it"]
pub struct Request<T> {
    pub(crate) parts: Parts,
    pub(crate) decode: Decode<T>,
}

/// The way in which the body of the response is read. Function pointers, so that a request is
/// `Clone` and `Send` regardless of `T`.
pub(crate) enum Decode<T> {
    /// Reads the body to its end before decoding it.
    Buffered(fn(&RawResponse, &Parts) -> Result<T>),
    /// Leaves the body unread, for the caller to stream.
    Stream(fn(ByteStream) -> T),
}

// Derives would require `T: Clone` and `T: Copy`.
impl<T> Clone for Decode<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Decode<T> {}

impl<T> Request<T> {
    /// Returns the method.
    pub fn method(&self) -> &Method {
        &self.parts.method
    }

    /// Returns the path below the service root, with version and query, percent-encoded:
    /// `/v1.0/me/onlineMeetings?$top=5`.
    pub fn path(&self) -> &str {
        &self.parts.path
    }

    /// Returns the body, if the request has one: JSON text, or the content of a stream.
    pub fn body(&self) -> Option<&[u8]> {
        self.parts.body.as_deref()
    }

    /// Returns the headers of this request. The client adds `authorization` and
    /// `client-request-id` when it sends the request.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// Sets a header and replaces its previous value. The header is sent to the service with each
    /// attempt and for each further page of a [`Page`](crate::Page). The storage that Graph may
    /// redirect to gets only the headers that say which content is wanted, such as `range`.
    ///
    /// A `prefer` header is sent in addition to `include-unknown-enum-members`, with which every
    /// request for a model asks for enum members that Graph withholds otherwise.
    ///
    /// A name or value that HTTP does not allow is reported as [`ErrorKind::Request`](crate::ErrorKind::Request) when the
    /// request is sent. An `authorization` header is sent instead of the client's token, and a
    /// `client-request-id` instead of a generated one.
    ///
    /// ```
    /// use graph_request::graph_request;
    ///
    /// let request = graph_request!{GET /me/onlineMeetings/$count}
    ///     .header("client-request-id", "b3a1d2c0-6d0e-4a2b-9c59-0c5f4a3fd1e7");
    /// assert!(request.headers().contains_key("client-request-id"));
    /// ```
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        match (name.try_into(), value.try_into()) {
            (Ok(name), Ok(mut value)) => {
                // A sensitive value is not shown by `Debug`, nor by the logs of HTTP libraries.
                value.set_sensitive(value.is_sensitive() || name == AUTHORIZATION);
                self.parts.headers.set(name, value);
            }
            (Err(_), _) => self.parts.fail("a header name is not valid in HTTP"),
            (_, Err(_)) => self.parts.fail("a header value is not valid in HTTP"),
        }
        self
    }

    /// Asks for the times of events and messages in a time zone, instead of UTC: sets
    /// `Prefer: outlook.timezone`. The name is one of Windows or of IANA. Other preferences of the
    /// request are kept.
    ///
    /// A name that cannot be in the header is reported as
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) when the request is sent. Graph refuses one that it
    /// does not know.
    ///
    /// ```
    /// use graph_request::graph_request;
    ///
    /// let request = graph_request!{GET /me/onlineMeetings/$count}.prefer_time_zone("Europe/Berlin");
    /// assert_eq!(request.headers()["prefer"], r#"outlook.timezone="Europe/Berlin""#);
    /// ```
    pub fn prefer_time_zone(mut self, zone: impl AsRef<str>) -> Self {
        const NAME: &str = "outlook.timezone";
        let zone = zone.as_ref();
        let is_allowed = |c: char| matches!(c, ' '..='~') && !matches!(c, '"' | '\\' | ',');
        if zone.is_empty() || !zone.chars().all(is_allowed) {
            self.parts.fail("the name of a time zone is empty or has a character that none has");
        } else {
            self.parts.headers.prefer(NAME, &format!("{NAME}=\"{zone}\""));
        }
        self
    }

    /// Sets the retry policy of this request, instead of the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.options.retry = Some(policy);
        self
    }

    /// Sets the time limit of a single attempt, instead of the client's; `None` removes it. In a
    /// [`ByteStream`], it limits the wait for each chunk.
    ///
    /// This, the other settings and the headers of a request also hold for its further attempts,
    /// for the content of a [`ByteStream`], and for the further pages of a [`Page`](crate::Page).
    ///
    /// ```
    /// use std::time::Duration;
    /// use graph_request::{RetryPolicy, graph_request};
    ///
    /// let request = graph_request!{GET /me/onlineMeetings}
    ///     .timeout(Duration::from_secs(10))
    ///     .deadline(Duration::from_secs(30))
    ///     .retry(RetryPolicy::default().tries(3));
    /// # let _ = request;
    /// ```
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.parts.options.timeout = Some(timeout.into().unwrap_or(UNLIMITED));
        self
    }

    /// Sets the time limit of the whole call with all its attempts, instead of the client's;
    /// `None` removes it. In a [`ByteStream`], it limits the time until the last byte. Each further
    /// page of a [`Page`](crate::Page) is a call of its own.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.parts.options.deadline = Some(deadline.into().unwrap_or(UNLIMITED));
        self
    }

    /// Sets the maximum size of the response body in bytes, instead of the client's:
    /// [`ClientBuilder::max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    ///
    /// ```
    /// use graph_request::graph_request;
    ///
    /// # let (meeting, recording) = ("m", "r");
    /// let request = graph_request!{
    ///     GET /me/onlineMeetings/{meeting}/recordings/{recording}/content
    /// }
    /// .max_response_bytes(3_000_000_000);
    /// # let _ = request;
    /// ```
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.parts.options.max_response_bytes = Some(bytes);
        self
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), decode: self.decode }
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let body = self.body().map(describe_body);
        f.debug_struct("Request")
            .field("method", &self.parts.method)
            .field("path", &self.parts.path)
            .field("headers", self.headers())
            .field("body", &body)
            .finish_non_exhaustive()
    }
}

/// Returns the text of a body, or its size if it is not text.
fn describe_body(body: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(format!("{} bytes", body.len())),
    }
}
