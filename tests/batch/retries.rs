//! Members that go again, by the rules of single calls.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault, Received};
use graph_request::{Client, ErrorKind, RetryPolicy};
use tokio::time::Instant;

use crate::{batches, create, created, get, ids, is_batch, is_member_with, start};

type MakeFault = fn() -> Fault;

/// Lets the first requests that the condition accepts meet a fault.
fn fail_first(
    graph: &FakeGraph,
    times: usize,
    fault: fn() -> Fault,
    concerns: fn(&Received) -> bool,
) {
    let left = AtomicUsize::new(times);
    graph.inject_with(move |request| {
        let take = |left: usize| left.checked_sub(1);
        let is_hit = concerns(request)
            && left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok();
        is_hit.then(fault)
    });
}

fn throttled() -> Fault {
    Fault::status(429).header("retry-after", "0")
}

#[tokio::test]
async fn a_throttled_member_goes_again_alone_with_its_id() {
    let (graph, client) = start().await;
    fail_first(&graph, 1, throttled, |request| is_member_with(request, "second"));
    let batch = (create("first"), create("second"), create("third"));
    let (first, second, third) = client.batch(batch).await.unwrap();
    for (result, subject) in [(first, "first"), (second, "second"), (third, "third")] {
        assert_eq!(result.unwrap().subject.as_deref(), Some(subject));
    }
    assert_eq!(ids(&graph), [vec!["1", "2", "3"], vec!["2"]]);
    assert_eq!(created(&graph), 3);
    let received = graph.received();
    assert_eq!(
        received[0].headers["client-request-id"], received[1].headers["client-request-id"],
        "both are attempts of one call"
    );
    assert_eq!(received[1].headers["retry-attempt"], "1");
}

#[tokio::test]
async fn a_create_goes_again_only_if_it_was_certainly_not_carried_out() {
    let cases: [(MakeFault, usize, bool); 6] = [
        (|| Fault::status(429), 2, false),
        (|| Fault::status(503).header("retry-after", "0"), 2, false),
        (|| Fault::misreport(503), 1, true),
        (|| Fault::misreport(504), 1, true),
        (|| Fault::misreport(500), 1, true),
        (|| Fault::status(400), 1, false),
    ];
    for (fault, rounds, is_unknown) in cases {
        let (graph, client) = start().await;
        fail_first(&graph, 1, fault, |request| is_member_with(request, "a"));
        let (made, found) = client.batch((create("a"), get("1"))).await.unwrap();
        assert!(found.unwrap_err().is_not_found());
        assert_eq!(graph.received().len(), rounds, "{:?}", fault());
        assert_eq!(made.is_ok(), rounds == 2, "{:?}", fault());
        let outcome_unknown = made.is_err_and(|error| error.outcome_unknown());
        assert_eq!(outcome_unknown, is_unknown, "{:?}", fault());
    }
}

#[tokio::test]
async fn a_member_is_tried_as_often_as_its_policy_says() {
    let (graph, client) = start().await;
    graph.inject_with(|request| (!is_batch(request)).then(throttled));
    let once = get("once").retry(RetryPolicy::none());
    let (once, thrice) = client.batch((once, get("thrice"))).await.unwrap();
    assert!(once.unwrap_err().is_throttled());
    let thrice = thrice.unwrap_err();
    assert!(thrice.is_throttled());
    assert_eq!(thrice.retry_after(), Some(Duration::ZERO));
    assert_eq!(ids(&graph), [vec!["1", "2"], vec!["2"], vec!["2"]]);
}

#[tokio::test]
async fn a_batch_that_is_throttled_as_a_whole_goes_again() {
    let (graph, client) = start().await;
    fail_first(&graph, 2, throttled, is_batch);
    let (one, two) = client.batch((create("a"), create("b"))).await.unwrap();
    assert!(one.is_ok() && two.is_ok());
    assert_eq!(ids(&graph), [["1", "2"], ["1", "2"], ["1", "2"]]);
    assert_eq!(created(&graph), 2);
}

#[tokio::test]
async fn a_batch_that_is_refused_is_the_outer_error() {
    let cases: [(MakeFault, usize); 3] =
        [(|| Fault::status(400), 1), (|| Fault::status(403), 1), (throttled, 3)];
    for (fault, attempts) in cases {
        let (graph, client) = start().await;
        graph.inject_with(move |request| is_batch(request).then(fault));
        let error = client.batch((create("a"), get("1"))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert!(error.to_string().starts_with("POST /v1.0/$batch: 4"), "{error}");
        assert!(!error.outcome_unknown(), "{error}");
        assert_eq!(graph.received().len(), attempts, "{:?}", fault());
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let graph = FakeGraph::start().await;
    let calls = AtomicUsize::new(0);
    let client = Client::builder().base_url(graph.base_url()).credential(move |_| {
        let number = calls.fetch_add(1, Ordering::Relaxed);
        std::future::ready(Ok(graph_request::AccessToken::new(format!("token-{number}"))))
    });
    let client = client.build().unwrap();
    fail_first(&graph, 1, || Fault::status(401), is_batch);
    assert!(client.batch((create("a"),)).await.unwrap().0.is_ok());
    let tokens: Vec<String> = graph
        .received()
        .iter()
        .map(|request| request.headers["authorization"].to_str().unwrap().to_owned())
        .collect();
    assert_eq!(tokens, ["Bearer token-0", "Bearer token-1"]);
}

/// The paused clock jumps to the next timer, so the client has no other than that of the delay.
#[tokio::test(start_paused = true)]
async fn the_longest_delay_of_all_members_is_waited_for() {
    let graph = FakeGraph::start().await;
    let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
    let client = Client::builder().token("secret").base_url(graph.base_url());
    let client = client.http_client(http).timeout(None).deadline(None).build().unwrap();
    for seconds in ["7", "120", "3"] {
        graph.inject(Fault::status(429).header("retry-after", seconds));
    }
    let began = Instant::now();
    let results = client.batch((get("1"), get("2"), get("3"), get("4"))).await.unwrap();
    let waited = began.elapsed();
    assert!(results.0.unwrap_err().is_not_found() && results.3.unwrap_err().is_not_found());
    assert!(waited >= Duration::from_secs(120) && waited < Duration::from_secs(122), "{waited:?}");
    assert_eq!(ids(&graph), [vec!["1", "2", "3", "4"], vec!["1", "2", "3"]]);
}

#[tokio::test]
async fn a_delay_for_which_no_time_is_left_is_not_waited_for() {
    let (graph, client) = start().await;
    graph.inject(Fault::status(429).header("retry-after", "3600"));
    let (error, made) = client.batch((get("1"), create("a"))).await.unwrap();
    assert_eq!(error.unwrap_err().retry_after(), Some(Duration::from_secs(3600)));
    assert!(made.is_ok());
    assert_eq!(batches(&graph).len(), 1);
}
