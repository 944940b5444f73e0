//! Durations (OData ABNF 4.01, `durationValue`): those of ISO 8601 without years, months and weeks.

use super::cursor::Cursor;

/// The units of a duration, in their order, with the seconds that each has.
const UNITS: [(u8, bool, u64); 4] =
    [(b'D', false, 86_400), (b'H', true, 3_600), (b'M', true, 60), (b'S', true, 1)];

/// The whole seconds that the service can hold: it counts units of 100 ns in 64 bits.
const MAX_SECONDS: u64 = 922_337_203_685;

/// Checks a duration; an error is a message.
pub(super) fn check_duration(text: &str) -> Result<(), String> {
    match sum_units(text) {
        Some(seconds) if seconds <= MAX_SECONDS => Ok(()),
        Some(_) => Err(format!("`{text}` does not fit in `Edm.Duration`")),
        None => Err(describe(text)),
    }
}

/// Returns the number of whole seconds of a duration, with its sign.
pub(in crate::check) fn signed_seconds(text: &str) -> Option<i64> {
    let seconds = i64::try_from(sum_units(text)?).unwrap_or(i64::MAX);
    Some(if text.starts_with('-') { -seconds } else { seconds })
}

/// Returns the number of whole seconds, at most `u64::MAX`; `None` if it is not a duration.
fn sum_units(text: &str) -> Option<u64> {
    let mut rest = Cursor(text.as_bytes());
    let _sign = rest.take_any(b"+-");
    rest.take_any(b"P")?;
    let (mut is_time, mut sum) = (false, 0_u64);
    let mut units = UNITS.iter();
    loop {
        is_time |= !is_time && rest.take_any(b"T").is_some();
        let (number, has_fraction) = take_number(&mut rest)?;
        let unit = if has_fraction { b"S".as_slice() } else { b"DHMS" };
        let name = rest.take_any(unit)?;
        // Each unit is later in the list than the one before it.
        let (_, _, seconds) =
            units.find(|(unit, of_time, _)| *unit == name && *of_time == is_time)?;
        sum = sum.saturating_add(number.saturating_mul(*seconds));
        if rest.is_empty() {
            return Some(sum);
        }
    }
}

/// Takes a number of any size, and tells if it has a fraction.
fn take_number(rest: &mut Cursor) -> Option<(u64, bool)> {
    let number = rest.take_digits()?;
    let has_fraction = rest.take_any(b".").is_some();
    if has_fraction {
        rest.take_digits()?;
    }
    Some((number, has_fraction))
}

fn describe(text: &str) -> String {
    let upper = text.to_uppercase();
    if upper != text && sum_units(&upper).is_some() {
        return format!("durations are in upper case: `{upper}`");
    }
    if let Some(days) = weeks_as_days(text) {
        return format!("`{text}` has weeks, which `Edm.Duration` lacks; write `{days}`");
    }
    let date = text.split('T').next().unwrap_or_default();
    if date.contains(['Y', 'M']) && date.contains('P') {
        return format!("`{text}` has years or months, which `Edm.Duration` lacks; write days");
    }
    format!("`{text}` is not a duration; write one such as `PT1H30M` or `P2D`")
}

/// Rewrites a number of weeks.
fn weeks_as_days(text: &str) -> Option<String> {
    let weeks: u32 = text.strip_prefix('P')?.strip_suffix('W')?.parse().ok()?;
    Some(format!("P{}D", weeks.checked_mul(7)?))
}

#[cfg(test)]
mod tests {
    use super::check_duration;

    #[test]
    fn durations() {
        for text in [
            "PT1H30M",
            "P1D",
            "P1DT2H",
            "-PT5M",
            "+PT5M",
            "PT0S",
            "PT0.0150000S",
            "P10675199D",
            "P1DT2H3M4.5S",
            "PT36H",
            "PT1M1S",
        ] {
            assert_eq!(check_duration(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn messages() {
        for (text, message) in [
            ("", "`` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("P", "`P` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("PT", "`PT` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("P1H", "`P1H` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("PT1D", "`PT1D` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("PT1M1H", "`PT1M1H` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("PT1H1H", "`PT1H1H` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("PT1.5H", "`PT1.5H` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("PT1HT1M", "`PT1HT1M` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("01:00", "`01:00` is not a duration; write one such as `PT1H30M` or `P2D`"),
            ("pt1h", "durations are in upper case: `PT1H`"),
            ("P2W", "`P2W` has weeks, which `Edm.Duration` lacks; write `P14D`"),
            ("P1Y", "`P1Y` has years or months, which `Edm.Duration` lacks; write days"),
            ("P1MT1H", "`P1MT1H` has years or months, which `Edm.Duration` lacks; write days"),
            ("P10675200D", "`P10675200D` does not fit in `Edm.Duration`"),
        ] {
            assert_eq!(check_duration(text), Err(message.to_owned()), "{text}");
        }
    }
}
