//! Asserts that the extractor of axum answers on a real socket as Graph expects.

use std::sync::{Arc, Mutex};

use axum::extract::{DefaultBodyLimit, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Router, http::StatusCode};
use graph_request::notifications::{Notification, Received, validation_response};
use reqwest::Client;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::SECRET;

/// The notifications that were accepted.
pub(crate) type Inbox = Arc<Mutex<Vec<Notification>>>;

async fn receive(State(inbox): State<Inbox>, received: Received) -> Response {
    match received {
        Received::Validate(token) => validation_response(token).into_response(),
        Received::Notifications(notifications) => {
            let verified = notifications.into_iter().filter_map(|one| one.verify(SECRET).ok());
            inbox.lock().unwrap().extend(verified);
            StatusCode::ACCEPTED.into_response()
        }
        _ => StatusCode::ACCEPTED.into_response(),
    }
}

/// Starts a program with such an address, and returns the address and its inbox.
pub(crate) async fn start() -> (String, Inbox) {
    let inbox = Inbox::default();
    let router =
        Router::new().route("/notifications", post(receive)).with_state(Arc::clone(&inbox));
    (serve(router).await, inbox)
}

pub(crate) async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notifications", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

async fn send(url: &str, body: impl Into<reqwest::Body>) -> reqwest::Response {
    let client = Client::builder().no_proxy().build().unwrap();
    client.post(url).body(body).send().await.unwrap()
}

#[tokio::test]
async fn a_validation_is_answered() {
    let (url, _) = start().await;
    let response = send(&format!("{url}?validationToken=a%3A+%3Cb%3E"), "").await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(response.text().await.unwrap(), "a: <b>");
}

#[tokio::test]
async fn notifications_are_accepted_and_those_of_others_dropped() {
    let (url, inbox) = start().await;
    let one = |state: &str, id: &str| json!({ "clientState": state, "subscriptionId": id });
    let body = json!({ "value": [one(SECRET, "1"), one("guessed", "2"), one(SECRET, "3")] });
    assert_eq!(send(&url, body.to_string()).await.status(), 202);
    let inbox = inbox.lock().unwrap();
    let ids: Vec<&str> = inbox.iter().map(Notification::subscription_id).collect();
    assert_eq!(ids, ["1", "3"]);
}

#[tokio::test]
async fn other_bodies_are_rejected() {
    let (url, inbox) = start().await;
    let response = send(&url, "{").await;
    assert_eq!(response.status(), 400);
    assert!(response.text().await.unwrap().starts_with("the body is not a JSON object"));
    assert_eq!(send(&url, Value::Null.to_string()).await.status(), 400);
    assert_eq!(send(&url, vec![b' '; 3 * 1024 * 1024]).await.status(), 413);
    assert!(inbox.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_limit_of_the_router_holds() {
    let router = Router::new()
        .route("/notifications", post(receive))
        .layer(DefaultBodyLimit::max(100))
        .with_state(Inbox::default());
    let url = serve(router).await;
    let body = |bytes| format!("{:<bytes$}", r#"{"value":[]}"#);
    assert_eq!(send(&url, body(100)).await.status(), 202);
    assert_eq!(send(&url, body(101)).await.status(), 413);
}
