//! Content: its limits, and its errors.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::response::Response;
use futures_util::{StreamExt, TryStreamExt, stream};
use graph_request::testing::{FakeGraph, Fault};
use graph_request::{ByteStream, Call, Client, Error, ErrorKind, graph_request};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::client_of;

const SECOND: Duration = Duration::from_secs(1);

pub(crate) fn recording(client: &Client) -> Call<ByteStream> {
    graph_request!(client, GET / me / onlineMeetings / { "1" } / recordings / { "2" } / content)
}

/// Starts a server that answers each request with this body, and returns a client of it.
async fn serve_body(body: impl Fn() -> Body + Clone + Send + Sync + 'static) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client_of(&format!("http://{}", listener.local_addr().unwrap()));
    let answer = move || async move {
        Response::builder().header("request-id", "r-1").body(body()).unwrap()
    };
    let app = Router::new().fallback(answer);
    tokio::spawn(async move { axum::serve(listener, app).await });
    client
}

/// Makes a body of one byte, after which nothing comes but the connection stays open.
fn stopped_body() -> Body {
    let byte = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"a"))]);
    Body::from_stream(byte.chain(stream::pending()))
}

/// Makes a body of one byte, after whose arrival the connection breaks.
fn broken_body(arrived: Arc<Notify>) -> Body {
    let byte = stream::iter([Ok(Bytes::from_static(b"a"))]);
    let end = stream::once(async move {
        arrived.notified().await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionAborted))
    });
    Body::from_stream(byte.chain(end))
}

/// Makes a body of eight bytes that takes 1,600 seconds.
fn slow_body() -> Body {
    let bytes = stream::iter(0..8).then(|_| async {
        tokio::time::sleep(200 * SECOND).await;
        Ok::<_, std::io::Error>(Bytes::from_static(b"a"))
    });
    Body::from_stream(bytes)
}

/// Polls a future until it is ready, on a thread that has no runtime.
fn wait_without_runtime<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        std::thread::yield_now();
    }
}

/// Asserts that an error says all that any error of a call says.
pub(crate) fn assert_explained(error: &Error, kind: ErrorKind) {
    assert_eq!(error.kind(), kind, "{error}");
    let text = error.to_string();
    let request = "GET /v1.0/me/onlineMeetings/1/recordings/2/content: ";
    assert!(text.starts_with(request) && text.contains("(request-id r-1)"), "{text}");
    assert_eq!(error.client_request_id(), Some("c-1"));
    assert!(text.contains("(client-request-id c-1)"), "{text}");
}

#[tokio::test]
async fn content_that_stops_is_a_timeout() {
    type Set = fn(Call<ByteStream>) -> Call<ByteStream>;
    let limits: [(Set, Duration, &str); 4] = [
        (|call| call, 100 * SECOND, "nothing arrived for 100s"),
        (|call| call.timeout(7 * SECOND), 7 * SECOND, "nothing arrived for 7s"),
        (|call| call.timeout(None).deadline(900 * SECOND), 900 * SECOND, "exceeded its deadline"),
        (|call| call.deadline(50 * SECOND), 50 * SECOND, "exceeded its deadline"),
    ];
    for (set, limit, words) in limits {
        let client = serve_body(stopped_body).await;
        let call = set(recording(&client)).header("client-request-id", "c-1");
        let mut content = call.await.unwrap();
        assert_eq!(content.try_next().await.unwrap().unwrap(), "a");
        // The clock advances to the limit as soon as nothing else is left to do.
        tokio::time::pause();
        let began = tokio::time::Instant::now();
        let error = content.try_next().await.unwrap_err();
        assert_explained(&error, ErrorKind::Timeout);
        assert!(error.to_string().contains(words), "{error}");
        let waited = began.elapsed();
        assert!(waited < limit + SECOND && waited + 5 * SECOND > limit, "{waited:?} {words}");
        assert!(content.try_next().await.unwrap().is_none(), "the stream has ended");
        tokio::time::resume();
    }
}

#[tokio::test]
async fn slow_content_has_only_the_deadline_that_was_set() {
    let client = serve_body(slow_body).await;
    // A call has a deadline of ten minutes by default, which the content may exceed.
    let content = recording(&client).timeout(None).await.unwrap();
    tokio::time::pause();
    assert_eq!(content.read_to_end().await.unwrap().len(), 8);
    tokio::time::resume();
    let content = recording(&client).timeout(None).deadline(900 * SECOND).await.unwrap();
    tokio::time::pause();
    assert!(content.read_to_end().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn content_that_breaks_off_says_where() {
    let has_arrived = Arc::new(Notify::new());
    let arrived = Arc::clone(&has_arrived);
    let client = serve_body(move || broken_body(Arc::clone(&arrived))).await;
    let call = recording(&client).header("client-request-id", "c-1");
    let mut content = call.await.unwrap();
    assert_eq!(content.try_next().await.unwrap().unwrap(), "a");
    has_arrived.notify_one();
    let error = content.try_next().await.unwrap_err();
    assert_explained(&error, ErrorKind::Connection);
    assert!(!error.outcome_unknown());
}

#[tokio::test]
async fn content_that_is_collected_has_a_bound() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    for (has_length, bound, is_read) in
        [(true, 10, true), (true, 9, false), (false, 10, true), (false, 9, false)]
    {
        let answer = Fault::status(200).header("request-id", "r-1").body("0123456789");
        // A compressed body has no length that counts.
        graph.inject(if has_length {
            answer
        } else {
            answer.header("transfer-encoding", "chunked")
        });
        let call = recording(&client).header("client-request-id", "c-1");
        let content = call.max_response_bytes(bound).await.unwrap();
        let read = content.read_to_end().await;
        match read {
            Ok(bytes) => assert!(is_read && bytes == "0123456789", "{bound}"),
            Err(error) => {
                assert!(!is_read, "{error}");
                assert_explained(&error, ErrorKind::Decode);
                assert!(error.to_string().contains("larger than the limit of 9 bytes"), "{error}");
            }
        }
    }
    let builder = Client::builder().token("secret").base_url(graph.base_url());
    let client = builder.max_response_bytes(9).build().unwrap();
    graph.inject(Fault::status(200).body("0123456789"));
    assert!(recording(&client).await.unwrap().read_to_end().await.is_err(), "by the client's");
    graph.inject(Fault::status(200).body("0123456789"));
    let content = recording(&client).await.unwrap();
    let chunks: Vec<Bytes> = content.try_collect().await.unwrap();
    assert_eq!(chunks.concat(), b"0123456789", "chunks have no bound together");
}

#[test]
fn content_is_read_outside_of_the_runtime() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let graph = runtime.block_on(FakeGraph::start());
    graph.inject(Fault::status(200).body("0123456789"));
    let client = graph.client();
    let content = runtime.block_on(async move { recording(&client).await }).unwrap();
    assert_eq!(wait_without_runtime(content.read_to_end()).unwrap(), "0123456789");
}

#[test]
fn content_of_a_runtime_that_is_gone_is_an_error() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let client = runtime.block_on(serve_body(stopped_body));
    let mut content = runtime.block_on(async move { recording(&client).await }).unwrap();
    let first = runtime.block_on(content.try_next());
    assert_eq!(first.unwrap().unwrap(), "a");
    drop(runtime);
    let error = wait_without_runtime(content.try_next()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
}
