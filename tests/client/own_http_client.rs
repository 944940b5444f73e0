//! An HTTP client of the caller's own: the rules of the built-in one hold for it, or an error says why
//! they cannot.

use std::error::Error as _;
use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, ClientBuilder, ErrorKind, RetryPolicy, http};
use tokio::net::TcpListener;

use crate::content::recording;
use crate::create;

/// Creates a client of reqwest with its own policy for redirects.
fn following() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

fn not_following() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy();
    builder.redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

fn builder(base_url: &str) -> ClientBuilder {
    let retry = RetryPolicy::default().first_delay(Duration::ZERO).longest_delay(Duration::ZERO);
    Client::builder().token("secret").base_url(base_url).retry(retry)
}

/// Starts a service that redirects a request for content to a storage.
async fn redirect_to_storage() -> (FakeGraph, FakeGraph) {
    let (graph, storage) = (FakeGraph::start().await, FakeGraph::start().await);
    let location = format!("{}/storage/recording.mp4", storage.base_url());
    graph.inject_with(move |_| Some(Fault::status(302).header("location", &location)));
    (graph, storage)
}

#[tokio::test]
async fn a_redirect_that_the_client_followed_is_an_error_that_says_how_to_build_it() {
    for status in [200, 400, 503] {
        let (graph, storage) = redirect_to_storage().await;
        storage.inject_with(move |_| Some(Fault::status(status).body("0123456789")));
        let http = following();
        let middleware = move |request| {
            let sent = http.execute(request);
            async move { Ok(sent.await?) }
        };
        let base_url = graph.base_url();
        for client in
            [builder(base_url).http_client(following()), builder(base_url).http_client(middleware)]
        {
            let error = recording(&client.build().unwrap()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
            let text = error.to_string();
            assert!(text.contains("followed a redirect"), "{text}");
            assert!(text.contains("redirect::Policy::none()"), "{text}");
            assert!(text.contains("http_client_builder"), "{text}");
        }
        assert_eq!((graph.received().len(), storage.received().len()), (2, 2), "no retries");
    }
}

#[tokio::test]
async fn a_client_that_goes_in_a_circle_is_told_the_same() {
    let graph = FakeGraph::start().await;
    graph.inject_with(|_| Some(Fault::status(302).header("location", "/again")));
    let client = builder(graph.base_url()).http_client(following()).build().unwrap();
    let error = recording(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
}

#[tokio::test]
async fn a_create_that_was_redirected_may_have_been_carried_out() {
    let (graph, elsewhere) = (FakeGraph::start().await, FakeGraph::start().await);
    let location = format!("{}/beta/app/onlineMeetings", elsewhere.base_url());
    graph.inject(Fault::status(307).header("location", &location));
    let client = builder(graph.base_url()).http_client(following()).build().unwrap();
    let error = client.send(create()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Configuration, true));
}

#[tokio::test]
async fn a_client_that_follows_nothing_reads_content_as_the_built_in_one() {
    let (graph, storage) = redirect_to_storage().await;
    storage.inject(Fault::status(200).body("0123456789"));
    let client = builder(graph.base_url()).http_client(not_following()).build().unwrap();
    let content = recording(&client).await.unwrap();
    assert_eq!(content.read_to_end().await.unwrap(), "0123456789");
    assert!(!storage.received()[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn middleware_may_send_to_another_address_on_purpose() {
    let graph = FakeGraph::start().await;
    let gateway = reqwest::Url::parse(graph.base_url()).unwrap();
    let http = not_following();
    let client =
        builder("https://graph.microsoft.com").http_client(move |mut request: reqwest::Request| {
            let url = request.url_mut();
            url.set_scheme("http").unwrap();
            url.set_ip_host([127, 0, 0, 1].into()).unwrap();
            url.set_port(gateway.port()).unwrap();
            let sent = http.execute(request);
            async move { Ok(http::Response::from(sent.await?).into()) }
        });
    client.build().unwrap().send(create()).await.unwrap();
    assert_eq!(graph.received().len(), 1);
}

#[tokio::test]
async fn the_limits_hold_for_a_client_of_ones_own() {
    let graph = FakeGraph::start().await;
    graph.inject(Fault::enormous(1000));
    let client = builder(graph.base_url()).http_client(not_following()).max_response_bytes(999);
    let error = client.build().unwrap().send(create()).await.unwrap_err();
    assert!(error.to_string().contains("larger than the limit of 999 bytes"), "{error}");

    // Connections are accepted by the system, and nothing is ever answered.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", silent.local_addr().unwrap());
    let moment = Duration::from_millis(20);
    let of_attempt = builder(&base_url).timeout(moment).retry(RetryPolicy::none());
    let of_call = builder(&base_url).timeout(None).deadline(moment);
    for (client, words) in [(of_attempt, "the attempt timed out"), (of_call, "its deadline")] {
        let client = client.http_client(not_following()).build().unwrap();
        let error = client.send(create()).await.unwrap_err();
        assert!(error.is_timeout() && error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn a_client_without_tls_is_told_at_once() {
    use hyper_util::client::legacy::Client as PlainClient;
    use hyper_util::rt::TokioExecutor;
    let http = PlainClient::builder(TokioExecutor::new()).build_http::<axum::body::Body>();
    let client = Client::builder().token("secret").http_client(move |request: reqwest::Request| {
        let request = http::Request::builder().uri(request.url().as_str());
        let sent = http.request(request.body(axum::body::Body::empty()).unwrap());
        async move {
            let response = sent.await?;
            Ok(response.map(|_| "").into())
        }
    });
    let error = client.build().unwrap().send(create()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Configuration, false));
    let text = error.to_string();
    assert!(text.contains("has no TLS") && text.contains("`rustls` or `native-tls`"), "{text}");
    assert!(error.source().is_some());
}
