//! Links to the next page: followed only to a host that may receive the token.

#![allow(deprecated, reason = "a list without a lookup warns; its server is not Graph")]

use axum::Router;
use graph_request::testing::FakeGraph;
use graph_request::v1::OnlineMeeting;
use graph_request::{Client, ErrorKind, Page, graph_request};
use tokio::net::TcpListener;

/// Fetches a page whose next page is said to be at `link`.
async fn page_with_link(link: &str) -> (Client, Page<OnlineMeeting>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let body = serde_json::json!({ "value": [{ "id": "1" }], "@odata.nextLink": link });
    let app = Router::new().fallback(move || async move { body.to_string() });
    tokio::spawn(async move { axum::serve(listener, app).await });
    let client = Client::builder().token("secret").base_url(base_url).build().unwrap();
    let page = graph_request!(client, GET / me / onlineMeetings).await.unwrap();
    (client, page)
}

#[tokio::test]
async fn a_link_to_another_host_is_refused() {
    let other = FakeGraph::start().await;
    let link = format!("{}/v1.0/me/onlineMeetings?$skiptoken=2", other.base_url());
    let (client, page) = page_with_link(&link).await;
    let error = page.next_page(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ForeignHost);
    assert!(error.to_string().contains("where the token"), "{error}");
    assert_eq!(other.received().len(), 0);
}

#[tokio::test]
async fn a_stream_refuses_it_too() {
    let other = FakeGraph::start().await;
    let (client, page) = page_with_link(&format!("{}/v1.0/me", other.base_url())).await;
    let mut meetings = page.into_stream(&client);
    assert!(meetings.try_next().await.unwrap().is_some(), "what came is not lost");
    assert_eq!(meetings.try_next().await.unwrap_err().kind(), ErrorKind::ForeignHost);
    assert_eq!(other.received().len(), 0);
}

#[tokio::test]
async fn a_link_that_pretends_is_refused() {
    for link in [
        "/v1.0/me/onlineMeetings",
        "https://graph.microsoft.com/v1.0/me/onlineMeetings",
        "file:///etc/passwd",
        "127.0.0.1",
        "",
    ] {
        let (client, page) = page_with_link(link).await;
        let error = page.next_page(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ForeignHost, "{link}");
    }
    let (client, mut page) = page_with_link("").await;
    let pretended = client.base_url().replace("127.0.0.1", "127.0.0.1@example.com");
    page.next_link = Some(format!("{pretended}/v1.0/me/onlineMeetings"));
    assert_eq!(page.next_page(&client).await.unwrap_err().kind(), ErrorKind::ForeignHost);
}
