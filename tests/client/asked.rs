//! The stand-in says which requests arrived, and what was in them.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, RetryPolicy, graph_request, v1};
use serde_json::{Value, json};

#[tokio::test]
async fn a_request_tells_its_parts() {
    let graph = FakeGraph::start().await;
    let client = Client::builder().token("heidis").base_url(graph.base_url()).build().unwrap();
    let url = "https://teams.microsoft.com/l/1?a=b&c=d'e";
    let list = graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq {url}&$top=5);
    list.await.unwrap();
    let request = graph.received_once("GET /me/onlineMeetings");
    let filter = "joinWebUrl eq 'https://teams.microsoft.com/l/1?a=b&c=d''e'";
    assert_eq!(request.option("$filter").as_deref(), Some(filter));
    assert_eq!(request.option("$skip"), None);
    let options = [("$filter", filter), ("$top", "5")];
    assert_eq!(request.options(), options.map(|(name, value)| (name.into(), value.into())));
    assert_eq!(request.bearer_token(), Some("heidis"));
    assert_eq!(request.json(), Value::Null);
}

#[tokio::test]
async fn bodies_are_json() {
    let graph = FakeGraph::start().await;
    let create = graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" });
    let id = create.await.unwrap().id;
    assert_eq!(graph.received()[0].json(), json!({ "subject": "Retro" }));
    assert_eq!(graph.done()[0].json()["id"].as_str(), id.as_deref());
}

#[tokio::test]
#[should_panic(expected = "the body of `PUT /v1.0/me/photo/$value` is not JSON")]
async fn a_body_that_is_not_json_is_named() {
    let graph = FakeGraph::start().await;
    let url = format!("{}/v1.0/me/photo/$value", graph.base_url());
    reqwest::Client::new().put(url).body("photo").send().await.unwrap();
    graph.received()[0].json();
}

#[tokio::test]
async fn requests_are_picked_by_method_and_path() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let one = graph.seed(v1::OnlineMeeting::default());
    let other = graph.seed(v1::OnlineMeeting::default());
    for id in [&one, &other] {
        graph_request! { client, GET /me/onlineMeetings/{id} }.await.unwrap();
    }
    graph_request! { client, DELETE /beta/me/onlineMeetings/{one} }.await.unwrap();
    for (requests, count) in [
        ("/me/onlineMeetings/*", 3),
        ("GET /me/onlineMeetings/*", 2),
        ("/beta/me/onlineMeetings/*", 1),
        ("/v1.0/me/onlineMeetings/*", 2),
        ("/me/onlineMeetings", 0),
        ("PATCH /me/onlineMeetings/*", 0),
    ] {
        assert_eq!(graph.received_at(requests).len(), count, "{requests}");
        assert_eq!(graph.done_at(requests).len(), count, "{requests}");
    }
    assert_eq!(graph.received_at(&format!("/me/onlineMeetings/{one}")).len(), 2);
}

#[tokio::test]
async fn what_a_fault_kept_away_was_received_and_not_done() {
    let graph = FakeGraph::start().await;
    graph.inject(Fault::status(500));
    let create = graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" });
    create.retry(RetryPolicy::none()).await.unwrap_err();
    assert_eq!(graph.received_at("POST /me/onlineMeetings").len(), 1);
    assert_eq!(graph.done_at("POST /me/onlineMeetings").len(), 0);
}

#[tokio::test]
#[should_panic(expected = "`POST /me/onlineMeetings` arrived 2 times, not once; all:
  POST /v1.0/me/onlineMeetings
  POST /v1.0/me/onlineMeetings")]
async fn once_is_not_twice() {
    let graph = FakeGraph::start().await;
    for _ in 0..2 {
        let create = graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" });
        create.await.unwrap();
    }
    graph.received_once("POST /me/onlineMeetings");
}

#[tokio::test]
#[should_panic(expected = "`/me/events` arrived 0 times, not once; no request arrived")]
async fn once_is_not_never() {
    FakeGraph::start().await.received_once("/me/events");
}

#[tokio::test]
#[should_panic(
    expected = "requests are named like `/me/events` or `GET /me/events`, not `me/events`"
)]
async fn a_path_has_its_slash() {
    FakeGraph::start().await.received_at("me/events");
}

#[tokio::test]
async fn what_is_forgotten_has_happened() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let create = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" });
    let id = create.await.unwrap().id.unwrap();
    let first = graph.done()[0].json();
    graph.clear_received();
    assert!(graph.received().is_empty() && graph.done().is_empty());
    graph_request! { client, GET /me/onlineMeetings/{id} }.await.unwrap();
    assert_eq!(graph.received().len(), 1);
    assert_eq!(graph.done()[0].json()["id"], first["id"]);
}

#[tokio::test]
async fn no_request_id_comes_twice() {
    let graph = FakeGraph::start().await;
    let mut ids = Vec::new();
    for _ in 0..2 {
        let get = graph_request! { graph.client(), GET /me/onlineMeetings/{"1"} };
        let error = get.await.unwrap_err();
        ids.push(error.graph().unwrap().request_id().unwrap().to_owned());
        graph.clear_received();
    }
    assert_ne!(ids[0], ids[1]);
}
