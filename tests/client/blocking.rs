//! Calls from programs without an async runtime.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{ErrorKind, graph_request};

#[test]
fn a_program_without_a_runtime_sends_calls() {
    let elsewhere = tokio::runtime::Runtime::new().unwrap();
    let graph = elsewhere.block_on(FakeGraph::start());
    let client = graph.client();
    let body = || {
        graph_request!(client, POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        })
    };
    let id = body().send().unwrap().id.unwrap();
    let found = graph_request!(client, GET / app / onlineMeetings / { &id }).send().unwrap();
    assert_eq!(found.id, Some(id));
    graph.inject(Fault::status(429).header("retry-after", "0"));
    let threads =
        [std::thread::scope(|scope| scope.spawn(|| body().send()).join()), Ok(body().send())];
    assert!(threads.into_iter().all(|result| result.unwrap().is_ok()));
    assert_eq!(graph.received().len(), 5);
}

#[tokio::test]
async fn within_a_runtime_it_is_an_error() {
    let graph = FakeGraph::start().await;
    let call = graph_request!(graph.client(), GET / app / onlineMeetings / { "1" });
    assert_eq!(call.send().unwrap_err().kind(), ErrorKind::Configuration);
    assert_eq!(graph.received().len(), 0);
}
