//! Presence: `Offline` without a session, that of the strongest session otherwise, and the preferred one
//! in place of it.

use http::StatusCode;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::users::find_user;
use super::{Outcome, Special};
use crate::json::{format_date_time, parse_date_time, parse_duration};
use crate::testing::service::answers::Item;
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::entities::{Bound, Call, New};
use crate::testing::service::is_object_id;
use crate::testing::service::json::merge;
use crate::testing::service::refusal::{Refusal, bad_presence, bad_presence_time, too_many_items};
use crate::testing::service::request::Request;
use crate::testing::service::response::respond_empty;
use crate::testing::store::{Entities, Handle, Origin, Spot};

const PRESENCE: &str = "presence";

/// The members in which the sessions and the preferred presence are kept. They are not shown.
const SESSIONS: &str = "@sessions";
const PREFERRED: &str = "@preferred";

/// The most ids of `getPresencesByUserId`.
const MAX_IDS: usize = 650;

/// Pairs of availability and activity that an application can set for a session, the weakest first.
const OF_SESSIONS: [(&str, &str); 5] = [
    ("Away", "Away"),
    ("Available", "Available"),
    ("Busy", "InACall"),
    ("Busy", "InAConferenceCall"),
    ("DoNotDisturb", "Presenting"),
];

/// Pairs of availability and activity that a user can prefer.
const OF_USERS: [(&str, &str); 6] = [
    ("Available", "Available"),
    ("Away", "Away"),
    ("BeRightBack", "BeRightBack"),
    ("Busy", "Busy"),
    ("DoNotDisturb", "DoNotDisturb"),
    ("Offline", "OffWork"),
];

pub(super) struct Presences;

impl Special for Presences {
    /// `/communications/presences` has those of all users, by their object ids.
    fn find(
        &self,
        entities: &mut Entities,
        _request: &Request,
        collection: &Collection,
        (property, text): (&str, &str),
    ) -> Option<Handle> {
        if is_object_id(text) && collection.spot.name == "presences" {
            Some(of_user(entities, text))
        } else {
            entities.find(collection.spot, property, text)
        }
    }

    fn complete(&self, asked: Value, new: &New) -> Value {
        let mut presence = offline(&new.container);
        merge(&mut presence, asked);
        presence
    }

    fn show(&self, _view: View, _handle: Handle, mut entity: Value) -> Value {
        let now = OffsetDateTime::now_utc();
        let shown = find_shown(&entity, now);
        if let Value::Object(members) = &mut entity {
            members.remove(SESSIONS);
            members.remove(PREFERRED);
        }
        if let Some((availability, activity)) = shown {
            merge(&mut entity, json!({ "availability": availability, "activity": activity }));
        }
        entity
    }

    fn call(&self, entities: &mut Entities, request: &Request, call: &Call) -> Option<Outcome> {
        let Bound::Entity(found) = &call.bound else {
            return None;
        };
        let changed = match call.callable.name {
            "setPresence" => set_session(entities, found.handle, call),
            "clearPresence" => {
                clear_session(entities, found.handle, call);
                Ok(())
            }
            "setUserPreferredPresence" => set_preferred(entities, found.handle, call),
            "clearUserPreferredPresence" => {
                entities.change(found.handle, |one| merge(one, json!({ PREFERRED: null })));
                Ok(())
            }
            "setStatusMessage" => {
                let message = json!({ "statusMessage": call.arguments.get("statusMessage") });
                entities.change(found.handle, |presence| merge(presence, message));
                Ok(())
            }
            _ => return None,
        };
        let allowed = changed.and_then(|()| request.query.allow(&[], &[]));
        Some(Outcome::Answer(allowed.map(|()| respond_empty(StatusCode::OK))))
    }
}

pub(super) struct Communications;

impl Special for Communications {
    fn call(&self, entities: &mut Entities, request: &Request, call: &Call) -> Option<Outcome> {
        if call.callable.name != "getPresencesByUserId" {
            return None;
        }
        let ids = call.arguments.get("ids").and_then(Value::as_array);
        let ids: Vec<&str> = ids.into_iter().flatten().filter_map(Value::as_str).collect();
        if ids.len() > MAX_IDS {
            return Some(Outcome::Answer(Err(too_many_items("ids", MAX_IDS))));
        }
        let ids = ids.into_iter().filter(|id| is_object_id(id));
        let found: Vec<Handle> = ids.map(|id| of_user(entities, id)).collect();
        let view = View { entities, request };
        let items = found.into_iter().map(|handle| {
            let value = Presences.show(view, handle, view.entities.get(handle).clone());
            Item { value, history: view.entities.history(handle), handle: Some(handle) }
        });
        Some(Outcome::Items(items.collect()))
    }
}

