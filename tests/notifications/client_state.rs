//! Asserts that a notification is not available before its client state was compared.

use serde_json::{Value, json};

use crate::{SECRET, notification, unverified};

fn with_state(client_state: &Value) -> graph_request::notifications::Unverified {
    let body = json!({ "value": [{ "subscriptionId": "s-1", "clientState": client_state }] });
    unverified(&body).remove(0)
}

#[test]
fn only_the_right_client_state_opens_a_notification() {
    assert!(with_state(&json!(SECRET)).verify(SECRET).is_ok());
    for other in [
        json!("a-long-random-secreT"),
        json!("a-long-random-secret "),
        json!("a-long-random"),
        json!(""),
        json!(null),
        json!(7),
        json!([SECRET]),
    ] {
        assert!(with_state(&other).verify(SECRET).is_err(), "{other}");
    }
}

#[test]
fn an_empty_client_state_is_never_right() {
    for state in [json!(""), json!(null)] {
        assert!(!with_state(&state).is_from(""), "{state}");
    }
    let without = unverified(&json!({ "value": [{ "subscriptionId": "s-1" }] })).remove(0);
    assert!(without.verify("").is_err());
}

#[test]
fn several_client_states_can_be_tried() {
    let notification = with_state(&json!("old"));
    let verified = notification.verify("new").or_else(|notification| notification.verify("old"));
    assert_eq!(verified.unwrap().subscription_id(), "s-1");
}

#[test]
fn the_subscription_is_known_before() {
    let body = json!({ "value": [{ "subscriptionId": "s-1", "tenantId": "t-1" }, {}] });
    let notifications = unverified(&body);
    assert_eq!(notifications[0].subscription_id(), "s-1");
    assert_eq!(notifications[0].tenant_id(), Some("t-1"));
    assert_eq!((notifications[1].subscription_id(), notifications[1].tenant_id()), ("", None));
}

#[test]
fn a_program_that_knows_the_sender_needs_no_client_state() {
    let without = unverified(&json!({ "value": [{ "subscriptionId": "s-1" }] })).remove(0);
    assert_eq!(without.without_client_state().subscription_id(), "s-1");
}

#[test]
fn the_secret_is_not_shown() {
    let unverified = with_state(&json!(SECRET));
    assert!(!format!("{unverified:?}").contains(SECRET));
    let verified = notification(&json!({}));
    assert!(!format!("{verified:?}").contains(SECRET));
    assert!(!serde_json::to_string(&verified).unwrap().contains(SECRET));
}
