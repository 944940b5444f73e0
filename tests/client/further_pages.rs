//! Further pages: they are requested as the first one was, and they come to an end.

#![allow(deprecated, reason = "a list without a lookup warns; its server is not Graph")]

use std::time::Duration;

use futures_util::TryStreamExt;
use graph_request::testing::{FakeGraph, Fault};
use graph_request::v1::OnlineMeeting;
use graph_request::{Call, Client, ErrorKind, Page, RetryPolicy, graph_request};

const SECOND: Duration = Duration::from_secs(1);

/// Starts a service that answers each path with a page of one item and the link to another path.
pub(crate) async fn start(links: &'static [(&str, &str)]) -> FakeGraph {
    let graph = FakeGraph::start().await;
    let root = graph.base_url().to_owned();
    graph.inject_with(move |received| {
        let (_, next) = links.iter().find(|(path, _)| *path == received.path)?;
        let mut page = serde_json::json!({ "value": [{ "id": received.path }] });
        let (name, next) = next.split_once(' ').unwrap_or(("@odata.nextLink", next));
        if !next.is_empty() {
            page[name] = format!("{root}{next}").into();
        }
        Some(Fault::status(200).body(page.to_string()))
    });
    graph
}

pub(crate) const FIRST: &str = "/v1.0/me/onlineMeetings";

pub(crate) fn list(client: &Client) -> Call<Page<OnlineMeeting>> {
    graph_request!(client, GET / me / onlineMeetings)
}

/// Returns a header of each request that was received.
fn received_headers(graph: &FakeGraph, name: &str) -> Vec<Option<String>> {
    let text = |value: &graph_request::http::HeaderValue| value.to_str().unwrap().to_owned();
    graph.received().iter().map(|received| received.headers.get(name).map(text)).collect()
}

#[tokio::test]
async fn the_headers_of_the_call_go_with_each_page() {
    let graph = start(&[
        (FIRST, "/v1.0/2"),
        ("/v1.0/2", "/v1.0/3"),
        ("/v1.0/3", "@odata.deltaLink /v1.0/4"),
        ("/v1.0/4", ""),
    ])
    .await;
    let client = graph.client();
    let call = list(&client)
        .header("authorization", "Bearer of the user")
        .header("consistencylevel", "eventual")
        .header("prefer", "odata.maxpagesize=1")
        .header("client-request-id", "mine")
        .header("if-none-match", "\"1\"");
    let page = call.await.unwrap();
    let page = page.next_page(&client).await.unwrap().unwrap();
    let page = page.next_page(&client).await.unwrap().unwrap();
    page.changes(&client).await.unwrap().unwrap();
    for (name, value) in [
        ("authorization", "Bearer of the user"),
        ("consistencylevel", "eventual"),
        ("prefer", "include-unknown-enum-members, odata.maxpagesize=1"),
        ("client-request-id", "mine"),
        ("accept", "application/json"),
    ] {
        assert_eq!(received_headers(&graph, name), vec![Some(value.to_owned()); 4], "{name}");
    }
    let conditions = received_headers(&graph, "if-none-match");
    assert_eq!(conditions[1..], [None, None, None], "a condition speaks of the first page alone");
}

#[tokio::test]
async fn the_headers_of_the_call_go_with_each_page_of_a_stream() {
    let graph = start(&[(FIRST, "/v1.0/2"), ("/v1.0/2", "/v1.0/3"), ("/v1.0/3", "")]).await;
    let client = graph.client();
    let call = list(&client).header("authorization", "Bearer of the user");
    let meetings: Vec<_> = call.await.unwrap().into_stream(&client).try_collect().await.unwrap();
    assert_eq!(meetings.len(), 3);
    let sent = received_headers(&graph, "authorization");
    assert_eq!(sent, vec![Some("Bearer of the user".to_owned()); 3]);
}

#[tokio::test]
async fn the_retry_policy_of_the_call_holds_for_each_page() {
    let graph = start(&[(FIRST, "/v1.0/2")]).await;
    let client = graph.client();
    let page = list(&client).retry(RetryPolicy::none()).await.unwrap();
    graph.inject(Fault::status(429).header("retry-after", "0"));
    assert!(page.next_page(&client).await.unwrap_err().is_throttled());
    assert_eq!(graph.received().len(), 2);
}

#[tokio::test]
async fn the_limits_of_the_call_hold_for_each_page() {
    type Set = fn(Call<Page<OnlineMeeting>>) -> Call<Page<OnlineMeeting>>;
    let graph = start(&[(FIRST, "/v1.0/2")]).await;
    let (client, hour) = (graph.client(), Fault::delay(3600 * SECOND));
    let set: [Set; 2] =
        [|call| call.timeout(99 * SECOND), |call| call.timeout(None).deadline(99 * SECOND)];
    for set in set {
        let page = set(list(&client).retry(RetryPolicy::none())).await.unwrap();
        graph.inject(hour.clone());
        // The clock advances to the limit as soon as nothing else is left to do.
        tokio::time::pause();
        assert!(page.next_page(&client).await.unwrap_err().is_timeout());
        tokio::time::resume();
    }
    let page = list(&client).max_response_bytes(1000).await.unwrap();
    graph.inject(Fault::enormous(1001));
    let error = page.next_page(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("larger than the limit of 1000 bytes"), "{error}");
}

#[tokio::test]
async fn pages_that_go_in_a_circle_are_an_error() {
    let circles: [(&[(&str, &str)], usize); 4] = [
        (&[(FIRST, FIRST)], 1),
        (&[(FIRST, "/v1.0/2"), ("/v1.0/2", "/v1.0/2")], 2),
        (&[(FIRST, "/v1.0/2"), ("/v1.0/2", FIRST)], 2),
        (
            &[
                (FIRST, "/v1.0/2"),
                ("/v1.0/2", "/v1.0/3"),
                ("/v1.0/3", "/v1.0/4"),
                ("/v1.0/4", "/v1.0/2"),
            ],
            4,
        ),
    ];
    for (links, pages) in circles {
        let graph = start(links).await;
        let client = graph.client();
        let mut meetings = list(&client).await.unwrap().into_stream(&client);
        for _ in 0..pages {
            assert!(meetings.try_next().await.unwrap().is_some(), "{links:?}");
        }
        let error = meetings.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{links:?}");
        assert!(error.to_string().contains("a page that was read before"), "{error}");
        assert!(error.to_string().starts_with("GET /v1.0/"), "{error}");
        assert!(meetings.try_next().await.unwrap().is_none(), "the stream has ended");
        assert_eq!(graph.received().len(), pages, "nothing is sent twice");
    }
}

#[tokio::test]
async fn a_page_may_be_followed_again() {
    let graph = start(&[(FIRST, "/v1.0/2"), ("/v1.0/2", "@odata.deltaLink /v1.0/2")]).await;
    let client = graph.client();
    let first = list(&client).await.unwrap();
    let second = first.next_page(&client).await.unwrap().unwrap();
    assert_eq!(first.next_page(&client).await.unwrap().unwrap(), second);
    let changes = second.changes(&client).await.unwrap().unwrap();
    assert_eq!(changes.changes(&client).await.unwrap().unwrap(), second, "nothing has changed");
}
