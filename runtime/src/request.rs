//! A request, and a request with the client that is to send it.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind, Repeat, Result};
use crate::json::Payload;
use crate::path::Path;
use crate::response::{ByteStream, RawResponse};
use crate::retry::RetryPolicy;

/// Members of enums that are newer than a program are sent only to those who ask for them.
const NEWER_MEMBERS: HeaderValue = HeaderValue::from_static("include-unknown-enum-members");

/// A request to Microsoft Graph whose answer is a `T`.
///
/// Made by [`graph_request!`](crate::graph_request) without a client. It borrows nothing and knows
/// nothing of the host it will be sent to.
#[must_use = "a request does nothing until a client sends it"]
pub struct Request<T> {
    pub(crate) parts: Parts,
    pub(crate) decode: Decode<T>,
}

/// How the answer is read.
pub(crate) enum Decode<T> {
    /// To its end, and then understood.
    Buffered(fn(&RawResponse) -> Result<T>),
    /// As it comes, by whoever wants it.
    Stream(fn(ByteStream) -> T),
}

impl<T> Clone for Decode<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Decode<T> {}

/// What of a request goes over the wire.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) options: Options,
    /// Why it cannot be sent.
    pub(crate) error: Option<String>,
}

impl<T> Request<T> {
    /// The method.
    pub fn method(&self) -> &Method {
        &self.parts.method
    }

    /// The path below the service root, version and query included, percent-encoded:
    /// `/beta/app/onlineMeetings`.
    pub fn path(&self) -> &str {
        &self.parts.path
    }

    /// The JSON text of the body, if the request has one.
    pub fn body(&self) -> Option<&[u8]> {
        self.parts.body.as_deref()
    }

    /// The headers that this request has beyond those that every request has.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// Sets a header, in place of what it was.
    ///
    /// A name or value that HTTP does not allow is an error when the request is sent. A header
    /// `authorization` is sent instead of the client's token.
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        match (name.try_into(), value.try_into()) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(value.is_sensitive() || name == AUTHORIZATION);
                self.parts.headers.insert(name, value);
            }
            (Err(_), _) => self.fail("a header has a name that HTTP does not allow"),
            (_, Err(_)) => self.fail("a header has a value that HTTP does not allow"),
        }
        self
    }

    /// How often this request is sent, in place of what the client has.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.options.retry = Some(policy);
        self
    }

    /// How long one try may take, in place of what the client has; `None` is without end.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.parts.options.timeout = Some(timeout.into().unwrap_or(UNLIMITED));
        self
    }

    /// How long the whole call may take, in place of what the client has; `None` is without end.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.parts.options.deadline = Some(deadline.into().unwrap_or(UNLIMITED));
        self
    }

    fn fail(&mut self, message: &str) {
        self.parts.error.get_or_insert_with(|| message.to_owned());
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), decode: self.decode }
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let body = self.body().map(String::from_utf8_lossy);
        f.debug_struct("Request")
            .field("method", &self.parts.method)
            .field("path", &self.parts.path)
            .field("headers", &self.parts.headers)
            .field("body", &body)
            .finish_non_exhaustive()
    }
}

/// No timer runs for so long.
pub(crate) const UNLIMITED: Duration = Duration::MAX;

/// How a request is sent; what is `None` is as the client has it.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) repeat: Repeat,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
}

impl Options {
    pub(crate) fn new(method: &Method) -> Self {
        Self { repeat: Repeat::for_method(method), retry: None, timeout: None, deadline: None }
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
        Self { method, path: path.text, headers, body, options, error }
    }

    /// Makes the parts of a request that reads.
    pub(crate) fn get(path: Path) -> Self {
        let mut parts = Self::new(Method::GET, path, None);
        parts.headers.insert("prefer", NEWER_MEMBERS);
        parts
    }

    /// Returns the path without its query, which may hold personal data and so must not be logged.
    pub(crate) fn bare_path(&self) -> &str {
        self.path.split_once('?').map_or(&*self.path, |(path, _)| path)
    }

    /// What keeps it from being sent, as an error.
    pub(crate) fn check(&self) -> Result<()> {
        match &self.error {
            Some(message) => Err(Error::new(ErrorKind::Request, message.clone())),
            None => Ok(()),
        }
    }
}
