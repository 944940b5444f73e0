//! Models: reading, writing and making them.

mod date_times;
mod events;
mod making;
mod misfits;
mod responses;

use graph_request::preview::OnlineMeeting;
use serde_json::Value;

fn read(json: Value) -> OnlineMeeting {
    serde_json::from_value(json).expect("a well-formed response decodes")
}
