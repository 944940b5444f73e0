//! Asserts that no body makes the program fail in another way than by a rejection.

use graph_request::notifications::{MAX_BODY_BYTES, Received, receive};
use proptest::prelude::*;
use serde_json::json;

fn status(body: &[u8]) -> u16 {
    receive(None, body).unwrap_err().status().as_u16()
}

#[test]
fn bodies_that_are_not_notifications() {
    for body in [
        "",
        "{",
        "null",
        "[]",
        "7",
        "\"value\"",
        "{}",
        r#"{"value":null}"#,
        r#"{"value":{}}"#,
        r#"{"value":"a"}"#,
        r#"{"value":[7]}"#,
        r#"{"value":[{},null]}"#,
        r#"{"error":{"code":"a"}}"#,
        r#"{"value":[]} {"value":[]}"#,
    ] {
        assert_eq!(status(body.as_bytes()), 400, "{body}");
    }
    assert_eq!(status(b"{\"value\":[{\"resource\":\"\xff\"}]}"), 400);
}

#[test]
fn a_message_shows_nothing_of_the_body() {
    let rejection = receive(None, br#"{"secret-name": secret-value}"#).unwrap_err();
    assert!(!rejection.to_string().contains("secret"), "{rejection}");
}

#[test]
fn a_body_that_is_too_large() {
    let body = |bytes: usize| {
        let mut body = json!({ "value": [] }).to_string().into_bytes();
        body.resize(bytes, b' ');
        body
    };
    assert_eq!(receive(None, &body(MAX_BODY_BYTES)).unwrap(), Received::Notifications(vec![]));
    assert_eq!(status(&body(MAX_BODY_BYTES + 1)), 413);
}

#[test]
fn a_body_that_is_nested_too_deep() {
    let body = format!(r#"{{"value":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(status(body.as_bytes()), 400);
}

#[test]
fn a_name_that_is_given_twice_does_not_hide_the_client_state() {
    let body = br#"{"value":[{"clientState":"a","clientState":"b"}]}"#;
    let Ok(Received::Notifications(notifications)) = receive(None, body) else { panic!() };
    assert!(!notifications[0].is_from("a"), "the last one counts");
}

proptest! {
    #[test]
    fn arbitrary_requests_do_not_panic(query in ".{0,60}", body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = receive(&*query, &body);
    }

    #[test]
    fn arbitrary_members_do_not_panic(name in "[a-zA-Z@.]{0,20}", text in any::<String>(), resource in any::<String>()) {
        let body = json!({ "value": [{ "clientState": "s", "resource": resource, name: text }] });
        let received = receive(None, body.to_string().as_bytes());
        let Ok(Received::Notifications(mut notifications)) = received else { panic!() };
        if let Ok(notification) = notifications.remove(0).verify("s") {
            let _ = (notification.change_type(), notification.subscription_expiration_date_time());
            let _ = (notification.resource_data(), notification.key("users"), format!("{notification:?}"));
        }
    }
}
