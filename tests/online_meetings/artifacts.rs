//! Transcripts, recordings, and their content.

use std::time::Duration;

use futures_util::TryStreamExt;
use graph_request::http::StatusCode;
use graph_request::testing::{FakeGraph, Fault};
use graph_request::{ByteStream, Error, RetryPolicy, graph_request};

use crate::{create_meeting, last_received};

#[tokio::test]
async fn transcripts_come_in_pages() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let page = graph_request!(client, GET /me/onlineMeetings/{id}/transcripts?$count=true).await;
    let page = page.unwrap();
    assert_eq!((page.items.len(), page.count), (2, Some(3)));
    let all: Vec<_> = page.into_stream(&client).try_collect().await.unwrap();
    assert_eq!(all.len(), 3);
    assert!(all.iter().all(|transcript| transcript.meeting_id.as_ref() == Some(&id)));
    let count: u64 =
        graph_request!(client, GET /me/onlineMeetings/{id}/transcripts/$count).await.unwrap();
    assert_eq!(count, 3);
}

#[tokio::test]
async fn a_transcript_is_bytes_as_they_come() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let page = graph_request!(client, GET / me / onlineMeetings / { id } / transcripts).await;
    let transcript = page.unwrap().items[1].id.clone().unwrap();
    let found =
        graph_request!(client, GET / me / onlineMeetings / { id } / transcripts / { transcript });
    let url = found.await.unwrap().transcript_content_url.unwrap();
    let mut content: ByteStream = graph_request!(
        client,
        GET / me / onlineMeetings / { id } / transcripts / { transcript } / content
    )
    .header("accept", "text/vtt")
    .await
    .unwrap();
    assert_eq!(content.content_type(), Some("text/vtt"));
    let mut text = Vec::new();
    while let Some(chunk) = content.try_next().await.unwrap() {
        text.extend_from_slice(&chunk);
    }
    assert!(text.starts_with(b"WEBVTT\n"));
    let received = last_received(&graph);
    assert_eq!(received.headers["accept"], "text/vtt");
    assert!(!received.headers.contains_key("prefer"));
    assert_eq!(url, format!("{}{}", graph.base_url(), received.path));
}

#[tokio::test]
async fn what_is_not_there_has_no_content() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let content = graph_request!(
        client,
        GET / me / onlineMeetings / { id } / transcripts / { "none" } / content
    );
    let error = content.await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.graph().unwrap().code, "NotFound");
}

#[tokio::test]
async fn a_recording_is_fetched_from_storage_without_the_token() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let page = graph_request!(client, GET / me / onlineMeetings / { id } / recordings).await;
    let recording = page.unwrap().items[0].id.clone().unwrap();
    let content = graph_request!(
        client,
        GET / me / onlineMeetings / { id } / recordings / { recording } / content
    );
    let content = content.header("x-trace", "7").await.unwrap();
    assert_eq!(content.content_type(), Some("video/mp4"));
    assert_eq!(content.read_to_end().await.unwrap()[4..8], *b"ftyp");
    let received = graph.received();
    let [.., first, second] = &received[..] else { panic!("two requests were sent") };
    assert!(first.path.ends_with("/content"));
    assert!(first.headers.contains_key("authorization"));
    assert!(second.path.starts_with("/storage/"));
    assert!(!second.headers.contains_key("authorization"), "the token went to storage");
    assert!(!second.headers.contains_key("x-trace"), "a header went to storage");
}

/// Downloads content from a storage server that has this fault.
async fn fetch(fault: Fault) -> (FakeGraph, FakeGraph, Result<ByteStream, Error>) {
    let (graph, storage) = (FakeGraph::start().await, FakeGraph::start().await);
    let location = format!("{}/storage/recording.mp4?sig=signed", storage.base_url());
    graph.inject_with(move |_| Some(Fault::status(302).header("location", &location)));
    storage.inject(fault);
    let content = graph_request!(
        graph.client(),
        GET / me / onlineMeetings / { "1" } / recordings / { "2" } / content
    );
    let policy = RetryPolicy::default().tries(5).first_delay(Duration::ZERO);
    let content = content.retry(policy).timeout(Duration::from_millis(500)).await;
    (graph, storage, content)
}

#[tokio::test]
async fn storage_that_fails_is_asked_again_by_way_of_the_service() {
    let (graph, storage, content) = fetch(Fault::status(503)).await;
    assert_eq!(content.unwrap().read_to_end().await.unwrap()[4..8], *b"ftyp");
    assert_eq!((graph.received().len(), storage.received().len()), (2, 2));
}

#[tokio::test]
async fn storage_that_never_answers_takes_no_longer_than_a_try_may() {
    let (graph, storage, content) = fetch(Fault::delay(Duration::from_secs(3600))).await;
    assert_eq!(content.unwrap().read_to_end().await.unwrap()[4..8], *b"ftyp");
    assert!(graph.received().len() >= 2 && storage.received().len() >= 2);
}

#[tokio::test]
async fn storage_that_refuses_is_an_error() {
    let (_, _, content) = fetch(Fault::status(403).body("expired")).await;
    let error = content.unwrap_err();
    assert!(error.is_from_storage() && !error.is_forbidden());
    assert!(
        error.to_string().contains("the storage at `127.0.0.1`: 403 Forbidden: expired"),
        "{error}"
    );
}

#[tokio::test]
async fn the_storage_of_the_stand_in_takes_no_token() {
    let graph = FakeGraph::start().await;
    let url = format!("{}/storage/recording.mp4?sig=signed", graph.base_url());
    let response = reqwest::Client::new().get(url).bearer_auth("token").send().await.unwrap();
    assert_eq!(response.status(), 400);
}
