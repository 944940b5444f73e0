//! The meeting of an event.

use serde_json::{Map, Value, json};

use super::time::instant_of;
use crate::json::format_date_time;
use crate::testing::service::json::merge;
use crate::testing::service::special::meetings::add_meeting;
use crate::testing::service::special::users::owner_of;
use crate::testing::store::{Entities, Handle};

/// Makes the meeting that an event asks for, once. It belongs to the user who has the event, and is
/// found by its join URL.
pub(super) fn add(entities: &mut Entities, event: Handle) {
    let Some(user) = owner_of(entities, event).filter(|_| wants_meeting(entities.get(event)))
    else {
        return;
    };
    let asked = describe(entities.get(event));
    let meeting = add_meeting(entities, user, asked);
    let conference = |name: &str| meeting.pointer(&format!("/audioConferencing/{name}")).cloned();
    let online = json!({
        "onlineMeetingProvider": "teamsForBusiness",
        "onlineMeeting": {
            "joinUrl": meeting.get("joinWebUrl"),
            "conferenceId": conference("conferenceId"),
            "tollNumber": conference("tollNumber"),
        },
    });
    entities.change(event, |event| merge(event, online));
}

/// Returns `true` for an event that is to be met on Teams and is not yet. Without a provider, that of
/// the calendar is meant.
fn wants_meeting(event: &Value) -> bool {
    let provider = event.get("onlineMeetingProvider").and_then(Value::as_str);
    event.get("isOnlineMeeting") == Some(&Value::Bool(true))
        && event.get("onlineMeeting").is_none_or(Value::is_null)
        && matches!(provider, None | Some("unknown" | "teamsForBusiness"))
}

fn describe(event: &Value) -> Value {
    let mut asked = Map::new();
    if let Some(subject) = event.get("subject") {
        asked.insert("subject".to_owned(), subject.clone());
    }
    for (name, of) in [("startDateTime", "start"), ("endDateTime", "end")] {
        if let Some(text) = instant_of(event, of).and_then(|at| format_date_time(at).ok()) {
            asked.insert(name.to_owned(), text.into());
        }
    }
    Value::Object(asked)
}
