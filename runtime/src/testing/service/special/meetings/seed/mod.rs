//! Resources of a test's own, completed as the service would. An error says how a seed contradicts
//! itself or what is there.

mod artifact;
mod meeting;
mod report;

use serde_json::Value;
use time::OffsetDateTime;

use super::MEETINGS;
use crate::json::format_date_time;
use crate::testing::store::{Entities, Handle};
pub(in crate::testing) use artifact::seed_artifact;
pub(in crate::testing) use meeting::seed_meeting;
pub(in crate::testing) use report::seed_report;

fn check_object(kind: &str, seed: &Value) -> Result<(), String> {
    if seed.is_object() { Ok(()) } else { Err(format!("a {kind} is a JSON object, not `{seed}`")) }
}

fn id_of(kind: &str, seed: &Value) -> Result<String, String> {
    match seed.get("id").and_then(Value::as_str) {
        Some(id) if !id.is_empty() => Ok(id.to_owned()),
        Some(_) | None => Err(format!("the id of a {kind} is a text that is not empty")),
    }
}

fn find_meeting(entities: &Entities, id: &str) -> Result<Handle, String> {
    let meeting = entities.find_everywhere(MEETINGS, id);
    meeting.ok_or_else(|| format!("not a single meeting has the id `{id}`"))
}

/// Returns the start and the end of a meeting, for what took place during it.
fn times(meeting: &Value) -> (Value, Value) {
    let now = || format_date_time(OffsetDateTime::now_utc()).unwrap_or_default();
    let time = |name| match meeting.get(name) {
        Some(Value::String(text)) => Value::from(text.clone()),
        Some(_) | None => Value::from(now()),
    };
    (time("startDateTime"), time("endDateTime"))
}
