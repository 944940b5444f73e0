//! The lifetime of cached tokens, and the moments at which the credential is asked for another.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault};
use graph_request::time::OffsetDateTime;
use graph_request::{AccessToken, Client, ClientBuilder, ErrorKind, TokenRequest};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::create;

const WAITERS: usize = 200;
const MINUTE: Duration = Duration::from_secs(60);

/// Creates the token with this number, valid for this long.
fn token(number: usize, life: Duration) -> AccessToken {
    let expires_on = OffsetDateTime::now_utc() + life;
    AccessToken::new(format!("token-{number}")).expires_on(expires_on)
}

fn builder(graph: &FakeGraph) -> ClientBuilder {
    Client::builder().base_url(graph.base_url())
}

type Answer = Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>;

/// Creates a client whose credential calls `answer` with the number of requests for a token so far,
/// and returns it with that counter.
fn client(
    graph: &FakeGraph,
    answer: impl Fn(usize) -> Answer + Send + Sync + 'static,
) -> (Client, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let credential = move |_: TokenRequest| {
        let answer = answer(counter.fetch_add(1, Ordering::SeqCst));
        async move {
            // Gives every concurrent call the time to ask for a token.
            for _ in 0..2 * WAITERS {
                tokio::task::yield_now().await;
            }
            answer
        }
    };
    (builder(graph).credential(credential).build().unwrap(), asked)
}

/// Returns the tokens that reached the server, in order.
fn arrived_tokens(graph: &FakeGraph) -> Vec<String> {
    let token = |value: &graph_request::http::HeaderValue| {
        value.to_str().unwrap().trim_start_matches("Bearer ").to_owned()
    };
    graph.received().iter().map(|received| token(&received.headers["authorization"])).collect()
}

/// Sends `WAITERS` calls at once and returns their results.
async fn send_all(client: &Client) -> Vec<graph_request::Result<()>> {
    let mut calls = JoinSet::new();
    for _ in 0..WAITERS {
        let client = client.clone();
        calls.spawn(async move { client.send(create()).await.map(drop) });
    }
    calls.join_all().await
}

#[tokio::test]
async fn two_hundred_wait_for_one_token() {
    let graph = FakeGraph::start().await;
    let (client, asked) = client(&graph, |number| Ok(token(number, 60 * MINUTE)));
    assert!(send_all(&client).await.iter().all(Result::is_ok));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert!(arrived_tokens(&graph).iter().all(|token| token == "token-0"));
}

#[tokio::test]
async fn two_hundred_wait_for_one_failure() {
    let graph = FakeGraph::start().await;
    let (client, asked) = client(&graph, |_| Err("the vault is closed".into()));
    for result in send_all(&client).await {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert_eq!(error.source().unwrap().to_string(), "the vault is closed");
    }
    assert_eq!((asked.load(Ordering::SeqCst), graph.received().len()), (1, 0));
    client.send(create()).await.unwrap_err();
    assert_eq!(asked.load(Ordering::SeqCst), 2, "a failure is not kept");
}

#[tokio::test]
async fn two_hundred_refresh_a_token_once() {
    let graph = FakeGraph::start().await;
    let life = |number| if number == 0 { 4 * MINUTE } else { 60 * MINUTE };
    let (client, asked) = client(&graph, move |number| Ok(token(number, life(number))));
    client.send(create()).await.unwrap();
    assert!(send_all(&client).await.iter().all(Result::is_ok));
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    client.send(create()).await.unwrap();
    assert_eq!(arrived_tokens(&graph).last().unwrap(), "token-1");
}

#[tokio::test]
async fn a_token_is_kept_until_five_minutes_before_its_end() {
    for (life, expected) in [(6 * MINUTE, 1), (4 * MINUTE, 3)] {
        let graph = FakeGraph::start().await;
        let (client, asked) = client(&graph, move |number| Ok(token(number, life)));
        for _ in 0..3 {
            client.send(create()).await.unwrap();
        }
        assert_eq!(asked.load(Ordering::SeqCst), expected, "{life:?}");
    }
}

#[tokio::test]
async fn the_old_token_serves_while_there_is_no_new_one() {
    let graph = FakeGraph::start().await;
    let (client, asked) = client(&graph, |number| match number {
        0 => Ok(token(0, 4 * MINUTE)),
        _ => Err("the vault is closed".into()),
    });
    for _ in 0..3 {
        client.send(create()).await.unwrap();
    }
    assert_eq!(arrived_tokens(&graph), ["token-0"; 3]);
    assert_eq!(asked.load(Ordering::SeqCst), 2, "a vault that is closed is not knocked at again");
}

