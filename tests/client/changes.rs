//! Changes: entities that a `delta()` request reports as removed are told apart from items.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{ErrorKind, Page, Removed, graph_request};

const CHANGES: &str = r##"{
    "value": [
        { "id": "1", "subject": "new" },
        { "id": "2", "@removed": { "reason": "deleted" } },
        null,
        { "@odata.type": "#microsoft.graph.event", "id": "3", "@removed": { "reason": "changed" } },
        { "id": "4", "subject": "mentions @removed" },
        { "@removed": {} }
    ],
    "@odata.deltaLink": "LINK"
}"##;

/// A type of the user's own, whose properties are all required.
#[derive(Debug, serde::Deserialize, PartialEq)]
struct Event {
    id: String,
    subject: String,
}

/// Starts a service that gives one answer to each request; `LINK` is a link to its end.
async fn serve(body: &str) -> FakeGraph {
    let graph = FakeGraph::start().await;
    let link = format!("{}/v1.0/me/events/delta?$deltatoken=1", graph.base_url());
    graph.inject(Fault::status(200).body(body.replace("LINK", &link)));
    graph
}

#[tokio::test]
async fn what_was_removed_is_not_an_item() {
    let graph = serve(CHANGES).await;
    let client = graph.client();
    let page = graph_request! {client, GET! /me/events/delta -> Page<Event>}.await.unwrap();
    let event = |id: &str, subject: &str| Event { id: id.into(), subject: subject.into() };
    assert_eq!(page.items, [event("1", "new"), event("4", "mentions @removed")]);
    let [first, second, third] = &page.removed[..] else { panic!("{:?}", page.removed) };
    assert_eq!(*first, Removed::new("2").with_reason("deleted"));
    assert_eq!((second.id.as_deref(), second.reason.as_deref()), (Some("3"), Some("changed")));
    let kept: Vec<_> = second.additional_properties.iter().collect();
    assert_eq!(kept, [(&"@odata.type".to_owned(), &"#microsoft.graph.event".into())]);
    assert_eq!(*third, Removed::default());
    assert!(page.delta_link().unwrap().ends_with("$deltatoken=1"));
}

#[tokio::test]
async fn models_are_told_apart_too() {
    let graph = serve(CHANGES).await;
    let client = graph.client();
    let call = graph_request! {client, GET /me/onlineMeetings/{"1"}/recordings/delta()};
    let page = call.await.unwrap();
    assert_eq!((page.items.len(), page.removed.len()), (2, 3));
}

#[tokio::test]
async fn items_and_all_leave_the_removed_out() {
    let graph = serve(CHANGES).await;
    let client = graph.client();
    let list = || graph_request! {client, GET! /me/events/delta -> Page<Event>}.pages();
    assert_eq!(list().all().await.unwrap().len(), 2);
    graph.inject(Fault::status(200).body(CHANGES));
    let mut items = list().items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "1");
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "4");
    assert_eq!(items.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn an_item_that_is_wrong_beside_a_removed_one_is_named() {
    let body = r#"{"value":[{"id":"2","@removed":{}},{"id":"1","subject":5}]}"#;
    let graph = serve(body).await;
    let client = graph.client();
    let sent = graph_request! {client, GET! /me/events/delta -> Page<Event>}.await;
    let error = sent.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("cannot be decoded at `value[1]`"), "{error}");
}

#[test]
fn a_page_that_is_decoded_elsewhere_tells_them_apart() {
    let page: Page<Event> = serde_json::from_str(CHANGES).unwrap();
    assert_eq!((page.items.len(), page.removed.len()), (2, 3));
}
