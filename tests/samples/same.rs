//! The differences that a model does not keep.

use jiff::civil::Time;
use jiff::{Span, SpanRelativeTo, Timestamp, Unit};
use serde_json::Value;

/// Drops the differences between an absent property and `null`, and between two ways of writing one
/// instant (`Z` and `+00:00`, with and without zeros at the end), one duration (`PT1H` and `PT60M`),
/// one time of day or one number (`5` and `5.0`).
pub(super) fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let members = object.iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(elements) => elements.iter().map(without_nulls).collect(),
        Value::String(text) => normalize(text).map_or_else(|| value.clone(), Value::String),
        Value::Number(number) => number.as_f64().map_or_else(|| value.clone(), Value::from),
        Value::Null | Value::Bool(_) => value.clone(),
    }
}

fn normalize(text: &str) -> Option<String> {
    instant(text).or_else(|| duration(text)).or_else(|| time_of_day(text))
}

fn instant(text: &str) -> Option<String> {
    let instant: Timestamp = text.parse().ok()?;
    Some(instant.to_string())
}

fn duration(text: &str) -> Option<String> {
    let span: Span =
        text.strip_prefix('-').unwrap_or(text).starts_with('P').then_some(text)?.parse().ok()?;
    let total = span.total((Unit::Second, SpanRelativeTo::days_are_24_hours())).ok()?;
    Some(format!("{total} s"))
}

fn time_of_day(text: &str) -> Option<String> {
    let is_time = text.as_bytes().get(2) == Some(&b':') && text.len() <= "00:00:00.0000000".len();
    let time: Time = is_time.then_some(text)?.parse().ok()?;
    Some(time.to_string())
}
