//! Answers that were lost: what the next attempt's answer then means.

use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{
    Client, CreatedOrFound, ErrorKind, RetryPolicy, graph_request, v1::OnlineMeeting,
};

use crate::{builder, create};

/// The faults after which the service may have carried the request out.
const LOST: [fn() -> Fault; 4] =
    [Fault::drop_before, Fault::drop_within, || Fault::misreport(503), || Fault::misreport(504)];

async fn start() -> (FakeGraph, Client) {
    let graph = FakeGraph::start().await;
    let client = builder(&graph).build().unwrap();
    (graph, client)
}

async fn create_meeting(client: &Client) -> String {
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" }).await;
    meeting.unwrap().id.unwrap()
}

#[tokio::test]
async fn a_delete_whose_answer_was_lost_is_done() {
    for fault in LOST {
        let (graph, client) = start().await;
        let id = create_meeting(&client).await;
        graph.inject(fault());
        let request = graph_request!(DELETE / me / onlineMeetings / { &id });
        let response = client.send_for_response(request).await.unwrap();
        assert_eq!(response.status, 204);
        let statuses: Vec<u16> = graph.done().iter().map(|done| done.status.as_u16()).collect();
        assert_eq!(statuses, [201, 204, 404], "{:?}", fault());
    }
}

#[tokio::test]
async fn a_delete_of_what_is_not_there_is_an_error() {
    for fault in
        [None, Some(Fault::status(429)), Some(Fault::status(503).header("retry-after", "0"))]
    {
        let (graph, client) = start().await;
        if let Some(fault) = fault {
            graph.inject(fault);
        }
        let deleted = graph_request!(client, DELETE / me / onlineMeetings / { "1" }).await;
        assert!(deleted.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn another_verb_whose_answer_was_lost_is_not_done_by_404() {
    let (graph, client) = start().await;
    graph.inject(Fault::drop_before());
    let found = graph_request!(client, GET / me / onlineMeetings / { "1" }).await;
    assert!(found.unwrap_err().is_not_found());
    graph.inject(Fault::drop_before());
    let call = graph_request!(client, PATCH /me/onlineMeetings/{"1"} { "subject": "x" });
    assert!(call.await.unwrap_err().is_not_found());
}

async fn ask(client: &Client) -> CreatedOrFound<OnlineMeeting> {
    let call = graph_request!(client, POST /me/onlineMeetings/createOrGet { "externalId": "7" });
    call.await.unwrap()
}

#[tokio::test]
async fn what_is_found_after_a_lost_answer_may_be_new() {
    for fault in LOST {
        let (graph, client) = start().await;
        graph.inject(fault());
        let meeting = ask(&client).await;
        assert_eq!((meeting.is_created(), meeting.is_new()), (false, None), "{:?}", fault());
        assert!(matches!(meeting, CreatedOrFound::Unknown(_)));
        assert!(meeting.id.is_some());
    }
}

#[tokio::test]
async fn what_is_known_is_said() {
    let (graph, client) = start().await;
    graph.inject(Fault::status(429));
    let meeting = ask(&client).await;
    assert_eq!((meeting.is_created(), meeting.is_new()), (true, Some(true)));
    graph.inject(Fault::status(503).header("retry-after", "0"));
    let meeting = ask(&client).await;
    assert_eq!((meeting.is_created(), meeting.is_new()), (false, Some(false)));
    let (graph, client) = start().await;
    graph.inject(Fault::drop_unread());
    assert_eq!(ask(&client).await.is_new(), Some(true), "201 is the answer of this attempt");
}

#[tokio::test]
async fn a_condition_that_an_earlier_attempt_may_have_broken() {
    let (graph, client) = start().await;
    let id = create_meeting(&client).await;
    let change = || {
        let call = graph_request!(client, PATCH /me/onlineMeetings/{&id} { "subject": "x" });
        call.header("if-match", "\"1\"")
    };
    graph.inject(Fault::status(412));
    let error = change().await.unwrap_err();
    assert!(!error.outcome_unknown(), "{error}");
    graph.inject(Fault::drop_before());
    graph.inject(Fault::status(412));
    let error = change().await.unwrap_err();
    assert!(error.outcome_unknown());
    assert!(error.to_string().contains("an earlier attempt, whose response was lost"), "{error}");
}

#[tokio::test]
async fn a_create_that_is_answered_with_303_may_have_created() {
    let (graph, client) = start().await;
    graph.inject(Fault::misreport(303).header("location", "/v1.0/me/onlineMeetings/1"));
    let error = client.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.outcome_unknown());
    assert_eq!(graph.received().len(), 1, "it is neither repeated nor followed");
}

#[tokio::test]
async fn a_create_that_was_not_started_is_sent_again() {
    let (graph, client) = start().await;
    graph.inject(Fault::status(503).header("retry-after", "0"));
    client.send(create()).await.unwrap();
    assert_eq!((graph.received().len(), graph.done().len()), (2, 1));
}

#[tokio::test]
async fn a_delay_that_does_not_fit_is_for_ever() {
    for total in [Duration::from_secs(300), Duration::MAX] {
        for text in ["99999999999999999999", "184467440737095516150.5"] {
            let graph = FakeGraph::start().await;
            graph.inject(Fault::status(429).header("retry-after", text));
            let client = builder(&graph).deadline(None).retry(RetryPolicy::default().total(total));
            let error = client.build().unwrap().send(create()).await.unwrap_err();
            assert!(error.is_throttled());
            assert_eq!(error.retry_after(), Some(Duration::MAX));
            assert_eq!(graph.received().len(), 1);
        }
    }
}

#[tokio::test]
async fn an_update_without_a_body_is_done() {
    for (status, body) in [(204, ""), (200, ""), (202, ""), (200, " \r\n")] {
        let (graph, client) = start().await;
        graph.inject(Fault::status(status).body(body));
        let call = graph_request!(client, PATCH /me/onlineMeetings/{"1"} { "subject": "x" });
        assert_eq!(call.await.unwrap(), OnlineMeeting::default(), "{status}");
    }
    let (graph, client) = start().await;
    graph.inject(Fault::status(200));
    let found = graph_request!(client, GET / me / onlineMeetings / { "1" }).await;
    assert_eq!(found.unwrap_err().kind(), ErrorKind::Decode, "a read is answered with something");
}
