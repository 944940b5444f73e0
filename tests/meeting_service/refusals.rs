//! The answers to requests that fail.

use std::time::Duration;

use axum::response::IntoResponse;
use graph_request::testing::Fault;
use graph_request::{Error, ErrorKind, http::StatusCode};
use reqwest::Method;
use serde_json::json;

use crate::meeting_service::refusal::Refusal;
use crate::{Service, booking, json_of};

#[tokio::test]
async fn refusals_of_graph_become_fitting_answers() {
    let table = [
        (400, 400, "Teams does not accept this meeting"),
        (401, 401, "Teams does not accept the token"),
        (403, 403, "you lack the permission for this"),
        (404, 404, "the meeting does not exist"),
        (409, 502, "Teams failed"),
    ];
    for (from_graph, status, text) in table {
        let service = Service::start().await;
        let fault = Fault::graph(from_graph, "Code", "message").header("request-id", "r-1");
        service.graph.inject(fault);
        let response = service.book().await;
        assert_eq!(response.status(), status, "{from_graph}");
        let is_challenged = response.headers().contains_key("www-authenticate");
        assert_eq!(is_challenged, status == 401, "{from_graph}");
        let answer = json_of(response).await;
        assert_eq!((&answer["error"], &answer["requestId"]), (&json!(text), &json!("r-1")));
    }
}

#[tokio::test]
async fn a_missing_permission_comes_with_the_hint() {
    let service = Service::start().await;
    let message = "No application access policy found for this app";
    service.graph.inject(Fault::graph(403, "Forbidden", message));
    let answer = json_of(service.book().await).await;
    assert!(answer["advice"].as_str().unwrap().contains("New-CsApplicationAccessPolicy"));
}

#[tokio::test]
async fn a_delay_that_is_too_long_to_wait_for_is_passed_on() {
    for status in [429, 503] {
        let service = Service::start().await;
        service.graph.inject(Fault::graph(status, "Busy", "").header("retry-after", "30"));
        let response = service.book().await;
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["retry-after"], "30");
        assert_eq!(service.graph.received().len(), 1);
    }
}

#[tokio::test]
async fn a_booking_of_unknown_outcome_is_not_repeated_and_says_so() {
    for fault in [Fault::drop_before(), Fault::misreport(504), Fault::misreport(500)] {
        let service = Service::start().await;
        service.graph.inject(fault);
        let response = service.book().await;
        assert_eq!(response.status(), 502);
        let answer = json_of(response).await;
        assert_eq!(answer["error"], "the meeting may have been booked");
        assert_eq!(answer["advice"], "look for the meeting before you book it again");
        assert_eq!(service.graph.done_at("POST /me/onlineMeetings").len(), 1);
    }
}

#[tokio::test]
async fn without_a_token_that_can_be_one_nothing_is_sent() {
    let service = Service::start().await;
    let request = service.http.post(&service.meetings).header("content-type", "application/json");
    let response = request.body(booking("Retro").to_string()).send().await.unwrap();
    assert_eq!(response.status(), 401);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    assert_eq!(json_of(response).await, json!({ "error": "a bearer token is required" }));

    let response = service.ask("two words", Method::POST, "", &booking("Retro")).await;
    assert_eq!(response.status(), 401);
    assert!(service.graph.received().is_empty());
}

#[tokio::test]
async fn a_body_with_a_misspelled_name_is_not_sent() {
    let service = Service::start().await;
    let change = json!({ "subjekt": "Retro" });
    let response = service.ask("of-ada", Method::PATCH, "1", &change).await;
    assert_eq!(response.status(), 422);
    assert!(response.text().await.unwrap().contains("unknown field `subjekt`"));
    assert!(service.graph.received().is_empty());
}

#[test]
fn errors_without_an_answer_of_graph_have_an_answer_too() {
    let table = [
        (ErrorKind::Timeout, StatusCode::GATEWAY_TIMEOUT),
        (ErrorKind::Connection, StatusCode::BAD_GATEWAY),
        (ErrorKind::Request, StatusCode::BAD_REQUEST),
        (ErrorKind::Configuration, StatusCode::INTERNAL_SERVER_ERROR),
    ];
    for (kind, status) in table {
        let refusal = Refusal::from(Error::new(kind, "the reason"));
        assert_eq!(refusal.into_response().status(), status, "{kind:?}");
    }
}

#[test]
fn a_part_of_a_second_is_waited_for() {
    let error = Error::from_graph(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests", "");
    let error = error.with_retry_after(Duration::from_millis(1_001));
    assert_eq!(Refusal::from(error).into_response().headers()["retry-after"], "2");
}
