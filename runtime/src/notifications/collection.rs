//! The body: a collection of notifications.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Map, Value};

use super::{MAX_BODY_BYTES, Rejection, Unverified};

/// Reads the notifications of a body.
pub(super) fn read(body: &[u8]) -> Result<Vec<Unverified>, Rejection> {
    let mut collection = parse(body)?;
    match collection.remove("value") {
        Some(Value::Array(notifications)) => {
            let collection = Arc::new(collection);
            notifications.into_iter().map(|one| read_one(one, &collection)).collect()
        }
        // The documentation of Teams prints a notification without the collection around it.
        None if collection.contains_key("subscriptionId") => {
            Ok(vec![Unverified::new(collection, Arc::default())])
        }
        Some(_) | None => {
            Err(Rejection::bad_request("the body is not a collection of notifications"))
        }
    }
}

fn parse(body: &[u8]) -> Result<Map<String, Value>, Rejection> {
    if body.len() > MAX_BODY_BYTES {
        let message = format!("the body has more than {MAX_BODY_BYTES} bytes");
        return Err(Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, message));
    }
    // The message of `serde_json` has a place in the body, and nothing of the body itself.
    let parsed = serde_json::from_slice(body);
    parsed
        .map_err(|error| Rejection::bad_request(format!("the body is not a JSON object: {error}")))
}

fn read_one(
    notification: Value,
    collection: &Arc<Map<String, Value>>,
) -> Result<Unverified, Rejection> {
    match notification {
        Value::Object(json) => Ok(Unverified::new(json, Arc::clone(collection))),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err(Rejection::bad_request("a notification is not a JSON object"))
        }
    }
}
