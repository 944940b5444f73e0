//! Durations as Graph reads and writes them (OData ABNF 4.01, `durationValue`): those of ISO 8601
//! without years, months and weeks.

use time::Duration;

use super::NANOSECONDS_PER_UNIT;
use super::format::push_fraction;
use super::parse::parse_fraction;

/// The units of a duration, in their order, with the seconds that each has.
const DAYS: &[(u8, i64)] = &[(b'D', 86_400)];
const TIMES: &[(u8, i64)] = &[(b'H', 3_600), (b'M', 60), (b'S', 1)];

/// The whole seconds that the service can hold: it counts units of 100 ns in 64 bits.
const MAX_SECONDS: i64 = 922_337_203_685;

/// Parses a duration. Fraction digits after the seventh are dropped because they cannot be written
/// back.
pub(crate) fn parse_duration(text: &str) -> Option<Duration> {
    let (is_negative, text) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        text => (false, text),
    };
    let text = text.strip_prefix(b"P")?;
    let length = text.iter().position(|byte| *byte == b'T').unwrap_or(text.len());
    let (days, time) = text.split_at_checked(length)?;
    let days = sum(days, DAYS)?;
    let time = match time {
        [] => None,
        // A `T` with nothing behind it is not a duration.
        [_, time @ ..] => Some(sum(time, TIMES)?.filter(|_| !time.is_empty())?),
    };
    let sum = match (days, time) {
        (None, None) => return None,
        (days, time) => days.unwrap_or_default().checked_add(time.unwrap_or_default())?,
    };
    Some(if is_negative { -sum } else { sum })
}

/// Sums the units of one half of a duration, each of which comes after those before it. The inner
/// `None` is a half without units.
#[expect(clippy::option_option, reason = "a half that is missing is not a wrong one")]
fn sum(mut text: &[u8], units: &[(u8, i64)]) -> Option<Option<Duration>> {
    let mut sum = None;
    let mut units = units.iter();
    while !text.is_empty() {
        let (number, rest) = parse_number(text)?;
        let (fraction, rest) = match rest {
            [b'.', rest @ ..] => parse_fraction(rest).map(|(units, rest)| (Some(units), rest))?,
            rest => (None, rest),
        };
        let (name, rest) = rest.split_first()?;
        let (_, seconds) = units.find(|(unit, _)| unit == name)?;
        let nanoseconds = match fraction {
            // Only seconds have a fraction.
            Some(units) if *name == b'S' => units * NANOSECONDS_PER_UNIT,
            Some(_) => return None,
            None => 0,
        };
        let part = Duration::seconds(number.checked_mul(*seconds)?)
            .checked_add(Duration::nanoseconds(nanoseconds.into()))?;
        sum = Some(sum.unwrap_or(Duration::ZERO).checked_add(part)?);
        text = rest;
    }
    Some(sum)
}

fn parse_number(text: &[u8]) -> Option<(i64, &[u8])> {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at_checked(length)?;
    let number = std::str::from_utf8(digits).ok()?.parse().ok()?;
    Some((number, rest))
}

/// Formats a duration with at most seven fraction digits; `None` if it is out of the service's range.
pub(in crate::json) fn format_duration(duration: Duration) -> Option<String> {
    let length = duration.abs();
    let seconds = length.whole_seconds();
    if seconds > MAX_SECONDS {
        return None;
    }
    let units = u32::try_from(length.subsec_nanoseconds()).ok()? / NANOSECONDS_PER_UNIT;
    let sign = if duration.is_negative() && (seconds, units) != (0, 0) { "-" } else { "" };
    let mut text = format!("{sign}P");
    push_unit(seconds / 86_400, 'D', &mut text);
    let (hours, minutes, seconds) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    if (hours, minutes, seconds, units) != (0, 0, 0, 0) || text.ends_with('P') {
        text.push('T');
        push_unit(hours, 'H', &mut text);
        push_unit(minutes, 'M', &mut text);
        if (seconds, units) != (0, 0) || text.ends_with('T') {
            text.push_str(&format_seconds(seconds, units)?);
        }
    }
    Some(text)
}

fn push_unit(number: i64, unit: char, text: &mut String) {
    if number != 0 {
        text.push_str(&number.to_string());
        text.push(unit);
    }
}

fn format_seconds(seconds: i64, units: u32) -> Option<String> {
    let mut text = seconds.to_string().into_bytes();
    push_fraction(units, &mut text);
    text.push(b'S');
    String::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use time::Duration;

    use super::{format_duration, parse_duration};

    #[test]
    fn durations_are_read_and_written_back() {
        for (text, duration) in [
            ("PT0S", Duration::ZERO),
            ("PT1H30M", Duration::minutes(90)),
            ("P1DT2H", Duration::hours(26)),
            ("P14D", Duration::days(14)),
            ("-PT5M", Duration::minutes(-5)),
            ("PT0.015S", Duration::milliseconds(15)),
            ("-PT0.0000001S", Duration::nanoseconds(-100)),
            ("P1DT2H3M4.5S", Duration::milliseconds(93_784_500)),
            ("P10675199D", Duration::days(10_675_199)),
        ] {
            assert_eq!(parse_duration(text), Some(duration), "{text}");
            assert_eq!(format_duration(duration).as_deref(), Some(text));
        }
    }

    #[test]
    fn other_forms_of_the_same_duration_are_read() {
        for (text, same) in [
            ("PT36H", "P1DT12H"),
            ("+PT5M", "PT5M"),
            ("PT90S", "PT1M30S"),
            ("P0D", "PT0S"),
            ("P1DT0H0M0.0000000S", "P1D"),
            ("PT1.00000009S", "PT1S"),
            ("-PT0S", "PT0S"),
        ] {
            let duration = parse_duration(text);
            assert_eq!(duration.and_then(format_duration).as_deref(), Some(same), "{text}");
        }
    }

    #[test]
    fn anything_else_is_not_a_duration() {
        for text in [
            "",
            "P",
            "PT",
            "P1",
            "P1DT",
            "PT1",
            "P1H",
            "PT1D",
            "PT1M1H",
            "PT1H1H",
            "PT1.5H",
            "PT1.S",
            "P1Y",
            "P1M",
            "P2W",
            "pt1h",
            "PT1HT1M",
            "PT 1H",
            "PT1H ",
            "--PT1H",
            "1:00",
            "P99999999999999999999D",
            "P9223372036854775807D",
        ] {
            assert_eq!(parse_duration(text), None, "{text}");
        }
        assert_eq!(format_duration(Duration::MAX), None);
        assert_eq!(format_duration(Duration::MIN), None);
    }
}
