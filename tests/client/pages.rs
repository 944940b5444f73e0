//! Responses where a page is expected: with `value`, an entity in its place, or neither.

#![allow(deprecated, reason = "a list without a lookup warns; its server is not Graph")]

use graph_request::{ErrorKind, Page, Request, graph_request, v1::OnlineMeeting};

use crate::serve;

fn list() -> Request<Page<OnlineMeeting>> {
    graph_request! {GET /me/onlineMeetings?$filter=joinWebUrl eq "https://teams.example/join"}
}

#[tokio::test]
async fn a_page_is_recognised_by_its_value() {
    for (body, ids) in [
        (&br#"{"value":[]}"#[..], &[][..]),
        (br#"{"value":null}"#, &[]),
        (br#"{"@odata.context":"x","value":[{"id":"1"},null,{"id":"2"}],"new":{}}"#, &["1", "2"]),
        (br#"{"value":[{"id":"1","subject":5}],"id":"3"}"#, &["1"]),
    ] {
        let page = serve(200, &[], body).await.send(list()).await.unwrap();
        let found: Vec<&str> = page.items.iter().filter_map(|item| item.id.as_deref()).collect();
        assert_eq!(found, ids);
        assert_eq!(page.items.len(), ids.len());
    }
}

#[tokio::test]
async fn an_entity_in_place_of_a_page_is_a_page_of_one() {
    for body in [
        &br#"{"id":"1","subject":"a"}"#[..],
        br#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#onlineMeetings/$entity","subject":"a"}"#,
    ] {
        let page = serve(200, &[], body).await.send(list()).await.unwrap();
        assert_eq!(page.items.len(), 1);
        assert_eq!(page.items[0].subject.as_deref(), Some("a"));
        assert_eq!((page.count, page.next_link), (None, None));
    }
}

#[tokio::test]
async fn anything_else_is_an_error() {
    for (body, message) in [
        (&b"{}"[..], "expected a page, and the response has no `value`"),
        (br#"{"@odata.context":"x"}"#, "expected a page, and the response has no `value`"),
        (
            br#"{"error":{"code":"BadRequest","message":"no"}}"#,
            "the response reports success and is an error: BadRequest: no",
        ),
        (br#"{"value":{}}"#, "the response cannot be decoded at `value`"),
        (br#"{"value":[{},5]}"#, "the response cannot be decoded at `value[1]`"),
        (br#"{"value":[{},{"new":{"a":}}]}"#, "the response cannot be decoded at `value[1].new.a`"),
        (br#"{"value":[{},{"new":["#, "the response cannot be decoded at `value[1].new[0]`"),
        (
            br#"{"value":[],"@odata.nextLink":5}"#,
            "the response cannot be decoded at `@odata.nextLink`",
        ),
        (b"[]", "the response cannot be decoded"),
        (b"", "the response has no body"),
    ] {
        let error = serve(200, &[], body).await.send(list()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let expected = format!("200 OK: {message}");
        assert!(error.to_string().contains(&expected), "{error:?} in {}", body.escape_ascii());
        assert_eq!(error.body(), Some(body));
    }
}

#[tokio::test]
async fn a_count_may_be_a_string() {
    for (body, count) in [
        (&br#"{"@odata.count":3,"value":[]}"#[..], Some(3)),
        (br#"{"@odata.count":"3","value":[]}"#, Some(3)),
        (br#"{"@odata.count":-3,"value":[]}"#, None),
        (br#"{"@odata.count":null,"value":[]}"#, None),
    ] {
        let page = serve(200, &[], body).await.send(list()).await.unwrap();
        assert_eq!(page.count, count);
    }
}
