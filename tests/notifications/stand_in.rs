//! Asserts that the stand-in sends what Graph sends, and accepts what Graph accepts.

use axum::Router;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use graph_request::notifications::ChangeType;
use graph_request::testing::FakeGraph;
use serde_json::json;

use crate::SECRET;
use crate::extractor::{serve, start};

#[tokio::test]
async fn a_program_that_answers_is_valid() {
    let (url, _) = start().await;
    let graph = FakeGraph::start().await;
    assert_eq!(graph.validate(&url).await, Ok(()));
    assert_eq!(graph.validate(&format!("{url}?tenant=7")).await, Ok(()));
}

async fn refusal(router: Router) -> String {
    let url = serve(router).await;
    FakeGraph::start().await.validate(&url).await.unwrap_err()
}

fn route<H, T>(handler: H) -> Router
where
    H: axum::handler::Handler<T, ()>,
    T: 'static,
{
    Router::new().route("/notifications", post(handler))
}

/// Answers with the token as it stands in the query.
async fn echo_encoded(RawQuery(query): RawQuery) -> String {
    query.unwrap_or_default().trim_start_matches("validationToken=").to_owned()
}

async fn redirect() -> Response {
    (StatusCode::TEMPORARY_REDIRECT, [("location", "/elsewhere")]).into_response()
}

#[tokio::test]
async fn a_program_that_answers_otherwise_is_not() {
    for (router, expected) in [
        (route(echo_encoded), "the address did not answer with the decoded validation token"),
        (route(async || "a"), "the address did not answer with the decoded validation token"),
        (route(async || Html("a")), "the address answered `text/html` instead of `text/plain`"),
        (
            route(async || StatusCode::ACCEPTED),
            "the address answered 202 Accepted instead of 200 OK",
        ),
        (route(redirect), "the address answered 307 Temporary Redirect instead of 200 OK"),
        (
            Router::new().route("/notifications", get(async || "a")),
            "the address answered 405 Method Not Allowed instead of 200 OK",
        ),
    ] {
        assert_eq!(refusal(router).await, expected);
    }
}

#[tokio::test]
async fn an_address_that_does_not_answer_is_not() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let refusal = FakeGraph::start().await.validate(&url).await.unwrap_err();
    assert!(refusal.starts_with("the address does not answer"), "{refusal}");
}

#[tokio::test]
async fn notifications_are_completed_and_sent() {
    let (url, inbox) = start().await;
    let graph = FakeGraph::start().await;
    let change = json!({ "clientState": SECRET, "changeType": "created", "resource": "users/7" });
    let forged = json!({ "clientState": "guessed", "changeType": "created" });
    assert_eq!(graph.notify(&url, [change, forged]).await, 202);

    let inbox = inbox.lock().unwrap();
    let [notification] = &inbox[..] else { panic!("{inbox:?}") };
    assert_eq!(notification.change_type(), Some(ChangeType::Created));
    assert!(!notification.subscription_id().is_empty());
    assert!(notification.tenant_id().is_some());
    assert!(notification.subscription_expiration_date_time().is_some());
}

#[tokio::test]
async fn anything_can_be_sent() {
    let (url, inbox) = start().await;
    let graph = FakeGraph::start().await;
    assert_eq!(graph.notify_with(&url, "{").await, 400);
    assert!(inbox.lock().unwrap().is_empty());
}

#[tokio::test]
#[should_panic(expected = "is not an address of loopback")]
async fn nothing_is_sent_to_another_host() {
    let graph = FakeGraph::start().await;
    let _ = graph.notify("https://example.com/notifications", [json!({})]).await;
}
