//! Times of events.

use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::json::parse_date_time;

/// A period, whose end is not part of it.
#[derive(Clone, Copy)]
pub(super) struct Period {
    pub(super) start: OffsetDateTime,
    pub(super) end: OffsetDateTime,
}

impl Period {
    pub(super) fn overlaps(self, start: OffsetDateTime, end: OffsetDateTime) -> bool {
        // An event without a duration is in the period that it begins in.
        start < self.end && (end > self.start || start == self.start)
    }

    /// Returns the period between two values of `dateTimeTimeZone`.
    pub(super) fn between(start: Option<&Value>, end: Option<&Value>) -> Option<Self> {
        let instant = |value: Option<&Value>| parse_time(value?.get("dateTime")?.as_str()?);
        Some(Self { start: instant(start)?, end: instant(end)? })
    }
}

/// Returns the start or the end of an event.
pub(super) fn instant_of(event: &Value, name: &str) -> Option<OffsetDateTime> {
    parse_time(event.get(name)?.get("dateTime")?.as_str()?)
}

/// Parses a time. Without an offset, and without a time of day, it is in UTC.
pub(super) fn parse_time(text: &str) -> Option<OffsetDateTime> {
    let parse = |suffix: &str| parse_date_time(&format!("{text}{suffix}"));
    parse("").or_else(|| parse("Z")).or_else(|| parse("T00:00:00Z"))
}

/// Writes a time as a `dateTimeTimeZone` in the zone of another one.
pub(super) fn write_time(at: OffsetDateTime, zone_of: Option<&Value>) -> Value {
    let zone = zone_of.and_then(|time| time.get("timeZone")).and_then(Value::as_str);
    let (date, hour, minute, second) = (at.date(), at.hour(), at.minute(), at.second());
    let text = format!("{date}T{hour:02}:{minute:02}:{second:02}.0000000");
    json!({ "dateTime": text, "timeZone": zone.unwrap_or("UTC") })
}
