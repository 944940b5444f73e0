//! Tests of the stand-in for December 2018: it responds as the documentation says that Graph does.

use graph_request::testing::FakeGraph;
use graph_request::{ErrorKind, RetryPolicy, graph_request, http::StatusCode};

use crate::create;

#[tokio::test]
async fn a_meeting_is_created_and_found_again() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let organizer = "550fae72-d251-43ec-868c-373732c2704f";
    let meeting = graph_request!(client, POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": organizer } } } },
        "subject": "subject-value",
    })
    .await
    .unwrap();
    assert_eq!(meeting.subject.as_deref(), Some("subject-value"));
    for is_there in [
        meeting.join_url.is_some(),
        meeting.creation_date_time.is_some(),
        meeting.audio_conferencing.is_some(),
        meeting.chat_info.is_some(),
        meeting.additional_properties.is_empty(),
    ] {
        assert!(is_there, "{meeting:?}");
    }
    let id = meeting.id.clone().unwrap();
    let found = graph_request!(client, GET / app / onlineMeetings / { id }).await.unwrap();
    assert_eq!(found, meeting);
    let found = graph_request!(client, GET / applications / { "any" } / onlineMeetings / { id })
        .await
        .unwrap();
    assert_eq!(found, meeting);
}

#[tokio::test]
async fn what_reached_it_is_known() {
    let graph = FakeGraph::start().await;
    graph.client().send(create().header("x-trace", "7")).await.unwrap();
    let received = graph.received();
    assert_eq!(received.len(), 1);
    assert_eq!(
        (received[0].method.as_str(), received[0].path.as_str()),
        ("POST", "/beta/app/onlineMeetings")
    );
    assert_eq!(received[0].body, create().body().unwrap());
    assert_eq!(received[0].headers["content-type"], "application/json");
    assert_eq!(received[0].headers["x-trace"], "7");
    assert!(received[0].headers["user-agent"].to_str().unwrap().starts_with("graph-request/"));
}

#[tokio::test]
async fn two_meetings_are_two() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let (one, other) = tokio::join!(client.send(create()), client.send(create()));
    assert_ne!(one.unwrap().id, other.unwrap().id);
}

#[tokio::test]
async fn an_unknown_id_is_not_found() {
    let graph = FakeGraph::start().await;
    let id = "no such meeting/é";
    let error =
        graph_request!(graph.client(), GET / app / onlineMeetings / { id }).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Graph);
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.graph().unwrap().message, format!("No meeting has the id '{id}'."));
}

#[tokio::test]
async fn without_a_token_nothing_is_done() {
    let graph = FakeGraph::start().await;
    let request = create().header("authorization", "Bearer ");
    let error = graph.client().send(request).await.unwrap_err();
    let said = error.graph().unwrap();
    assert_eq!(said.status, StatusCode::UNAUTHORIZED);
    assert_eq!(said.code, "InvalidAuthenticationToken");
    assert!(said.request_id().is_some());
    assert!(said.client_request_id().is_some());
    assert!(said.inner_error.as_ref().unwrap().date.is_some());
}

#[tokio::test]
async fn what_is_not_json_is_refused() {
    let graph = FakeGraph::start().await;
    let url = format!("{}/beta/app/onlineMeetings", graph.base_url());
    let request = reqwest::Client::new().post(url).bearer_auth("token").body("meeting, please");
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 400);
    let body: serde_json::Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(body["error"]["code"], "BadRequest");
}

#[tokio::test]
async fn what_it_does_not_serve_is_refused() {
    let graph = FakeGraph::start().await;
    let http = reqwest::Client::new();
    for (request, status) in [
        (http.get(format!("{}/beta/app/onlineMeetings", graph.base_url())), 501),
        (http.delete(format!("{}/beta/app/onlineMeetings/1", graph.base_url())), 501),
        (http.get(format!("{}/beta/app/onlineMeetings/1/2", graph.base_url())), 501),
        (http.get(format!("{}/v1.0/app/onlineMeetings/1", graph.base_url())), 501),
        (http.get(format!("{}/v2.0/me", graph.base_url())), 400),
    ] {
        let response = request.bearer_auth("token").send().await.unwrap();
        assert_eq!(response.status(), status);
    }
}

#[tokio::test]
async fn it_ends_when_it_is_dropped() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    drop(graph);
    // The server task ends when it is polled next; until then it may still accept a connection.
    loop {
        match client.send(create().retry(RetryPolicy::none())).await {
            Err(error) if error.kind() == ErrorKind::Connection => break,
            _ => tokio::task::yield_now().await,
        }
    }
}
