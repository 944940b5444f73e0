//! `calendarView` and `instances`: the events of a period, with each occurrence of a series.

use serde_json::Value;

use super::events_of;
use super::recurrence::occurrences;
use super::time::{Period, instant_of, parse_time};
use crate::testing::service::answers::Item;
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::query::Query;
use crate::testing::service::refusal::{Refusal, no_period};
use crate::testing::service::special::Special;
use crate::testing::store::{Entities, Handle};

pub(in crate::testing::service::special) struct PeriodView;

impl Special for PeriodView {
    fn before_list(&self, view: View, _collection: &Collection) -> Result<(), Refusal> {
        period_of(&view.request.query).map(|_| ()).ok_or_else(no_period)
    }

    fn items(&self, view: View, collection: &Collection) -> Option<Vec<Item>> {
        let container = collection.spot.within?;
        let events = match collection.spot.name {
            "instances" => vec![container],
            _ => events_of(view.entities, container),
        };
        let Some(period) = period_of(&view.request.query) else {
            return Some(Vec::new());
        };
        let found = within(view.entities, &events, period).into_iter();
        Some(
            found
                .map(|(handle, value)| {
                    let is_own = value.get("type").and_then(Value::as_str) != Some("occurrence");
                    let history = view.entities.history(handle);
                    Item { value, history, handle: is_own.then_some(handle) }
                })
                .collect(),
        )
    }
}

/// Returns the events of a period, in the order of their starts. Those that are removed are among them,
/// since `delta` tells them.
pub(super) fn within(
    entities: &Entities,
    events: &[Handle],
    period: Period,
) -> Vec<(Handle, Value)> {
    let mut found = Vec::new();
    for handle in events.iter().copied() {
        let event = entities.get(handle);
        match occurrences(event, period) {
            Some(series) => found.extend(series.into_iter().map(|one| (handle, one))),
            None if is_within(event, period) => found.push((handle, event.clone())),
            None => {}
        }
    }
    found.sort_by_key(|(_, event)| instant_of(event, "start"));
    found
}

fn is_within(event: &Value, period: Period) -> bool {
    let times = instant_of(event, "start").zip(instant_of(event, "end"));
    times.is_some_and(|(start, end)| period.overlaps(start, end))
}

/// Returns the period that the parameters name, in any case.
fn period_of(query: &Query) -> Option<Period> {
    let find = |wanted: &str| {
        let name = query.names().find(|name| name.eq_ignore_ascii_case(wanted))?;
        parse_time(query.get(name)?)
    };
    Some(Period { start: find("startDateTime")?, end: find("endDateTime")? })
}
