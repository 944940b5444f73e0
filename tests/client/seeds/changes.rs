//! A delta link leads to what was seeded or removed since.

use graph_request::testing::FakeGraph;
use graph_request::{graph_request, v1};
use serde_json::{Value, json};

/// Returns the elements of a page and its link onwards.
async fn get(url: &str) -> (Vec<Value>, String) {
    let response = reqwest::Client::new().get(url).bearer_auth("token").send().await.unwrap();
    let page: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    let link = page.get("@odata.nextLink").or(page.get("@odata.deltaLink"));
    let link = link.and_then(Value::as_str).unwrap_or_default();
    (page["value"].as_array().cloned().unwrap_or_default(), link.to_owned())
}

fn ids(elements: &[Value]) -> Vec<&str> {
    elements.iter().filter_map(|element| element["id"].as_str()).collect()
}

#[tokio::test]
async fn only_what_is_new_comes_after_a_delta_link() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(v1::OnlineMeeting::default());
    let first = graph.seed_transcript(&meeting, "WEBVTT\n");
    let client = graph.client();
    let page = graph_request! { client, GET /me/onlineMeetings/{&meeting}/transcripts/delta() };
    let page = page.await.unwrap();
    assert_eq!(page.items[0].id, Some(first));
    let second = graph.seed_transcript(&meeting, "WEBVTT\n");
    let changes = page.changes(&client).await.unwrap().unwrap();
    assert_eq!(changes.items.len(), 1);
    assert_eq!(changes.items[0].id, Some(second));
    let nothing = changes.changes(&client).await.unwrap().unwrap();
    assert!(nothing.items.is_empty() && nothing.delta_link.is_some());
}

#[tokio::test]
async fn changes_come_in_pages() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(v1::OnlineMeeting::default());
    graph.seed_recording(&meeting, vec![7]);
    let client = graph.client();
    let page = graph_request! { client, GET /me/onlineMeetings/{&meeting}/recordings/delta() };
    let page = page.await.unwrap();
    let new: Vec<_> = (0..3).map(|_| graph.seed_recording(&meeting, vec![7])).collect();
    let first = page.changes(&client).await.unwrap().unwrap();
    let second = first.next_page(&client).await.unwrap().unwrap();
    let found = first.items.iter().chain(&second.items).filter_map(|item| item.id.clone());
    assert_eq!(found.collect::<Vec<_>>(), new);
    assert!(second.changes(&client).await.unwrap().unwrap().items.is_empty());
}

#[tokio::test]
async fn what_was_removed_is_told_by_its_id() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(json!({ "id": "meeting" }));
    let first = graph.seed_transcript(&meeting, "WEBVTT\n");
    let url = format!("{}/v1.0/me/onlineMeetings/meeting/transcripts", graph.base_url());
    let (all, link) = get(&format!("{url}/delta()?$select=id,callId")).await;
    assert_eq!(ids(&all), [&first]);
    let second = graph.seed_transcript(&meeting, "WEBVTT\n");
    graph.remove(&second);
    graph.remove(&first);
    let (changes, link) = get(&link).await;
    assert_eq!(changes, [json!({ "id": first, "@removed": { "reason": "deleted" } })]);
    assert_eq!(get(&link).await.0, [] as [Value; 0]);
    assert_eq!(get(&url).await.0, [] as [Value; 0], "it is gone from the collection");
    let (all, _) = get(&format!("{url}/delta()")).await;
    assert_eq!(all, [] as [Value; 0], "a first delta does not tell what was there before");
}

#[tokio::test]
async fn a_filter_does_not_hide_what_was_removed() {
    let graph = FakeGraph::start().await;
    let user = graph.user_id();
    let meeting = graph.seed(v1::OnlineMeeting::default());
    let id = graph.seed_transcript(&meeting, "WEBVTT\n");
    let all = format!(
        "{}/beta/users/{user}/onlineMeetings/getAllTranscripts/delta?$filter=meetingOrganizer/user/id%20eq%20%27{user}%27",
        graph.base_url()
    );
    let (found, link) = get(&all).await;
    assert_eq!(ids(&found), [&id]);
    graph.remove(&id);
    let (changes, _) = get(&link).await;
    assert_eq!(changes[0]["@removed"]["reason"], "deleted");
}

#[tokio::test]
async fn latest_asks_for_later_changes_alone() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(json!({ "id": "meeting" }));
    graph.seed_transcript(&meeting, "WEBVTT\n");
    let url = format!("{}/v1.0/me/onlineMeetings/meeting/transcripts/delta()", graph.base_url());
    let (nothing, link) = get(&format!("{url}?$deltatoken=latest")).await;
    assert!(nothing.is_empty());
    let second = graph.seed_transcript(&meeting, "WEBVTT\n");
    assert_eq!(ids(&get(&link).await.0), [&second]);
}

#[tokio::test]
async fn a_meeting_that_was_removed_is_gone() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(v1::OnlineMeeting::default());
    graph.remove(&meeting);
    let get = graph_request! { graph.client(), GET /me/onlineMeetings/{meeting} };
    assert!(get.await.unwrap_err().is_not_found());
}
