//! Every fault with every verb: the number of requests sent, and the result that the caller sees.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, Error, ErrorKind, graph_request};

use tokio::task::JoinSet;

use crate::{builder, create};

const HOUR: Duration = Duration::from_secs(3600);
const BOUND: usize = 100_000;

/// The result that a caller sees.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Outcome {
    Done,
    Failed(ErrorKind),
    Unknown(ErrorKind),
}

use Outcome::{Done, Failed, Unknown};

fn outcome_of(result: &Result<(), Error>) -> Outcome {
    match result {
        Ok(()) => Done,
        Err(error) if error.outcome_unknown() => Unknown(error.kind()),
        Err(error) => Failed(error.kind()),
    }
}

type Sent = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

/// A verb, and the expected outcome of each fault.
struct Verb {
    name: &'static str,
    /// Sends a request about the meeting with this id.
    send: fn(Client, String) -> Sent,
    expect: fn(&Case) -> (Outcome, usize),
}

struct Case {
    fault: fn() -> Fault,
    /// The result of an idempotent request, and the number of requests sent.
    idempotent: (Outcome, usize),
    /// The same for a request that is not idempotent.
    not_idempotent: (Outcome, usize),
}

static VERBS: [Verb; 4] = [
    Verb {
        name: "GET",
        send: |client, id| {
            Box::pin(async move {
                graph_request!(client, GET / me / onlineMeetings / { id }).await.map(drop)
            })
        },
        expect: |case| case.idempotent,
    },
    Verb {
        name: "PATCH",
        send: |client, id| {
            Box::pin(async move {
                let call = graph_request!(client, PATCH /me/onlineMeetings/{id} { "subject": "b" });
                call.await.map(drop)
            })
        },
        expect: |case| case.idempotent,
    },
    Verb {
        name: "POST",
        send: |client, _| Box::pin(async move { client.send(create()).await.map(drop) }),
        expect: |case| case.not_idempotent,
    },
    Verb {
        name: "POST that looks first",
        send: |client, id| {
            Box::pin(async move {
                let call = graph_request!(client, POST /me/onlineMeetings/createOrGet {
                    "externalId": id,
                });
                call.await.map(drop)
            })
        },
        expect: |case| case.idempotent,
    },
];

static CASES: [Case; 24] = {
    use ErrorKind::{Connection, Decode, Status, Timeout};
    const fn case(
        fault: fn() -> Fault,
        idempotent: (Outcome, usize),
        not_idempotent: (Outcome, usize),
    ) -> Case {
        Case { fault, idempotent, not_idempotent }
    }
    [
        case(|| Fault::status(400), (Failed(Status), 1), (Failed(Status), 1)),
        case(|| Fault::status(401), (Failed(Status), 1), (Failed(Status), 1)),
        case(|| Fault::status(403), (Failed(Status), 1), (Failed(Status), 1)),
        case(|| Fault::status(404), (Failed(Status), 1), (Failed(Status), 1)),
        case(|| Fault::status(409), (Failed(Status), 1), (Failed(Status), 1)),
        case(|| Fault::status(429), (Done, 2), (Done, 2)),
        case(|| Fault::status(429).header("retry-after", "0"), (Done, 2), (Done, 2)),
        case(|| Fault::status(429).header("retry-after", "soon"), (Done, 2), (Done, 2)),
        case(|| Fault::status(500), (Failed(Status), 1), (Unknown(Status), 1)),
        case(|| Fault::status(501), (Failed(Status), 1), (Failed(Status), 1)),
        case(|| Fault::status(502), (Failed(Status), 1), (Unknown(Status), 1)),
        case(|| Fault::status(503), (Done, 2), (Unknown(Status), 1)),
        case(|| Fault::status(503).header("retry-after", "0"), (Done, 2), (Done, 2)),
        case(|| Fault::status(503).header("retry-after", "soon"), (Done, 2), (Unknown(Status), 1)),
        case(|| Fault::misreport(504), (Done, 2), (Unknown(Status), 1)),
        case(|| Fault::delay(HOUR), (Done, 2), (Unknown(Timeout), 1)),
        case(|| Fault::slow(HOUR), (Done, 2), (Unknown(Timeout), 1)),
        case(Fault::drop_unread, (Done, 2), (Unknown(Connection), 1)),
        case(Fault::drop_before, (Done, 2), (Unknown(Connection), 1)),
        case(Fault::drop_within, (Done, 2), (Unknown(Connection), 1)),
        case(Fault::cut_short, (Done, 2), (Unknown(Connection), 1)),
        case(Fault::drop_after, (Done, 1), (Done, 1)),
        case(Fault::not_json, (Failed(Decode), 1), (Unknown(Decode), 1)),
        case(|| Fault::enormous(BOUND + 1), (Failed(Decode), 1), (Unknown(Decode), 1)),
    ]
};

fn client(graph: &FakeGraph) -> Client {
    builder(graph).max_response_bytes(BOUND).build().unwrap()
}

