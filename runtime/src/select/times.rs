//! Dates, times of day and durations as the types of fields.

use serde_core::de::Deserializer;
use time::{Date, Time};

use super::FromGraph;
use super::text::read_text;
use crate::json::{EdmDate, EdmDuration, EdmTimeOfDay, parse_date, parse_duration, parse_time};

/// Declares the types of fields that are made from one of `time`.
macro_rules! converted {
    ($(
        $kind:ident, $parse:ident, $parsed:ty, $expected:literal {
            $($(#[$feature:meta])* $type:ty: $convert:expr;)*
        }
    )*) => {$($(
        $(#[$feature])*
        #[diagnostic::do_not_recommend]
        impl FromGraph<$kind> for $type {
            #[inline]
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let convert: fn($parsed) -> Option<Self> = $convert;
                read_text(from, $expected, |text| $parse(text).and_then(convert))
            }
        }
    )*)*};
}

converted! {
    EdmDate, parse_date, Date, "a date" {
        Date: Some;
        #[cfg(feature = "chrono")]
        chrono::NaiveDate: |date| {
            chrono::NaiveDate::from_yo_opt(date.year(), date.ordinal().into())
        };
        #[cfg(feature = "jiff")]
        jiff::civil::Date: |date| {
            let month = i8::try_from(u8::from(date.month())).ok()?;
            let (year, day) = (i16::try_from(date.year()).ok()?, i8::try_from(date.day()).ok()?);
            jiff::civil::Date::new(year, month, day).ok()
        };
    }
    EdmTimeOfDay, parse_time, Time, "a time of day" {
        Time: Some;
        #[cfg(feature = "chrono")]
        chrono::NaiveTime: |time| {
            let (hour, minute, second, nanosecond) = time.as_hms_nano();
            chrono::NaiveTime::from_hms_nano_opt(
                hour.into(),
                minute.into(),
                second.into(),
                nanosecond,
            )
        };
        #[cfg(feature = "jiff")]
        jiff::civil::Time: |time| {
            let (hour, minute, second, nanosecond) = time.as_hms_nano();
            let parts = [hour, minute, second].map(i8::try_from);
            let [Ok(hour), Ok(minute), Ok(second)] = parts else { return None };
            let nanosecond = i32::try_from(nanosecond).ok()?;
            jiff::civil::Time::new(hour, minute, second, nanosecond).ok()
        };
    }
    EdmDuration, parse_duration, time::Duration, "a duration" {
        time::Duration: Some;
        // One that is negative does not fit.
        std::time::Duration: |duration| duration.try_into().ok();
        #[cfg(feature = "chrono")]
        chrono::TimeDelta: |duration| {
            let nanoseconds = duration.subsec_nanoseconds();
            chrono::TimeDelta::try_seconds(duration.whole_seconds())?
                .checked_add(&chrono::TimeDelta::nanoseconds(nanoseconds.into()))
        };
        #[cfg(feature = "jiff")]
        jiff::SignedDuration: |duration| {
            let nanoseconds = duration.subsec_nanoseconds();
            Some(jiff::SignedDuration::new(duration.whole_seconds(), nanoseconds))
        };
    }
}

#[cfg(test)]
mod tests {
    use time::{Date, Month, Time};

    use super::{EdmDate, EdmDuration, EdmTimeOfDay};
    use crate::select::FromGraph;

    fn read<K, T: FromGraph<K>>(json: &str) -> Option<T> {
        T::from_graph(&mut serde_json::Deserializer::from_str(json)).ok()
    }

    #[test]
    fn dates_and_times_of_day_are_read() {
        let date = Date::from_calendar_date(2028, Month::February, 29).ok();
        assert_eq!(read::<EdmDate, Date>("\"2028-02-29\""), date);
        assert_eq!(read::<EdmDate, Date>("\"2027-02-29\""), None);
        let time = Time::from_hms_nano(9, 5, 7, 120_000_000).ok();
        assert_eq!(read::<EdmTimeOfDay, Time>("\"09:05:07.1200000\""), time);
        assert_eq!(read::<EdmTimeOfDay, Time>("\"09:05\""), Time::from_hms(9, 5, 0).ok());
        assert_eq!(read::<EdmTimeOfDay, Time>("\"24:00:00\""), None);
        assert_eq!(read::<EdmTimeOfDay, Time>("\"09:05:07Z\""), None);
    }

    #[test]
    fn durations_are_read() {
        let read_std = read::<EdmDuration, std::time::Duration>;
        assert_eq!(read_std("\"PT1.5S\""), Some(std::time::Duration::from_millis(1500)));
        assert_eq!(read_std("\"-PT1S\""), None);
        assert_eq!(read_std("\"P1M\""), None);
        let negative = read::<EdmDuration, time::Duration>("\"-PT1.5S\"");
        assert_eq!(negative, Some(time::Duration::milliseconds(-1500)));
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn the_types_of_chrono_are_read() {
        let date = chrono::NaiveDate::from_ymd_opt(2028, 2, 29);
        assert_eq!(read::<EdmDate, _>("\"2028-02-29\""), date);
        let time = chrono::NaiveTime::from_hms_milli_opt(9, 5, 7, 120);
        assert_eq!(read::<EdmTimeOfDay, _>("\"09:05:07.12\""), time);
        let delta = chrono::TimeDelta::milliseconds(-1500);
        assert_eq!(read::<EdmDuration, _>("\"-PT1.5S\""), Some(delta));
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn the_types_of_jiff_are_read() {
        let date = Some(jiff::civil::date(2028, 2, 29));
        assert_eq!(read::<EdmDate, _>("\"2028-02-29\""), date);
        let time = Some(jiff::civil::time(9, 5, 7, 120_000_000));
        assert_eq!(read::<EdmTimeOfDay, _>("\"09:05:07.12\""), time);
        let duration = Some(jiff::SignedDuration::from_millis(-1500));
        assert_eq!(read::<EdmDuration, _>("\"-PT1.5S\""), duration);
    }
}
