//! Dates, times of day and durations as values.

use std::fmt::Debug;

use time::{Date, Time};

use super::buffer::Json;
use super::date_time::{format_date, format_duration, format_time};
use super::graph_value::GraphValue;
use super::kinds::{EdmDate, EdmDuration, EdmTimeOfDay};
use super::to_json::{ToJson, Value};

/// Declares the values of types that are converted to one of `time`, and from there to text.
macro_rules! converted {
    ($($kind:ident, $format:expr => { $($(#[$feature:meta])* $type:ty: $convert:expr;)* })*) => {$($(
        $(#[$feature])*
        #[diagnostic::do_not_recommend]
        impl GraphValue<$kind> for $type {
            fn graph_value(&self) -> Value<'_> {
                let convert: fn(&Self) -> Option<_> = $convert;
                text(convert(self).and_then($format), self)
            }
        }
    )*)*};
}

/// Makes a value of a text, or an error for a value that has none.
fn text(text: Option<String>, value: &dyn Debug) -> Value<'static> {
    match text {
        Some(text) => Value::from(text),
        None => Value::Invalid(format!("`{value:?}` is out of the range that Graph has")),
    }
}

converted! {
    EdmDate, format_date => {
        Date: |date| Some(*date);
        #[cfg(feature = "chrono")]
        chrono::NaiveDate: |date| {
            use chrono::Datelike;

            Date::from_ordinal_date(date.year(), u16::try_from(date.ordinal()).ok()?).ok()
        };
        #[cfg(feature = "jiff")]
        jiff::civil::Date: |date| {
            let day = u16::try_from(date.day_of_year()).ok()?;
            Date::from_ordinal_date(date.year().into(), day).ok()
        };
    }
    EdmTimeOfDay, |time| Some(format_time(time)) => {
        Time: |time| Some(*time);
        #[cfg(feature = "chrono")]
        chrono::NaiveTime: |time| {
            use chrono::Timelike;

            // `chrono` represents a leap second by more than a billion nanoseconds.
            let nanosecond = time.nanosecond().min(999_999_999);
            let seconds = time.num_seconds_from_midnight();
            let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(u8::try_from);
            let [Ok(hour), Ok(minute), Ok(second)] = parts else { return None };
            Time::from_hms_nano(hour, minute, second, nanosecond).ok()
        };
        #[cfg(feature = "jiff")]
        jiff::civil::Time: |time| {
            let parts = [time.hour(), time.minute(), time.second()].map(u8::try_from);
            let [Ok(hour), Ok(minute), Ok(second)] = parts else { return None };
            let nanosecond = u32::try_from(time.subsec_nanosecond()).ok()?;
            Time::from_hms_nano(hour, minute, second, nanosecond).ok()
        };
    }
    EdmDuration, format_duration => {
        time::Duration: |duration| Some(*duration);
        std::time::Duration: |duration| time::Duration::try_from(*duration).ok();
        #[cfg(feature = "chrono")]
        chrono::TimeDelta: |delta| {
            Some(time::Duration::new(delta.num_seconds(), delta.subsec_nanos()))
        };
        #[cfg(feature = "jiff")]
        jiff::SignedDuration: |duration| Some(to_time_duration(*duration));
        // A day of a span is 24 hours; one with months or years is an error.
        #[cfg(feature = "jiff")]
        jiff::Span: |span| {
            let duration = span.to_duration(jiff::SpanRelativeTo::days_are_24_hours());
            duration.ok().map(to_time_duration)
        };
    }
}

#[cfg(feature = "jiff")]
fn to_time_duration(duration: jiff::SignedDuration) -> time::Duration {
    time::Duration::new(duration.as_secs(), duration.subsec_nanos())
}

/// Declares the JSON of the types that the fields of models have.
macro_rules! field {
    ($($kind:ident: $type:ty;)*) => {$(
        impl ToJson for $type {
            fn as_value(&self) -> Value<'_> {
                GraphValue::<$kind>::graph_value(self)
            }

            fn write(&self, json: &mut Json) {
                self.as_value().write(json);
            }
        }
    )*};
}

field! {
    EdmDate: Date;
    EdmTimeOfDay: Time;
    EdmDuration: time::Duration;
}

#[cfg(test)]
mod tests {
    use time::{Date, Month, Time};

    use super::{EdmDate, EdmDuration, EdmTimeOfDay};
    use crate::json::GraphValue;

    fn assert_json<K, P>(value: &impl GraphValue<K, P>, text: &str) {
        assert_eq!(value.graph_value().to_value(), Ok(text.into()));
    }

    fn assert_error<K, P>(value: &impl GraphValue<K, P>) {
        assert!(value.graph_value().to_value().is_err());
    }

    #[test]
    fn dates() {
        let date = Date::from_calendar_date(2028, Month::February, 29).unwrap();
        assert_json::<EdmDate, _>(&date, "2028-02-29");
        assert_json::<EdmDate, _>(&Some(date), "2028-02-29");
        assert_error::<EdmDate, _>(&Date::MIN);
        #[cfg(feature = "chrono")]
        {
            let date = chrono::NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
            assert_json::<EdmDate, _>(&date, "2028-02-29");
            assert_error::<EdmDate, _>(&chrono::NaiveDate::MAX);
        }
        #[cfg(feature = "jiff")]
        {
            assert_json::<EdmDate, _>(&jiff::civil::date(2028, 2, 29), "2028-02-29");
            assert_error::<EdmDate, _>(&jiff::civil::Date::MIN);
        }
    }

    #[test]
    fn times_of_day() {
        assert_json::<EdmTimeOfDay, _>(&Time::MIDNIGHT, "00:00:00");
        let time = Time::from_hms_nano(9, 5, 7, 120_000_050).unwrap();
        assert_json::<EdmTimeOfDay, _>(&time, "09:05:07.12");
        #[cfg(feature = "chrono")]
        {
            use chrono::NaiveTime;

            let time = NaiveTime::from_hms_milli_opt(9, 5, 7, 120).unwrap();
            assert_json::<EdmTimeOfDay, _>(&time, "09:05:07.12");
            let leap = NaiveTime::from_hms_milli_opt(23, 59, 59, 1_500).unwrap();
            assert_json::<EdmTimeOfDay, _>(&leap, "23:59:59.9999999");
        }
        #[cfg(feature = "jiff")]
        assert_json::<EdmTimeOfDay, _>(&jiff::civil::time(9, 5, 7, 120_000_050), "09:05:07.12");
    }

    #[test]
    fn durations() {
        assert_json::<EdmDuration, _>(&std::time::Duration::from_secs(5400), "PT1H30M");
        assert_json::<EdmDuration, _>(&time::Duration::hours(-26), "-P1DT2H");
        assert_error::<EdmDuration, _>(&std::time::Duration::MAX);
        assert_error::<EdmDuration, _>(&time::Duration::MAX);
        #[cfg(feature = "chrono")]
        assert_json::<EdmDuration, _>(&chrono::TimeDelta::milliseconds(-1500), "-PT1.5S");
        #[cfg(feature = "jiff")]
        {
            use jiff::ToSpan;

            assert_json::<EdmDuration, _>(&jiff::SignedDuration::from_mins(90), "PT1H30M");
            assert_json::<EdmDuration, _>(&1.day().hours(2), "P1DT2H");
            assert_error::<EdmDuration, _>(&1.month());
        }
    }
}
