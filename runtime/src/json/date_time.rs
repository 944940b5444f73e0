//! Date-times as Graph reads and writes them (OData ABNF 4.01, `dateTimeOffsetValue`): RFC
//! 3339, where the seconds may be missing.
//!
//! Not by the parser and formatter of `time`: they support neither missing seconds nor exactly
//! Graph's seven fraction digits, and compiling them would take every user longer than compiling
//! all models.

use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

/// The resolution of Graph's date-times, 100 ns, which is seven fraction digits.
const NANOSECONDS_PER_UNIT: u32 = 100;

/// The worth of the first digit of a fraction; from the eighth on, a digit is worth nothing.
const UNITS_OF_FIRST_DIGIT: u32 = 1_000_000;

/// Formats a date-time with at most seven fraction digits; fails with a message outside RFC 3339.
pub(crate) fn format_date_time(at: OffsetDateTime) -> Result<String, String> {
    format_exactly(at).ok_or_else(|| format!("`{at}` cannot be represented in RFC 3339"))
}

/// Formats a date-time; `None` if its year or offset is out of the range of RFC 3339.
fn format_exactly(at: OffsetDateTime) -> Option<String> {
    let year = u16::try_from(at.year()).ok().filter(|year| *year <= 9999)?;
    let (month, day) = (u8::from(at.month()), at.day());
    let (hour, minute, second) = at.to_hms();
    let fraction = format!(".{:07}", at.nanosecond() / NANOSECONDS_PER_UNIT);
    let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
    let offset = format_offset(at.offset())?;
    Some(format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}"
    ))
}

fn format_offset(offset: UtcOffset) -> Option<String> {
    let (hours, minutes, seconds) = offset.as_hms();
    if offset.is_utc() {
        return Some("Z".to_owned());
    }
    let sign = if offset.is_negative() { '-' } else { '+' };
    let (hours, minutes) = (hours.unsigned_abs(), minutes.unsigned_abs());
    (hours < 24 && seconds == 0).then(|| format!("{sign}{hours:02}:{minutes:02}"))
}

/// Parses a date-time. Fraction digits after the seventh are dropped because they cannot be written
/// back: a model that is stored and read again is then the same.
#[inline]
pub(crate) fn parse_date_time(text: &str) -> Option<OffsetDateTime> {
    let mut rest = Rest(text.as_bytes());
    let date = parse_date(&mut rest)?;
    rest.skip([b'T', b't'])?;
    let (time, is_leap) = parse_time(&mut rest)?;
    let at = OffsetDateTime::new_in_offset(date, time, parse_offset(&mut rest)?);
    (rest.0.is_empty() && (!is_leap || ends_a_month(at))).then_some(at)
}

#[inline]
fn parse_date(rest: &mut Rest) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *rest.take()? else {
        return None;
    };
    let year = i32::from(number([y1, y2])?) * 100 + i32::from(number([y3, y4])?);
    let month = Month::try_from(number([m1, m2])?).ok()?;
    Date::from_calendar_date(year, month, number([d1, d2])?).ok()
}

/// Parses a time of day; `true` means a leap second, which `time` cannot represent and which
/// therefore becomes the last unit of the second before.
#[inline]
fn parse_time(rest: &mut Rest) -> Option<(Time, bool)> {
    let [h1, h2, b':', m1, m2] = *rest.take()? else {
        return None;
    };
    let (hour, minute) = (number([h1, h2])?, number([m1, m2])?);
    let (second, units) =
        if rest.skip([b':']).is_some() { (number(*rest.take()?)?, rest.units()?) } else { (0, 0) };
    let is_leap = second == 60;
    let (second, units) = if is_leap { (59, 9_999_999) } else { (second, units) };
    Some((Time::from_hms_nano(hour, minute, second, units * NANOSECONDS_PER_UNIT).ok()?, is_leap))
}

#[inline]
fn parse_offset(rest: &mut Rest) -> Option<UtcOffset> {
    let [sign, h1, h2, b':', m1, m2] = *rest.0 else {
        rest.skip([b'Z', b'z'])?;
        return Some(UtcOffset::UTC);
    };
    rest.0 = &[];
    let sign = match sign {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let hours = i8::try_from(number([h1, h2])?).ok().filter(|hours| *hours < 24)?;
    let minutes = i8::try_from(number([m1, m2])?).ok()?;
    UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()
}

/// Returns `true` for the last second of a month in UTC, the only one that a leap second can
/// follow.
fn ends_a_month(at: OffsetDateTime) -> bool {
    let next = at.checked_to_offset(UtcOffset::UTC);
    let next = next.and_then(|at| at.checked_add(time::Duration::SECOND));
    next.is_some_and(|next| next.day() == 1 && next.to_hms() == (0, 0, 0))
}

/// The rest of the text, not parsed yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    #[inline]
    fn skip<const N: usize>(&mut self, any: [u8; N]) -> Option<()> {
        let (first, rest) = self.0.split_first()?;
        self.0 = any.contains(first).then_some(rest)?;
        Some(())
    }

    /// Takes the next bytes, which are ASCII if they are part of a date-time.
    #[inline]
    fn take<const N: usize>(&mut self) -> Option<&[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(taken)
    }

    #[inline]
    fn digit(&mut self) -> Option<u32> {
        let (digit, rest) = self.0.split_first()?;
        self.0 = digit.is_ascii_digit().then_some(rest)?;
        Some(u32::from(digit - b'0'))
    }

    /// Parses an optional fraction of a second, in units of 100 ns.
    #[inline]
    fn units(&mut self) -> Option<u32> {
        if self.skip([b'.']).is_none() {
            return Some(0);
        }
        let (mut units, mut unit) = (self.digit()? * UNITS_OF_FIRST_DIGIT, UNITS_OF_FIRST_DIGIT);
        while let Some(digit) = self.digit() {
            unit /= 10;
            units += digit * unit;
        }
        Some(units)
    }
}

/// Returns the number that two digits are.
#[inline]
fn number([tens, ones]: [u8; 2]) -> Option<u8> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| tens * 10 + ones)
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
