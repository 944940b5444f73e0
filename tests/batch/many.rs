//! Any number of requests in rounds.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt;
use graph_request::testing::Fault;
use graph_request::{BatchAll, Error, ErrorKind, Request, graph_request};
use serde_json::Value;

use crate::{batches, create, created, get, ids, is_batch, is_member_with, start};

fn sizes(graph: &graph_request::testing::FakeGraph) -> Vec<usize> {
    batches(graph).iter().map(Vec::len).collect()
}

#[tokio::test]
async fn rounds_of_twenty_and_results_in_order() {
    let (graph, client) = start().await;
    let results = client.batch_all((0..45).map(|n| create(&n.to_string()))).all().await;
    let subjects: Vec<String> =
        results.into_iter().map(|result| result.unwrap().subject.unwrap()).collect();
    assert_eq!(subjects, (0..45).map(|n| n.to_string()).collect::<Vec<_>>());
    assert_eq!(sizes(&graph), [20, 20, 5]);
}

#[tokio::test]
async fn nothing_to_send_is_nothing_sent() {
    let (graph, client) = start().await;
    assert!(client.batch_all(Vec::<Request<()>>::new()).next().await.is_none());
    assert!(graph.received().is_empty());
}

#[tokio::test]
async fn requests_are_taken_as_they_are_sent() {
    let (_graph, client) = start().await;
    let taken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&taken);
    let endless = (0_u64..).map(move |n| {
        counter.fetch_add(1, Ordering::Relaxed);
        get(&n.to_string())
    });
    let mut results = client.batch_all(endless);
    assert_eq!(taken.load(Ordering::Relaxed), 0);
    for _ in 0..20 {
        assert!(results.next().await.is_some());
        assert_eq!(taken.load(Ordering::Relaxed), 20);
    }
    assert!(results.next().await.is_some());
    assert_eq!(taken.load(Ordering::Relaxed), 40);
}

#[tokio::test]
async fn it_is_a_stream_that_is_unpin_and_send() {
    fn check<T: Send + Unpin>(value: T) -> T {
        value
    }
    let (_graph, client) = start().await;
    let names = [String::from("a"), String::from("b")];
    let results: BatchAll<_> = check(client.batch_all(names.iter().map(|name| create(name))));
    let places: Vec<usize> = results.map(|(place, _)| place).collect().await;
    assert_eq!(places, [0, 1]);
}

#[tokio::test]
async fn requests_for_a_mailbox_go_in_fours() {
    let (graph, client) = start().await;
    let event = |n: u32| -> Request<Value> {
        graph_request! { GET! /me/events/{n.to_string()} }
    };
    let results = client.batch_all((0..10).map(event)).all().await;
    assert_eq!(results.len(), 10);
    assert_eq!(sizes(&graph), [4, 4, 2]);
}

#[tokio::test]
async fn versions_go_in_rounds_of_their_own() {
    let (graph, client) = start().await;
    let request = |n: usize| -> Request<Value> {
        match n % 2 {
            0 => graph_request! { GET! /v1.0/me/onlineMeetings/{n.to_string()} },
            _ => graph_request! { GET! /beta/me/onlineMeetings/{n.to_string()} },
        }
    };
    let results = client.batch_all((0..8).map(request)).all().await;
    assert!(results.iter().all(|result| result.as_ref().is_err_and(Error::is_not_found)));
    let paths: Vec<String> = graph.received().into_iter().map(|request| request.path).collect();
    assert_eq!(paths, ["/v1.0/$batch", "/beta/$batch"]);
    assert_eq!(ids(&graph), [["1", "3", "5", "7"], ["2", "4", "6", "8"]]);
}

#[tokio::test]
async fn a_throttled_member_goes_into_a_later_round() {
    let (graph, client) = start().await;
    let fault = std::sync::Mutex::new(Some(Fault::status(429).header("retry-after", "0")));
    graph.inject_with(move |request| {
        if is_member_with(request, "7") { fault.lock().unwrap().take() } else { None }
    });
    let results = client.batch_all((0..25).map(|n| create(&n.to_string()))).all().await;
    assert!(results.iter().all(Result::is_ok));
    assert_eq!(results[7].as_ref().unwrap().subject.as_deref(), Some("7"));
    assert_eq!((sizes(&graph), created(&graph)), (vec![20, 6], 25));
    assert!(ids(&graph)[1].contains(&"8".to_owned()), "it keeps its id");
}

