//! What carries a request over the wire.

use std::error::Error as StdError;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};

use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::response::RawResponse;

/// Something that sends an HTTP request: a [`reqwest::Client`] of your own, or a closure, in which
/// any middleware has its place.
///
/// It is called once for each try, with the token in the header `authorization`. Retrying is the
/// business of [`RetryPolicy`](crate::RetryPolicy); something that sends a request twice on its own
/// may create two meetings, and something that follows redirects may carry the token elsewhere.
///
/// ```
/// use graph_request::{Client, reqwest};
///
/// # fn run(token: String) -> Result<(), graph_request::Error> {
/// let http = reqwest::Client::new();
/// let client = Client::builder()
///     .token(token)
///     .http_client(move |request: reqwest::Request| {
///         println!("{} goes out", request.method());
///         let sent = http.execute(request);
///         async move { Ok(sent.await?) }
///     })
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait HttpClient: Send + Sync {
    /// Sends the request and returns the head of the response, with the body behind it.
    fn execute(&self, request: reqwest::Request) -> HttpFuture<'_>;
}

/// The future of a response.
pub type HttpFuture<'a> =
    Pin<Box<dyn Future<Output = Result<reqwest::Response, BoxError>> + Send + 'a>>;

impl HttpClient for reqwest::Client {
    fn execute(&self, request: reqwest::Request) -> HttpFuture<'_> {
        let sent = self.execute(request);
        Box::pin(async move { Ok(sent.await?) })
    }
}

impl<F, R> HttpClient for F
where
    F: Fn(reqwest::Request) -> R + Send + Sync,
    R: Future<Output = Result<reqwest::Response, BoxError>> + Send + 'static,
{
    fn execute(&self, request: reqwest::Request) -> HttpFuture<'_> {
        Box::pin(self(request))
    }
}

/// What is done with the body of a response that is 2xx.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReadBody {
    /// It is read to its end.
    Buffer,
    /// It is left to whoever wants it.
    Stream,
}

/// Sends a request and reads the response, up to this many bytes of body.
pub(crate) async fn exchange(
    http: &dyn HttpClient,
    request: reqwest::Request,
    bound: usize,
    read: ReadBody,
) -> Result<RawResponse> {
    let mut response = http.execute(request).await.map_err(classify_send_error)?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if read == ReadBody::Stream && status.is_success() {
        return Ok(RawResponse {
            status,
            headers,
            body: Bytes::new(),
            streaming_body: Some(response),
        });
    }
    match buffer_body(&mut response, bound).await {
        Ok(body) => Ok(RawResponse { status, headers, body, streaming_body: None }),
        // The status says enough; its body would only have said why.
        Err(unread) if !status.is_success() => {
            Ok(RawResponse { status, headers, body: unread.read, streaming_body: None })
        }
        Err(unread) => Err(unread.error.with_response(status, headers, unread.read)),
    }
}

/// Why a body was not read to its end, and what of it was read.
struct Unread {
    error: Error,
    read: Bytes,
}

async fn buffer_body(response: &mut reqwest::Response, bound: usize) -> Result<Bytes, Unread> {
    let mut body = BytesMut::new();
    loop {
        let error = match response.chunk().await {
            Ok(None) => return Ok(body.freeze()),
            Ok(Some(chunk)) if chunk.len() <= bound.saturating_sub(body.len()) => {
                body.extend_from_slice(&chunk);
                continue;
            }
            Ok(Some(_)) => too_large(bound),
            Err(error) => Error::connection_lost(error.without_url().into()),
        };
        return Err(Unread { error, read: body.freeze() });
    }
}

fn too_large(bound: usize) -> Error {
    let message = format!("the response has more than the {bound} bytes that the client takes");
    Error::new(ErrorKind::Decode, message).with_possible_effect()
}

/// What kept a request from being answered. Only reqwest's own errors say that nothing was sent.
fn classify_send_error(error: BoxError) -> Error {
    let error = match error.downcast::<reqwest::Error>() {
        // The URL stands in our own message, without the query.
        Ok(error) => BoxError::from(error.without_url()),
        Err(other) => other,
    };
    let Some(cause) = find_reqwest_error(&*error) else {
        return Error::connection_lost(error);
    };
    let is_unsent = cause.is_connect() || cause.is_builder();
    let (kind, message) = if cause.is_timeout() {
        (ErrorKind::Timeout, "the service took too long")
    } else if cause.is_builder() {
        (ErrorKind::Request, "the request cannot be sent")
    } else if cause.is_connect() {
        (ErrorKind::Connection, "the service was not reached")
    } else {
        return Error::connection_lost(error);
    };
    let problem = Error::new(kind, message).with_source(error);
    if is_unsent { problem } else { problem.with_possible_effect() }
}

/// The error of reqwest's in a chain, which a middleware may have wrapped.
fn find_reqwest_error<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a reqwest::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = error.source();
    }
    None
}
