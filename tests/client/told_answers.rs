//! Answers that the stand-in is told to give.

use graph_request::http::StatusCode;
use graph_request::testing::{Answer, FakeGraph, Fault};
use graph_request::{Client, ErrorKind, RetryPolicy, graph_request, v1};
use serde_json::{Value, json};

#[tokio::test]
async fn a_path_that_it_does_not_know_is_answered() {
    let graph = FakeGraph::start().await;
    graph.answer("/me/events", 200, json!({ "value": [{ "subject": "Retro" }] }));
    let client = graph.client();
    let events = graph_request! { client, GET! /me/events }.await.unwrap();
    assert_eq!(events["value"][0]["subject"], "Retro");
    let events = graph_request!(client, GET! /beta/me/events?$top=1).await.unwrap();
    assert_eq!(events["value"][0]["subject"], "Retro");
    let other = graph_request! { client, GET! /me/todo/lists }.await.unwrap_err();
    assert_eq!(other.status(), Some(StatusCode::NOT_IMPLEMENTED));
}

#[tokio::test]
async fn a_path_that_it_knows_is_answered_as_told() {
    let graph = FakeGraph::start().await;
    let mut meeting = v1::OnlineMeeting::default();
    meeting.subject = Some("as told".to_owned());
    graph.answer("GET /me/onlineMeetings/*", 200, &meeting);
    let client = graph.client();
    let found = graph_request! { client, GET /me/onlineMeetings/{"1"} }.await.unwrap();
    assert_eq!(found, meeting);
    let error = graph_request! { client, DELETE /me/onlineMeetings/{"1"} }.await.unwrap_err();
    assert!(error.is_not_found(), "another method is not meant");
}

