//! The reading of a date-time.

use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

use super::NANOSECONDS_PER_UNIT;

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

/// Parses a date alone.
pub(crate) fn parse_date(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let year = u16::from(two(*y1, *y2)?) * 100 + u16::from(two(*y3, *y4)?);
    let month = Month::try_from(two(*m1, *m2)?).ok()?;
    Date::from_calendar_date(year.into(), month, two(*d1, *d2)?).ok()
}

/// Parses a time of day alone, of which the seconds may be missing.
pub(crate) fn parse_time(text: &str) -> Option<Time> {
    let [h1, h2, b':', n1, n2, rest @ ..] = text.as_bytes() else {
        return None;
    };
    let (second, units, rest) = parse_seconds(rest)?;
    let time =
        Time::from_hms_nano(two(*h1, *h2)?, two(*n1, *n2)?, second, units * NANOSECONDS_PER_UNIT);
    time.ok().filter(|_| rest.is_empty())
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
pub(super) fn parse_fraction(text: &[u8]) -> Option<(u32, &[u8])> {
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
