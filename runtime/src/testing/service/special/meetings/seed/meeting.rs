//! Meetings of a test's own.

use serde_json::Value;

use super::{check_object, id_of};
use crate::testing::service::is_object_id;
use crate::testing::service::special::meetings::MEETINGS;
use crate::testing::service::special::meetings::resource::complete;
use crate::testing::service::special::users::find_user;
use crate::testing::store::{Entities, Handle, Origin, Spot, Store};

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
    store.with_entities(|entities| {
        let meeting = complete(meeting, owner, entities.next_number());
        let id = id_of("meeting", &meeting)?;
        let spot = Spot { within: Some(find_user(entities, owner)), name: MEETINGS };
        check_unique(entities, spot, &meeting)?;
        entities.add(spot, meeting, Origin::Seeded);
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
fn check_unique(entities: &Entities, spot: Spot, meeting: &Value) -> Result<(), String> {
    let all = entities.list_everywhere(MEETINGS);
    for pointer in UNIQUE {
        check_unique_among(entities, &all, meeting, pointer)?;
    }
    // `createOrGet` looks for this one among the meetings of the same user.
    check_unique_among(entities, &entities.list(spot), meeting, "/externalId")
}

fn check_unique_among(
    entities: &Entities,
    others: &[Handle],
    meeting: &Value,
    pointer: &str,
) -> Result<(), String> {
    let text_of = |meeting: &Value| meeting.pointer(pointer)?.as_str().map(str::to_owned);
    let Some(text) = text_of(meeting) else {
        return Ok(());
    };
    if others.iter().any(|other| text_of(entities.get(*other)).as_ref() == Some(&text)) {
        let name = pointer.rsplit('/').next().unwrap_or_default();
        return Err(format!("another meeting has the {name} `{text}`"));
    }
    Ok(())
}
