//! Calls in a runtime of tokio, on a thread that may block, and elsewhere.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use graph_request::testing::FakeGraph;
use graph_request::{Call, Client, ErrorKind, graph_request, v1::OnlineMeeting};
use tokio::runtime::{Builder, Runtime};

fn create(client: &Client) -> Call<OnlineMeeting> {
    graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" })
}

/// Starts a stand-in in a runtime of its own, which no test blocks.
fn start() -> (Runtime, FakeGraph) {
    let runtime = Runtime::new().unwrap();
    let graph = runtime.block_on(FakeGraph::start());
    (runtime, graph)
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_call_outside_of_tokio_is_an_error() {
    let (_runtime, graph) = start();
    let mut call = pin!(create(&graph.client()));
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(sent) = call.as_mut().poll(&mut context) else {
        panic!("it waits for nothing")
    };
    let error = sent.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("tokio") && !error.outcome_unknown(), "{error}");
    let client = graph.client();
    let page = current_thread().block_on(async move {
        let meeting = create(&client).await.unwrap();
        let id = meeting.id.unwrap_or_default();
        graph_request! { client, GET /me/onlineMeetings/{id}/recordings }.await.unwrap()
    });
    let mut page = page;
    page.next_link =
        Some(format!("{}/v1.0/me/onlineMeetings/1/recordings?$skip=2", graph.base_url()));
    let client = graph.client();
    let mut next = pin!(page.next_page(&client));
    let Poll::Ready(sent) = next.as_mut().poll(&mut context) else {
        panic!("it waits for nothing")
    };
    assert_eq!(sent.unwrap_err().kind(), ErrorKind::Configuration);
    assert_eq!(graph.received().len(), 2);
}

#[test]
fn send_works_wherever_a_thread_may_be_blocked() {
    let (_runtime, graph) = start();
    let (client, other) = (graph.client(), current_thread());
    assert!(create(&client).send().is_ok(), "without a runtime");
    {
        let _other = other.enter();
        assert!(create(&client).send().is_ok(), "with the handle of a runtime");
    }
    for runtime in
        [other, Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()]
    {
        let call = create(&client);
        let sent = runtime.block_on(async { tokio::task::spawn_blocking(|| call.send()).await });
        assert!(sent.unwrap().is_ok(), "in spawn_blocking");
    }
    let many = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let call = create(&client);
    let sent = many.block_on(async {
        tokio::spawn(async { tokio::task::block_in_place(|| call.send()) }).await
    });
    assert!(sent.unwrap().is_ok(), "in block_in_place");
    assert_eq!(graph.done().len(), 5);
}

/// A task can hide that it is one. Its runtime is blocked then, but nothing panics.
#[test]
fn send_in_a_task_that_hides_itself_does_not_panic() {
    let (_runtime, graph) = start();
    let call = create(&graph.client());
    let hidden = tokio::task::unconstrained(async { call.send() });
    assert!(current_thread().block_on(hidden).is_ok());
}

#[test]
fn send_is_refused_where_it_would_block_a_runtime() {
    let (_runtime, graph) = start();
    let client = graph.client();
    let many = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    for runtime in [current_thread(), many] {
        let call = create(&client);
        let in_main = runtime.block_on(async { call.send() });
        let call = create(&client);
        let in_task =
            runtime.block_on(async { tokio::spawn(async { call.send() }).await.unwrap() });
        for sent in [in_main, in_task] {
            let error = sent.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains("`.await`"), "{error}");
        }
    }
    assert_eq!(graph.received().len(), 0);
}

#[test]
fn a_task_goes_on_after_it_was_refused() {
    let (_runtime, graph) = start();
    let client = graph.client();
    current_thread().block_on(async {
        assert!(create(&client).send().is_err());
        assert!(create(&client).await.is_ok());
    });
}

/// Each of many calls at once has this in memory.
#[test]
fn the_future_of_a_call_is_small() {
    let client = Client::new("token");
    let call = client.send(graph_request!(POST /me/onlineMeetings { "subject": "x" }));
    assert!(size_of_val(&call) <= 2_500, "{} bytes", size_of_val(&call));
}