/// Finds the presence of a user, which is there all along.
fn of_user(entities: &mut Entities, id: &str) -> Handle {
    let user = find_user(entities, id);
    let spot = Spot { within: Some(user), name: PRESENCE };
    let known = entities.list(spot).first().copied();
    known.unwrap_or_else(|| entities.add_unnoticed(spot, offline(id), Origin::Implicit))
}

fn offline(id: &str) -> Value {
    json!({ "id": id, "availability": "Offline", "activity": "Offline", "statusMessage": null })
}

/// Returns the availability and the activity that others see, if a session or a preference says them.
fn find_shown(presence: &Value, now: OffsetDateTime) -> Option<(String, String)> {
    let sessions = presence.get(SESSIONS).and_then(Value::as_array);
    let live = sessions.into_iter().flatten().filter(|session| is_live(session, now));
    let rank = |one: &&Value| OF_SESSIONS.iter().position(|known| *known == pair(one));
    let strongest = live.max_by_key(rank)?;
    let preferred = presence.get(PREFERRED).filter(|one| is_live(one, now));
    let (availability, activity) = pair(preferred.unwrap_or(strongest));
    Some((availability.to_owned(), activity.to_owned()))
}

fn is_live(one: &Value, now: OffsetDateTime) -> bool {
    let until = one.get("until").and_then(Value::as_str).and_then(parse_date_time);
    until.is_some_and(|until| until > now)
}

fn pair(one: &Value) -> (&str, &str) {
    let text = |name| one.get(name).and_then(Value::as_str).unwrap_or_default();
    (text("availability"), text("activity"))
}

fn set_session(entities: &mut Entities, handle: Handle, call: &Call) -> Result<(), Refusal> {
    let range = (Duration::minutes(5), Duration::minutes(240));
    let session = read(call, &OF_SESSIONS, Duration::minutes(5), Some(range))?;
    clear_session(entities, handle, call);
    entities.change(handle, |presence| {
        if let Some(Value::Array(sessions)) = presence.get_mut(SESSIONS) {
            sessions.push(session);
        } else {
            merge(presence, json!({ SESSIONS: [session] }));
        }
    });
    Ok(())
}

fn clear_session(entities: &mut Entities, handle: Handle, call: &Call) {
    let id = call.arguments.get("sessionId").cloned();
    entities.change(handle, |presence| {
        if let Some(Value::Array(sessions)) = presence.get_mut(SESSIONS) {
            sessions.retain(|session| session.get("sessionId") != id.as_ref());
        }
    });
}

fn set_preferred(entities: &mut Entities, handle: Handle, call: &Call) -> Result<(), Refusal> {
    let availability = call.arguments.get("availability").and_then(Value::as_str);
    let days = if matches!(availability, Some("Busy" | "DoNotDisturb")) { 1 } else { 7 };
    let preferred = read(call, &OF_USERS, Duration::days(days), None)?;
    entities.change(handle, |presence| merge(presence, json!({ PREFERRED: preferred })));
    Ok(())
}

/// Reads the arguments of a call that sets a presence.
fn read(
    call: &Call,
    allowed: &[(&str, &str)],
    default: Duration,
    range: Option<(Duration, Duration)>,
) -> Result<Value, Refusal> {
    let arguments = Value::Object(call.arguments.clone());
    let (availability, activity) = pair(&arguments);
    if !allowed.contains(&(availability, activity)) {
        return Err(bad_presence(availability, activity));
    }
    let asked = arguments.get("expirationDuration").and_then(Value::as_str);
    let length = asked.map_or(Some(default), parse_duration).filter(|length| {
        length.is_positive() && range.is_none_or(|(min, max)| (min..=max).contains(length))
    });
    let until = length.and_then(|length| OffsetDateTime::now_utc().checked_add(length));
    let until =
        until.and_then(|until| format_date_time(until).ok()).ok_or_else(bad_presence_time)?;
    Ok(json!({
        "sessionId": arguments.get("sessionId"),
        "availability": availability,
        "activity": activity,
        "until": until,
    }))
}