#[tokio::test]
async fn a_body_is_a_value_a_text_or_nothing() {
    let graph = FakeGraph::start().await;
    graph.answer("/me/text", 200, r#"{ "a":  1 }"#);
    graph.answer("/me/owned", 200, r#"{ "a": 1 }"#.to_owned());
    graph.answer("/me/nothing", 204, ());
    graph.answer("/me/null", 202, Value::Null);
    let client = graph.client();
    assert_eq!(graph_request! { client, GET! /me/text }.await.unwrap(), json!({ "a": 1 }));
    assert_eq!(graph_request! { client, GET! /me/owned }.await.unwrap(), json!({ "a": 1 }));
    graph_request! { client, DELETE! /me/nothing -> () }.await.unwrap();
    graph_request! { client, POST! /me/null -> () }.await.unwrap();
    let bodies: Vec<_> = graph.done().into_iter().map(|done| done.body).collect();
    assert_eq!(bodies, [r#"{ "a":  1 }"#, r#"{ "a": 1 }"#, "", ""]);
}

#[tokio::test]
async fn a_page_that_is_read_as_a_list_says_that_it_is_one() {
    let graph = FakeGraph::start().await;
    graph.answer("/me/events", 200, json!({ "value": [{ "subject": "Retro" }] }));
    graph.answer("/me/event", 200, json!({ "value": "Retro" }));
    let client = graph.client();
    let read = graph_request! { client, GET! /me/events -> Vec<Value> }.await;
    let message = read.unwrap_err().to_string();
    assert!(message.contains("it looks like a page, as `Page<T>` reads it"), "{message}");
    let read = graph_request! { client, GET! /me/event -> Vec<Value> }.await;
    let message = read.unwrap_err().to_string();
    assert!(message.contains("the response cannot be decoded ("), "{message}");
}

#[tokio::test]
async fn what_was_told_last_goes_first() {
    let graph = FakeGraph::start().await;
    graph.answer("/me/events", 200, json!({ "told": "first" }));
    graph.answer("/me/*", 200, json!({ "told": "second" }));
    let client = graph.client();
    let told = async || graph_request! { client, GET! /me/events }.await.unwrap();
    assert_eq!(told().await["told"], "second");
    graph.answer("/me/events", 200, json!({ "told": "third" }));
    assert_eq!(told().await["told"], "third");
    graph.answer("POST /me/events", 200, json!({ "told": "fourth" }));
    assert_eq!(told().await["told"], "third");
}

#[tokio::test]
async fn answers_come_in_turn_and_the_last_one_stays() {
    let graph = FakeGraph::start().await;
    let answers = [
        Answer::error(503, "serviceNotAvailable", "Try again.").header("retry-after", "0"),
        Answer::json(200, json!({ "status": "running" })),
        Answer::json(200, json!({ "status": "succeeded" })),
    ];
    graph.answers("/teams/*/operations/*", answers);
    let client = graph.client();
    let mut statuses = Vec::new();
    for _ in 0..3 {
        let poll = graph_request! { client, GET! /teams/{"1"}/operations/{"2"} };
        statuses.push(poll.await.unwrap()["status"].clone());
    }
    assert_eq!(statuses, ["running", "succeeded", "succeeded"]);
    assert_eq!(graph.received().len(), 4, "one was tried again");
}

#[tokio::test]
async fn an_error_has_all_that_graphs_has() {
    let graph = FakeGraph::start().await;
    graph.answer_error("/me/events", 403, "ErrorAccessDenied", "Access is denied.");
    let get = graph_request! { graph.client(), GET! /me/events };
    let error = get.header("client-request-id", "c-1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Graph);
    let said = error.graph().unwrap();
    assert_eq!(
        (said.code.as_str(), said.message.as_str()),
        ("ErrorAccessDenied", "Access is denied.")
    );
    assert_eq!(said.client_request_id(), Some("c-1"));
    assert!(said.request_id().is_some() && said.inner_error.as_ref().unwrap().date.is_some());
}

#[tokio::test]
async fn a_told_answer_has_the_ids_of_any_other() {
    let graph = FakeGraph::start().await;
    graph.answer("/me/events", 200, json!({}));
    let url = format!("{}/v1.0/me/events", graph.base_url());
    let request = reqwest::Client::new().get(url).bearer_auth("token");
    let response = request.header("client-request-id", "c-1").send().await.unwrap();
    assert_eq!(response.headers()["client-request-id"], "c-1");
    assert!(response.headers().contains_key("request-id"));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(graph.received_once("/me/events").bearer_token(), Some("token"));
    assert_eq!(graph.done_at("/me/events")[0].status, 200);
}

#[tokio::test]
async fn without_a_token_nothing_told_is_answered() {
    let graph = FakeGraph::start().await;
    graph.answers(
        "/me/events",
        [Answer::json(200, json!({ "first": true })), Answer::json(200, ())],
    );
    let client = Client::builder().token("any").base_url(graph.base_url()).build().unwrap();
    let url = format!("{}/v1.0/me/events", graph.base_url());
    let response = reqwest::Client::new().get(url).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    let told = graph_request! { client, GET! /me/events }.await.unwrap();
    assert_eq!(told["first"], true, "an answer that was not given is not used up");
}

#[tokio::test]
async fn a_fault_goes_before_an_answer() {
    let graph = FakeGraph::start().await;
    graph.answer("/me/events", 200, json!({}));
    graph.inject(Fault::status(500));
    let get = graph_request! { graph.client(), GET! /me/events }.retry(RetryPolicy::none());
    assert_eq!(get.await.unwrap_err().status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
}

#[tokio::test]
async fn a_query_in_the_path_is_heeded() {
    let graph = FakeGraph::start().await;
    graph.answer("/me/calendarView", 200, json!({ "value": "all" }));
    graph.answer("/me/calendarView?$top=1", 200, json!({ "value": "one" }));
    let client = graph.client();
    let one = graph_request!(client, GET! /me/calendarView?$top=1&$skip=2).await.unwrap();
    assert_eq!(one["value"], "one");
    let all = graph_request!(client, GET! /me/calendarView?$top=10).await.unwrap();
    assert_eq!(all["value"], "all");
}

#[tokio::test]
async fn a_function_is_named_without_its_parameters() {
    let graph = FakeGraph::start().await;
    graph.answer("/users/*/onlineMeetings/getAllTranscripts", 200, json!({ "value": [] }));
    let user = "8b081ef6-4792-4def-b2c9-c363a1bf41d5";
    let call = graph_request!(
        graph.client(),
        GET / users
            / { user }
            / onlineMeetings
            / getAllTranscripts(meetingOrganizerUserId = { user })
    );
    assert!(call.await.unwrap().items.is_empty());
}

#[tokio::test]
#[should_panic(expected = "`/me/events` has not a single answer")]
async fn one_answer_is_needed() {
    FakeGraph::start().await.answers("/me/events", []);
}

#[tokio::test]
#[should_panic(expected = "not `get /me/events`")]
async fn a_method_is_in_capitals() {
    FakeGraph::start().await.answer("get /me/events", 200, ());
}
