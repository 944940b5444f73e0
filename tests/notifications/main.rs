//! Notifications of Graph: what it sends to the address of a subscription, and what others may send
//! there.

mod client_state;
mod content;
mod extractor;
mod hostile;
mod requests;
mod stand_in;
mod subscriptions;
mod validation;

use graph_request::notifications::{self, Notification, Received, Unverified};
use serde_json::{Value, json};

const SECRET: &str = "a-long-random-secret";

/// Returns the notifications of a body.
fn unverified(body: &Value) -> Vec<Unverified> {
    match notifications::receive(None, body.to_string().as_bytes()) {
        Ok(Received::Notifications(notifications)) => notifications,
        other => panic!("{other:?}"),
    }
}

/// Returns a notification of Graph with these members in addition.
fn notification(members: &Value) -> Notification {
    let mut one = json!({ "subscriptionId": "s-1", "clientState": SECRET });
    one.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    unverified(&json!({ "value": [one] })).remove(0).verify(SECRET).unwrap()
}
