//! The stand-in refuses the batches that Graph refuses.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, Request, graph_request};
use serde_json::{Value, json};

use crate::{create, start};

/// Sends a batch as it is written, and returns its status and its answer.
async fn send(client: &Client, requests: Value) -> Result<Value, (u16, String)> {
    let request: Request<Value> = graph_request!(POST! /$batch { "requests": requests } -> Value);
    client.send(request).await.map_err(|error| {
        let message = error.graph().map(|graph| graph.message.clone());
        (error.status().unwrap().as_u16(), message.unwrap_or_default())
    })
}

fn read(id: &str) -> Value {
    json!({ "id": id, "method": "GET", "url": "/me/onlineMeetings/1" })
}

fn read_after(id: &str, before: &str) -> Value {
    json!({ "id": id, "method": "GET", "url": "me/onlineMeetings/1", "dependsOn": [before] })
}

#[tokio::test]
async fn a_batch_that_breaks_a_rule_is_refused_whole() {
    let (graph, client) = start().await;
    let order = "Batch should be either fully sequential or fully parallel.";
    let post = json!({ "id": "1", "method": "POST", "url": "/me/onlineMeetings" });
    let typeless = json!({ "id": "1", "method": "POST", "url": "/me/onlineMeetings", "body": {} });
    let absolute = json!({ "id": "1", "method": "GET", "url": "https://graph.microsoft.com/me" });
    for (requests, message) in [
        (json!([]), "Invalid batch payload format"),
        (json!("x"), "Invalid batch payload format"),
        (json!([7]), "Invalid batch payload format"),
        (json!([{ "method": "GET", "url": "/me" }]), "a request has no `id`"),
        (json!([absolute]), "not relative"),
        (
            (0..21).map(|n| read(&n.to_string())).collect(),
            "Number of batch request steps exceeds max value '20'.",
        ),
        (json!([read("a"), read("A")]), "Duplicate request id: A."),
        (json!([read_after("1", "2"), read("2")]), "Invalid dependency for request Id: 1."),
        (json!([read("1"), read_after("2", "9")]), "Invalid dependency for request Id: 2."),
        (json!([read("1"), read("2"), read_after("3", "2")]), order),
        (json!([read("1"), read_after("2", "1"), read_after("3", "1")]), order),
        (json!([post]), "does not contain Content-Type header or body"),
        (json!([typeless]), "does not contain a Content-Type header"),
    ] {
        let (status, text) = send(&client, requests.clone()).await.unwrap_err();
        assert_eq!(status, 400, "{requests}");
        assert!(text.contains(message), "{text}: {requests}");
    }
    assert!(graph.done().iter().all(|done| done.path.ends_with("$batch")), "nothing was done");
}

#[tokio::test]
async fn a_batch_within_the_rules_is_carried_out() {
    let (graph, client) = start().await;
    let twenty: Value = (0..20).map(|n| read(&n.to_string())).collect();
    let answer = send(&client, twenty).await.unwrap();
    let ids: Vec<&str> =
        answer["responses"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!((ids.len(), ids[0], ids[19]), (20, "19", "0"), "in another order than asked");
    let answer = send(&client, json!([read("1"), read_after("2", "1")])).await.unwrap();
    let statuses: Vec<&Value> =
        answer["responses"].as_array().unwrap().iter().map(|r| &r["status"]).collect();
    assert_eq!(statuses, [404, 424]);
    assert_eq!(graph.received().len(), 2);
    assert_eq!(graph.done().len(), 21, "what failed by its dependency was not carried out");
}

#[tokio::test]
async fn content_comes_as_base64() {
    let (_graph, client) = start().await;
    let meeting = client.send(create("a")).await.unwrap().id.unwrap();
    let transcripts = graph_request! { client, GET /me/onlineMeetings/{&meeting}/transcripts };
    let id = transcripts.await.unwrap().items[0].id.clone().unwrap();
    let url = format!("/me/onlineMeetings/{meeting}/transcripts/{id}/content");
    let request =
        json!({ "id": "1", "method": "GET", "url": url, "headers": { "accept": "text/vtt" } });
    let answer = send(&client, json!([request])).await.unwrap();
    let body = answer["responses"][0]["body"].as_str().unwrap();
    assert!(body.starts_with("V0VCVlRU"), "base64 of `WEBVTT`: {body}");
}

#[tokio::test]
async fn faults_of_the_queue_meet_the_members_in_turn() {
    let (graph, client) = start().await;
    graph.inject(Fault::status(400));
    graph.inject(Fault::misreport(400));
    let results = client.batch((create("a"), create("b"), create("c"))).await.unwrap();
    assert!(results.0.is_err() && results.1.is_err() && results.2.is_ok());
    let paths: Vec<String> = graph.done().into_iter().map(|done| done.path).collect();
    assert_eq!(paths, ["/v1.0/me/onlineMeetings", "/v1.0/me/onlineMeetings"]);
}

#[tokio::test]
async fn a_rule_sees_the_batch_and_each_member() {
    let (graph, client) = start().await;
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen_by_rule = std::sync::Arc::clone(&seen);
    graph.inject_with(move |request| {
        let body = String::from_utf8_lossy(&request.body).into_owned();
        let prefers = request.headers.contains_key("prefer");
        seen_by_rule.lock().unwrap().push((request.path.clone(), prefers, body));
        None
    });
    client.batch((create("a"),)).await.unwrap().0.unwrap();
    let seen = seen.lock().unwrap().clone();
    assert_eq!((seen.len(), seen[0].0.as_str(), seen[0].1), (2, "/v1.0/$batch", false));
    let member = ("/v1.0/me/onlineMeetings".to_owned(), true, r#"{"subject":"a"}"#.to_owned());
    assert_eq!(seen[1], member);
}

#[tokio::test]
async fn a_batch_without_a_token_is_refused() {
    let graph = FakeGraph::start().await;
    let url = format!("{}/v1.0/$batch", graph.base_url());
    let response = reqwest::Client::new().post(url).body("{}").send().await.unwrap();
    assert_eq!(response.status(), 401);
}
