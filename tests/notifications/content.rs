//! Asserts that a notification says what Graph sent, all of it.

use graph_request::notifications::{ChangeType, LifecycleEvent, Notification};
use serde_json::{Value, json};
use time::macros::datetime;

use crate::{SECRET, notification, unverified};

#[test]
fn a_change() {
    let notification = notification(&json!({
        "id": "n-1",
        "changeType": "created",
        "tenantId": "84bd8158-6d4d-4958-8b9f-9d6445542f95",
        "subscriptionExpirationDateTime": "2026-12-01T09:30:00.1234567-08:00",
        "resource": "users/7/onlineMeetings('MSo')/transcripts('MSM')",
        "resourceData": {
            "id": "MSM",
            "@odata.type": "#Microsoft.Graph.callTranscript",
            "@odata.id": "users/7/onlineMeetings('MSo')/transcripts('MSM')",
            "@odata.etag": "W/\"CQ\"",
            "createdBy": { "id": "7" },
        },
    }));
    assert_eq!(notification.id(), Some("n-1"));
    assert_eq!(notification.subscription_id(), "s-1");
    assert_eq!(notification.change_type(), Some(ChangeType::Created));
    assert_eq!(notification.lifecycle_event(), None);
    assert_eq!(notification.tenant_id(), Some("84bd8158-6d4d-4958-8b9f-9d6445542f95"));
    let expires = notification.subscription_expiration_date_time();
    assert_eq!(expires, Some(datetime!(2026-12-01 09:30:00.123_456_7 -8)));
    let data = notification.resource_data().unwrap();
    assert_eq!((data.id(), data.odata_etag()), (Some("MSM"), Some("W/\"CQ\"")));
    assert_eq!(data.odata_type(), Some("#Microsoft.Graph.callTranscript"));
    assert_eq!(data.odata_id(), notification.resource());
    assert_eq!(data.json()["createdBy"]["id"], "7");
}

#[test]
fn kinds_of_changes() {
    for (text, expected) in [
        ("created", ChangeType::Created),
        ("Created", ChangeType::Created),
        ("updated", ChangeType::Updated),
        ("deleted", ChangeType::Deleted),
        ("archived", ChangeType::Other("archived".into())),
    ] {
        let notification = notification(&json!({ "changeType": text }));
        assert_eq!(notification.change_type(), Some(expected), "{text}");
    }
}

#[test]
fn events_in_the_life_of_a_subscription() {
    for (text, expected) in [
        ("reauthorizationRequired", LifecycleEvent::ReauthorizationRequired),
        ("subscriptionRemoved", LifecycleEvent::SubscriptionRemoved),
        ("missed", LifecycleEvent::Missed),
        ("paused", LifecycleEvent::Other("paused".into())),
    ] {
        let notification = notification(&json!({ "lifecycleEvent": text }));
        assert_eq!(notification.lifecycle_event(), Some(expected), "{text}");
        assert_eq!((notification.change_type(), notification.resource()), (None, None));
    }
}

#[test]
fn encrypted_content_and_its_tokens() {
    for name in ["encryptedContent", "EncryptedContent"] {
        let body = json!({
            "value": [{ "clientState": SECRET, name: { "data": "AA==", "dataKey": "BB==" } }],
            "validationTokens": ["eyJ0"],
        });
        let notification = unverified(&body).remove(0).verify(SECRET).unwrap();
        assert_eq!(notification.encrypted_content().unwrap()["dataKey"], "BB==");
        assert_eq!(notification.validation_tokens(), ["eyJ0"]);
    }
}

#[test]
fn the_reachability_probe_of_graph_is_not_an_error() {
    let body = json!({ "value": [{
        "subscriptionId": "NA",
        "subscriptionExpirationDateTime": "NA",
        "clientState": "NA",
        "changeType": "Validation: Testing client application reachability",
        "resource": "NA",
        "resourceData": { "@odata.type": "NA", "@odata.id": "NA", "id": "NA" },
    }] });
    let notification = unverified(&body).remove(0).verify("NA").unwrap();
    assert_eq!(notification.subscription_expiration_date_time(), None);
    assert!(matches!(notification.change_type(), Some(ChangeType::Other(_))));
}

#[test]
fn a_notification_without_its_collection() {
    let body = json!({ "subscriptionId": "s-1", "clientState": SECRET, "changeType": "created" });
    let notification = unverified(&body).remove(0).verify(SECRET).unwrap();
    assert_eq!(notification.change_type(), Some(ChangeType::Created));
}

#[test]
fn nothing_is_lost_when_a_notification_is_stored() {
    let body = json!({
        "value": [{
            "subscriptionId": "s-1",
            "clientState": SECRET,
            "subscriptionExpirationDateTime": "NA",
            "changeType": 7,
            "resource": "users/7",
            "organizationId": "o-1",
            "newer": { "a": [1.5, null, "é"] },
        }],
        "validationTokens": ["eyJ0"],
        "@odata.context": "c",
    });
    let notification = unverified(&body).remove(0).verify(SECRET).unwrap();
    assert_eq!(notification.member("organizationId"), Some(&json!("o-1")));
    assert_eq!(notification.member("newer").unwrap()["a"][0], 1.5);
    assert_eq!(notification.change_type(), None);

    let stored = serde_json::to_string(&notification).unwrap();
    let mut expected = body["value"][0].clone();
    expected.as_object_mut().unwrap().remove("clientState");
    expected["validationTokens"] = json!(["eyJ0"]);
    expected["@odata.context"] = json!("c");
    assert_eq!(serde_json::from_str::<Value>(&stored).unwrap(), expected);

    let read: Notification = serde_json::from_str(&stored).unwrap();
    assert_eq!(read.validation_tokens(), ["eyJ0"]);
    assert_eq!(read.key("users"), Some("7"));
    assert_eq!(serde_json::to_value(&read).unwrap(), expected);
}

#[test]
fn each_notification_of_a_collection_is_read() {
    let one = |n: usize| json!({ "subscriptionId": n.to_string(), "clientState": SECRET });
    let body = json!({ "value": (0..100).map(one).collect::<Vec<_>>() });
    let ids: Vec<String> = unverified(&body)
        .into_iter()
        .filter_map(|notification| notification.verify(SECRET).ok())
        .map(|notification| notification.subscription_id().to_owned())
        .collect();
    assert_eq!(ids, (0..100).map(|n| n.to_string()).collect::<Vec<_>>());
}
