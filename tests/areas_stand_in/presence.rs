//! Presence that is set, preferred and cleared.

use std::time::Duration;

use graph_request::testing::FakeGraph;
use graph_request::{Client, graph_request};

use crate::assert_refused;

const USER: &str = "8b081ef6-4792-4def-b2c9-c363a1bf41d5";

async fn presence(client: &Client) -> [String; 2] {
    let presence = graph_request!(client, GET / users / { USER } / presence).await.unwrap();
    [presence.availability.unwrap(), presence.activity.unwrap()]
}

async fn set(
    client: &Client,
    session: &str,
    availability: &str,
    activity: &str,
) -> graph_request::Result<()> {
    graph_request!(client, POST /users/{USER}/presence/setPresence {
        "sessionId": session,
        "availability": availability,
        "activity": activity,
        "expirationDuration": Duration::from_secs(3_600),
    })
    .await
}

#[tokio::test]
async fn the_strongest_session_is_shown_and_nobody_is_there_without_one() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    assert_eq!(presence(&client).await, ["Offline", "Offline"]);
    set(&client, "a", "Busy", "InACall").await.unwrap();
    set(&client, "b", "Available", "Available").await.unwrap();
    assert_eq!(presence(&client).await, ["Busy", "InACall"]);
    for session in ["a", "b"] {
        let cleared = graph_request!(client, POST /users/{USER}/presence/clearPresence { "sessionId": session });
        cleared.await.unwrap();
    }
    assert_eq!(presence(&client).await, ["Offline", "Offline"]);
}

#[tokio::test]
async fn a_preference_goes_before_sessions_and_needs_one() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let preferred = graph_request!(client, POST /users/{USER}/presence/setUserPreferredPresence {
        "availability": "DoNotDisturb", "activity": "DoNotDisturb",
    });
    preferred.await.unwrap();
    assert_eq!(presence(&client).await, ["Offline", "Offline"]);
    set(&client, "a", "Available", "Available").await.unwrap();
    assert_eq!(presence(&client).await, ["DoNotDisturb", "DoNotDisturb"]);
    graph_request!(client, POST / users / { USER } / presence / clearUserPreferredPresence)
        .await
        .unwrap();
    assert_eq!(presence(&client).await, ["Available", "Available"]);
}

#[tokio::test]
async fn presences_that_cannot_be_set_are_refused() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    assert_refused(set(&client, "a", "Offline", "OffWork").await, "is not supported");
    let long = graph_request!(client, POST /users/{USER}/presence/setPresence {
        "sessionId": "a", "availability": "Away", "activity": "Away",
        "expirationDuration": Duration::from_secs(5 * 3_600),
    });
    assert_refused(long.await, "expirationDuration");
}

#[tokio::test]
async fn presences_of_many_are_asked_for_at_once() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    set(&client, "a", "Away", "Away").await.unwrap();
    let other = "0b081ef6-4792-4def-b2c9-c363a1bf41d5";
    let found = graph_request!(client, POST /communications/getPresencesByUserId {
        "ids": [USER, other],
    });
    let found = found.await.unwrap().items;
    assert_eq!(found[0].availability.as_deref(), Some("Away"));
    assert_eq!(found[1].availability.as_deref(), Some("Offline"));
    assert_eq!((found[1].id.as_deref(), found.len()), (Some(other), 2));
    let one = graph_request!(client, GET / communications / presences / { USER }).await.unwrap();
    assert_eq!(one.activity.as_deref(), Some("Away"));
}
