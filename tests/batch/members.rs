//! The members of a batch as they leave, and those that do not.

use graph_request::{Batch, ErrorKind, Request, graph_request};
use serde_json::{Value, json};

use crate::{batches, create, get, start};

#[tokio::test]
async fn members_leave_as_single_requests_would() {
    let (graph, client) = start().await;
    let page: Request<Value> = graph_request! { GET! /users?$top=2&$count=true };
    let page = page.header("ConsistencyLevel", "eventual");
    let batch = client.batch((create("a \"quote\""), get("x/y"), page)).await.unwrap();
    assert!(batch.0.is_ok());
    let received = &graph.received()[0];
    assert_eq!((received.method.as_str(), received.path.as_str()), ("POST", "/v1.0/$batch"));
    let prefer = "include-unknown-enum-members";
    assert_eq!(
        batches(&graph)[0],
        [
            json!({
                "id": "1", "method": "POST", "url": "/me/onlineMeetings",
                "headers": {
                    "accept": "application/json", "content-type": "application/json", "prefer": prefer,
                },
                "body": { "subject": "a \"quote\"" },
            }),
            json!({
                "id": "2", "method": "GET", "url": "/me/onlineMeetings/x%2Fy",
                "headers": { "accept": "application/json", "prefer": prefer },
            }),
            json!({
                "id": "3", "method": "GET", "url": "/users?$top=2&$count=true",
                "headers": { "accept": "application/json", "consistencylevel": "eventual" },
            }),
        ]
    );
}

#[tokio::test]
async fn a_json_body_leaves_byte_for_byte() {
    let (graph, client) = start().await;
    let request = create("caf\u{e9} \u{1f600}");
    let body = String::from_utf8(request.body().unwrap().to_vec()).unwrap();
    client.batch((request,)).await.unwrap().0.unwrap();
    let sent = String::from_utf8(graph.received()[0].body.to_vec()).unwrap();
    assert!(sent.contains(&format!(r#""body":{body}"#)), "{sent}");
}

#[tokio::test]
async fn a_body_that_is_not_json_leaves_as_base64() {
    let (graph, client) = start().await;
    let photo = b"\xff\xd8\"}";
    let request: Request<()> = graph_request!(PUT! /me/photo/$value { &photo[..] } -> ());
    let request = request.header("content-type", "image/jpeg");
    let pretending: Request<()> = graph_request!(PUT! /me/photo/$value { &photo[..] } -> ());
    let pretending = pretending.header("content-type", "application/json");
    let _ = client.batch((request, pretending)).await.unwrap();
    for member in &batches(&graph)[0] {
        assert_eq!(member["body"], "/9gifQ==");
    }
}

#[tokio::test]
async fn a_post_without_a_body_has_an_empty_one() {
    let (graph, client) = start().await;
    let request: Request<Value> = graph_request! { POST! /me/onlineMeetings/{"1"}/cancel };
    let _ = client.batch((request,)).await.unwrap();
    let member = &batches(&graph)[0][0];
    assert_eq!(member["body"], json!({}));
    assert_eq!(member["headers"]["content-type"], "application/json");
}

#[tokio::test]
async fn beta_has_an_endpoint_of_its_own() {
    let (graph, client) = start().await;
    let request = graph_request! { GET /beta/me/onlineMeetings/{"1"} };
    assert!(client.batch((request,)).await.unwrap().0.unwrap_err().is_not_found());
    assert_eq!(graph.received()[0].path, "/beta/$batch");
    assert_eq!(graph.done()[0].path, "/beta/me/onlineMeetings/1");
}

#[tokio::test]
async fn two_versions_in_one_batch_are_an_error_before_sending() {
    let (graph, client) = start().await;
    let beta = graph_request! { GET /beta/me/onlineMeetings/{"1"} };
    let error = client.batch((create("a"), beta)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(
        error.to_string(),
        "`POST /v1.0/me/onlineMeetings` and `GET /beta/me/onlineMeetings/1` cannot be in one batch, \
         since all members have one version of the API"
    );
    assert!(graph.received().is_empty());
}

#[tokio::test]
async fn a_request_that_is_not_valid_is_not_sent_and_stops_no_other() {
    let (graph, client) = start().await;
    let own_token = get("1").header("authorization", "Bearer mine");
    let (empty, own, made) = client.batch((get(""), own_token, create("a"))).await.unwrap();
    let empty = empty.unwrap_err();
    assert_eq!(empty.kind(), ErrorKind::Request);
    assert!(empty.to_string().starts_with("GET /v1.0/me/onlineMeetings/"), "{empty}");
    let own = own.unwrap_err();
    assert_eq!(own.kind(), ErrorKind::Request);
    assert!(own.to_string().contains("one token is sent for all members"), "{own}");
    assert!(!own.to_string().contains("mine"), "{own}");
    assert!(made.is_ok());
    assert_eq!(batches(&graph)[0].len(), 1);
}

#[tokio::test]
async fn a_batch_of_nothing_valid_is_not_sent() {
    let (graph, client) = start().await;
    let (empty,) = client.batch((get(""),)).await.unwrap();
    assert_eq!(empty.unwrap_err().kind(), ErrorKind::Request);
    assert!(graph.received().is_empty());
}

#[tokio::test]
async fn a_sequence_with_a_request_that_is_not_valid_is_not_sent() {
    let (graph, client) = start().await;
    let error = client.batch(Batch::new().then(create("a")).then(get(""))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().starts_with("GET /v1.0/me/onlineMeetings/"), "{error}");
    assert!(graph.received().is_empty());
}

#[tokio::test]
async fn twenty_requests_of_different_types_are_one_batch() {
    let (graph, client) = start().await;
    let count = || graph_request! { GET /me/onlineMeetings/$count?$filter=joinWebUrl eq {"x"} };
    let results = client
        .batch((
            create("1"),
            count(),
            create("3"),
            create("4"),
            create("5"),
            create("6"),
            create("7"),
            create("8"),
            create("9"),
            create("10"),
            create("11"),
            create("12"),
            create("13"),
            create("14"),
            create("15"),
            create("16"),
            create("17"),
            create("18"),
            create("19"),
            create("20"),
        ))
        .await
        .unwrap();
    assert_eq!(results.0.unwrap().subject.as_deref(), Some("1"));
    assert_eq!(results.1.unwrap(), 0);
    assert_eq!(results.19.unwrap().subject.as_deref(), Some("20"));
    assert_eq!((graph.received().len(), graph.done().len()), (1, 20));
}

#[tokio::test]
async fn a_small_limit_of_one_member_is_not_that_of_all() {
    let (_graph, client) = start().await;
    let small = || get("1").max_response_bytes(10);
    let (found, made) = client.batch((small(), create("a"))).await.unwrap();
    assert!(found.unwrap_err().is_not_found());
    assert_eq!(made.unwrap().subject.as_deref(), Some("a"));
    let (found,) = client.batch((small(),)).await.unwrap();
    assert!(found.unwrap_err().to_string().contains("larger than the limit of 10 bytes"));
}
