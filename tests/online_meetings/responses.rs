//! Headers: the ones that come with a response, and the ones that go with every request.

use graph_request::http::StatusCode;
use graph_request::testing::FakeGraph;
use graph_request::{Response, graph_request, v1::OnlineMeeting};

use crate::{create_meeting, last_received};

const NEWER: &str = "include-unknown-enum-members";

#[tokio::test]
async fn the_request_ids_come_with_the_response() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let request = graph_request!(POST /me/onlineMeetings { "subject": "Retro" });
    let request = request.header("client-request-id", "c-1");
    let response: Response<OnlineMeeting> = client.send_for_response(request).await.unwrap();
    assert_eq!(response.status, StatusCode::CREATED);
    assert!(response.request_id().is_some());
    assert_eq!(response.client_request_id(), Some("c-1"));
    assert_eq!(response.headers["content-type"], "application/json");
    assert_eq!(response.into_body().subject.as_deref(), Some("Retro"));
}

#[tokio::test]
async fn nothing_has_a_response_too() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let request = graph_request!(DELETE / me / onlineMeetings / { id });
    let response: Response<()> = client.send_for_response(request).await.unwrap();
    assert_eq!(response.status, StatusCode::NO_CONTENT);
    assert!(response.request_id().is_some());
}

#[tokio::test]
async fn content_has_a_response_before_it_is_read() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let page = graph_request!(client, GET / me / onlineMeetings / { id } / transcripts).await;
    let transcript = page.unwrap().items[0].id.clone().unwrap();
    let request =
        graph_request!(GET / me / onlineMeetings / { id } / transcripts / { transcript } / content);
    let request = request.header("accept", "text/vtt");
    let response = client.send_for_response(request).await.unwrap();
    assert_eq!(response.status, StatusCode::OK);
    assert!(response.request_id().is_some());
    assert!(!response.body.read_to_end().await.unwrap().is_empty());
}

#[tokio::test]
async fn reads_ask_for_newer_members() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "one").await;
    assert!(!last_received(&graph).headers.contains_key("prefer"), "a POST is no read");
    create_meeting(&client, "two").await;
    graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    assert_eq!(last_received(&graph).headers["prefer"], NEWER);
    let page = graph_request!(client, GET /me/onlineMeetings/{id}/recordings?$top=1).await.unwrap();
    assert_eq!(last_received(&graph).headers["prefer"], NEWER);
    page.next_page(&client).await.unwrap().unwrap();
    assert_eq!(
        last_received(&graph).headers["prefer"],
        NEWER,
        "the next page is read like the first"
    );
    graph_request!(client, GET / me / onlineMeetings / { id }).header("prefer", "x").await.unwrap();
    assert_eq!(last_received(&graph).headers["prefer"], "x", "the caller knows better");
}
