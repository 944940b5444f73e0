//! Content whose connection breaks: it goes on where it was, and never with a doubt.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use futures_util::{StreamExt, stream};
use graph_request::testing::{FakeGraph, Fault, Received};
use graph_request::{ByteStream, Call, Client, Error, ErrorKind, RetryPolicy, graph_request};
use tokio::net::TcpListener;

use crate::content::{assert_explained, recording};

type Headers = &'static [(&'static str, &'static str)];

/// One answer of the service: status, headers and the body before the break.
type Answer = (u16, Headers, &'static str);

/// A service that gives these answers in turn; each ends with a broken connection unless its body is as
/// long as its `content-length`.
struct Service {
    client: Client,
    received: Arc<std::sync::Mutex<Vec<axum::http::HeaderMap>>>,
}

impl Service {
    async fn start(answers: &'static [Answer]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(std::sync::Mutex::new(Vec::new()));
        let (log, count) = (Arc::clone(&received), Arc::new(AtomicUsize::new(0)));
        let app = Router::new().fallback(move |request: Request| {
            log.lock().unwrap().push(request.headers().clone());
            let number = count.fetch_add(1, Ordering::SeqCst);
            async move { respond(answers.get(number)) }
        });
        tokio::spawn(async move { axum::serve(listener, app).await });
        let policy = RetryPolicy::default().tries(3).first_delay(Duration::ZERO);
        let client = Client::builder().token("secret").base_url(base_url).retry(policy).build();
        Self { client: client.unwrap(), received }
    }

    fn call(&self) -> Call<ByteStream> {
        recording(&self.client).header("client-request-id", "c-1")
    }

    /// Returns the values of a header, one for each request.
    fn received(&self, name: &str) -> Vec<Option<String>> {
        let received = self.received.lock().unwrap();
        let text = |value: &axum::http::HeaderValue| value.to_str().unwrap().to_owned();
        received.iter().map(|headers| headers.get(name).map(text)).collect()
    }
}

fn respond(answer: Option<&Answer>) -> Response {
    let Some((status, headers, body)) = answer else {
        return Response::builder().status(404).body(Body::empty()).unwrap();
    };
    let mut response = Response::builder().status(*status).header("request-id", "r-1");
    for (name, value) in *headers {
        response = response.header(*name, *value);
    }
    let bytes = stream::iter([Ok(Bytes::from_static(body.as_bytes()))]);
    let length = headers.iter().find(|(name, _)| *name == "content-length");
    let is_whole = length.is_some_and(|(_, length)| *length == body.len().to_string());
    let broken = stream::once(async {
        // The bytes before the break leave first.
        tokio::task::yield_now().await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionAborted))
    });
    let body =
        if is_whole { Body::from_stream(bytes) } else { Body::from_stream(bytes.chain(broken)) };
    response.body(body).unwrap()
}

