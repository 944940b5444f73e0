//! Delays between attempts, measured by tokio's paused clock, which advances to the next timer once
//! all tasks are idle.

use std::time::{Duration, SystemTime};

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, ClientBuilder, Error, RetryPolicy, graph_request};
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

/// Returns a builder without timeouts. The paused clock would jump to any other timer than the delay
/// between attempts while the sockets are still at work.
fn builder(graph: &FakeGraph) -> ClientBuilder {
    let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
    let builder = Client::builder().token("secret").base_url(graph.base_url());
    builder.http_client(http).timeout(None).deadline(None)
}

/// Sends a request that ends in 404 once it gets through; returns the error and the time it took.
async fn time_get(client: &Client) -> (Error, Duration) {
    let began = Instant::now();
    let error = graph_request!(client, GET / app / onlineMeetings / { "1" }).await.unwrap_err();
    (error, began.elapsed())
}

#[tokio::test(start_paused = true)]
async fn what_the_service_asks_for_is_waited() {
    for (text, least) in [("120", 120_000), ("0.25", 250), ("1.75", 1750)] {
        let graph = FakeGraph::start().await;
        graph.inject(Fault::status(429).header("retry-after", text));
        let (error, waited) = time_get(&builder(&graph).build().unwrap()).await;
        assert!(error.is_not_found(), "{error}");
        let least = Duration::from_millis(least);
        assert!(waited >= least && waited <= least + SECOND, "{text}: {waited:?}");
        assert_eq!(graph.received().len(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_date_is_waited_for() {
    let graph = FakeGraph::start().await;
    let until = SystemTime::now() + 100 * SECOND;
    let until = httpdate::fmt_http_date(until);
    graph.inject(Fault::status(503).header("retry-after", &until));
    let (_, waited) = time_get(&builder(&graph).build().unwrap()).await;
    // `Retry-After` counts whole seconds, and time may pass until the client reads the clock.
    assert!(waited >= 80 * SECOND && waited <= 101 * SECOND, "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn without_a_word_of_the_service_the_delays_grow() {
    let graph = FakeGraph::start().await;
    graph.inject_with(|_| Some(Fault::status(429)));
    let (error, waited) = time_get(&builder(&graph).build().unwrap()).await;
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), None);
    assert_eq!(graph.received().len(), 5);
    // The clock of tokio counts in milliseconds and rounds up.
    assert!(waited > Duration::ZERO && waited <= 15 * SECOND + SECOND / 10, "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_would_be_too_long_is_none() {
    let graph = FakeGraph::start().await;
    let policy = RetryPolicy::default().total(60 * SECOND);
    let short = builder(&graph).deadline(60 * SECOND);
    for client in [builder(&graph).retry(policy), short] {
        let before = graph.received().len();
        graph.inject(Fault::status(429).header("retry-after", "61"));
        let (error, waited) = time_get(&client.build().unwrap()).await;
        assert!(error.is_throttled());
        assert_eq!(error.retry_after(), Some(61 * SECOND));
        assert_eq!(waited, Duration::ZERO);
        assert_eq!(graph.received().len() - before, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn the_whole_call_has_an_end() {
    let graph = FakeGraph::start().await;
    graph.inject_with(|_| Some(Fault::delay(3600 * SECOND)));
    let client = builder(&graph).deadline(7 * SECOND).build().unwrap();
    let (error, waited) = time_get(&client).await;
    assert!(error.is_timeout());
    assert!(waited >= 7 * SECOND && waited < 8 * SECOND, "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_never_answers_has_an_end_too() {
    let graph = FakeGraph::start().await;
    let client = builder(&graph)
        .credential(|_| std::future::pending())
        .deadline(7 * SECOND)
        .build()
        .unwrap();
    let error = client.send(crate::create()).await.unwrap_err();
    assert!(error.is_timeout());
    assert!(!error.outcome_unknown(), "nothing was sent");
    assert_eq!(graph.received().len(), 0);
}
