//! The text of a date-time.

use time::{Date, OffsetDateTime, Time, UtcOffset};

use super::NANOSECONDS_PER_UNIT;

/// The length of the longest text: `9999-12-31T23:59:59.1234567+23:59`.
pub(in crate::json) const MAX_LENGTH: usize = 33;

/// Formats a date-time with at most seven fraction digits; fails with a message outside RFC 3339.
pub(crate) fn format_date_time(at: OffsetDateTime) -> Result<String, String> {
    let mut text = Vec::with_capacity(MAX_LENGTH);
    push_date_time(at, &mut text)?;
    String::from_utf8(text).map_err(|error| error.to_string())
}

/// Appends a date-time; fails with a message if its year or offset is out of the range of RFC 3339.
pub(in crate::json) fn push_date_time(at: OffsetDateTime, to: &mut Vec<u8>) -> Result<(), String> {
    let text = format_seconds(at).zip(format_offset(at.offset()));
    let (seconds, offset) =
        text.ok_or_else(|| format!("`{at}` cannot be represented in RFC 3339"))?;
    to.extend_from_slice(&seconds);
    push_fraction(at.nanosecond() / NANOSECONDS_PER_UNIT, to);
    match offset {
        None => to.push(b'Z'),
        Some(offset) => to.extend_from_slice(&offset),
    }
    Ok(())
}

/// Formats the date and the time of day down to the second.
fn format_seconds(at: OffsetDateTime) -> Option<[u8; 19]> {
    let (year, month, day) = at.to_calendar_date();
    let year = u32::try_from(year).ok().filter(|year| *year <= 9999)?;
    let ([y1, y2], [y3, y4]) = (pair(year / 100), pair(year % 100));
    let two = |value: u8| pair(value.into());
    let (hour, minute, second) = at.to_hms();
    let ([m1, m2], [d1, d2]) = (two(month.into()), two(day));
    let ([h1, h2], [n1, n2], [s1, s2]) = (two(hour), two(minute), two(second));
    Some([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2])
}

/// Formats a date; `None` if its year is not in 0 to 9999.
pub(in crate::json) fn format_date(date: Date) -> Option<String> {
    let (year, month, day) = date.to_calendar_date();
    let year = u32::try_from(year).ok().filter(|year| *year <= 9999)?;
    Some(format!("{year:04}-{:02}-{day:02}", u8::from(month)))
}

/// Formats a time of day with at most seven fraction digits.
pub(in crate::json) fn format_time(time: Time) -> String {
    let (hour, minute, second) = time.as_hms();
    let mut text = format!("{hour:02}:{minute:02}:{second:02}").into_bytes();
    push_fraction(time.nanosecond() / NANOSECONDS_PER_UNIT, &mut text);
    String::from_utf8(text).unwrap_or_default()
}

/// Appends a fraction of a second in units of 100 ns, without zeros at its end.
pub(super) fn push_fraction(units: u32, to: &mut Vec<u8>) {
    if units == 0 {
        return;
    }
    let pair = |divisor| pair(units / divisor % 100);
    let ([d1, d2], [d3, d4], [d5, d6], [d7, _]) =
        (pair(100_000), pair(1000), pair(10), self::pair(units % 10 * 10));
    let digits = [d1, d2, d3, d4, d5, d6, d7];
    let length = digits.iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1);
    to.push(b'.');
    to.extend_from_slice(digits.get(..length).unwrap_or_default());
}

/// Formats an offset; the inner `None` is that of UTC.
#[expect(clippy::option_option, reason = "an offset that has no text is not UTC")]
fn format_offset(offset: UtcOffset) -> Option<Option<[u8; 6]>> {
    if offset.is_utc() {
        return Some(None);
    }
    let (hours, minutes, seconds) = offset.as_hms();
    let sign = if offset.is_negative() { b'-' } else { b'+' };
    let (hours, minutes) = (hours.unsigned_abs(), minutes.unsigned_abs());
    let ([h1, h2], [m1, m2]) = (pair(hours.into()), pair(minutes.into()));
    (hours < 24 && seconds == 0).then_some(Some([sign, h1, h2, b':', m1, m2]))
}

/// The two digits of each number below 100: a look-up costs a fraction of a division.
#[expect(clippy::as_conversions, clippy::indexing_slicing, reason = "evaluated by the compiler")]
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[b'0'; 2]; 100];
    let mut number = 0;
    while number < 100_u8 {
        pairs[number as usize] = [b'0' + number / 10, b'0' + number % 10];
        number += 1;
    }
    pairs
};

/// Returns the two digits of a number below 100.
fn pair(number: u32) -> [u8; 2] {
    let number = usize::try_from(number).unwrap_or_default();
    PAIRS.get(number).copied().unwrap_or([b'0'; 2])
}

/// Formats any date-time. Outside RFC 3339 it has a sign and six digits for the year, or seconds in
/// the offset, as ISO 8601 allows.
pub(in crate::json) fn format_any(at: OffsetDateTime) -> String {
    format_date_time(at).unwrap_or_else(|_| format_expanded(at))
}

fn format_expanded(at: OffsetDateTime) -> String {
    let (year, month, day) = at.to_calendar_date();
    let year = match year {
        0..=9999 => format!("{year:04}"),
        _ => format!("{year:+07}"),
    };
    let (month, (hour, minute, second)) = (u8::from(month), at.to_hms());
    let fraction = format!(".{:07}", at.nanosecond() / NANOSECONDS_PER_UNIT);
    let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
    let offset = format_expanded_offset(at.offset());
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}")
}

fn format_expanded_offset(offset: UtcOffset) -> String {
    if offset.is_utc() {
        return "Z".to_owned();
    }
    let (hours, minutes, seconds) = offset.as_hms();
    let sign = if offset.is_negative() { '-' } else { '+' };
    let text = format!("{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs());
    if seconds == 0 { text } else { format!("{text}:{:02}", seconds.unsigned_abs()) }
}
