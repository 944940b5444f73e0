//! Errors that a program makes in its tests: they answer as those of a response.

use std::time::Duration;

use graph_request::http::StatusCode;
use graph_request::testing::{FakeGraph, Fault};
use graph_request::{CreatedOrFound, Error, ErrorKind, graph_request};
use serde_json::json;

use crate::client_of;

#[tokio::test]
async fn an_error_that_was_made_is_the_one_that_graph_sends() {
    let graph = FakeGraph::start().await;
    let client = client_of(graph.base_url());
    for (status, code, message) in [
        (401, "InvalidAuthenticationToken", "Access token has expired."),
        (403, "Forbidden", "No application access policy found for this app."),
        (404, "itemNotFound", ""),
        (429, "TooManyRequests", "Slow down."),
        (500, "generalException", "line\nbreak"),
    ] {
        graph.inject(Fault::graph(status, code, message));
        let call = graph_request! { client, GET /me/onlineMeetings/{"1"} };
        let sent = call.header("client-request-id", "c").await.unwrap_err();
        let made = Error::from_graph(StatusCode::from_u16(status).unwrap(), code, message);
        assert_eq!((made.kind(), made.status()), (ErrorKind::Graph, sent.status()));
        assert_eq!((made.graph(), made.body()), (sent.graph(), sent.body()));
        assert_eq!((made.hint(), made.outcome_unknown()), (sent.hint(), false));
        let line = sent.to_string().replace(" (client-request-id c)", "");
        assert_eq!(format!("GET /v1.0/me/onlineMeetings/1: {made}"), line);
    }
}

#[test]
fn what_is_set_is_answered() {
    let made = Error::from_graph(StatusCode::SERVICE_UNAVAILABLE, "ServiceUnavailable", "");
    let made = made.with_retry_after(Duration::from_secs(3)).with_request_id("r-1");
    assert_eq!(made.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(made.request_id(), Some("r-1"));
    assert!(!made.outcome_unknown());
    let made = made.with_outcome_unknown();
    assert!(made.outcome_unknown());
    assert!(made.to_string().contains("the request may have taken effect"), "{made}");
    let made = Error::new(ErrorKind::Decode, "no meeting").with_request_id("r-2");
    assert_eq!(made.to_string(), "no meeting (request-id r-2)");
    assert_eq!((made.status(), made.graph(), made.hint()), (None, None, None));
}

#[test]
fn an_entity_keeps_how_it_came_about_until_it_is_taken() {
    let mut found = CreatedOrFound::Found(vec![1]);
    found.push(2);
    assert_eq!(found.as_ref().map(Vec::len), CreatedOrFound::Found(2));
    assert_eq!(found.entity(), &[1, 2]);
    for made in [CreatedOrFound::Created(json!({ "id": "1" })), CreatedOrFound::Unknown(json!(7))] {
        assert_eq!(serde_json::to_value(&made).unwrap(), made.into_inner());
    }
}

#[tokio::test]
async fn a_created_entity_serializes_as_the_entity() {
    let graph = FakeGraph::start().await;
    let order = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "order-7" });
    let meeting = graph.client().send(order).await.unwrap();
    let text = serde_json::to_string(&meeting).unwrap();
    assert!(meeting.is_created());
    let meeting = meeting.into_inner();
    assert_eq!(text, serde_json::to_string(&meeting).unwrap());
    let address: Option<String> = meeting.join_web_url;
    assert!(address.is_some());
}
