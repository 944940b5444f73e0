//! Transcripts and recordings, and their content.

use futures_util::TryStreamExt;
use graph_request::http::StatusCode;
use graph_request::testing::FakeGraph;
use graph_request::{ByteStream, graph_request};

use crate::{last, meet};

#[tokio::test]
async fn transcripts_come_in_pages() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = meet(&client, "Retro").await;
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
    let id = meet(&client, "Retro").await;
    let page = graph_request!(client, GET / me / onlineMeetings / { id } / transcripts).await;
    let transcript = page.unwrap().items[1].id.clone().unwrap();
    let found =
        graph_request!(client, GET / me / onlineMeetings / { id } / transcripts / { transcript });
    let url = found.await.unwrap().transcript_content_url.unwrap();
    let mut content: ByteStream = graph_request!(
        client,
        GET / me / onlineMeetings / { id } / transcripts / { transcript } / content
    )
    .await
    .unwrap();
    assert_eq!(content.content_type(), Some("text/vtt"));
    let mut text = Vec::new();
    while let Some(chunk) = content.try_next().await.unwrap() {
        text.extend_from_slice(&chunk);
    }
    assert!(text.starts_with(b"WEBVTT\n"));
    let received = last(&graph);
    assert_eq!(received.headers["accept"], "*/*");
    assert!(!received.headers.contains_key("prefer"));
    assert_eq!(url, format!("{}{}", graph.base_url(), received.path));
}

#[tokio::test]
async fn what_is_not_there_has_no_content() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = meet(&client, "Retro").await;
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
    let id = meet(&client, "Retro").await;
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

#[tokio::test]
async fn the_storage_of_the_stand_in_takes_no_token() {
    let graph = FakeGraph::start().await;
    let url = format!("{}/storage/recording.mp4?sig=signed", graph.base_url());
    let response = reqwest::Client::new().get(url).bearer_auth("token").send().await.unwrap();
    assert_eq!(response.status(), 400);
}
