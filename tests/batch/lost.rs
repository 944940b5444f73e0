//! Batches whose answer is lost: each create that may have acted is reported as unknown.

use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Batch, Client, ErrorKind, RetryPolicy, graph_request};

use crate::{batches, builder, create, created, get, ids, rename, start};

/// The faults after which the members may have been carried out.
const LOST: [fn() -> Fault; 3] = [Fault::drop_before, Fault::drop_within, Fault::cut_short];

#[tokio::test]
async fn what_is_safe_is_sent_again_and_a_create_is_reported() {
    for fault in LOST {
        let (graph, client) = start().await;
        let id = client.send(create("old")).await.unwrap().id.unwrap();
        graph.inject(fault());
        let batch = (create("new"), rename(&id, "renamed"), get(&id));
        let (made, renamed, found) = client.batch(batch).await.unwrap();
        let error = made.unwrap_err();
        assert!(error.outcome_unknown(), "{error}");
        assert_eq!(error.kind(), ErrorKind::Connection);
        assert!(error.to_string().starts_with("POST /v1.0/me/onlineMeetings: "), "{error}");
        assert_eq!(renamed.unwrap().subject.as_deref(), Some("renamed"));
        assert_eq!(found.unwrap().subject.as_deref(), Some("renamed"));
        assert_eq!(created(&graph), 2, "the create is not sent twice");
        let again = graph.received().pop().unwrap();
        assert!(!String::from_utf8_lossy(&again.body).contains("new"));
    }
}

#[tokio::test]
async fn a_batch_that_is_safe_is_sent_again_whole() {
    let (graph, client) = start().await;
    graph.inject(Fault::drop_before());
    let (one, two) = client.batch((get("1"), get("2"))).await.unwrap();
    assert!(one.unwrap_err().is_not_found() && two.unwrap_err().is_not_found());
    assert_eq!(ids(&graph), [["1", "2"], ["1", "2"]]);
}

#[tokio::test]
async fn a_batch_that_is_lost_to_the_end_is_an_error_of_each() {
    let (graph, client) = start().await;
    graph.inject_with(|request| request.path.ends_with("$batch").then(Fault::drop_before));
    let (made, found) = client.batch((create("a"), get("1"))).await.unwrap();
    assert!(made.unwrap_err().outcome_unknown());
    let found = found.unwrap_err();
    assert_eq!((found.kind(), found.outcome_unknown()), (ErrorKind::Connection, false));
    assert_eq!(ids(&graph), [vec!["1", "2"], vec!["2"], vec!["2"]]);
}

#[tokio::test]
async fn a_delete_whose_answer_was_lost_is_done() {
    let (graph, client) = start().await;
    let id = client.send(create("old")).await.unwrap().id.unwrap();
    graph.inject(Fault::drop_before());
    let delete = graph_request!(DELETE / me / onlineMeetings / { &id });
    let (deleted,) = client.batch((delete,)).await.unwrap();
    deleted.unwrap();
    let statuses: Vec<u16> = graph.done().iter().map(|done| done.status.as_u16()).collect();
    assert_eq!(statuses, [201, 204, 404]);
}

#[tokio::test]
async fn a_deadline_that_ends_a_batch_leaves_a_create_unknown() {
    let graph = FakeGraph::start().await;
    let client = builder(&graph).deadline(Duration::from_millis(200)).build().unwrap();
    graph.inject_with(|_| Some(Fault::delay(Duration::from_secs(3600))));
    let (made, found) = client.batch((create("a"), get("1"))).await.unwrap();
    let (made, found) = (made.unwrap_err(), found.unwrap_err());
    assert!(made.is_timeout() && found.is_timeout());
    assert_eq!((made.outcome_unknown(), found.outcome_unknown()), (true, false));
}

#[tokio::test]
async fn a_batch_that_never_left_is_the_outer_error() {
    let client = Client::builder().token("t").base_url("http://127.0.0.1:9");
    let client = client.retry(RetryPolicy::none()).build().unwrap();
    let error = client.batch((create("a"), get("1"))).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Connection, false));
    assert!(error.to_string().starts_with("POST /v1.0/$batch: "), "{error}");
}

#[tokio::test]
async fn an_error_page_leaves_a_create_unknown() {
    let (graph, client) = start().await;
    graph.inject_with(|request| request.path.ends_with("$batch").then(Fault::not_json));
    let (made,) = client.batch((create("a"),)).await.unwrap();
    let error = made.unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Decode, true));
    assert_eq!((batches(&graph).len(), created(&graph)), (1, 1));
}

#[tokio::test]
async fn a_sequence_goes_on_behind_a_delete_whose_answer_was_lost() {
    let (graph, client) = start().await;
    let first = client.send(create("first")).await.unwrap().id.unwrap();
    let second = client.send(create("second")).await.unwrap().id.unwrap();
    graph.clear_received();
    graph.inject(Fault::drop_before());
    let delete = |id: &str| graph_request!(DELETE / me / onlineMeetings / { id });
    let batch = Batch::new().then(delete(&first)).then(delete(&second)).then(get("1"));
    let (one, two, three) = client.batch(batch).await.unwrap();
    one.unwrap();
    two.unwrap();
    assert!(three.unwrap_err().is_not_found());
    assert_eq!(ids(&graph), [vec!["1", "2", "3"], vec!["1", "2", "3"], vec!["2", "3"], vec!["3"]]);
}
