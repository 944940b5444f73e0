//! Identities: clients of several users over one connection pool.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use futures_util::TryStreamExt;
use graph_request::testing::{FakeGraph, Fault};
use graph_request::time::{Duration, OffsetDateTime};
use graph_request::{AccessToken, Client, ErrorKind, RetryPolicy, TokenRequest, graph_request};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::create;

/// Returns the tokens that reached the server, in order.
fn tokens(graph: &FakeGraph) -> Vec<String> {
    let received = graph.received();
    let texts = received.iter().map(|request| request.headers["authorization"].to_str().unwrap());
    texts.map(|text| text.trim_start_matches("Bearer ").to_owned()).collect()
}

/// Reads all pages of the recordings of a meeting, which take several requests.
async fn read_recordings(client: &Client) -> usize {
    let call = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" });
    let id = call.await.unwrap().id.unwrap();
    let first = graph_request! { client, GET /me/onlineMeetings/{id}/recordings };
    let items = first.await.unwrap().into_stream(client);
    items.try_collect::<Vec<_>>().await.unwrap().len()
}

#[tokio::test]
async fn each_request_has_the_token_of_its_user() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let mut calls = JoinSet::new();
    for user in 0..20 {
        let of_user = client.with_token(format!("token-of-{user}"));
        calls.spawn(async move { read_recordings(&of_user).await });
    }
    assert_eq!(calls.join_all().await, [3; 20]);
    let tokens = tokens(&graph);
    for user in 0..20 {
        let token = format!("token-of-{user}");
        // The meeting and two pages at least.
        assert!(tokens.iter().filter(|sent| **sent == token).count() >= 3, "{tokens:?}");
    }
    assert!(tokens.iter().all(|token| token.starts_with("token-of-")), "{tokens:?}");
}

#[tokio::test]
async fn a_call_keeps_the_identity_that_made_it() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let call = graph_request!(client.with_token("of-ada"), POST / me / onlineMeetings {});
    graph.inject(Fault::status(429).header("retry-after", "0"));
    call.await.unwrap();
    assert_eq!(tokens(&graph), ["of-ada"; 2], "a retry is the user's, too");
    graph_request!(client, POST / me / onlineMeetings {}).await.unwrap();
    assert_eq!(tokens(&graph)[2], "a-token-for-the-stand-in", "the first client keeps its token");
}

#[tokio::test]
async fn a_client_without_a_token_sends_for_its_users_alone() {
    let graph = FakeGraph::start().await;
    let service = Client::builder().without_token().base_url(graph.base_url()).build().unwrap();
    graph_request!(service.with_token("of-ada"), POST / me / onlineMeetings {}).await.unwrap();
    let of_nobody = graph_request!(service, POST / me / onlineMeetings {});
    let error = of_nobody.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(error.to_string().contains("make the call with a client of `with_token`"), "{error}");
    assert_eq!(tokens(&graph), ["of-ada"], "the call of nobody was not sent");
}

#[tokio::test]
async fn a_client_for_nobody_must_be_asked_for() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`without_token`"), "{error}");
    let token = Client::builder().token("a b").without_token().build();
    assert!(token.is_ok(), "the last setting holds: {token:?}");
}

/// Starts a server that accepts everything, and counts the connections that it accepted.
async fn count_connections() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let accepted = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&accepted);
    let listener = axum::serve::ListenerExt::tap_io(listener, move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
    });
    let answer = |_: Request| async { Response::new(axum::body::Body::from("{}")) };
    let app = Router::new().fallback(answer);
    tokio::spawn(async move { axum::serve(listener, app).await });
    (base_url, accepted)
}

#[tokio::test]
async fn all_identities_share_the_connections() {
    let (base_url, accepted) = count_connections().await;
    let client = Client::builder().token("first").base_url(base_url).build().unwrap();
    client.send(create()).await.unwrap();
    for user in 0..20 {
        client.with_token(format!("token-{user}")).send(create()).await.unwrap();
    }
    let credential = |_| async { Ok(AccessToken::new("of-a-credential")) };
    client.with_credential(credential).send(create()).await.unwrap();
    assert_eq!(accepted.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn each_identity_has_a_cache_of_its_own() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let asked = Arc::new(AtomicUsize::new(0));
    let for_user = |user: &'static str| {
        let asked = Arc::clone(&asked);
        client.with_credential(move |request: TokenRequest| {
            asked.fetch_add(1, Ordering::SeqCst);
            assert_eq!(request.scopes.len(), 1, "the scopes are those of the client");
            let expires_on = OffsetDateTime::now_utc() + Duration::HOUR;
            async move { Ok(AccessToken::new(user).expires_on(expires_on)) }
        })
    };
    let (ada, alan) = (for_user("ada"), for_user("alan"));
    for client in [&ada, &alan, &ada.clone(), &alan.clone()] {
        client.send(create()).await.unwrap();
    }
    assert_eq!(tokens(&graph), ["ada", "alan", "ada", "alan"]);
    assert_eq!(asked.load(Ordering::SeqCst), 2, "clones share the cache of their identity");
}

#[tokio::test]
async fn the_settings_stay_those_of_the_client() {
    let graph = FakeGraph::start().await;
    let builder = Client::builder().token("first").base_url(graph.base_url());
    let client = builder.retry(RetryPolicy::none()).max_response_bytes(9).build().unwrap();
    let ada = client.with_token("of-ada");
    assert_eq!(ada.base_url(), client.base_url());
    graph.inject(Fault::status(429).header("retry-after", "0"));
    assert!(ada.send(create()).await.unwrap_err().is_throttled());
    let error = ada.send(create()).await.unwrap_err();
    assert!(error.to_string().contains("larger than the limit of 9 bytes"), "{error}");
    assert_eq!(graph.received().len(), 2);
}

#[tokio::test]
async fn an_identity_whose_token_cannot_be_one_sends_nothing() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    for token in ["", "Bearer eyJ", "eyJ\n", "eyJ ä"] {
        let error = client.with_token(token).send(create()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential, "{error}");
    }
    assert_eq!(graph.received().len(), 0);
}