async fn check_pair(verb: &Verb, case: &Case, http: reqwest::Client) {
    let graph = FakeGraph::start().await;
    let timeout = Duration::from_secs(2);
    let client = builder(&graph).timeout(timeout).max_response_bytes(BOUND).http_client(http);
    let client = client.build().unwrap();
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "a" }).await.unwrap();
    let fault = (case.fault)();
    graph.inject(fault.clone());
    let result = (verb.send)(client, meeting.id.unwrap()).await;
    let reached = graph.received().len() - 1;
    let expected = (verb.expect)(case);
    assert_eq!((outcome_of(&result), reached), expected, "{} {fault:?}: {result:?}", verb.name);
}

#[tokio::test]
async fn each_fault_with_each_verb() {
    // One HTTP client for all: to load the certificates of the system takes longer than a pair.
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut pairs = JoinSet::new();
    for verb in &VERBS {
        for case in &CASES {
            pairs.spawn(check_pair(verb, case, http.clone()));
        }
    }
    pairs.join_all().await;
}

/// A `DELETE` counts as idempotent.
#[tokio::test]
async fn a_delete_is_sent_again() {
    for fault in [Fault::status(503), Fault::status(429)] {
        let graph = FakeGraph::start().await;
        let client = client(&graph);
        let meeting = graph_request!(client, POST / me / onlineMeetings {}).await.unwrap();
        graph.inject(fault);
        let id = meeting.id.unwrap();
        graph_request!(client, DELETE / me / onlineMeetings / { id }).await.unwrap();
        assert_eq!(graph.received().len(), 3);
    }
}

#[tokio::test]
async fn what_goes_wrong_each_time_goes_wrong_in_the_end() {
    for (fault, kind) in [
        (Fault::status(503), ErrorKind::Status),
        (Fault::drop_before(), ErrorKind::Connection),
        (Fault::cut_short(), ErrorKind::Connection),
    ] {
        let graph = FakeGraph::start().await;
        let client = client(&graph);
        let id = client.send(create()).await.unwrap().id.unwrap();
        graph.inject_with(move |_| Some(fault.clone()));
        let error = graph_request!(client, GET / app / onlineMeetings / { id }).await.unwrap_err();
        assert_eq!((error.kind(), graph.received().len()), (kind, 1 + 3));
    }
}

#[tokio::test]
async fn a_body_of_just_the_bound_is_read() {
    let graph = FakeGraph::start().await;
    graph.inject(Fault::enormous(BOUND));
    let meeting = client(&graph).send(create()).await.unwrap();
    assert!(meeting.subject.unwrap().len() > BOUND - 100);
    graph.inject(Fault::enormous(BOUND + 1));
    let error = client(&graph).send(create()).await.unwrap_err();
    assert!(error.to_string().contains("100000 bytes"), "{error}");
    assert!(error.body().unwrap().len() <= BOUND);
}

#[tokio::test]
async fn an_error_that_is_enormous_is_still_that_error() {
    let graph = FakeGraph::start().await;
    graph.inject(Fault::status(404).body("a".repeat(BOUND * 10)));
    let error = client(&graph).send(create()).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(error.body().unwrap().len() <= BOUND);
}

#[tokio::test]
async fn a_create_of_unknown_outcome_says_what_to_do() {
    let graph = FakeGraph::start().await;
    graph.inject(Fault::drop_before());
    let error = client(&graph).send(create()).await.unwrap_err();
    assert!(error.outcome_unknown());
    let text = error.to_string();
    assert!(text.contains("createOrGet") && text.contains("externalId"), "{text}");
    assert!(!text.contains('\n'));
    assert_eq!(graph.done().len(), 1, "it was created indeed");
}

#[tokio::test]
async fn another_action_of_unknown_outcome_has_no_create_or_get() {
    let graph = FakeGraph::start().await;
    graph.inject(Fault::status(503));
    let client = client(&graph);
    let call = graph_request!(client, POST! /me/sendMail { "message": {} } -> ());
    let error = call.retry(graph_request::RetryPolicy::none()).await.unwrap_err();
    assert!(error.outcome_unknown());
    let text = error.to_string();
    assert!(text.contains("check before retrying") && !text.contains("createOrGet"), "{text}");
}

#[tokio::test]
async fn a_call_has_its_own_policy_and_timeout() {
    let graph = FakeGraph::start().await;
    let client = client(&graph);
    graph.inject(Fault::status(429));
    let call = graph_request!(client, GET / app / onlineMeetings / { "1" });
    let error = call.retry(graph_request::RetryPolicy::none()).await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(graph.received().len(), 1);
    graph.inject(Fault::delay(HOUR));
    let request = create().timeout(Duration::from_millis(10));
    assert!(client.send(request).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_nothing_behind() {
    let graph = FakeGraph::start().await;
    let client = client(&graph);
    graph.inject(Fault::delay(HOUR));
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.send(create()).await }
    });
    while graph.received().is_empty() {
        tokio::task::yield_now().await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    client.send(create()).await.unwrap();
    assert_eq!(graph.received().len(), 2);
}
