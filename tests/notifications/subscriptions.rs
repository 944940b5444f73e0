//! Asserts that the stand-in makes, renews and ends subscriptions as Graph does, and notifies those who
//! have subscribed.

use axum::http::StatusCode;
use axum::{Router, routing::post};
use graph_request::notifications::{ApiVersion, LifecycleEvent};
use graph_request::testing::FakeGraph;
use graph_request::time::{Duration, OffsetDateTime};
use graph_request::{Result, graph_request, v1};
use serde_json::json;

use crate::SECRET;
use crate::extractor::{serve, start};

const TRANSCRIPTS: &str = "communications/onlineMeetings/getAllTranscripts";

fn in_minutes(minutes: i64) -> OffsetDateTime {
    OffsetDateTime::now_utc() + Duration::minutes(minutes)
}

async fn subscribe(
    graph: &FakeGraph,
    resource: &str,
    url: &str,
    minutes: i64,
) -> Result<v1::Subscription> {
    graph_request!(graph.client(), POST /subscriptions {
        "changeType": "created,updated",
        "notificationUrl": url,
        "resource": resource,
        "expirationDateTime": in_minutes(minutes),
        "clientState": SECRET,
    })
    .await
}

#[track_caller]
fn assert_refused<T: std::fmt::Debug>(result: Result<T>, text: &str) {
    let error = result.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    assert!(error.to_string().contains(text), "{error}");
}

#[tokio::test]
async fn a_subscription_is_made_renewed_and_removed() {
    let (url, _) = start().await;
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let made = subscribe(&graph, TRANSCRIPTS, &url, 50).await.unwrap();
    let id = made.id.unwrap();
    let until = in_minutes(55);
    let renewed =
        graph_request!(client, PATCH /subscriptions/{&id} { "expirationDateTime": until });
    assert!(renewed.await.unwrap().expiration_date_time > made.expiration_date_time);
    graph_request!(client, POST / subscriptions / { &id } / reauthorize).await.unwrap();
    assert_eq!(graph_request!(client, GET / subscriptions).await.unwrap().items.len(), 1);
    graph_request!(client, DELETE / subscriptions / { &id }).await.unwrap();
    assert!(
        graph_request!(client, GET / subscriptions / { &id }).await.unwrap_err().is_not_found()
    );
}

