//! Tests of `$batch` on a socket: what leaves, what comes back, and what is sent again.

mod answers;
mod lost;
mod many;
mod members;
mod retries;
mod sequences;
mod stand_in;

use std::time::Duration;

use graph_request::testing::{FakeGraph, Received};
use graph_request::v1::OnlineMeeting;
use graph_request::{Client, ClientBuilder, Request, RetryPolicy, graph_request};
use serde_json::Value;

fn builder(graph: &FakeGraph) -> ClientBuilder {
    let policy = RetryPolicy::default().tries(3).first_delay(Duration::ZERO);
    Client::builder().token("secret").base_url(graph.base_url()).retry(policy)
}

async fn start() -> (FakeGraph, Client) {
    let graph = FakeGraph::start().await;
    let client = builder(&graph).build().unwrap();
    (graph, client)
}

fn create(subject: &str) -> Request<OnlineMeeting> {
    graph_request!(POST /me/onlineMeetings { "subject": subject })
}

fn get(id: &str) -> Request<OnlineMeeting> {
    graph_request! { GET /me/onlineMeetings/{id} }
}

fn rename(id: &str, subject: &str) -> Request<OnlineMeeting> {
    graph_request!(PATCH /me/onlineMeetings/{id} { "subject": subject })
}

/// Returns `true` for a member of a batch whose body has this string.
fn is_member_with(request: &Received, text: &str) -> bool {
    let string = format!("\"{text}\"");
    !is_batch(request) && String::from_utf8_lossy(&request.body).contains(&string)
}

fn is_batch(request: &Received) -> bool {
    request.path.ends_with("/$batch")
}

/// Returns the members of each batch that the stand-in received.
fn batches(graph: &FakeGraph) -> Vec<Vec<Value>> {
    let members = |request: Received| {
        assert!(is_batch(&request), "{}", request.path);
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        body["requests"].as_array().unwrap().clone()
    };
    graph.received().into_iter().map(members).collect()
}

/// Returns the ids of the members of each batch.
fn ids(graph: &FakeGraph) -> Vec<Vec<String>> {
    let ids = |members: Vec<Value>| {
        members.iter().map(|member| member["id"].as_str().unwrap().to_owned()).collect()
    };
    batches(graph).into_iter().map(ids).collect()
}

/// Returns the number of meetings that were created.
fn created(graph: &FakeGraph) -> usize {
    graph.done().iter().filter(|done| done.status == 201).count()
}
