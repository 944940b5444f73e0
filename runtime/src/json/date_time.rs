//! Date-times as Graph reads and writes them (OData ABNF 4.01, `dateTimeOffsetValue`): RFC
//! 3339, where the seconds may be missing.
//!
//! Not by the parser and formatter of `time`: they support neither missing seconds nor exactly
//! Graph's seven fraction digits, and compiling them would take every user longer than compiling
//! all models.

use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

/// The resolution of Graph's date-times, 100 ns, which is seven fraction digits.
const NANOSECONDS_PER_UNIT: u32 = 100;

/// The length of the longest text: `9999-12-31T23:59:59.1234567+23:59`.
pub(super) const MAX_LENGTH: usize = 33;

/// Formats a date-time with at most seven fraction digits; fails with a message outside RFC 3339.
pub(crate) fn format_date_time(at: OffsetDateTime) -> Result<String, String> {
    let mut text = Vec::with_capacity(MAX_LENGTH);
    push_date_time(at, &mut text)?;
    String::from_utf8(text).map_err(|error| error.to_string())
}

/// Appends a date-time; fails with a message if its year or offset is out of the range of RFC 3339.
pub(super) fn push_date_time(at: OffsetDateTime, to: &mut Vec<u8>) -> Result<(), String> {
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

/// Appends a fraction of a second in units of 100 ns, without zeros at its end.
fn push_fraction(units: u32, to: &mut Vec<u8>) {
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

/// Parses a date-time. Fraction digits after the seventh are dropped because they cannot be written
/// back: a model that is stored and read again is then the same.
pub(crate) fn parse_date_time(text: &str) -> Option<OffsetDateTime> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T' | b't', h1, h2, b':', n1, n2, rest @ ..] =
        text.as_bytes()
    else {
        return None;
    };
    let year = u16::from(two(*y1, *y2)?) * 100 + u16::from(two(*y3, *y4)?);
    let month = Month::try_from(two(*m1, *m2)?).ok()?;
    let date = Date::from_calendar_date(year.into(), month, two(*d1, *d2)?).ok()?;
    let (second, units, offset) = parse_seconds(rest)?;
    // A leap second, which `time` cannot represent, becomes the last unit of the second before.
    let is_leap = second == 60;
    let (second, units) = if is_leap { (59, 9_999_999) } else { (second, units) };
    let nanosecond = units * NANOSECONDS_PER_UNIT;
    let time = Time::from_hms_nano(two(*h1, *h2)?, two(*n1, *n2)?, second, nanosecond).ok()?;
    let at = OffsetDateTime::new_in_offset(date, time, parse_offset(offset)?);
    (!is_leap || ends_a_month(at)).then_some(at)
}

/// Parses the seconds and their fraction in units of 100 ns, both of which may be missing, and
/// returns the rest.
fn parse_seconds(text: &[u8]) -> Option<(u8, u32, &[u8])> {
    match text {
        [b':', s1, s2, b'.', rest @ ..] => {
            let (units, rest) = parse_fraction(rest)?;
            Some((two(*s1, *s2)?, units, rest))
        }
        [b':', s1, s2, rest @ ..] => Some((two(*s1, *s2)?, 0, rest)),
        _ => Some((0, 0, text)),
    }
}

/// Parses the digits of a fraction, of which seven count.
fn parse_fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (fraction, rest) = text.split_at_checked(length).filter(|_| length > 0)?;
    let digits = fraction.iter().map(|digit| u32::from(digit - b'0'));
    let units = digits.chain(std::iter::repeat(0)).take(7).fold(0, |units, d| units * 10 + d);
    Some((units, rest))
}

fn parse_offset(text: &[u8]) -> Option<UtcOffset> {
    match text {
        [b'Z' | b'z'] => Some(UtcOffset::UTC),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let hours = i8::try_from(two(*h1, *h2)?).ok().filter(|hours| *hours < 24)?;
            let minutes = i8::try_from(two(*m1, *m2)?).ok()?;
            let sign = if *sign == b'-' { -1 } else { 1 };
            UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()
        }
        _ => None,
    }
}

/// Returns the number of two decimal digits.
fn two(tens: u8, ones: u8) -> Option<u8> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
    Some(digit(tens)? * 10 + digit(ones)?)
}

/// Returns `true` for the last second of a month in UTC, the only one that a leap second can
/// follow.
fn ends_a_month(at: OffsetDateTime) -> bool {
    let next = at.checked_to_offset(UtcOffset::UTC);
    let next = next.and_then(|at| at.checked_add(time::Duration::SECOND));
    next.is_some_and(|next| next.day() == 1 && next.to_hms() == (0, 0, 0))
}

#[cfg(feature = "chrono")]
pub(super) fn from_chrono<Z: chrono::TimeZone>(
    date_time: &chrono::DateTime<Z>,
) -> Option<OffsetDateTime> {
    use chrono::Offset;

    let offset = date_time.offset().fix().local_minus_utc();
    let nanoseconds = date_time.timestamp_subsec_nanos();
    from_unix_time(date_time.timestamp(), nanoseconds, offset)
}

#[cfg(feature = "jiff")]
pub(super) fn from_jiff(timestamp: jiff::Timestamp, offset: i32) -> Option<OffsetDateTime> {
    let instant = OffsetDateTime::from_unix_timestamp_nanos(timestamp.as_nanosecond()).ok()?;
    instant.checked_to_offset(UtcOffset::from_whole_seconds(offset).ok()?)
}

#[cfg(feature = "chrono")]
fn from_unix_time(seconds: i64, nanoseconds: u32, offset: i32) -> Option<OffsetDateTime> {
    let instant = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
    // `chrono` represents a leap second by more than a billion nanoseconds.
    let instant = instant.checked_add(time::Duration::nanoseconds(nanoseconds.into()))?;
    instant.checked_to_offset(UtcOffset::from_whole_seconds(offset).ok()?)
}
