//! The HTTP client below this crate, and one exchange of a request and its response.

mod send_error;

use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use reqwest::Url;
use tokio::time::{Instant, timeout_at};

use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::response::RawResponse;
use send_error::{classify_send_error, followed_redirect, is_elsewhere};

/// An HTTP client: a [`reqwest::Client`], or a closure that wraps one and adds middleware.
///
/// It is called once per attempt, with the token in the `authorization` header. It must not
/// retry, since a repeated `POST` may create a duplicate and [`RetryPolicy`](crate::RetryPolicy)
/// knows which requests are safe to repeat. It must not follow redirects, since they may carry
/// the token to another host: build it with `redirect::Policy::none()`, which is not reqwest's
/// default.
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
///
/// A response whose [`url`](reqwest::Response::url) is not that of the request is one that a redirect
/// led to, and fails the call with [`ErrorKind::Configuration`]. Middleware that sends requests to
/// another address on purpose, such as a gateway, returns the response without its address:
///
/// ```
/// # use graph_request::{http, reqwest};
/// # fn without_address(response: reqwest::Response) -> reqwest::Response {
/// http::Response::from(response).into()
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

/// The limits of one exchange.
pub(crate) struct ExchangeLimits {
    /// The maximum size of the body.
    pub(crate) bytes: usize,
    /// The end of the time of the attempt, if it has one.
    pub(crate) until: Option<Instant>,
    /// The end of the time of the whole call, if it has one.
    pub(crate) call_until: Option<Instant>,
}

impl ExchangeLimits {
    /// Returns the end of the time of a body. That of a refusal ends with the call: what ends the call
    /// from outside would lose the refusal.
    fn of_body(&self, status: StatusCode) -> Option<Instant> {
        let of_call = self.call_until.filter(|_| !status.is_success());
        self.until.into_iter().chain(of_call).min()
    }

    /// Runs a future until the time of the attempt ends.
    async fn within<F: Future>(&self, future: F) -> Result<F::Output> {
        within(self.until, future).await.ok_or_else(timed_out)
    }
}

/// Runs a future until this time; returns `None` if it is exceeded. Without a limit no timer is
/// started.
pub(crate) async fn within<F: Future>(until: Option<Instant>, future: F) -> Option<F::Output> {
    match until {
        Some(until) => timeout_at(until, future).await.ok(),
        None => Some(future.await),
    }
}

/// Makes the error of an attempt that exceeded its time.
fn timed_out() -> Error {
    Error::new(ErrorKind::Timeout, "the attempt timed out").with_possible_effect()
}

/// Waits for the response to a request that is being sent to this address, and reads it.
///
/// The future of a call holds this one, so what it holds is counted in the memory of each call: the
/// request is not among it, and there is one place in which a body is waited for.
pub(crate) async fn exchange(
    sending: HttpFuture<'_>,
    address: &Url,
    limits: &ExchangeLimits,
    read: ReadBody,
) -> Result<RawResponse> {
    let sent = limits.within(sending).await?;
    let mut response = sent.map_err(|error| classify_send_error(error, address))?;
    if is_elsewhere(response.url(), address) {
        return Err(followed_redirect());
    }
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    if status.is_success() && read == ReadBody::Stream {
        let head = RawResponse::new(status, headers, Bytes::new());
        return Ok(RawResponse { streaming_body: Some(response), ..head });
    }
    let until = limits.of_body(status);
    let body = buffer_body(&mut response, limits.bytes, until).await;
    match body {
        Ok(body) => Ok(RawResponse::new(status, headers, body)),
        // The status of a failure is worth more than its body, which may be incomplete: it says
        // whether and when the request may be repeated.
        Err(unread) if !status.is_success() => Ok(RawResponse::new(status, headers, unread.read)),
        Err(Unread { error, .. }) if error.is_timeout() => Err(error),
        Err(unread) => Err(unread.error.with_response(status, headers, unread.read)),
    }
}

