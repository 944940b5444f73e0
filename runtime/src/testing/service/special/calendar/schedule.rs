//! `getSchedule`: free and busy times of people, from their events.

use http::StatusCode;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::time::{Period, instant_of};
use super::view::within;
use super::{events_of, is_there};
use crate::testing::service::body::Properties;
use crate::testing::service::refusal::{
    Answer, Refusal, bad_interval, bad_window, missing_parameter,
};
use crate::testing::service::request::Request;
use crate::testing::service::response::respond_json;
use crate::testing::service::special::users::find_by_address;
use crate::testing::store::Entities;

/// The length of a slot in minutes: without `availabilityViewInterval`, at least, at most.
const INTERVAL: (i64, i64, i64) = (30, 5, 1_440);

/// The longest period that is looked up.
const MAX_DAYS: i64 = 62;

/// The statuses, from the weakest to the strongest, with their digits in `availabilityView`.
const STATUSES: [(&str, char); 5] =
    [("free", '0'), ("workingElsewhere", '4'), ("tentative", '1'), ("busy", '2'), ("oof", '3')];

pub(super) fn answer(entities: &Entities, request: &Request, arguments: &Properties) -> Answer {
    request.query.allow(&[], &["$select", "$top", "$skip"])?;
    let (period, interval) = read(arguments)?;
    let schedules = arguments.get("Schedules").and_then(Value::as_array);
    let schedules = schedules.ok_or_else(|| missing_parameter("schedules"))?;
    let found: Vec<Value> = schedules
        .iter()
        .filter_map(Value::as_str)
        .map(|address| describe(entities, address, period, interval))
        .collect();
    let context = request.context("");
    Ok(respond_json(StatusCode::OK, &json!({ "@odata.context": context, "value": found })))
}

fn read(arguments: &Properties) -> Result<(Period, Duration), Refusal> {
    let period = Period::between(arguments.get("StartTime"), arguments.get("EndTime"));
    let period = period.ok_or_else(|| missing_parameter("startTime and endTime"))?;
    let length = period.end - period.start;
    if !length.is_positive() || length > Duration::days(MAX_DAYS) {
        return Err(bad_window());
    }
    let (default, min, max) = INTERVAL;
    let minutes = arguments.get("AvailabilityViewInterval").and_then(Value::as_i64);
    let minutes = minutes.unwrap_or(default);
    if !(min..=max).contains(&minutes) {
        return Err(bad_interval());
    }
    Ok((period, Duration::minutes(minutes)))
}

/// Describes the time of one person. An unknown one has an error in the answer of all.
fn describe(entities: &Entities, address: &str, period: Period, interval: Duration) -> Value {
    let Some(user) = find_by_address(entities, address) else {
        let message =
            format!("Unable to resolve e-mail address {address} to an Active Directory object.");
        let error = json!({ "message": message, "responseCode": "ErrorMailRecipientNotFound" });
        return json!({ "scheduleId": address, "availabilityView": "", "error": error });
    };
    let mut events = events_of(entities, user);
    events.retain(|event| is_there(entities, *event));
    let events = within(entities, &events, period);
    let events: Vec<Value> = events.into_iter().map(|(_, event)| event).collect();
    json!({
        "scheduleId": address,
        "availabilityView": write_view(&events, period, interval),
        "scheduleItems": events.iter().map(item).collect::<Vec<Value>>(),
        "workingHours": {
            "daysOfWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
            "startTime": "08:00:00.0000000",
            "endTime": "17:00:00.0000000",
            "timeZone": { "name": "UTC" },
        },
    })
}

fn item(event: &Value) -> Value {
    json!({
        "isPrivate": event.get("sensitivity").and_then(Value::as_str) == Some("private"),
        "status": status_of(event),
        "subject": event.get("subject"),
        "location": event.pointer("/location/displayName"),
        "start": event.get("start"),
        "end": event.get("end"),
    })
}

/// Writes a digit for each slot of the period.
fn write_view(events: &[Value], period: Period, interval: Duration) -> String {
    let starts = std::iter::successors(Some(period.start), |at| at.checked_add(interval));
    let starts = starts.take_while(|start| *start < period.end);
    starts.map(|start| digit(events, Period { start, end: start + interval })).collect()
}

fn digit(events: &[Value], slot: Period) -> char {
    let is_within = |event: &&Value| {
        let times: Option<(OffsetDateTime, OffsetDateTime)> =
            instant_of(event, "start").zip(instant_of(event, "end"));
        times.is_some_and(|(start, end)| slot.overlaps(start, end))
    };
    let rank = |event| STATUSES.iter().position(|(name, _)| *name == status_of(event));
    let strongest = events.iter().filter(is_within).filter_map(rank).max();
    strongest.and_then(|rank| STATUSES.get(rank)).map_or('0', |(_, digit)| *digit)
}

fn status_of(event: &Value) -> &str {
    event.get("showAs").and_then(Value::as_str).unwrap_or("busy")
}
