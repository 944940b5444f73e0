//! Structs as answers of all pages, of links that were stored, and of the members of a batch.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, ErrorKind, GraphSelect, graph_request, v1};

#[derive(Debug, GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    id: String,
    subject: Option<String>,
}

#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::CallRecording)]
struct Recording {
    id: String,
}

async fn create(client: &Client) -> String {
    let request = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" } as Brief);
    request.await.unwrap().id
}

#[tokio::test]
async fn all_pages_and_a_stored_link_have_the_struct() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create(&client).await;
    let list = || graph_request! { client, GET /me/onlineMeetings/{id}/recordings as Recording };
    let all = list().pages().all().await.unwrap();
    assert_eq!(all.len(), 3);
    for received in &graph.received()[1..] {
        assert!(received.path.contains("$select=id"), "{}", received.path);
    }
    let stored = list().await.unwrap().next_link.unwrap();
    let rest = client.resume::<Recording>(stored).await.unwrap();
    assert_eq!(rest.items[..], all[2..]);
}

#[tokio::test]
async fn a_member_of_a_batch_is_answered_with_the_struct() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create(&client).await;
    let get = || graph_request! { GET /me/onlineMeetings/{id} as Brief };
    let recordings = graph_request! { GET /me/onlineMeetings/{id}/recordings as Recording };
    let (brief, page) = client.batch((get(), recordings)).await.unwrap();
    assert_eq!(brief.unwrap().subject.as_deref(), Some("Retro"));
    assert_eq!(page.unwrap().items.len(), 2);

    let incomplete = |path: &str| path.contains("$select=id,subject");
    graph.inject_with(move |request| {
        incomplete(&request.path).then(|| Fault::status(200).body(r#"{"subject":"x"}"#))
    });
    let (brief,) = client.batch((get(),)).await.unwrap();
    let error = brief.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("`id`"), "{error}");
}
