//! A request before it has a client.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind, Repeat, Result};
use crate::json::Payload;
use crate::link::EarlierPages;
use crate::path::Path;
use crate::response::{ByteStream, RawResponse};
use crate::retry::RetryPolicy;

const PREFER: HeaderName = HeaderName::from_static("prefer");

/// The preference of requests whose response has a model. Graph replaces enum members that were
/// added after the first release of an enum by `unknownFutureValue` unless the client asks for
/// them, and the models keep any member.
///
/// <https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations>
const NEWER_MEMBERS: &str = "include-unknown-enum-members";

/// The duration that means "without a limit": no timer is started for it.
pub(crate) const UNLIMITED: Duration = Duration::MAX;

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

/// The parts of a request that are sent, and the options of its call.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) options: Options,
    /// The pages that were read before this one, if the request follows the link of a page.
    pub(crate) earlier_pages: EarlierPages,
    /// The first mistake in the path, the headers or the body. It is kept until the request is
    /// sent, since an invocation is an expression that cannot fail.
    pub(crate) error: Option<String>,
}

/// The options of one call; `None` means the client's own setting.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) repeat: Repeat,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_response_bytes: Option<usize>,
}

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
    /// redirect to gets only the headers that say which content is wanted, such as `range`. A `prefer` header is sent in addition to
    /// `include-unknown-enum-members`, with which every request for a model asks for enum members
    /// that Graph withholds otherwise.
    ///
    /// A name or value that HTTP does not allow is reported as [`ErrorKind::Request`] when the
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
                self.parts.set_header(name, value);
            }
            (Err(_), _) => self.parts.fail("a header name is not valid in HTTP"),
            (_, Err(_)) => self.parts.fail("a header value is not valid in HTTP"),
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
    /// This, the other settings and the headers of a request hold for all that comes of it: its
    /// attempts, the content of a [`ByteStream`], and the further pages of a [`Page`](crate::Page).
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
            .field("headers", &self.parts.headers)
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

impl Options {
    pub(crate) fn new(method: &Method) -> Self {
        Self {
            repeat: Repeat::for_method(method),
            retry: None,
            timeout: None,
            deadline: None,
            max_response_bytes: None,
        }
    }
}

impl Parts {
    pub(crate) fn new(method: Method, path: Path, body: Option<Payload>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let (body, error) = match body {
            Some(body) => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                (Some(body.bytes), body.error)
            }
            None => (None, None),
        };
        let error = path.error.or(error);
        let options = Options::new(&method);
        let earlier_pages = EarlierPages::default();
        Self { method, path: path.text, headers, body, options, earlier_pages, error }
    }

    /// Asks for enum members that were added after the first release of an enum.
    pub(crate) fn ask_for_newer_members(&mut self) {
        self.headers.insert(PREFER, HeaderValue::from_static(NEWER_MEMBERS));
    }

    /// Sets a header. A preference does not replace the one for newer members: the header is a list
    /// (RFC 7240, section 2).
    fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        let asks = |value: &HeaderValue| {
            value
                .as_bytes()
                .windows(NEWER_MEMBERS.len())
                .any(|text| text == NEWER_MEMBERS.as_bytes())
        };
        let is_ours = name == PREFER && self.headers.get(PREFER).is_some_and(asks);
        let both = || {
            let both = [NEWER_MEMBERS.as_bytes(), b", ", value.as_bytes()].concat();
            HeaderValue::from_bytes(&both).ok()
        };
        let both = if is_ours && !asks(&value) && !value.is_empty() { both() } else { None };
        self.headers.insert(name, both.unwrap_or(value));
    }

    /// Records a mistake, unless there is one already.
    pub(crate) fn fail(&mut self, message: &str) {
        self.error.get_or_insert_with(|| message.to_owned());
    }

    /// Returns the path without its query. Errors and logs show only this, because a query may hold
    /// personal data.
    pub(crate) fn bare_path(&self) -> &str {
        self.path.split_once('?').map_or(&*self.path, |(path, _)| path)
    }

    /// Fails if a mistake was found while the request was made.
    pub(crate) fn check(&self) -> Result<()> {
        match &self.error {
            Some(message) => Err(Error::new(ErrorKind::Request, message.clone())),
            None => Ok(()),
        }
    }
}
