//! The example that invites many people: in three requests, each person once.

#[path = "../examples/invite_many.rs"]
mod invite_many;

use std::collections::HashSet;
use std::sync::Mutex;

use graph_request::testing::{FakeGraph, Fault, Received};
use invite_many::{Outcome, invite};

fn people() -> Vec<String> {
    (1..=60).map(|n| format!("person{n}@contoso.com")).collect()
}

/// Returns the number of members of each request.
fn sizes(graph: &FakeGraph) -> Vec<usize> {
    let size = |request: Received| {
        assert_eq!(request.path, "/v1.0/$batch");
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        body["requests"].as_array().unwrap().len()
    };
    graph.received().into_iter().map(size).collect()
}

/// Returns a rule that meets the invitation of one person with a fault, once.
fn once(person: &'static str, fault: Fault) -> impl Fn(&Received) -> Option<Fault> {
    let fault = Mutex::new(Some(fault));
    move |request| {
        let is_for_person = String::from_utf8_lossy(&request.body).contains(person);
        let is_batch = request.path.ends_with("/$batch");
        if is_for_person && !is_batch { fault.lock().unwrap().take() } else { None }
    }
}

#[tokio::test]
async fn sixty_people_are_invited_in_three_requests() {
    let graph = FakeGraph::start().await;
    let outcomes = invite(&graph.client(), &people()).await;
    let urls: HashSet<&str> = outcomes
        .iter()
        .map(|outcome| match outcome {
            Outcome::Invited(url) => url.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(urls.len(), 60, "each has a meeting of its own");
    assert_eq!(sizes(&graph), [20, 20, 20]);
    assert_eq!(graph.done().iter().filter(|done| done.status == 201).count(), 60);
}

#[tokio::test]
async fn a_throttled_invitation_is_repeated() {
    let graph = FakeGraph::start().await;
    let fault = Fault::status(429).header("retry-after", "0");
    graph.inject_with(once("person7@", fault));
    let outcomes = invite(&graph.client(), &people()).await;
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Invited(_))));
    assert_eq!(sizes(&graph).iter().sum::<usize>(), 61);
    assert_eq!(graph.done().iter().filter(|done| done.status == 201).count(), 60);
}

#[tokio::test]
async fn an_invitation_of_unknown_outcome_is_not_repeated() {
    let graph = FakeGraph::start().await;
    graph.inject_with(once("person7@", Fault::misreport(504)));
    let outcomes = invite(&graph.client(), &people()).await;
    assert!(matches!(&outcomes[6], Outcome::Unknown(why) if why.contains("check before retrying")));
    assert_eq!(sizes(&graph), [20, 20, 20]);
    assert_eq!(graph.done().len(), 60);
}