#[tokio::test]
async fn an_address_without_an_answer_is_refused() {
    let url = serve(Router::new().route("/notifications", post(async || "guessed"))).await;
    let graph = FakeGraph::start().await;
    let made = subscribe(&graph, TRANSCRIPTS, &url, 50).await;
    assert_refused(made, "Subscription validation request failed");
    assert!(graph_request!(graph.client(), GET / subscriptions).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn both_addresses_are_asked() {
    let (url, _) = start().await;
    let graph = FakeGraph::start().await;
    let elsewhere = format!("{url}/elsewhere");
    let made = graph_request!(graph.client(), POST /subscriptions {
        "changeType": "created",
        "notificationUrl": &url,
        "lifecycleNotificationUrl": elsewhere,
        "resource": TRANSCRIPTS,
        "expirationDateTime": in_minutes(4_000),
        "clientState": SECRET,
    });
    assert_refused(made.await, "404 Not Found");
}

#[tokio::test]
async fn a_lifetime_has_an_end_that_depends_on_the_resource() {
    let (url, _) = start().await;
    let graph = FakeGraph::start().await;
    let too_long = subscribe(&graph, "communications/presences/7", &url, 61).await;
    assert_refused(too_long, "can only be 60 minutes in the future");
    assert_refused(subscribe(&graph, "me/events", &url, -1).await, "must be in the future");
    assert_refused(
        subscribe(&graph, TRANSCRIPTS, &url, 61).await,
        "lifecycleNotificationUrl is a required property",
    );
    let made = subscribe(&graph, "me/events", &url, 10_079).await.unwrap();
    let id = made.id.unwrap();
    let renewed = graph_request!(graph.client(), PATCH /subscriptions/{id} {
        "expirationDateTime": in_minutes(10_090),
    });
    assert_refused(renewed.await, "can only be 10080 minutes in the future");
}

#[tokio::test]
async fn what_the_pages_forbid_is_refused() {
    let (url, _) = start().await;
    let graph = FakeGraph::start().await;
    let with = |extra: serde_json::Value| {
        let mut body = json!({
            "changeType": "created",
            "notificationUrl": url,
            "resource": "me/events",
            "expirationDateTime": "2999-01-01T00:00:00Z",
        });
        body.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = http.post(format!("{}/v1.0/subscriptions", graph.base_url()));
        let request = request.bearer_auth("any").header("content-type", "application/json");
        async move { request.body(body.to_string()).send().await.unwrap() }
    };
    for (extra, status, text) in [
        (json!({ "changeType": "made" }), 400, "'made' is not a valid changeType"),
        (json!({ "clientState": "a".repeat(129) }), 400, "128 characters"),
        (json!({ "includeResourceData": true }), 400, "encryptionCertificate is required"),
        (json!({ "resource": "me/meetings" }), 501, "subscriptions to `me/meetings`"),
    ] {
        let response = with(extra).await;
        assert_eq!(response.status(), status, "{text}");
        assert!(response.text().await.unwrap().contains(text), "{text}");
    }
}

#[tokio::test]
async fn addresses_that_cannot_be_asked_are_told_apart() {
    let graph = FakeGraph::start().await;
    let plain = subscribe(&graph, "me/events", "http://contoso.com/", 50).await;
    assert_refused(plain, "must start with 'https'");
    let elsewhere = subscribe(&graph, "me/events", "https://contoso.com/", 50).await;
    assert_eq!(elsewhere.unwrap_err().status(), Some(StatusCode::NOT_IMPLEMENTED));
    let azure = "EventHub:https://a.vault.azure.net/secrets/b?tenantId=c";
    assert!(subscribe(&graph, "me/events", azure, 50).await.is_ok());
}

#[tokio::test]
async fn a_subscription_that_has_ended_is_gone() {
    let graph = FakeGraph::start().await;
    let ended = json!({ "id": "1", "expirationDateTime": "2020-01-01T00:00:00Z" });
    graph.seed_at("/subscriptions", ended);
    let client = graph.client();
    assert!(
        graph_request!(client, GET / subscriptions / { "1" }).await.unwrap_err().is_not_found()
    );
    assert!(graph_request!(client, GET / subscriptions).await.unwrap().items.is_empty());
    let until = in_minutes(1);
    let late = graph_request!(client, PATCH /subscriptions/{"1"} { "expirationDateTime": until });
    assert!(late.await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn subscribers_are_told_of_what_they_subscribed_to() {
    let (url, inbox) = start().await;
    let graph = FakeGraph::start().await;
    let made = subscribe(&graph, TRANSCRIPTS, &url, 50).await.unwrap();
    let meeting = graph.seed(json!({ "id": "MSpk" }));
    let transcript = graph.seed_transcript(&meeting, "WEBVTT\n");
    let path = format!("/me/onlineMeetings/{meeting}/transcripts/{transcript}");
    assert_eq!(graph.notify_subscribers("created", &path).await, [StatusCode::ACCEPTED]);
    assert!(graph.notify_subscribers("deleted", &path).await.is_empty());
    assert!(graph.notify_subscribers("created", "/me/events/1").await.is_empty());

    let told = inbox.lock().unwrap().remove(0);
    assert_eq!(Some(told.subscription_id()), made.id.as_deref());
    assert_eq!(
        (told.key("onlineMeetings"), told.key("transcripts")),
        (Some("MSpk"), Some(&*transcript))
    );
    let request = told.request::<v1::CallTranscript>(ApiVersion::V1).unwrap();
    assert_eq!(graph.client().send(request).await.unwrap().id, Some(transcript));
}

#[tokio::test]
async fn a_collection_and_an_entity_are_covered() {
    let (url, _) = start().await;
    for (resource, changed, is_told) in [
        ("me/events", "/me/events/1", true),
        ("me/events", "/users/7/events/1", false),
        ("/users/7/messages", "/v1.0/users('7')/messages('AAMk/=')", true),
        ("users('7')/mailFolders('inbox')/messages", "/users/7/messages/1", false),
        ("chats/getAllMessages", "/chats/19:a/messages/1", true),
        ("teams/getAllMessages", "/teams/7/channels/8/messages/1", true),
        ("chats/19:a", "/chats/19:a", true),
        ("communications/presences/7", "/communications/presences/7", true),
        ("users/7/onlineMeetings/getAllRecordings", "/users/7/onlineMeetings/1/recordings/2", true),
        (
            "users/7/onlineMeetings/getAllRecordings",
            "/users/7/onlineMeetings/1/transcripts/2",
            false,
        ),
    ] {
        let graph = FakeGraph::start().await;
        subscribe(&graph, resource, &url, 50).await.unwrap();
        let told = graph.notify_subscribers("updated", changed).await;
        assert_eq!(!told.is_empty(), is_told, "{resource}, {changed}");
    }
}

#[tokio::test]
async fn events_in_the_life_of_a_subscription_are_sent() {
    let (url, inbox) = start().await;
    let graph = FakeGraph::start().await;
    let id = subscribe(&graph, "me/events", &url, 50).await.unwrap().id.unwrap();
    let event = json!({ "lifecycleEvent": "reauthorizationRequired" });
    assert_eq!(graph.notify_subscription(&id, event).await, 202);
    let told = inbox.lock().unwrap().remove(0);
    assert_eq!(told.lifecycle_event(), Some(LifecycleEvent::ReauthorizationRequired));
}
