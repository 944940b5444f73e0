//! Date-times as Graph reads and writes them (OData ABNF 4.01, `dateTimeOffsetValue`): RFC
//! 3339, where the seconds may be missing.
//!
//! Not by the parser and formatter of `time`: they support neither missing seconds nor exactly
//! Graph's seven fraction digits, and compiling them would take every user longer than compiling
//! all models.

use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

/// The resolution of Graph's date-times, 100 ns, which is seven fraction digits.
const NANOSECONDS_PER_UNIT: u32 = 100;

/// Formats a date-time with at most seven fraction digits; fails with a message outside RFC 3339.
pub(crate) fn format_date_time(at: OffsetDateTime) -> Result<String, String> {
    if is_in_rfc3339(at) {
        Ok(format_any(at))
    } else {
        Err(format!("`{at}` cannot be represented in RFC 3339"))
    }
}

fn is_in_rfc3339(at: OffsetDateTime) -> bool {
    let (hours, _, seconds) = at.offset().as_hms();
    (0..=9999).contains(&at.year()) && hours.unsigned_abs() < 24 && seconds == 0
}

/// Formats any date-time. Outside RFC 3339 it has a sign and six digits for the year, or seconds in
/// the offset, as ISO 8601 allows.
pub(super) fn format_any(at: OffsetDateTime) -> String {
    let year = match at.year() {
        year @ 0..=9999 => format!("{year:04}"),
        year => format!("{year:+07}"),
    };
    let (month, day) = (u8::from(at.month()), at.day());
    let (hour, minute, second) = at.to_hms();
    let fraction = format!(".{:07}", at.nanosecond() / NANOSECONDS_PER_UNIT);
    let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
    let offset = format_offset(at.offset());
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}")
}

fn format_offset(offset: UtcOffset) -> String {
    if offset.is_utc() {
        return "Z".to_owned();
    }
    let (hours, minutes, seconds) = offset.as_hms();
    let sign = if offset.is_negative() { '-' } else { '+' };
    let text = format!("{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs());
    if seconds == 0 { text } else { format!("{text}:{:02}", seconds.unsigned_abs()) }
}

/// Parses a date-time. Fraction digits after the seventh are dropped because they cannot be written
/// back: a model that is stored and read again is then the same.
pub(crate) fn parse_date_time(text: &str) -> Option<OffsetDateTime> {
    let mut rest = Rest(text);
    let date = parse_date(&mut rest)?;
    rest.skip(['T', 't'])?;
    let (time, is_leap) = parse_time(&mut rest)?;
    let at = OffsetDateTime::new_in_offset(date, time, parse_offset(&mut rest)?);
    (rest.0.is_empty() && (!is_leap || ends_a_month(at))).then_some(at)
}

fn parse_date(rest: &mut Rest) -> Option<Date> {
    let (century, year) = (rest.two_digits()?, rest.two_digits()?);
    rest.skip(['-'])?;
    let month = Month::try_from(rest.two_digits()?).ok()?;
    rest.skip(['-'])?;
    let year = i32::from(century) * 100 + i32::from(year);
    Date::from_calendar_date(year, month, rest.two_digits()?).ok()
}

/// Parses a time of day; `true` means a leap second, which `time` cannot represent and which
/// therefore becomes the last unit of the second before.
fn parse_time(rest: &mut Rest) -> Option<(Time, bool)> {
    let hour = rest.two_digits()?;
    rest.skip([':'])?;
    let minute = rest.two_digits()?;
    let (second, units) =
        if rest.skip([':']).is_some() { (rest.two_digits()?, rest.units()?) } else { (0, 0) };
    let is_leap = second == 60;
    let (second, units) = if is_leap { (59, 9_999_999) } else { (second, units) };
    Some((Time::from_hms_nano(hour, minute, second, units * NANOSECONDS_PER_UNIT).ok()?, is_leap))
}

fn parse_offset(rest: &mut Rest) -> Option<UtcOffset> {
    if rest.skip(['Z', 'z']).is_some() {
        return Some(UtcOffset::UTC);
    }
    let sign = if rest.0.starts_with('-') { -1 } else { 1 };
    rest.skip(['+', '-'])?;
    let hours = i8::try_from(rest.two_digits()?).ok().filter(|hours| *hours < 24)?;
    rest.skip([':'])?;
    let minutes = i8::try_from(rest.two_digits()?).ok()?;
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
struct Rest<'a>(&'a str);

impl Rest<'_> {
    fn skip<const N: usize>(&mut self, any: [char; N]) -> Option<()> {
        self.0 = self.0.strip_prefix(any)?;
        Some(())
    }

    fn two_digits(&mut self) -> Option<u8> {
        let (digits, rest) = self.0.split_at_checked(2)?;
        let [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] = digits.as_bytes() else {
            return None;
        };
        self.0 = rest;
        Some((tens - b'0') * 10 + (ones - b'0'))
    }

    /// Parses an optional fraction of a second, in units of 100 ns.
    fn units(&mut self) -> Option<u32> {
        if self.skip(['.']).is_none() {
            return Some(0);
        }
        let rest = self.0.trim_start_matches(|next: char| next.is_ascii_digit());
        let digits = self.0.strip_suffix(rest).filter(|digits| !digits.is_empty())?;
        self.0 = rest;
        format!("{digits:0<7.7}").parse().ok()
    }
}