/// The paused clock jumps to the next timer, so the client has no other than that of the delay.
#[tokio::test(start_paused = true)]
async fn healthy_members_do_not_wait_for_throttled_ones() {
    let (graph, _) = start().await;
    let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
    let client = graph_request::Client::builder().token("secret").base_url(graph.base_url());
    let client = client.http_client(http).timeout(None).deadline(None).build().unwrap();
    graph.inject(Fault::status(429).header("retry-after", "100"));
    let began = tokio::time::Instant::now();
    let mut results = client.batch_all((0..30).map(|n| get(&n.to_string())));
    let mut places = Vec::new();
    for _ in 0..29 {
        places.push(results.next().await.unwrap().0);
    }
    assert_eq!(began.elapsed().as_secs(), 0);
    assert!(!places.contains(&0));
    assert_eq!(results.next().await.unwrap().0, 0);
    assert!(began.elapsed().as_secs() >= 100);
    assert!(results.next().await.is_none());
}

#[tokio::test]
async fn an_error_of_one_request_stops_no_other() {
    let (graph, client) = start().await;
    let results = client.batch_all(["", "1"].map(get)).all().await;
    let kinds: Vec<ErrorKind> =
        results.into_iter().map(|result| result.unwrap_err().kind()).collect();
    assert_eq!(kinds, [ErrorKind::Request, ErrorKind::Graph]);
    assert_eq!(sizes(&graph), [1]);
}

#[tokio::test]
async fn a_batch_that_is_refused_is_an_error_of_each_request() {
    let (graph, client) = start().await;
    graph.inject_with(|request| is_batch(request).then(|| Fault::status(403)));
    let results = client.batch_all((0..3).map(|n| create(&n.to_string()))).all().await;
    for result in results {
        let error = result.unwrap_err();
        assert!(error.is_forbidden() && !error.outcome_unknown(), "{error}");
        assert!(error.to_string().starts_with("POST /v1.0/me/onlineMeetings: 403"), "{error}");
    }
    assert_eq!(created(&graph), 0);
}

#[test]
fn outside_of_tokio_it_is_an_error_of_each_request() {
    let client = graph_request::Client::new("token");
    let results = futures_util::FutureExt::now_or_never(client.batch_all([get("1")]).all());
    let kind = results.unwrap().remove(0).unwrap_err().kind();
    assert_eq!(kind, ErrorKind::Configuration);
}

#[test]
fn a_batch_can_be_sent_without_an_async_runtime() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (graph, client) = runtime.block_on(start());
    let (made, found) = client.batch((create("a"), get("1"))).send().unwrap();
    assert!(made.is_ok() && found.unwrap_err().is_not_found());
    assert_eq!(graph.received().len(), 1);
}

#[tokio::test]
async fn requests_that_must_not_be_sent_have_results_and_are_not_hoarded() {
    let (graph, client) = start().await;
    // The last of them is that many places behind the last one that is sent.
    for (sent, refused) in [(0, 1), (0, 50), (20, 1), (3, 70)] {
        graph.clear_received();
        let taken = AtomicUsize::new(0);
        let requests = (0..sent + refused).map(|place| {
            taken.fetch_add(1, Ordering::Relaxed);
            if place < sent { get("1") } else { get("1").header("authorization", "Bearer x") }
        });
        let mut results = client.batch_all(requests);
        let mut kinds = BTreeMap::new();
        while let Some((place, result)) = results.next().await {
            assert!(taken.load(Ordering::Relaxed) <= kinds.len() + 20);
            kinds.insert(place, result.unwrap_err().kind());
        }
        assert_eq!(kinds.len(), sent + refused);
        assert_eq!(kinds.values().filter(|kind| **kind == ErrorKind::Request).count(), refused);
        assert_eq!(batches(&graph).iter().map(Vec::len).sum::<usize>(), sent);
    }
}
