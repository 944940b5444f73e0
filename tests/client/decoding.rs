//! Bodies of successful responses: valid, empty, or of another type.

use std::error::Error as _;

use graph_request::ErrorKind;

use crate::{create, create_with_request_id, serve};

#[tokio::test]
async fn what_the_service_adds_is_no_error() {
    let body = br#"{"@odata.context":"x","id":"1","meetingType":"new","participants":{"organizer":{"role":"presenter"}},"future":[1]}"#;
    let meeting = serve(201, &[], body).await.send(create()).await.unwrap();
    assert_eq!(meeting.id.as_deref(), Some("1"));
    assert_eq!(meeting.additional_properties.len(), 2);
}

#[tokio::test]
async fn what_does_not_fit_is_named_by_its_path() {
    for (body, path) in [
        (
            &br#"{"participants":{"organizer":{"identity":{"user":{"id":5}}}}}"#[..],
            "participants.organizer.identity.user.id",
        ),
        (br#"{"participants":{"attendees":[{},{"upn":[]}]}}"#, "participants.attendees[1].upn"),
        (br#"{"startDateTime":"soon"}"#, "startDateTime"),
        (br#"{"chatInfo":{"threadId":"a"#, "chatInfo.threadId"),
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
async fn what_is_nested_without_end_is_an_error() {
    let body: &'static [u8] = Box::leak(br#"{"a":"#.repeat(100_000).into_boxed_slice());
    let error = serve(200, &[], body).await.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}
