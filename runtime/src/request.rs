//! A request, and a request with the client that is to send it.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::Result;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::json::Payload;
use crate::options::Options;
use crate::path::Path;
use crate::response::Whole;
use crate::stream::ByteStream;

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
    Whole(fn(&Whole) -> Result<T>),
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

    /// What keeps it from being sent, as an error.
    pub(crate) fn check(&self) -> Result<()> {
        match &self.error {
            Some(message) => Err(Error::new(ErrorKind::Request, message.clone())),
            None => Ok(()),
        }
    }
}

/// A request and the client that sends it, by `.await`.
///
/// Made by [`graph_request!`](crate::graph_request) with a client. Its future is `Send` and
/// `'static`, so that calls can be spawned and joined.
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<T> {
    pub(crate) client: Client,
    pub(crate) request: Request<T>,
}

/// A request and the client that sends it.
pub fn call<T>(client: Client, request: Request<T>) -> Call<T> {
    Call { client, request }
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
