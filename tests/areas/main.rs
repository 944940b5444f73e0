//! Requests to areas beyond meetings: the JSON and the URLs that leave, and the types of answers.

mod calendar;
mod calls;
mod mail;
mod subscriptions;
mod teams;
mod time_zones;
mod users;
mod virtual_events;

use graph_request::Request;
use serde_json::Value;

/// Returns the body of a request as JSON.
fn body<T>(request: &Request<T>) -> Value {
    serde_json::from_slice(request.body().expect("the request has a body")).expect("JSON")
}
