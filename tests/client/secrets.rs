//! Secrecy: the token is sent to the service and shown nowhere.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use graph_request::testing::FakeGraph;
use graph_request::{AccessToken, Client, ErrorKind, TokenRequest, graph_request};

use crate::{create, serve};

const TOKEN: &str = "eyJ0eXAi-very-secret";

#[tokio::test]
async fn the_token_goes_with_the_request() {
    let graph = FakeGraph::start().await;
    let client = Client::builder().token(TOKEN).base_url(graph.base_url()).build().unwrap();
    client.send(create()).await.unwrap();
    assert_eq!(graph.received()[0].headers["authorization"], format!("Bearer {TOKEN}"));
}

#[tokio::test]
async fn the_token_is_never_shown() {
    let client = Client::new(TOKEN);
    let builder = Client::builder().token(TOKEN);
    let call = graph_request!(client, GET / app / onlineMeetings / { "1" })
        .header("authorization", format!("Bearer {TOKEN}"));
    let refused = serve(401, &[], b"{}").await.send(create()).await.unwrap_err();
    let unfit = Client::new(format!("{TOKEN}\n")).send(create()).await.unwrap_err();
    assert_eq!(unfit.kind(), ErrorKind::Credential);
    let shown = format!(
        "{client:?} {builder:?} {call:?} {refused:?} {refused} {unfit:?} {unfit} {:?}",
        AccessToken::new(TOKEN)
    );
    assert!(!shown.contains("secret"), "{shown}");
}

#[tokio::test]
async fn a_closure_is_asked_for_each_request() {
    let graph = FakeGraph::start().await;
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let client = Client::builder()
        .credential(move |request: TokenRequest| {
            let number = counter.fetch_add(1, Ordering::Relaxed);
            async move {
                assert!(request.scopes[0].ends_with("/.default"));
                Ok(AccessToken::new(format!("token-{number}")))
            }
        })
        .base_url(graph.base_url())
        .build()
        .unwrap();
    client.send(create()).await.unwrap();
    client.clone().send(create()).await.unwrap();
    let tokens: Vec<_> =
        graph.received().into_iter().map(|r| r.headers["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer token-0", "Bearer token-1"]);
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let graph = FakeGraph::start().await;
    let client = Client::builder()
        .credential(|_| async { Err("the vault is closed".into()) })
        .base_url(graph.base_url())
        .build()
        .unwrap();
    let error = client.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "the vault is closed");
    assert_eq!(graph.received().len(), 0);
}

#[tokio::test]
async fn a_header_of_the_callers_goes_before_the_token() {
    let graph = FakeGraph::start().await;
    graph.client().send(create().header("authorization", "Bearer mine")).await.unwrap();
    assert_eq!(graph.received()[0].headers["authorization"], "Bearer mine");
}
