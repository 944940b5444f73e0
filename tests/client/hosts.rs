//! Hosts: requests reach the service root, and the token reaches no other.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, Cloud, ErrorKind, RetryPolicy};

use crate::create;

#[tokio::test]
async fn no_redirect_takes_the_token_elsewhere() {
    let graph = FakeGraph::start().await;
    let elsewhere = FakeGraph::start().await;
    let location = format!("{}/beta/app/onlineMeetings/1", elsewhere.base_url());
    for status in [301, 302, 303, 307, 308] {
        graph.inject(Fault::status(status).header("location", &location));
        let error = graph.client().send(create()).await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        // A 303 refers to what the request has made; the others ask for it to be made elsewhere.
        assert_eq!(error.outcome_unknown(), status == 303, "{status}");
    }
    assert_eq!(elsewhere.received().len(), 0);
}

#[tokio::test]
async fn a_middleware_sees_each_try() {
    let graph = FakeGraph::start().await;
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&seen);
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = Client::builder()
        .token("secret")
        .base_url(graph.base_url())
        .http_client(move |mut request: reqwest::Request| {
            counter.fetch_add(1, Ordering::SeqCst);
            request.headers_mut().insert("x-middleware", "was here".parse().unwrap());
            let sent = http.execute(request);
            async move { Ok(sent.await?) }
        })
        .build()
        .unwrap();
    graph.inject(Fault::status(429).header("retry-after", "0"));
    client.send(create()).await.unwrap();
    assert_eq!(seen.load(Ordering::SeqCst), 2);
    assert!(graph.received().iter().all(|received| received.headers["x-middleware"] == "was here"));
}

#[tokio::test]
async fn a_middleware_that_fails_leaves_the_outcome_open() {
    let client = Client::builder()
        .token("secret")
        .http_client(|_: reqwest::Request| async { Err("no cable".into()) })
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.outcome_unknown());
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "no cable");
}

#[test]
fn a_cloud_is_a_service_root() {
    for cloud in [Cloud::Global, Cloud::UsGov, Cloud::UsGovDod, Cloud::China] {
        let client = Client::builder().token("secret").cloud(cloud).build().unwrap();
        assert_eq!(client.base_url(), cloud.base_url());
    }
}

#[test]
fn an_address_from_outside_is_checked() {
    let client = Client::new("secret");
    client.check_address("https://graph.microsoft.com/v1.0/me?$skiptoken=1").unwrap();
    let error = client.check_address("https://evil.example/v1.0/me?$skiptoken=1").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ForeignHost);
    assert!(error.to_string().contains("evil.example") && !error.to_string().contains("skiptoken"));
}
