//! Date-time literals: RFC 3339 with an offset. As in OData's `dateTimeOffsetValue` (OData ABNF 4.01),
//! the seconds may be omitted.
//!
//! The runtime reads date-times too, and accepts more of them, since a response must not be refused
//! for a leap second. One table of cases in the tests states for each text the verdict of both.

use super::cursor::Cursor;

/// An instant that can be compared across offsets: whole minutes since year 0, seconds, fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) struct Instant {
    minutes: i64,
    seconds: u32,
    /// In units of 10⁻¹² seconds, since OData allows twelve digits.
    fraction: u64,
}

#[derive(Debug, PartialEq, Eq)]
pub(in crate::check) enum Problem {
    /// A date and a time without an offset.
    NoOffset,
    /// A date without a time.
    NoTime,
    /// A local date-time with an offset behind it, from this byte on.
    Offset(usize),
    /// The form is right, but the named part is out of range.
    OutOfRange(&'static str),
    /// Not a date-time at all.
    NotDateTime,
}

/// Parses a literal, or returns the problem with it.
pub(in crate::check) fn parse_date_time(text: &str) -> Result<Instant, Problem> {
    let mut rest = Cursor(text.as_bytes());
    let days = parse_date(&mut rest)?;
    if rest.is_empty() {
        return Err(Problem::NoTime);
    }
    rest.take_any(b"Tt").ok_or(Problem::NotDateTime)?;
    let (hour, minute, seconds, fraction) = parse_time(&mut rest)?;
    if rest.is_empty() {
        return Err(Problem::NoOffset);
    }
    let offset = parse_offset(&mut rest)?;
    if !rest.is_empty() {
        return Err(Problem::NotDateTime);
    }
    let minutes = (days * 24 + i64::from(hour)) * 60 + i64::from(minute) - offset;
    Ok(Instant { minutes, seconds, fraction })
}

/// Parses a date-time in the zone that another property names, or returns the problem with it. The
/// result is `true` if it says that it is in UTC, as a documented request does.
pub(in crate::check) fn parse_local_date_time(text: &str) -> Result<bool, Problem> {
    let mut rest = Cursor(text.as_bytes());
    parse_date(&mut rest)?;
    if rest.is_empty() {
        return Err(Problem::NoTime);
    }
    rest.take_any(b"Tt").ok_or(Problem::NotDateTime)?;
    parse_time(&mut rest)?;
    let offset = text.len() - rest.0.len();
    let is_utc = rest.take_any(b"Zz").is_some();
    if rest.is_empty() {
        return Ok(is_utc);
    }
    Err(if !is_utc && parse_offset(&mut rest).is_ok() && rest.is_empty() {
        Problem::Offset(offset)
    } else {
        Problem::NotDateTime
    })
}

/// Checks a date alone (OData ABNF 4.01, `dateValue`).
pub(super) fn check_date(text: &str) -> Result<(), Problem> {
    let mut rest = Cursor(text.as_bytes());
    parse_date(&mut rest)?;
    if rest.is_empty() { Ok(()) } else { Err(Problem::NotDateTime) }
}

/// Checks a time of day alone, of which the seconds may be omitted (OData ABNF 4.01,
/// `timeOfDayValue`).
pub(super) fn check_time_of_day(text: &str) -> Result<(), Problem> {
    let mut rest = Cursor(text.as_bytes());
    parse_time(&mut rest)?;
    if rest.is_empty() { Ok(()) } else { Err(Problem::NotDateTime) }
}

fn parse_date(rest: &mut Cursor) -> Result<i64, Problem> {
    let year = rest.take_number(4).ok_or(Problem::NotDateTime)?;
    rest.take_any(b"-").ok_or(Problem::NotDateTime)?;
    let month = rest.take_number(2).ok_or(Problem::NotDateTime)?;
    rest.take_any(b"-").ok_or(Problem::NotDateTime)?;
    let day = rest.take_number(2).ok_or(Problem::NotDateTime)?;
    let last = days_in(year, month).ok_or(Problem::OutOfRange("month"))?;
    if year == 0 {
        return Err(Problem::OutOfRange("year"));
    }
    if day == 0 || day > last {
        return Err(Problem::OutOfRange("day"));
    }
    Ok(days_before(year, month) + i64::from(day))
}

fn parse_time(rest: &mut Cursor) -> Result<(u32, u32, u32, u64), Problem> {
    let hour = rest.take_number(2).ok_or(Problem::NotDateTime)?;
    rest.take_any(b":").ok_or(Problem::NotDateTime)?;
    let minute = rest.take_number(2).ok_or(Problem::NotDateTime)?;
    let mut seconds = 0;
    let mut fraction = 0;
    if rest.take_any(b":").is_some() {
        seconds = rest.take_number(2).ok_or(Problem::NotDateTime)?;
        if rest.take_any(b".").is_some() {
            fraction = rest.take_fraction().ok_or(Problem::NotDateTime)?;
        }
    }
    for (value, limit, name) in
        [(hour, 24, "hour"), (minute, 60, "minute"), (seconds, 60, "second")]
    {
        if value >= limit {
            return Err(Problem::OutOfRange(name));
        }
    }
    Ok((hour, minute, seconds, fraction))
}

/// Parses `Z` or `±hh:mm`, in minutes.
fn parse_offset(rest: &mut Cursor) -> Result<i64, Problem> {
    let sign = match rest.take_any(b"Zz+-").ok_or(Problem::NotDateTime)? {
        b'+' => 1,
        b'-' => -1,
        _ => return Ok(0),
    };
    let hour = rest.take_number(2).ok_or(Problem::NotDateTime)?;
    rest.take_any(b":").ok_or(Problem::NotDateTime)?;
    let minute = rest.take_number(2).ok_or(Problem::NotDateTime)?;
    if hour > 23 || minute > 59 {
        return Err(Problem::OutOfRange("offset"));
    }
    Ok(sign * (i64::from(hour) * 60 + i64::from(minute)))
}

fn days_in(year: u32, month: u32) -> Option<u32> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if is_leap(year) => Some(29),
        2 => Some(28),
        _ => None,
    }
}

fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// Counts the days from the start of year 0 to the start of the month.
fn days_before(year: u32, month: u32) -> i64 {
    let leaps = year.div_ceil(4) + year.div_ceil(400) - year.div_ceil(100);
    let months: u32 = (1..month).filter_map(|m| days_in(year, m)).sum();
    i64::from(year) * 365 + i64::from(leaps) + i64::from(months)
}

#[cfg(test)]
mod tests {
    use super::{Problem, parse_date_time, parse_local_date_time};

    /// The runtime is held to the same table, by `tests/models.rs`.
    #[test]
    fn literals_are_judged_as_the_shared_table_has_it() {
        for case in graph_request_tests_fixtures::date_times() {
            let verdict = match parse_date_time(&case.text) {
                Ok(_) => "ok".to_owned(),
                Err(Problem::NoOffset) => "no offset".to_owned(),
                Err(Problem::NoTime) => "no time".to_owned(),
                Err(Problem::OutOfRange(part)) => format!("no such {part}"),
                Err(Problem::NotDateTime | Problem::Offset(_)) => "not a date-time".to_owned(),
            };
            assert_eq!(verdict, case.in_macro, "{}", case.text);
        }
    }

    #[test]
    fn a_local_date_time_has_no_offset() {
        for text in ["2026-11-26T09:00", "2026-11-26T09:00:00", "2026-11-26T09:00:00.0000000"] {
            assert_eq!(parse_local_date_time(text), Ok(false), "{text}");
        }
        assert_eq!(parse_local_date_time("2026-11-26T09:00:00Z"), Ok(true));
        for (text, problem) in [
            ("2026-11-26T09:00:00+01:00", Problem::Offset(19)),
            ("2026-11-26T09:00-08:00", Problem::Offset(16)),
            ("2026-11-26", Problem::NoTime),
            ("2026-11-26T24:00:00", Problem::OutOfRange("hour")),
            ("2026-11-26 09:00:00", Problem::NotDateTime),
            ("2026-11-26T09:00:00ZZ", Problem::NotDateTime),
            ("tomorrow", Problem::NotDateTime),
        ] {
            assert_eq!(parse_local_date_time(text), Err(problem), "{text}");
        }
    }

    #[test]
    fn compares_across_offsets() {
        let read = |text| parse_date_time(text).unwrap();
        assert_eq!(read("2018-03-19T09:00:00Z"), read("2018-03-19T10:00:00+01:00"));
        assert_eq!(read("2019-12-31T23:30:00-01:00"), read("2020-01-01T00:30:00Z"));
        assert_eq!(read("2020-02-29T23:00:00-02:00"), read("2020-03-01T01:00:00Z"));
        assert!(read("2000-02-28T23:59:59.9Z") < read("2000-02-29T00:00:00Z"));
        assert!(read("1900-02-28T00:00:00Z") < read("1900-03-01T00:00:00Z"));
    }
}
