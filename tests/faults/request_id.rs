//! The client request id: the same for all attempts of a call, and another for every call.

use std::collections::HashSet;

use graph_request::testing::{FakeGraph, Fault};

use crate::{builder, create};

fn headers(graph: &FakeGraph, name: &str) -> Vec<Option<String>> {
    let of = |headers: &graph_request::http::HeaderMap| {
        headers.get(name).map(|value| value.to_str().unwrap().to_owned())
    };
    graph.received().iter().map(|received| of(&received.headers)).collect()
}

#[tokio::test]
async fn all_tries_have_one_name() {
    let graph = FakeGraph::start().await;
    let client = builder(&graph).build().unwrap();
    for _ in 0..2 {
        graph.inject(Fault::status(429));
        graph.inject(Fault::status(429));
        client.send(create()).await.unwrap();
    }
    let names = headers(&graph, "client-request-id");
    assert_eq!(names.len(), 6);
    assert!(names[..3].iter().all(|name| *name == names[0]));
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), 2, "two calls have two names");
    let name = names[0].as_deref().unwrap();
    assert_eq!(uuid::Uuid::parse_str(name).unwrap().get_version_num(), 4, "{name}");
    let attempts = headers(&graph, "retry-attempt");
    assert_eq!(attempts[..3], [None, Some("1".to_owned()), Some("2".to_owned())]);
}

#[tokio::test]
async fn a_name_of_the_callers_is_taken() {
    let graph = FakeGraph::start().await;
    let client = builder(&graph).build().unwrap();
    graph.inject(Fault::status(429));
    client.send(create().header("client-request-id", "mine")).await.unwrap();
    let mine = Some("mine".to_owned());
    assert_eq!(headers(&graph, "client-request-id"), [mine.clone(), mine]);
}

#[tokio::test]
async fn an_error_says_the_name_whatever_went_wrong() {
    for fault in [Fault::status(400), Fault::drop_before(), Fault::not_json()] {
        let graph = FakeGraph::start().await;
        graph.inject(fault);
        let error = builder(&graph).build().unwrap().send(create()).await.unwrap_err();
        let name = headers(&graph, "client-request-id")[0].clone().unwrap();
        assert_eq!(error.client_request_id(), Some(name.as_str()));
        assert!(error.to_string().contains(&name), "{error}");
    }
}
