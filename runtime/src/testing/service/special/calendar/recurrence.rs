//! The occurrences of a series: daily or weekly, with an end by date, by number, or without one. Of
//! other patterns only the first occurrence is known.

use serde_json::{Value, json};
use time::{Date, Duration, OffsetDateTime, Weekday};

use super::time::{Period, instant_of, write_time};
use crate::json::parse_date;
use crate::testing::service::json::{id_of, merge};

/// A series is followed for so many days.
const MAX_DAYS: i64 = 3_660;

/// A recurrence, as far as it is understood.
struct Series {
    first: Date,
    last: Option<Date>,
    number: Option<u64>,
    interval: i64,
    /// The days of the week, counted from Sunday; `None` for a daily pattern.
    weekly: Option<Vec<u8>>,
    /// The first day of the week, counted from Sunday.
    week_start: u8,
}

/// Returns the occurrences within a period; `None` for an event that is not a series.
pub(super) fn occurrences(event: &Value, period: Period) -> Option<Vec<Value>> {
    let recurrence = event.get("recurrence").filter(|value| value.is_object())?;
    let (start, end) = (instant_of(event, "start")?, instant_of(event, "end")?);
    let series = Series::parse(recurrence, start);
    let days = series.days(period.end.date());
    let starts = days.into_iter().map(|day| start.replace_date(day));
    let within = starts.filter(|at| period.overlaps(*at, *at + (end - start)));
    Some(within.map(|at| occurrence(event, at, end - start)).collect())
}

/// Returns an occurrence, which has what its series has but the recurrence.
fn occurrence(event: &Value, start: OffsetDateTime, length: Duration) -> Value {
    let id = id_of(event);
    let mut occurrence = event.clone();
    let own = json!({
        "id": format!("{id}.{}", start.date()),
        "seriesMasterId": id,
        "type": "occurrence",
        "recurrence": null,
        "start": write_time(start, event.get("start")),
        "end": write_time(start + length, event.get("end")),
    });
    merge(&mut occurrence, own);
    occurrence
}

impl Series {
    fn parse(recurrence: &Value, start: OffsetDateTime) -> Self {
        let text = |pointer: &str| recurrence.pointer(pointer).and_then(Value::as_str);
        let number = |pointer: &str| recurrence.pointer(pointer).and_then(Value::as_u64);
        let date = |pointer: &str| text(pointer).and_then(parse_date);
        let kind = text("/pattern/type").unwrap_or_default();
        let days = recurrence.pointer("/pattern/daysOfWeek").and_then(Value::as_array);
        let days = days.into_iter().flatten().filter_map(|day| day.as_str().and_then(weekday));
        let is_known = kind == "daily" || kind == "weekly";
        let range = text("/range/type").unwrap_or_default();
        Self {
            first: date("/range/startDate").unwrap_or(start.date()),
            last: date("/range/endDate").filter(|_| range == "endDate"),
            number: match range {
                _ if !is_known => Some(1),
                "numbered" => number("/range/numberOfOccurrences"),
                _ => None,
            },
            interval: number("/pattern/interval")
                .and_then(|n| n.try_into().ok())
                .unwrap_or(1)
                .max(1),
            weekly: (kind == "weekly").then(|| days.collect()),
            week_start: text("/pattern/firstDayOfWeek").and_then(weekday).unwrap_or_default(),
        }
    }

    /// Returns the days of the series up to another one.
    fn days(&self, until: Date) -> Vec<Date> {
        let until = self.last.map_or(until, |last| last.min(until));
        let days = (0..MAX_DAYS).map_while(|n| self.first.checked_add(Duration::days(n)));
        let days = days.take_while(|day| *day <= until).filter(|day| self.has(*day));
        let most = self.number.and_then(|number| number.try_into().ok()).unwrap_or(usize::MAX);
        days.take(most).collect()
    }

    fn has(&self, day: Date) -> bool {
        let since_first = (day - self.first).whole_days();
        let Some(weekly) = &self.weekly else {
            return since_first % self.interval == 0;
        };
        let into_week = i64::from(from_sunday(self.first) + 7 - self.week_start) % 7;
        let week = (since_first + into_week) / 7;
        week % self.interval == 0 && weekly.contains(&from_sunday(day))
    }
}

fn from_sunday(day: Date) -> u8 {
    day.weekday().number_days_from_sunday()
}

/// Returns the number of a day, counted from Sunday.
fn weekday(name: &str) -> Option<u8> {
    let mut days = std::iter::successors(Some(Weekday::Sunday), |day| Some(day.next())).take(7);
    let day = days.find(|day| day.to_string().eq_ignore_ascii_case(name))?;
    Some(day.number_days_from_sunday())
}