#[tokio::test]
async fn a_token_that_has_ended_serves_nobody() {
    let graph = FakeGraph::start().await;
    let (client, _) = client(&graph, |number| match number {
        0 => Ok(token(0, Duration::ZERO)),
        _ => Err("the vault is closed".into()),
    });
    client.send(create()).await.unwrap();
    let error = client.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert_eq!(arrived_tokens(&graph), ["token-0"]);
}

#[tokio::test]
async fn a_token_that_is_refused_is_replaced_once() {
    let graph = FakeGraph::start().await;
    let (said, mut claims) = mpsc::unbounded_channel();
    let asked = AtomicUsize::new(0);
    let credential = move |request: TokenRequest| {
        said.send(request.claims).unwrap();
        let number = asked.fetch_add(1, Ordering::SeqCst);
        async move { Ok(token(number, 60 * MINUTE)) }
    };
    let client = builder(&graph).credential(credential).build().unwrap();
    let challenge = r#"Bearer error="insufficient_claims", claims="eyJhIjoxfQ==""#;
    graph.inject(Fault::status(401).header("www-authenticate", challenge));
    client.send(create()).await.unwrap();
    assert_eq!(arrived_tokens(&graph), ["token-0", "token-1"]);
    assert_eq!(claims.recv().await.unwrap(), None);
    assert_eq!(claims.recv().await.unwrap().as_deref(), Some(r#"{"a":1}"#));
    graph.inject_with(|_| Some(Fault::status(401)));
    assert!(client.send(create()).await.unwrap_err().is_unauthorized());
    assert_eq!(arrived_tokens(&graph)[2..], ["token-1", "token-2"]);
}

#[tokio::test]
async fn a_token_that_stays_the_same_is_not_sent_again() {
    let graph = FakeGraph::start().await;
    let (client, asked) = client(&graph, |_| Ok(token(7, 60 * MINUTE)));
    graph.inject(Fault::status(401));
    let error = client.send(create()).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(arrived_tokens(&graph), ["token-7"]);
    client.send(create()).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 3, "what was refused is not kept");
}

#[tokio::test]
async fn two_hundred_that_are_refused_ask_once() {
    let graph = FakeGraph::start().await;
    let (client, asked) = client(&graph, |number| Ok(token(number, 60 * MINUTE)));
    graph.inject_with(|request| {
        let refused = request.headers["authorization"] == "Bearer token-0";
        refused.then(|| Fault::status(401))
    });
    assert!(send_all(&client).await.iter().all(Result::is_ok));
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_asks_keeps_nobody_waiting() {
    let graph = FakeGraph::start().await;
    let (said, mut asked) = mpsc::unbounded_channel();
    let number = AtomicUsize::new(0);
    let credential = move |_: TokenRequest| {
        said.send(()).unwrap();
        let number = number.fetch_add(1, Ordering::SeqCst);
        async move {
            if number == 0 {
                std::future::pending::<()>().await;
            }
            Ok(token(number, 60 * MINUTE))
        }
    };
    let client = builder(&graph).credential(credential).build().unwrap();
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.send(create()).await }
    });
    asked.recv().await.unwrap();
    let second = tokio::spawn(async move { client.send(create()).await });
    first.abort();
    second.await.unwrap().unwrap();
    assert_eq!(arrived_tokens(&graph), ["token-1"]);
}

/// A credential of the kind that `azure_identity` provides.
#[derive(Debug)]
struct Azure;

#[async_trait::async_trait]
impl azure_core::credentials::TokenCredential for Azure {
    async fn get_token(
        &self,
        scopes: &[&str],
        _: Option<azure_core::credentials::TokenRequestOptions<'_>>,
    ) -> azure_core::Result<azure_core::credentials::AccessToken> {
        let expires_on = OffsetDateTime::now_utc() + 60 * MINUTE;
        Ok(azure_core::credentials::AccessToken::new(scopes.join("+"), expires_on))
    }
}

#[tokio::test]
async fn a_credential_of_azure_gives_tokens() {
    let graph = FakeGraph::start().await;
    let client = builder(&graph).scopes(["one", "two"]).azure_credential(Arc::new(Azure));
    client.build().unwrap().send(create()).await.unwrap();
    assert_eq!(arrived_tokens(&graph), ["one+two"]);
}
