//! Paths and methods: those that Graph does not have, and those that the stand-in does not serve.

use graph_request::graph_request;
use graph_request::http::Method;
use graph_request::testing::FakeGraph;

use super::{ask, created, get, post};
use crate::{HEIDI, create_meeting};

#[tokio::test]
async fn a_path_or_a_method_that_graph_does_not_have() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    let meeting = format!("/v1.0/me/onlineMeetings/{id}");
    for (method, path, expected) in [
        (Method::DELETE, "/v1.0/me/onlineMeetings".to_owned(), 405),
        (Method::GET, "/v1.0/me/onlineMeetings/createOrGet".to_owned(), 405),
        (Method::PUT, meeting.clone(), 405),
        (Method::PATCH, format!("{meeting}/transcripts"), 405),
        (Method::POST, format!("{meeting}/attendeeReport"), 405),
        (Method::GET, format!("{meeting}/transcript"), 400),
        (Method::GET, format!("{meeting}/transcripts/1/2"), 400),
        (Method::GET, format!("{meeting}/aiInsights"), 400),
        (Method::GET, format!("{meeting}/recording"), 400),
        // `delta` is not composable.
        (Method::GET, format!("{meeting}/recordings/delta/$count"), 400),
        (Method::GET, "/v2.0/me/onlineMeetings".to_owned(), 400),
        (Method::GET, "/v1.0/me/onlineMeetings(joinWebUrl='x')".to_owned(), 400),
        (Method::GET, "/beta/me/onlineMeetings(subject='x')".to_owned(), 400),
    ] {
        let answer = ask(&graph, method.clone(), &path, "").await;
        assert_eq!(answer.status, expected, "{method} {path}: {}", answer.message());
        assert!(!answer.code().is_empty());
    }
    let answer = get(&graph, &format!("{meeting}/transcript")).await;
    assert_eq!(answer.message(), "Resource not found for the segment 'transcript'.");
}

#[tokio::test]
async fn a_path_that_graph_has_and_the_stand_in_does_not_serve() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    let meeting = format!("/beta/me/onlineMeetings/{id}");
    for (method, path) in [
        (Method::GET, "/v1.0/me/todo/lists".to_owned()),
        (Method::GET, "/v1.0/communications".to_owned()),
        (Method::POST, "/beta/communications/onlineMeetings".to_owned()),
        (Method::GET, format!("/v1.0/communications/onlineMeetings/{id}")),
        (Method::GET, format!("{meeting}/meetingAttendanceReport")),
        (Method::GET, format!("{meeting}/broadcastRecording")),
        (Method::PATCH, format!("{meeting}/chatInfo")),
        (Method::POST, format!("{meeting}/attendanceReports")),
        (Method::DELETE, format!("{meeting}/recordings/1")),
        (Method::PUT, format!("{meeting}/transcripts/1/content")),
        (Method::DELETE, format!("{meeting}/attendeeReport")),
    ] {
        let answer = ask(&graph, method.clone(), &path, "").await;
        answer.assert_unserved(&format!("{method} {path}"));
    }
}

#[tokio::test]
async fn paths_as_odata_writes_them_too() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /users/{HEIDI}/onlineMeetings { "subject": "x" });
    let id = meeting.await.unwrap().id.unwrap();
    for path in [
        format!("/v1.0/users('{HEIDI}')/onlineMeetings('{id}')"),
        format!("/v1.0/users/{HEIDI}/onlineMeetings/{id}/"),
        format!("/v1.0/users/{HEIDI}/onlineMeetings/{id}/transcripts/microsoft.graph.delta()"),
        format!("/v1.0/users/{HEIDI}/onlineMeetings/{id}/getVirtualAppointmentJoinWebUrl"),
    ] {
        assert_eq!(get(&graph, &path).await.status, 200, "{path}");
    }
    let path = format!("/v1.0/users/{HEIDI}/onlineMeetings/microsoft.graph.createOrGet");
    assert_eq!(post(&graph, &path, r#"{"externalId":"1"}"#).await.status, 201);
}

#[tokio::test]
async fn a_user_who_is_not_named_by_an_object_id() {
    let graph = FakeGraph::start().await;
    for user in
        ["heidi@contoso.com", "heidi", "8b081ef6-4792", "zb081ef6-4792-4def-b2c9-c363a1bf41d5"]
    {
        let path = format!("/v1.0/users/{user}/onlineMeetings");
        let answer = post(&graph, &path, r#"{"subject":"x"}"#).await;
        assert_eq!((answer.status, answer.code(), answer.message()), (404, "UnknownError", ""));
    }
    assert_eq!(created(&graph), 0);
}

#[tokio::test]
async fn a_create_below_communications() {
    let graph = FakeGraph::start().await;
    let path = "/v1.0/communications/onlineMeetings";
    let answer = post(&graph, path, r#"{"subject":"x"}"#).await;
    assert_eq!((answer.status, answer.code()), (400, "BadRequest"));
    assert_eq!(created(&graph), 0);
}
