//! Bodies of successful responses: valid, empty, or of another type.

use std::error::Error as _;

use graph_request::v1::OnlineMeeting;
use graph_request::{ErrorKind, graph_request};

use crate::{create, create_with_request_id, serve};

#[tokio::test]
async fn what_the_service_adds_is_no_error() {
    let body = br#"{"@odata.context":"x","id":"1","meetingType":"new","participants":{"organizer":{"role":"presenter"}},"future":[1]}"#;
    let meeting = serve(201, &[], body).await.send(create()).await.unwrap();
    assert_eq!(meeting.id.as_deref(), Some("1"));
    assert_eq!(meeting.additional_properties.len(), 2);
}

#[tokio::test]
async fn what_does_not_fit_is_a_value() {
    let body = br#"{"id":"1","startDateTime":"soon","participants":{"attendees":[{},{"upn":[]}]}}"#;
    let meeting = serve(201, &[], body).await.send(create()).await.unwrap();
    assert_eq!((meeting.id.as_deref(), meeting.start_date_time), (Some("1"), None));
    assert_eq!(meeting.additional_properties["startDateTime"], "soon");
    let attendees = meeting.participants.and_then(|p| p.attendees).unwrap();
    assert_eq!(attendees[1].additional_properties["upn"], serde_json::json!([]));
}

#[tokio::test]
async fn a_place_that_cannot_be_read_is_named_by_its_path() {
    for (body, path) in [
        (&br#"{"chatInfo":{"threadId":"a"#[..], "chatInfo.threadId"),
        (br#"{"participants":{"attendees":[{},{"upn":x}]}}"#, "participants.attendees[1].upn"),
        (b"{\n  \"id\": \"1\",\n  \"new\": [1, 1e999]\n}", "new[1]"),
        (br#"{"new":{"a":1,"b":"\ud83e"}}"#, "new.b"),
    ] {
        let error = serve(201, &[], body).await.send(create_with_request_id()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.outcome_unknown(), "the service says that it is created");
        let expected = format!(
            "POST /beta/app/onlineMeetings: 201 Created: the response cannot be decoded at `{path}`"
        );
        assert!(error.to_string().starts_with(&expected), "{error}");
        assert_eq!(error.body(), Some(body), "nothing is lost");
        assert!(error.source().is_some());
    }
}

#[tokio::test]
async fn what_is_no_json_object_is_an_error() {
    for body in [&b"<html>"[..], b"[]", b"5", b"null", b"{} {}", b"\xff", b"{\"a\"", b""] {
        let error = serve(200, &[], body).await.send(create()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body:?}");
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_ignored() {
    let body = b"\xef\xbb\xbf{\"id\":\"1\"}\r\n";
    let meeting = serve(201, &[], body).await.send(create()).await.unwrap();
    assert_eq!(meeting.id.as_deref(), Some("1"));
}

#[tokio::test]
async fn an_error_that_reports_success_is_an_error() {
    let body = br#" {"error":{"code":"BadRequest","message":"no"}}"#;
    let error = serve(200, &[], body).await.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.graph().map(|graph| graph.code.as_str()), Some("BadRequest"));
    let text = "the response reports success and is an error: BadRequest: no";
    assert!(error.to_string().contains(text), "{error}");
    // An entity can have a property of that name.
    let body = br#"{"error":{"code":"BadRequest"},"id":"1"}"#;
    let meeting = serve(200, &[], body).await.send(create()).await.unwrap();
    assert_eq!(meeting.id.as_deref(), Some("1"));
}

#[tokio::test]
async fn an_update_that_returns_nothing_is_done() {
    for (status, body) in [(204, &b""[..]), (200, b""), (200, b"\xef\xbb\xbf\r\n")] {
        let client = serve(status, &[], body).await;
        let update = graph_request!(PATCH /me/onlineMeetings/{"1"} { "subject": "a" });
        assert_eq!(client.send(update).await.unwrap(), OnlineMeeting::default());
        let error = client.send(create()).await.unwrap_err();
        assert!(error.to_string().contains("the response has no body"), "{error}");
    }
}

#[tokio::test]
async fn what_is_nested_without_end_is_an_error() {
    let body: &'static [u8] = Box::leak(br#"{"a":"#.repeat(100_000).into_boxed_slice());
    let error = serve(200, &[], body).await.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}
