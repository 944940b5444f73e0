//! Requests that the stand-in does not serve: it refuses them and changes nothing.

use graph_request::http::Method;
use graph_request::testing::FakeGraph;
use reqwest::Url;
use serde_json::Value;

use crate::create_meeting;

/// Sends a request that the macro could not build; returns the status and the body.
async fn ask(graph: &FakeGraph, method: Method, path: &str, body: &'static str) -> (u16, Value) {
    let url = Url::parse(&format!("{}{path}", graph.base_url())).unwrap();
    let request = reqwest::Client::new().request(method, url).bearer_auth("token").body(body);
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_str(&response.text().await.unwrap()).unwrap())
}

#[tokio::test]
async fn a_path_or_a_method_that_is_not_served() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    for (method, path, expected) in [
        (Method::DELETE, "/v1.0/me/onlineMeetings".to_owned(), 405),
        (Method::GET, "/v1.0/me/onlineMeetings/createOrGet".to_owned(), 405),
        (Method::PUT, format!("/v1.0/me/onlineMeetings/{id}"), 405),
        (Method::GET, format!("/v1.0/me/onlineMeetings/{id}/transcript"), 404),
        (Method::GET, format!("/v1.0/me/onlineMeetings/{id}/transcripts/1/2"), 404),
        (Method::GET, "/v2.0/me/onlineMeetings".to_owned(), 404),
        (Method::GET, "/v1.0/you/onlineMeetings".to_owned(), 404),
        (Method::GET, "/v1.0/me/events".to_owned(), 404),
        (Method::GET, "/v1.0/me/onlineMeetings(joinWebUrl='x')".to_owned(), 404),
    ] {
        let (status, body) = ask(&graph, method.clone(), &path, "").await;
        assert_eq!(status, expected, "{method} {path}");
        assert!(body["error"]["code"].is_string());
    }
}

#[tokio::test]
async fn an_option_that_is_not_heeded() {
    let graph = FakeGraph::start().await;
    for query in [
        "$orderby=subject",
        "$search=x",
        "$top=many",
        "$filter=subject%20eq%20'x'",
        "$filter=joinWebUrl%20ne%20'x'",
        "$filter=joinWebUrl%20eq%20'x'%20or%20true",
        "$filter=joinWebUrl%20eq%20'it's'",
    ] {
        let path = format!("/beta/me/onlineMeetings?{query}");
        let (status, body) = ask(&graph, Method::GET, &path, "").await;
        assert_eq!((status, &body["error"]["code"]), (400, &"BadRequest".into()), "{query}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_meeting() {
    let graph = FakeGraph::start().await;
    for body in ["meeting, please", "", "[]", "{\"subject\":5}", "{\"startDateTime\":\"soon\"}"] {
        let (status, said) = ask(&graph, Method::POST, "/v1.0/me/onlineMeetings", body).await;
        let said = said["error"]["message"].as_str().unwrap();
        assert_eq!(status, 400, "{body}");
        assert!(said.starts_with("Unable to read JSON request payload: "), "{said}");
    }
    let count = ask(&graph, Method::GET, "/v1.0/me/onlineMeetings/$count", "").await;
    assert_eq!(count, (200, 0.into()), "nothing was made");
}

#[tokio::test]
async fn what_only_the_service_says() {
    let graph = FakeGraph::start().await;
    let body = r#"{"id":"mine","joinWebUrl":"https://example.com/","subject":"x"}"#;
    let (status, meeting) = ask(&graph, Method::POST, "/v1.0/me/onlineMeetings", body).await;
    assert_eq!((status, &meeting["subject"]), (201, &"x".into()));
    assert_ne!(meeting["id"], "mine");
    assert_ne!(meeting["joinWebUrl"], "https://example.com/");
}
