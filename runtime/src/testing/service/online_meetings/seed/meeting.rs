//! Meetings of a test's own.

use serde_json::Value;

use super::{check_object, id_of};
use crate::testing::service::online_meetings::resource::complete;
use crate::testing::service::route::is_object_id;
use crate::testing::store::{Meetings, Store};

/// The properties that tell a meeting from all others, as JSON pointers.
const UNIQUE: [&str; 4] =
    ["/id", "/joinWebUrl", "/joinMeetingIdSettings/joinMeetingId", "/videoTeleconferenceId"];

/// Keeps a meeting of this user and returns its id.
pub(in crate::testing) fn seed_meeting(
    store: &Store,
    owner: &str,
    meeting: Value,
) -> Result<String, String> {
    if !is_object_id(owner) {
        return Err(format!("a user is named by an object id, not by `{owner}`"));
    }
    check_object("meeting", &meeting)?;
    check_organizer(owner, &meeting)?;
    store.with_meetings(|meetings| {
        let meeting = complete(meeting, owner, meetings.next_number());
        let id = id_of("meeting", &meeting)?;
        check_unique(meetings, owner, &meeting)?;
        meetings.seed(owner, meeting);
        Ok(id)
    })
}

fn check_organizer(owner: &str, meeting: &Value) -> Result<(), String> {
    let organizer = meeting.pointer("/participants/organizer/identity/user/id");
    match organizer.and_then(Value::as_str) {
        Some(id) if !id.eq_ignore_ascii_case(owner) => {
            Err(format!("a meeting of the organizer `{id}` cannot be below the user `{owner}`"))
        }
        Some(_) | None => Ok(()),
    }
}

/// Refuses a meeting that a lookup could not tell from another.
fn check_unique(meetings: &Meetings, owner: &str, meeting: &Value) -> Result<(), String> {
    let all = meetings.list(None);
    for pointer in UNIQUE {
        check_unique_among(&all, meeting, pointer)?;
    }
    // `createOrGet` looks for this one among the meetings of the same user.
    check_unique_among(&meetings.list(Some(owner)), meeting, "/externalId")
}

fn check_unique_among(others: &[Value], meeting: &Value, pointer: &str) -> Result<(), String> {
    let text_of = |meeting: &Value| meeting.pointer(pointer)?.as_str().map(str::to_owned);
    let Some(text) = text_of(meeting) else {
        return Ok(());
    };
    if others.iter().any(|other| text_of(other).as_ref() == Some(&text)) {
        let name = pointer.rsplit('/').next().unwrap_or_default();
        return Err(format!("another meeting has the {name} `{text}`"));
    }
    Ok(())
}