/// Reads content to its end or its error, and returns what came in either case.
async fn read(mut content: ByteStream) -> (String, Option<Error>) {
    let mut text = Vec::new();
    let error = loop {
        match content.try_next().await {
            Ok(Some(chunk)) => text.extend_from_slice(&chunk),
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    assert!(content.next().await.is_none(), "the content has ended");
    (String::from_utf8(text).unwrap(), error)
}

const WHOLE: Headers = &[
    ("content-length", "10"),
    ("etag", "\"v1\""),
    ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
];

const REST: Headers =
    &[("content-length", "6"), ("etag", "\"v1\""), ("content-range", "bytes 4-9/10")];

#[tokio::test]
async fn content_goes_on_where_it_broke_off() {
    let service = Service::start(&[(200, WHOLE, "0123"), (206, REST, "456789")]).await;
    let content = service.call().header("if-none-match", "\"v0\"").await.unwrap();
    assert_eq!(content.content_length(), Some(10));
    let (text, error) = read(content).await;
    assert_eq!((&*text, error.is_none()), ("0123456789", true));
    assert_eq!(service.received("range"), [None, Some("bytes=4-".to_owned())]);
    assert_eq!(service.received("if-range"), [None, Some("\"v1\"".to_owned())]);
    assert_eq!(service.received("if-none-match"), [Some("\"v0\"".to_owned()), None]);
    assert_eq!(service.received("accept-encoding")[1].as_deref(), Some("identity"));
    assert_eq!(service.received("client-request-id"), vec![Some("c-1".to_owned()); 2]);
    assert!(service.received("authorization").iter().all(Option::is_some));
}

#[tokio::test]
async fn content_may_break_again_and_again_as_long_as_it_goes_on() {
    const REST_OF_REST: Headers = &[("content-length", "4"), ("content-range", "bytes 6-9/10")];
    const LAST: Headers = &[("content-length", "1"), ("content-range", "bytes 9-9/*")];
    const ANSWERS: &[Answer] =
        &[(200, WHOLE, "0123"), (206, REST, "45"), (206, REST_OF_REST, "678"), (206, LAST, "9")];
    let service = Service::start(ANSWERS).await;
    let (text, error) = read(service.call().await.unwrap()).await;
    assert_eq!((&*text, error.is_none()), ("0123456789", true));
    assert_eq!(service.received("range")[3].as_deref(), Some("bytes=9-"));
}

#[tokio::test]
async fn a_part_of_the_caller_goes_on_within_it() {
    const PART: Headers =
        &[("content-length", "6"), ("etag", "\"v1\""), ("content-range", "bytes 2-7/10")];
    const REST: Headers = &[("content-length", "4"), ("content-range", "bytes 4-7/10")];
    let service = Service::start(&[(206, PART, "23"), (206, REST, "4567")]).await;
    let content = service.call().header("range", "bytes=2-7").await.unwrap();
    let (text, error) = read(content).await;
    assert_eq!((&*text, error.is_none()), ("234567", true));
    assert_eq!(service.received("range")[1].as_deref(), Some("bytes=4-7"));
}

#[tokio::test]
async fn a_rest_that_is_not_the_rest_is_the_error_of_the_break() {
    let rests: &[&'static [Answer]] = &[
        &[(200, WHOLE, "0123"), (200, WHOLE, "0123456789")],
        &[
            (200, WHOLE, "0123"),
            (206, &[("etag", "\"v2\""), ("content-range", "bytes 4-9/10")], "456789"),
        ],
        &[(200, WHOLE, "0123"), (206, &[("content-range", "bytes 4-10/11")], "456789x")],
        &[(200, WHOLE, "0123"), (206, &[("content-range", "bytes 4-9/11")], "456789")],
        &[(200, WHOLE, "0123"), (206, &[("content-range", "bytes 3-9/10")], "3456789")],
        &[(200, WHOLE, "0123"), (206, &[("content-range", "bytes 4-8/10")], "45678")],
        &[(200, WHOLE, "0123"), (206, &[], "456789")],
        &[
            (200, WHOLE, "0123"),
            (206, &[("content-encoding", "br"), ("content-range", "bytes 4-9/10")], "456789"),
        ],
        &[(200, WHOLE, "0123"), (416, &[], "")],
        &[(200, WHOLE, "0123"), (403, &[], "")],
    ];
    for answers in rests {
        let service = Service::start(answers).await;
        let (text, error) = read(service.call().await.unwrap()).await;
        assert_eq!(text, "0123", "{answers:?}");
        let error = error.unwrap();
        assert_explained(&error, ErrorKind::Connection);
        assert!(error.to_string().contains("200 OK: the connection was lost"), "{error}");
        assert_eq!(service.received("range").len(), 2);
    }
}

#[tokio::test]
async fn content_without_certainty_does_not_go_on() {
    let answers: &[&'static [Answer]] = &[
        // No length: it may be compressed.
        &[(200, &[("etag", "\"v1\"")], "0123")],
        &[(
            200,
            &[("content-length", "10"), ("etag", "\"v1\""), ("content-encoding", "br")],
            "0123",
        )],
        // No strong name of the version.
        &[(200, &[("content-length", "10")], "0123")],
        &[(200, &[("content-length", "10"), ("etag", "W/\"v1\"")], "0123")],
        &[(
            200,
            &[
                ("content-length", "10"),
                ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
                ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ],
            "0123",
        )],
        // The service says that it cannot.
        &[(
            200,
            &[("content-length", "10"), ("etag", "\"v1\""), ("accept-ranges", "none")],
            "0123",
        )],
    ];
    for answers in answers {
        let service = Service::start(answers).await;
        let (text, error) = read(service.call().await.unwrap()).await;
        assert_eq!(text, "0123", "{answers:?}");
        assert_explained(&error.unwrap(), ErrorKind::Connection);
        assert_eq!(service.received("range").len(), 1, "{answers:?}");
    }
}

#[tokio::test]
async fn a_date_that_is_old_enough_names_the_version() {
    const DATED: Headers =
        &[("content-length", "10"), ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT")];
    const NAMELESS: Headers = &[("content-length", "6"), ("content-range", "bytes 4-9/10")];
    let service = Service::start(&[(200, DATED, "0123"), (206, REST, "456789")]).await;
    let (text, error) = read(service.call().await.unwrap()).await;
    assert_eq!(service.received("if-range")[1].as_deref(), Some(DATED[1].1));
    // The rest has an `etag` that the first response did not have: it may be another version.
    assert_eq!((&*text, error.is_some()), ("0123", true));
    let service = Service::start(&[(200, DATED, "0123"), (206, NAMELESS, "456789")]).await;
    assert_eq!(read(service.call().await.unwrap()).await.0, "0123456789");
}

#[tokio::test]
async fn the_retry_policy_bounds_the_breaks_without_a_byte() {
    const NOTHING: Answer = (206, REST, "");
    let answers: &'static [Answer] = &[(200, WHOLE, "0123"), NOTHING, NOTHING, NOTHING, NOTHING];
    let service = Service::start(answers).await;
    let (text, error) = read(service.call().await.unwrap()).await;
    assert_eq!(text, "0123");
    assert_explained(&error.unwrap(), ErrorKind::Connection);
    assert_eq!(service.received("range").len(), 3, "three tries are three tries");
    let service = Service::start(&[(200, WHOLE, "0123"), (206, REST, "456789")]).await;
    let call = service.call().retry(RetryPolicy::none());
    assert!(read(call.await.unwrap()).await.1.is_some());
    assert_eq!(service.received("range").len(), 1);
}

#[tokio::test]
async fn a_refusal_that_passes_is_retried_while_going_on() {
    let answers: &'static [Answer] =
        &[(200, WHOLE, "0123"), (503, &[("content-length", "0")], ""), (206, REST, "456789")];
    let service = Service::start(answers).await;
    let (text, error) = read(service.call().await.unwrap()).await;
    assert_eq!((&*text, error.is_none()), ("0123456789", true));
}

#[tokio::test]
async fn the_rest_comes_by_way_of_graph_since_addresses_expire() {
    let (graph, storage) = (FakeGraph::start().await, FakeGraph::start().await);
    let location = format!("{}/storage/recording.mp4?sig=signed", storage.base_url());
    graph.inject_with(move |_| Some(Fault::status(302).header("location", &location)));
    storage.inject(Fault::cut_short());
    let call = graph_request!(
        graph.client(),
        GET / me / onlineMeetings / { "1" } / recordings / { "2" } / content
    );
    let call = call.retry(RetryPolicy::default().first_delay(Duration::ZERO));
    let content = call.await.unwrap();
    let length = content.content_length();
    let whole = content.read_to_end().await.unwrap();
    assert_eq!(&whole[4..8], b"ftyp");
    assert_eq!(u64::try_from(whole.len()).ok(), length);
    let (graph, storage) = (graph.received(), storage.received());
    assert_eq!((graph.len(), storage.len()), (2, 2));
    let range = |received: &Received| received.headers.get("range").cloned();
    assert_eq!(range(&storage[0]), None);
    assert_eq!(range(&storage[1]).unwrap(), format!("bytes={}-", whole.len() / 2));
    assert!(graph[1].headers.contains_key("authorization"));
    assert!(!storage[1].headers.contains_key("authorization"), "the token went to storage");
}

#[tokio::test]
async fn a_deadline_of_the_call_ends_the_going_on() {
    let service = Service::start(&[(200, WHOLE, "0123"), (206, REST, "456789")]).await;
    let policy = RetryPolicy::default().first_delay(Duration::from_secs(1_000_000));
    let policy = policy.longest_delay(Duration::MAX).total(Duration::MAX);
    let call = service.call().retry(policy).deadline(Duration::from_secs(1));
    let (text, error) = read(call.await.unwrap()).await;
    assert_eq!(text, "0123");
    assert_explained(&error.unwrap(), ErrorKind::Connection);
    assert_eq!(service.received("range").len(), 1);
}
