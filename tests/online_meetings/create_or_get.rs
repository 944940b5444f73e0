//! `createOrGet`: one meeting for each `externalId`, however often it is requested.

use graph_request::testing::FakeGraph;
use graph_request::{CreatedOrFound, Result, graph_request, v1::OnlineMeeting};

use crate::{HEIDI, JOE, last_received};

async fn ask(graph: &FakeGraph, user: &str, id: &str) -> Result<CreatedOrFound<OnlineMeeting>> {
    let client = graph.client();
    graph_request!(client, POST /users/{user}/onlineMeetings/createOrGet {
        "externalId": id,
        "subject": format!("Order {id}"),
    })
    .await
}

#[tokio::test]
async fn the_first_is_created_and_the_next_found() {
    let graph = FakeGraph::start().await;
    let first = ask(&graph, HEIDI, "7eb8263f").await.unwrap();
    let next = ask(&graph, HEIDI, "7eb8263f").await.unwrap();
    assert!(matches!(first, CreatedOrFound::Created(_)) && first.is_created());
    assert!(matches!(next, CreatedOrFound::Found(_)) && !next.is_created());
    assert_eq!(first.id, next.id);
    assert_eq!(next.into_inner().subject.as_deref(), Some("Order 7eb8263f"));
    assert_eq!(
        last_received(&graph).path,
        format!("/v1.0/users/{HEIDI}/onlineMeetings/createOrGet")
    );
}

#[tokio::test]
async fn another_id_or_another_user_is_another_meeting() {
    let graph = FakeGraph::start().await;
    let first = ask(&graph, HEIDI, "1").await.unwrap();
    for (user, id) in [(HEIDI, "2"), (JOE, "1")] {
        let other = ask(&graph, user, id).await.unwrap();
        assert!(other.is_created());
        assert_ne!(other.id, first.id);
    }
}

#[tokio::test]
async fn what_was_deleted_is_created_anew() {
    let graph = FakeGraph::start().await;
    let id = ask(&graph, HEIDI, "1").await.unwrap().into_inner().id.unwrap();
    let client = graph.client();
    graph_request!(client, DELETE / users / { HEIDI } / onlineMeetings / { id }).await.unwrap();
    let anew = ask(&graph, HEIDI, "1").await.unwrap();
    assert!(anew.is_created());
    assert_ne!(anew.id, Some(id));
}

#[tokio::test]
async fn an_external_id_that_is_empty_is_refused() {
    let graph = FakeGraph::start().await;
    let error = ask(&graph, HEIDI, "").await.unwrap_err();
    assert_eq!(error.graph().unwrap().message, "The parameter externalId is required.");
}
