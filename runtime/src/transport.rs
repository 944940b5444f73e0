//! The HTTP client below this crate, and one exchange of a request and its response.

use std::error::Error as StdError;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};

use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::response::RawResponse;

/// An HTTP client: a [`reqwest::Client`], or a closure that wraps one and adds middleware.
///
/// It is called once per attempt, with the token in the `authorization` header. It must not
/// retry, since a repeated `POST` may create a duplicate and [`RetryPolicy`](crate::RetryPolicy)
/// knows which requests are safe to repeat. It must not follow redirects, since they may carry
/// the token to another host.
///
/// ```
/// use graph_request::{Client, reqwest};
///
/// # fn run(token: String) -> graph_request::Result<()> {
/// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
/// let http = http.expect("TLS can be set up");
/// let client = Client::builder()
///     .token(token)
///     .http_client(move |request: reqwest::Request| {
///         println!("sending {} {}", request.method(), request.url().path());
///         let sent = http.execute(request);
///         async move { Ok(sent.await?) }
///     })
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait HttpClient: Send + Sync {
    /// Sends the request and returns the response as soon as its head has arrived.
    fn execute(&self, request: reqwest::Request) -> HttpFuture<'_>;
}

/// The future of [`HttpClient::execute`].
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

/// The treatment of the body of a 2xx response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReadBody {
    /// Reads it to its end.
    Buffer,
    /// Leaves it unread, to be streamed.
    Stream,
}

/// Sends a request and reads the response, with at most `bound` bytes of body.
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
        let head = RawResponse::new(status, headers, Bytes::new());
        return Ok(RawResponse { streaming_body: Some(response), ..head });
    }
    match buffer_body(&mut response, bound).await {
        Ok(body) => Ok(RawResponse::new(status, headers, body)),
        // The status of a failure is worth more than its incomplete body.
        Err(unread) if !status.is_success() => Ok(RawResponse::new(status, headers, unread.read)),
        Err(unread) => Err(unread.error.with_response(status, headers, unread.read)),
    }
}

/// The error that ended the reading of a body, and the bytes before it.
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

/// Makes the error of a response that is larger than its limit.
pub(crate) fn too_large(bound: usize) -> Error {
    let message = format!("the response is larger than the limit of {bound} bytes");
    Error::new(ErrorKind::Decode, message).with_possible_effect()
}

/// Classifies an error of the HTTP client. Only an error of reqwest can prove that nothing was
/// sent; after any other the request may have taken effect.
fn classify_send_error(error: BoxError) -> Error {
    let error = match error.downcast::<reqwest::Error>() {
        // Our own message has the path. The URL would add the query, which may hold personal data.
        Ok(error) => BoxError::from(error.without_url()),
        Err(other) => other,
    };
    let Some(cause) = find_reqwest_error(&*error) else {
        return Error::connection_lost(error);
    };
    let is_unsent = cause.is_connect() || cause.is_builder();
    let (kind, message) = if cause.is_timeout() {
        (ErrorKind::Timeout, "the attempt timed out")
    } else if cause.is_builder() {
        (ErrorKind::Request, "the request cannot be sent")
    } else if cause.is_connect() {
        (ErrorKind::Connection, "the service could not be reached")
    } else {
        return Error::connection_lost(error);
    };
    let problem = Error::new(kind, message).with_source(error);
    if is_unsent { problem } else { problem.with_possible_effect() }
}

/// Finds the error of reqwest in a chain of sources, since middleware may have wrapped it.
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
