//! Content that Graph redirects to storage: the headers that go along, and the refusals of storage.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{ByteStream, Call, ErrorKind, graph_request};

use crate::client_of;
use crate::content::{assert_explained, recording};

/// Requests content that Graph redirects to a storage that answers like this.
async fn fetch(answer: Fault) -> (FakeGraph, FakeGraph, Call<ByteStream>) {
    let (graph, storage) = (FakeGraph::start().await, FakeGraph::start().await);
    let location = format!("{}/storage/recording.mp4?sig=signed", storage.base_url());
    let redirect = Fault::status(302).header("location", &location).header("request-id", "r-1");
    graph.inject(redirect);
    storage.inject(answer);
    let call = recording(&client_of(graph.base_url()));
    (graph, storage, call.header("client-request-id", "c-1"))
}

#[tokio::test]
async fn the_part_that_is_wanted_is_wanted_of_storage_too() {
    let part = Fault::status(206).header("content-range", "bytes 4-9/10").body("456789");
    let (graph, storage, call) = fetch(part).await;
    let wanted = [
        ("range", "bytes=4-"),
        ("if-range", "\"v1\""),
        ("if-none-match", "\"v0\""),
        ("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("accept", "video/mp4"),
        ("accept-encoding", "identity"),
        ("accept-language", "de"),
    ];
    let call = wanted.iter().fold(call, |call, (name, value)| call.header(*name, *value));
    let call = call.header("authorization", "Bearer of the user").header("x-secret", "7");
    let content = call.await.unwrap();
    assert_eq!(content.headers()["content-range"], "bytes 4-9/10");
    assert_eq!(content.read_to_end().await.unwrap(), "456789");
    let (first, second) = (&graph.received()[0], &storage.received()[0]);
    for (name, value) in wanted {
        assert_eq!(first.headers[name], value, "{name}");
        assert_eq!(second.headers[name], value, "{name}");
    }
    assert_eq!(first.headers["authorization"], "Bearer of the user");
    for name in ["authorization", "x-secret", "client-request-id", "cookie", "prefer"] {
        assert!(!second.headers.contains_key(name), "{name} went to storage");
    }
}

#[tokio::test]
async fn a_refusal_by_storage_is_not_graphs() {
    const GRAPH_LIKE: &str =
        r#"{"error":{"code":"accessDenied","message":"The link has expired."}}"#;
    const AZURE: &str = "<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code></Error>";
    for (status, body, words) in [
        (401, GRAPH_LIKE, "accessDenied: The link has expired."),
        (403, AZURE, "AuthenticationFailed"),
        (401, "", "the response has no body"),
    ] {
        let (graph, storage, call) = fetch(Fault::status(status).body(body)).await;
        let error = call.await.unwrap_err();
        assert_explained(&error, ErrorKind::Status);
        assert!(error.is_from_storage() && error.graph().is_none());
        assert!(!error.is_unauthorized() && !error.is_forbidden());
        assert_eq!(error.hint(), None, "the token was not sent there");
        let text = error.to_string();
        assert!(text.contains(&format!("the storage at `127.0.0.1`: {status} ")), "{text}");
        assert!(text.contains(words) && !text.contains("signed"), "{text}");
        assert_eq!((graph.received().len(), storage.received().len()), (1, 1));
    }
}

#[tokio::test]
async fn storage_that_is_not_there_is_named() {
    for fault in [Fault::drop_unread(), Fault::drop_within()] {
        let (_graph, _storage, call) = fetch(fault).await;
        let error = call.await.unwrap_err();
        assert_explained(&error, ErrorKind::Connection);
        assert!(error.is_from_storage());
        assert!(
            error.to_string().contains("the storage at `127.0.0.1`: the connection"),
            "{error}"
        );
    }
    let graph = FakeGraph::start().await;
    graph.inject(Fault::status(403));
    assert!(!recording(&graph.client()).await.unwrap_err().is_from_storage());
}

#[tokio::test]
async fn content_of_storage_has_the_id_that_graph_gave() {
    let (graph, _storage, _) = fetch(Fault::status(200).header("request-id", "of storage")).await;
    let request =
        graph_request!(GET / me / onlineMeetings / { "1" } / recordings / { "2" } / content);
    let response = graph.client().send_for_response(request).await.unwrap();
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(response.headers["request-id"], "of storage", "the headers are as they came");
}

#[tokio::test]
async fn a_redirect_that_is_not_followed_says_why() {
    for (location, words) in [
        ("http://storage.example/x", "the redirect to `storage.example` is refused"),
        ("ftp://127.0.0.1/x", "refused"),
        ("https://[", "invalid redirect location"),
    ] {
        let graph = FakeGraph::start().await;
        graph.inject(Fault::status(302).header("location", location).header("request-id", "r-1"));
        let call = recording(&graph.client()).header("client-request-id", "c-1");
        let error = call.await.unwrap_err();
        assert_explained(&error, ErrorKind::Status);
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(error.status().unwrap(), 302);
    }
    let graph = FakeGraph::start().await;
    graph.inject_with(|_| Some(Fault::status(302).header("location", "/again")));
    let error = recording(&graph.client()).await.unwrap_err();
    assert!(error.to_string().contains("too many redirects"), "{error}");
    assert_eq!(graph.received().len(), 6);
}
