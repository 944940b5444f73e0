//! Requests that are carried out one after the other.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Batch, ErrorKind};
use serde_json::{Value, json};

use crate::{batches, create, created, get, is_member_with, rename, start};

/// Returns the ids and dependencies of each batch.
fn links(graph: &FakeGraph) -> Vec<Vec<(Value, Value)>> {
    let link = |member: &Value| (member["id"].clone(), member["dependsOn"].clone());
    batches(graph).iter().map(|members| members.iter().map(link).collect()).collect()
}

fn three() -> Vec<(Value, Value)> {
    vec![(json!("1"), json!(null)), (json!("2"), json!(["1"])), (json!("3"), json!(["2"]))]
}

#[tokio::test]
async fn each_request_depends_on_the_one_before_it() {
    let (graph, client) = start().await;
    let plan = Batch::new().then(create("a")).then(create("b")).then(create("c"));
    let (a, b, c) = client.batch(plan).await.unwrap();
    assert!(a.is_ok() && b.is_ok());
    assert_eq!(c.unwrap().subject.as_deref(), Some("c"));
    assert_eq!(links(&graph), [three()]);
}

#[tokio::test]
async fn what_follows_a_failure_is_not_carried_out() {
    let (graph, client) = start().await;
    let plan = Batch::new().then(create("a")).then(rename("unknown", "b")).then(create("c"));
    let (a, b, c) = client.batch(plan).await.unwrap();
    assert!(a.is_ok() && b.unwrap_err().is_not_found());
    let error = c.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DependencyFailed);
    assert_eq!(error.status().unwrap(), 424);
    assert!(!error.outcome_unknown(), "{error}");
    assert_eq!((graph.received().len(), created(&graph)), (1, 1));
}

#[tokio::test]
async fn a_throttled_member_goes_again_with_those_behind_it() {
    let (graph, client) = start().await;
    let fault = std::sync::Mutex::new(Some(Fault::status(429).header("retry-after", "0")));
    graph.inject_with(move |request| {
        if is_member_with(request, "b") { fault.lock().unwrap().take() } else { None }
    });
    let plan = Batch::new().then(create("a")).then(create("b")).then(create("c"));
    let (a, b, c) = client.batch(plan).await.unwrap();
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    let again = vec![(json!("2"), json!(null)), (json!("3"), json!(["2"]))];
    assert_eq!(links(&graph), [three(), again]);
    assert_eq!(created(&graph), 3);
}

#[tokio::test]
async fn a_sequence_that_is_throttled_to_the_end_leaves_the_rest_undone() {
    let (graph, client) = start().await;
    graph.inject_with(|request| {
        is_member_with(request, "a").then(|| Fault::status(429).header("retry-after", "0"))
    });
    let (a, b) = client.batch(Batch::new().then(create("a")).then(create("b"))).await.unwrap();
    assert!(a.unwrap_err().is_throttled());
    assert_eq!(b.unwrap_err().kind(), ErrorKind::DependencyFailed);
    assert_eq!((graph.received().len(), created(&graph)), (3, 0));
}

#[tokio::test]
async fn after_a_lost_answer_nothing_behind_an_unknown_create_goes_again() {
    let (graph, client) = start().await;
    graph.inject(Fault::drop_before());
    let plan = Batch::new().then(get("1")).then(create("a")).then(get("2"));
    let (before, made, after) = client.batch(plan).await.unwrap();
    assert!(before.unwrap_err().is_not_found(), "it was sent again");
    assert!(made.unwrap_err().outcome_unknown());
    assert_eq!(after.unwrap_err().kind(), ErrorKind::Connection);
    let lengths: Vec<usize> = batches(&graph).iter().map(Vec::len).collect();
    assert_eq!(lengths, [3, 1]);
}
