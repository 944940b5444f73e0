//! Calendars and events: meetings of events, views of a period, free and busy times.
//!
//! A user and the default calendar have the same events. Times are compared as they are written, as if
//! every zone were UTC: the stand-in has no database of zones.

mod meeting;
mod recurrence;
mod schedule;
mod time;
mod view;

use serde_json::{Value, json};

use super::users::{is_user, owner_of};
use super::{Outcome, Special};
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::entities::{Call, New, complete};
use crate::testing::service::json::merge;
use crate::testing::service::request::Request;
use crate::testing::store::{Entities, Handle, Spot};
pub(super) use view::PeriodView;

const EVENTS: &str = "events";

/// The navigation property of a user that leads to the default calendar.
const DEFAULT: &str = "calendar";

pub(super) struct Events;

impl Special for Events {
    /// Below a user, the events of all calendars are found.
    fn find(
        &self,
        entities: &mut Entities,
        _request: &Request,
        collection: &Collection,
        (property, text): (&str, &str),
    ) -> Option<Handle> {
        let container = collection.spot.within?;
        let is_it = |handle: &Handle| {
            entities.get(*handle).get(property).and_then(Value::as_str) == Some(text)
        };
        let mut own = events_of(entities, container).into_iter();
        let own = own.find(|handle| is_it(handle) && is_there(entities, *handle));
        own.or_else(|| {
            let mut all = entities.list_everywhere(EVENTS).into_iter();
            all.find(|handle| is_it(handle) && owner_of(entities, *handle) == Some(container))
        })
    }

    fn contents(&self, view: View, collection: &Collection) -> Option<Vec<Handle>> {
        let container = collection.spot.within.filter(|_| collection.spot.name == EVENTS)?;
        Some(events_of(view.entities, container))
    }

    fn complete(&self, asked: Value, new: &New) -> Value {
        let is_series = asked.get("recurrence").is_some_and(Value::is_object);
        let mut event = json!({
            "allowNewTimeProposals": true,
            "attendees": [],
            "hasAttachments": false,
            "iCalUId": format!("040000008200E00074C5B7101A82E008{:016X}", new.number),
            "importance": "normal",
            "isAllDay": false,
            "isCancelled": false,
            "isOnlineMeeting": false,
            "isOrganizer": true,
            "onlineMeeting": null,
            "onlineMeetingProvider": "unknown",
            "onlineMeetingUrl": null,
            "recurrence": null,
            "responseRequested": true,
            "sensitivity": "normal",
            "seriesMasterId": null,
            "showAs": "busy",
            "type": if is_series { "seriesMaster" } else { "singleInstance" },
        });
        merge(&mut event, complete(asked, new));
        event
    }

    fn after_create(&self, entities: &mut Entities, _request: &Request, handle: Handle) {
        meeting::add(entities, handle);
    }

    fn after_update(&self, entities: &mut Entities, _request: &Request, handle: Handle) {
        meeting::add(entities, handle);
    }
}

pub(super) struct Calendars;

impl Special for Calendars {
    fn complete(&self, asked: Value, new: &New) -> Value {
        let mut calendar = json!({
            "name": "Calendar",
            "allowedOnlineMeetingProviders": ["teamsForBusiness"],
            "defaultOnlineMeetingProvider": "teamsForBusiness",
            "canEdit": true,
            "isRemovable": true,
        });
        merge(&mut calendar, complete(asked, new));
        calendar
    }

    fn call(&self, entities: &mut Entities, request: &Request, call: &Call) -> Option<Outcome> {
        let is_it = call.callable.name == "getSchedule";
        is_it.then(|| Outcome::Answer(schedule::answer(entities, request, &call.arguments)))
    }
}

fn is_there(entities: &Entities, handle: Handle) -> bool {
    entities.history(handle).removed.is_none()
}

/// Returns the events of a user or a calendar, the removed ones too.
fn events_of(entities: &Entities, container: Handle) -> Vec<Handle> {
    let of = |within| entities.list_ever(Spot { within: Some(within), name: EVENTS });
    let spot = entities.spot(container);
    let other = if is_user(entities, container) {
        let default = Spot { within: Some(container), name: DEFAULT };
        entities.list(default).first().copied()
    } else {
        spot.within.filter(|_| spot.name == DEFAULT)
    };
    let mut all = of(container);
    all.extend(other.map(of).unwrap_or_default());
    all.sort_by_key(|handle| entities.history(*handle).added);
    all
}