/// The error that ended the reading of a body, and the bytes before it.
struct Unread {
    error: Error,
    read: Bytes,
}

/// Reads a body to its end, or to the first of its limits.
async fn buffer_body(
    response: &mut reqwest::Response,
    most: usize,
    until: Option<Instant>,
) -> Result<Bytes, Unread> {
    let mut body = Buffered::Nothing;
    loop {
        let error = match within(until, response.chunk()).await {
            Some(Ok(None)) => return Ok(body.finish()),
            Some(Ok(Some(chunk))) if chunk.len() <= most.saturating_sub(body.len()) => {
                body = body.and(chunk);
                continue;
            }
            Some(Ok(Some(_))) => too_large(most),
            Some(Err(error)) => Error::connection_lost(error.without_url().into()),
            None => timed_out(),
        };
        return Err(Unread { error, read: body.finish() });
    }
}

/// A body as far as it was read. Most arrive in one chunk, which is not copied.
enum Buffered {
    Nothing,
    One(Bytes),
    Several(BytesMut),
}

impl Buffered {
    fn and(self, chunk: Bytes) -> Self {
        match self {
            Self::Nothing => Self::One(chunk),
            Self::One(first) => {
                let mut all = BytesMut::with_capacity((first.len() + chunk.len()) * 2);
                all.extend_from_slice(&first);
                all.extend_from_slice(&chunk);
                Self::Several(all)
            }
            Self::Several(mut all) => {
                all.extend_from_slice(&chunk);
                Self::Several(all)
            }
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::One(chunk) => chunk.len(),
            Self::Several(all) => all.len(),
        }
    }

    fn finish(self) -> Bytes {
        match self {
            Self::Nothing => Bytes::new(),
            Self::One(chunk) => chunk,
            Self::Several(all) => all.freeze(),
        }
    }
}

/// Makes the error of a response that is larger than its limit.
pub(crate) fn too_large(bound: usize) -> Error {
    let message = format!("the response is larger than the limit of {bound} bytes");
    Error::new(ErrorKind::Decode, message).with_possible_effect()
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::sync::mpsc;
    use std::time::Duration;

    use crate::error::{Error, ErrorKind};
    use crate::request::Request;
    use crate::{Client, RetryPolicy};

    /// Sends a create to a service that gives this answer to the first request, keeps the
    /// connection open without another byte, and has no answer to a second.
    async fn refuse_create(answer: &'static str, limit: fn(Request<()>) -> Request<()>) -> Error {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (end, ended) = mpsc::channel::<()>();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            assert!(stream.read(&mut [0; 4096]).unwrap() > 0);
            stream.write_all(answer.as_bytes()).unwrap();
            ended.recv()
        });
        let client = Client::builder().token("t").base_url(format!("http://{address}"));
        let client = client.retry(RetryPolicy::default().tries(2)).build().unwrap();
        let request = crate::__private::nothing(crate::__private::post_nothing("/v1.0/a"));
        let error = client.send(limit(request)).await.unwrap_err();
        drop(end);
        error
    }

    const THROTTLED: &str = "HTTP/1.1 429 Slow\r\nretry-after: 30\r\ncontent-length: 1000\r\n\r\n{";

    const REFUSED: &str = "HTTP/1.1 400 No\r\ncontent-length: 1000\r\n\r\n{";

    #[tokio::test]
    async fn a_refusal_whose_body_stalls_stays_a_refusal() {
        let limits: [fn(Request<()>) -> Request<()>; 2] = [
            |request| request.timeout(Duration::from_secs(1)).deadline(Duration::from_secs(9)),
            |request| request.deadline(Duration::from_secs(1)),
        ];
        for limit in limits {
            let error = refuse_create(THROTTLED, limit).await;
            assert!(error.is_throttled(), "{error:?}");
            assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
            assert_eq!(error.body(), Some(&b"{"[..]));
            let error = refuse_create(REFUSED, limit).await;
            assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Status, false));
        }
    }
}
