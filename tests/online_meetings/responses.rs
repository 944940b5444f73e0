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

/// Returns the preferences of the last request.
fn last_preferences(graph: &FakeGraph) -> Option<String> {
    let received = last_received(graph);
    received.headers.get("prefer").map(|value| value.to_str().unwrap().to_owned())
}

#[tokio::test]
async fn whatever_is_answered_with_a_model_asks_for_newer_members() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "one").await;
    assert_eq!(last_preferences(&graph).as_deref(), Some(NEWER), "POST");
    create_meeting(&client, "two").await;
    graph_request!(client, GET / me / onlineMeetings / { &id }).await.unwrap();
    assert_eq!(last_preferences(&graph).as_deref(), Some(NEWER), "GET");
    graph_request!(client, PATCH /me/onlineMeetings/{&id} { "subject": "x" }).await.unwrap();
    assert_eq!(last_preferences(&graph).as_deref(), Some(NEWER), "PATCH");
    graph_request!(client, POST /me/onlineMeetings/createOrGet { "externalId": "7" })
        .await
        .unwrap();
    assert_eq!(last_preferences(&graph).as_deref(), Some(NEWER), "createOrGet");
    let page =
        graph_request!(client, GET /me/onlineMeetings/{&id}/recordings?$top=1).await.unwrap();
    assert_eq!(last_preferences(&graph).as_deref(), Some(NEWER), "a page");
    page.next_page(&client).await.unwrap().unwrap();
    assert_eq!(last_preferences(&graph).as_deref(), Some(NEWER), "the next page");
    graph_request!(client, GET /me/onlineMeetings/{&id}/recordings/$count).await.unwrap();
    assert_eq!(last_preferences(&graph), None, "a number has no members");
    graph_request!(client, DELETE / me / onlineMeetings / { &id }).await.unwrap();
    assert_eq!(last_preferences(&graph), None, "nothing has no members");
}

#[tokio::test]
async fn a_preference_of_the_callers_is_added() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "one").await;
    let both = format!("{NEWER}, return=minimal");
    for (given, sent) in [("return=minimal", &*both), (&*both, &*both), (NEWER, NEWER), ("", "")] {
        let call = graph_request!(client, GET / me / onlineMeetings / { &id });
        call.header("prefer", "first").header("prefer", given).await.unwrap();
        assert_eq!(last_preferences(&graph).as_deref(), Some(sent), "{given}");
    }
}
