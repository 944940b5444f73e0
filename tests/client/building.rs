//! Building a client: what `build` refuses, and what it passes on to the HTTP client.

use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{AccessToken, Client, ClientBuilder, ErrorKind, graph_request};

use crate::create;

fn builder() -> ClientBuilder {
    Client::builder().token("secret")
}

/// Returns the text of the error of `build`.
fn refusal(builder: ClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    error.to_string()
}

/// Texts that are not tokens, and a part of what is said about each.
const NOT_TOKENS: [(&str, &str); 8] = [
    ("", "the token is empty"),
    ("Bearer eyJ0eXAi", "the token begins with `Bearer`, which the client adds"),
    ("bearer eyJ0eXAi", "the token begins with `Bearer`"),
    ("eyJ0eXAi\n", "the token contains white space, such as a line break at its end"),
    (" eyJ0eXAi", "white space"),
    ("eyJ0 eXAi", "white space"),
    ("eyJ0\u{0}eXAi", "characters other than visible ASCII"),
    ("eyJ0äXAi", "characters other than visible ASCII"),
];

#[tokio::test]
async fn a_text_that_is_not_a_token_is_refused_in_the_same_words_everywhere() {
    let graph = FakeGraph::start().await;
    for (token, words) in NOT_TOKENS {
        let said = refusal(Client::builder().token(token));
        assert!(said.contains(words) && !said.contains("eXAi"), "{said}");
        let first = Client::new(token).send(create()).await.unwrap_err();
        let credential = move |_| async move { Ok(AccessToken::new(token)) };
        let client = Client::builder().credential(credential).base_url(graph.base_url());
        let of_credential = client.build().unwrap().send(create()).await.unwrap_err();
        for error in [first, of_credential] {
            assert_eq!(error.kind(), ErrorKind::Credential, "{error}");
            assert!(error.to_string().contains(&said), "{error}");
        }
    }
    assert_eq!(graph.received().len(), 0);
}

#[test]
fn a_token_that_is_replaced_is_not_judged() {
    builder().token("Bearer x").token("x").build().unwrap();
    builder().token("").credential("x").build().unwrap();
}

#[test]
fn a_service_root_with_more_says_what_is_right() {
    for root in ["https://graph.microsoft.com/v1.0", "https://graph.microsoft.com/beta/"] {
        let said = refusal(builder().base_url(root));
        assert!(said.contains("ends with a version"), "{said}");
        assert!(said.ends_with("use `https://graph.microsoft.com`"), "{said}");
    }
    let said = refusal(builder().base_url("https://graph.microsoft.com?x=y"));
    assert!(said.contains("has a query"), "{said}");
    let client = builder().base_url("https://gateway.example/graph/").build().unwrap();
    assert_eq!(client.base_url(), "https://gateway.example/graph");
}

#[test]
fn a_setting_without_effect_is_refused() {
    let http = || {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        builder().http_client(http.build().unwrap())
    };
    let proxy = reqwest::Proxy::all("http://127.0.0.1:1").unwrap();
    for (builder, name) in [
        (http().proxy(proxy), "`proxy`"),
        (http().user_agent("x"), "`user_agent`"),
        (http().connect_timeout(Duration::from_secs(1)), "`connect_timeout`"),
        (http().connect_timeout(None), "`connect_timeout`"),
        (http().http_client_builder(reqwest::Client::builder()), "`http_client_builder`"),
    ] {
        let said = refusal(builder);
        assert!(said.starts_with("`http_client` cannot be combined with "), "{said}");
        assert!(said.contains(name), "{said}");
    }
    http().timeout(None).deadline(None).max_response_bytes(1).build().unwrap();
}

#[tokio::test]
async fn the_user_agent_is_that_of_the_crate_or_the_one_that_was_set() {
    let graph = FakeGraph::start().await;
    let own = || reqwest::Client::builder().user_agent("of-the-builder").no_proxy();
    for client in [
        builder(),
        builder().user_agent("my-service/2"),
        builder().http_client_builder(own()),
        builder().http_client_builder(own()).user_agent("my-service/2"),
    ] {
        client.base_url(graph.base_url()).build().unwrap().send(create()).await.unwrap();
    }
    let received = graph.received();
    let sent: Vec<_> = received.iter().map(|request| &request.headers["user-agent"]).collect();
    let default = format!("graph-request/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(sent, [default.as_str(), "my-service/2", "of-the-builder", "my-service/2"]);
    let said = refusal(builder().user_agent("a\nb"));
    assert_eq!(said, "the user agent has characters that HTTP does not allow");
}

#[tokio::test]
async fn a_proxy_receives_all_requests() {
    let proxy = FakeGraph::start().await;
    // Nobody listens there.
    let builder = builder().base_url("http://127.0.0.1:1");
    let client = builder.proxy(reqwest::Proxy::all(proxy.base_url()).unwrap()).build().unwrap();
    proxy.inject(Fault::status(201).body(r#"{"subject":"by the proxy"}"#));
    let meeting = client.send(create()).await.unwrap();
    assert_eq!(meeting.subject.as_deref(), Some("by the proxy"));
    assert_eq!(proxy.received().len(), 1);
}

#[test]
fn a_certificate_that_is_none_is_refused() {
    let pem = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let certificate = reqwest::Certificate::from_pem(pem).unwrap();
    let said = refusal(builder().root_certificate(certificate));
    assert_eq!(said, "the HTTP client cannot be set up");
}

#[tokio::test]
async fn a_builder_of_the_callers_follows_no_redirect_by_itself() {
    let (graph, storage) = (FakeGraph::start().await, FakeGraph::start().await);
    let http = reqwest::Client::builder().no_proxy();
    let http = http.redirect(reqwest::redirect::Policy::limited(3));
    let client = builder().http_client_builder(http).base_url(graph.base_url()).build().unwrap();
    let location = format!("{}/storage/recording.mp4", storage.base_url());
    graph.inject(Fault::status(302).header("location", &location));
    storage.inject(Fault::status(200).body("0123456789"));
    let content = crate::content::recording(&client).await.unwrap();
    assert_eq!(content.read_to_end().await.unwrap(), "0123456789");
    assert!(!storage.received()[0].headers.contains_key("authorization"));
    assert!(!storage.received()[0].headers.contains_key("referer"), "reqwest itself would send it");
    graph.inject(Fault::status(302).header("location", &location));
    let error = graph_request! { client, GET /me/onlineMeetings/{"1"} }.await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(storage.received().len(), 1);
}
