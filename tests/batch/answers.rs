//! The answers of members: in any order, of any type, with all that a single call's error has.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::post;
use graph_request::testing::Fault;
use graph_request::{Client, CreatedOrFound, ErrorKind, RetryPolicy, graph_request};

use crate::{create, get, start};

/// Returns a client of a service that gives this answer to each batch.
async fn answer_with(answer: &'static str) -> Client {
    let respond = move || async move { ([(CONTENT_TYPE, "application/json")], answer) };
    let service = Router::new().route("/v1.0/$batch", post(respond));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, service).await });
    let client = Client::builder().token("t").base_url(format!("http://{address}"));
    client.retry(RetryPolicy::none()).build().unwrap()
}

#[tokio::test]
async fn each_result_is_that_of_its_request() {
    let (_graph, client) = start().await;
    let first = client.send(create("first")).await.unwrap();
    let id = first.id.unwrap();
    let create_or_get = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "7" });
    let delete = graph_request!(DELETE / me / onlineMeetings / { "1" });
    let list = graph_request! { GET /me/onlineMeetings/{&id}/recordings };
    let batch = client.batch((get(&id), create_or_get, delete, list)).await.unwrap();
    let (found, made, deleted, page) = batch;
    assert_eq!(found.unwrap().subject.as_deref(), Some("first"));
    assert!(matches!(made.unwrap(), CreatedOrFound::Created(_)));
    assert!(deleted.unwrap_err().is_not_found());
    let page = page.unwrap();
    assert_eq!(page.items.len(), 2);
    assert!(page.next_page(&client).await.unwrap().is_some(), "the link goes on");
}

#[tokio::test]
async fn an_error_of_a_member_has_all_that_a_single_one_has() {
    let (graph, client) = start().await;
    let (error, _) = client.batch((get("unknown"), create("a"))).await.unwrap();
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Graph, 404));
    assert_eq!(error.graph().unwrap().code, "NotFound");
    let text = error.to_string();
    assert!(text.starts_with("GET /v1.0/me/onlineMeetings/unknown: 404 Not Found: "), "{text}");
    let id = graph.received()[0].headers["client-request-id"].to_str().unwrap().to_owned();
    assert_eq!(error.client_request_id(), Some(&*id));
    assert!(error.request_id().is_some_and(|id| !id.is_empty()));
    assert!(error.headers().unwrap().contains_key("content-type"));
}

#[tokio::test]
async fn a_member_that_may_not_is_told_why() {
    let (graph, client) = start().await;
    let body =
        r#"{"error":{"code":"Forbidden","message":"Missing scope permissions on the request."}}"#;
    graph.inject(Fault::status(403).header("content-type", "application/json").body(body));
    let (error,) = client.batch((get("1"),)).await.unwrap();
    let error = error.unwrap_err();
    assert!(error.is_forbidden() && error.hint().is_some(), "{error}");
}

#[tokio::test]
async fn the_members_of_an_answer_are_found_by_their_ids() {
    let client = answer_with(
        r#"{"responses":[{"id":"9","status":204},{"id":"x"},7,
            {"id":"2","status":200,"headers":{"a\nb":"c"},"body":{"subject":"two"}},
            {"id":"1","status":200,"body":{"subject":"one"}},
            {"id":"1","status":200,"body":{"subject":"again"}}]}"#,
    )
    .await;
    let (one, two, three) = client.batch((create("a"), get("2"), create("c"))).await.unwrap();
    assert_eq!(one.unwrap().subject.as_deref(), Some("one"));
    assert_eq!(two.unwrap().subject.as_deref(), Some("two"));
    let three = three.unwrap_err();
    assert_eq!(three.kind(), ErrorKind::Decode);
    assert!(three.outcome_unknown(), "{three}");
    assert!(three.to_string().starts_with("POST /v1.0/me/onlineMeetings: "), "{three}");
}

#[tokio::test]
async fn a_count_is_read_in_each_of_its_forms() {
    let client = answer_with(
        r#"{"responses":[
            {"id":"1","status":200,"headers":{"Content-Type":"text/plain"},"body":"NDI="},
            {"id":"2","status":200,"headers":{"Content-Type":"text/plain"},"body":"1408"},
            {"id":"3","status":200,"headers":{"Content-Type":"application/json"},"body":43}]}"#,
    )
    .await;
    let count = || graph_request! { GET /me/onlineMeetings/$count?$filter=joinWebUrl eq {"x"} };
    let counts = client.batch((count(), count(), count())).await.unwrap();
    assert_eq!((counts.0.unwrap(), counts.1.unwrap(), counts.2.unwrap()), (42, 1408, 43));
}

#[tokio::test]
async fn an_answer_that_is_not_that_of_a_batch_leaves_creates_unknown() {
    for answer in ["", "{}", "[]", r#"{"responses":7}"#, "<html>", r#"{"error":{"code":"x"}}"#] {
        let client = answer_with(answer).await;
        let (made, found) = client.batch((create("a"), get("1"))).await.unwrap();
        let (made, found) = (made.unwrap_err(), found.unwrap_err());
        assert_eq!((made.kind(), found.kind()), (ErrorKind::Decode, ErrorKind::Decode), "{answer}");
        assert_eq!((made.outcome_unknown(), found.outcome_unknown()), (true, false), "{answer}");
    }
}
