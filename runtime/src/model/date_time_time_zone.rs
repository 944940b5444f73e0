//! A date and a time of day in a named zone: the Rust values for it, and its value in other crates.
//!
//! The zone keeps the time of a series the same across the change of daylight saving time, so a value
//! with a zone is written with it. One that is an instant without a zone is written in UTC.

mod read;
#[rustfmt::skip] // generated, and compared byte by byte
mod windows_zones;

use std::time::SystemTime;

use time::{OffsetDateTime, UtcDateTime, UtcOffset};

use self::read::Parts;
use crate::json::{
    DateTimeError, EdmString, GraphValue, LocalDateTime, Structured, ToDateTime, Value,
};

/// A type whose values are a date and a time of day in a named zone.
trait InZone {
    fn in_zone(&self) -> Value<'_>;
}

/// A local time and the name of its zone.
impl<L: GraphValue<LocalDateTime>, Z: GraphValue<EdmString>> InZone for (L, Z) {
    fn in_zone(&self) -> Value<'_> {
        object(self.0.graph_value(), self.1.graph_value())
    }
}

macro_rules! utc {
    ($($type:ty),*) => {$(
        impl InZone for $type {
            fn in_zone(&self) -> Value<'_> {
                in_utc(self)
            }
        }
    )*};
}

utc!(OffsetDateTime, UtcDateTime, SystemTime);
#[cfg(feature = "chrono")]
utc!(chrono::DateTime<chrono::Utc>);
#[cfg(feature = "jiff")]
utc!(jiff::Timestamp);

#[cfg(feature = "jiff")]
impl InZone for jiff::ZonedDateTime {
    fn in_zone(&self) -> Value<'_> {
        match self.time_zone().iana_name().filter(|_| !self.time_zone().is_unknown()) {
            Some(zone) => object(local(&self.datetime()), Value::from(zone)),
            None => Value::Invalid(format!(
                "the time zone of `{self}` has no name of IANA; pass a pair of the local time and a name"
            )),
        }
    }
}

#[cfg(feature = "chrono-tz")]
impl InZone for chrono::DateTime<chrono_tz::Tz> {
    fn in_zone(&self) -> Value<'_> {
        object(local(&self.naive_local()), Value::from(self.timezone().name()))
    }
}

fn object<'a>(date_time: Value<'a>, time_zone: Value<'a>) -> Value<'a> {
    Value::object([("dateTime", date_time), ("timeZone", time_zone)])
}

fn local(at: &impl GraphValue<LocalDateTime>) -> Value<'static> {
    let text = at.graph_value().into_text();
    text.map_or_else(Value::Invalid, |text| Value::from(text.into_owned()))
}

fn in_utc(at: &impl ToDateTime) -> Value<'static> {
    let at = at.to_date_time().map_err(|error| error.to_string());
    let at = at.and_then(|at| {
        let out_of_range = || format!("`{at}` is out of the range of date-times");
        at.checked_to_offset(UtcOffset::UTC).ok_or_else(out_of_range)
    });
    at.map_or_else(Value::Invalid, |at| {
        let at = time::PrimitiveDateTime::new(at.date(), at.time());
        object(local(&at), Value::from("UTC"))
    })
}

/// Declares the values of a model.
macro_rules! values {
    ($model:ty: $($(#[$feature:meta])* $type:ty),*) => {
        #[diagnostic::do_not_recommend]
        impl<L: GraphValue<LocalDateTime>, Z: GraphValue<EdmString>> GraphValue<Structured<$model>>
            for (L, Z)
        {
            fn graph_value(&self) -> Value<'_> {
                self.in_zone()
            }
        }

        $(
            $(#[$feature])*
            #[diagnostic::do_not_recommend]
            impl GraphValue<Structured<$model>> for $type {
                fn graph_value(&self) -> Value<'_> {
                    self.in_zone()
                }
            }
        )*
    };
}

/// Declares the values and the conversions of a model.
macro_rules! model_in_zone {
    ($model:ty) => {
        values!(
            $model:
            OffsetDateTime,
            UtcDateTime,
            SystemTime,
            #[cfg(feature = "chrono")]
            chrono::DateTime<chrono::Utc>,
            #[cfg(feature = "chrono-tz")]
            chrono::DateTime<chrono_tz::Tz>,
            #[cfg(feature = "jiff")]
            jiff::Timestamp,
            #[cfg(feature = "jiff")]
            jiff::ZonedDateTime
        );

        impl $model {
            /// Returns the instant of a time whose zone is UTC, in which Graph answers unless the request
            /// has [`prefer_time_zone`](crate::Request::prefer_time_zone).
            ///
            /// # Errors
            ///
            /// Fails if the zone is another, and if the time is missing or not one.
            pub fn to_utc(&self) -> Result<OffsetDateTime, DateTimeError> {
                Parts::of(self.date_time.as_deref(), self.time_zone.as_deref())?.to_utc()
            }

            /// Returns the same time in the same zone, whose name may be one of IANA or of Windows. A time
            /// that daylight saving time skips or repeats is understood as `jiff` does by default.
            ///
            /// # Errors
            ///
            /// Fails if the zone is not in the time zone database that `jiff` finds, and if the time
            /// is missing or not one.
            #[cfg(feature = "jiff")]
            pub fn to_jiff(&self) -> Result<jiff::ZonedDateTime, DateTimeError> {
                Parts::of(self.date_time.as_deref(), self.time_zone.as_deref())?.to_jiff()
            }

            /// Returns the same time in the same zone, whose name may be one of IANA or of Windows. Of
            /// a time that daylight saving time repeats, it is the first.
            ///
            /// # Errors
            ///
            /// Fails if the zone is not one of `chrono-tz`, if daylight saving time skips the
            /// time, and if the time is missing or not one.
            #[cfg(feature = "chrono-tz")]
            pub fn to_chrono(&self) -> Result<chrono::DateTime<chrono_tz::Tz>, DateTimeError> {
                Parts::of(self.date_time.as_deref(), self.time_zone.as_deref())?.to_chrono()
            }
        }
    };
}

#[cfg(feature = "v1")]
model_in_zone!(crate::model::v1::DateTimeTimeZone);
#[cfg(feature = "beta")]
model_in_zone!(crate::model::beta::DateTimeTimeZone);

#[cfg(all(test, feature = "v1"))]
mod tests {
    use serde_json::json;
    use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcDateTime};

    use crate::json::{GraphValue, Structured};
    use crate::model::v1::DateTimeTimeZone;

    fn json_of<P>(
        value: &impl GraphValue<Structured<DateTimeTimeZone>, P>,
    ) -> Result<serde_json::Value, String> {
        value.graph_value().to_value()
    }

    #[expect(clippy::unnecessary_wraps, reason = "it is compared with a result")]
    fn in_zone(date_time: &str, zone: &str) -> Result<serde_json::Value, String> {
        Ok(json!({ "dateTime": date_time, "timeZone": zone }))
    }

    fn nine() -> PrimitiveDateTime {
        let date = Date::from_calendar_date(2026, Month::November, 26).unwrap();
        date.with_time(Time::from_hms(9, 0, 0).unwrap())
    }

    #[test]
    fn a_local_time_and_a_zone_are_a_pair() {
        let expected = in_zone("2026-11-26T09:00:00", "Europe/Berlin");
        assert_eq!(json_of(&(nine(), "Europe/Berlin")), expected);
        assert_eq!(json_of(&Some((&nine(), "Europe/Berlin".to_owned()))), expected);
        assert_eq!(json_of(&&("2026-11-26T09:00:00", "Europe/Berlin")), expected);
        assert!(json_of(&(PrimitiveDateTime::MIN, "UTC")).is_err());
    }

    #[test]
    fn an_instant_is_in_utc() {
        let expected = in_zone("2026-11-26T09:00:00", "UTC");
        assert_eq!(json_of(&nine().assume_utc()), expected);
        assert_eq!(json_of(&UtcDateTime::from(nine().assume_utc())), expected);
        let offset = time::UtcOffset::from_hms(5, 30, 0).unwrap();
        let at = nine().assume_utc().to_offset(offset);
        assert_eq!(json_of(&Some(at)), expected);
        assert_eq!(json_of(&std::time::SystemTime::from(at)), expected);
        assert!(json_of(&OffsetDateTime::new_utc(Date::MIN, Time::MIDNIGHT)).is_err());
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn a_zoned_date_time_of_jiff_has_its_zone() {
        let at = jiff::civil::date(2026, 11, 26).at(9, 0, 0, 0);
        let zoned = at.to_zoned_datetime(jiff::tz::TimeZone::UTC).unwrap();
        assert_eq!(json_of(&zoned), in_zone("2026-11-26T09:00:00", "UTC"));
        assert_eq!(json_of(&zoned.timestamp()), in_zone("2026-11-26T09:00:00", "UTC"));
        let pair = (at, "Tokyo Standard Time");
        assert_eq!(json_of(&pair), in_zone("2026-11-26T09:00:00", "Tokyo Standard Time"));
        let fixed = jiff::tz::TimeZone::fixed(jiff::tz::offset(1));
        assert!(json_of(&at.to_zoned_datetime(fixed).unwrap()).is_err());
    }

    #[cfg(feature = "chrono-tz")]
    #[test]
    fn a_date_time_of_chrono_tz_has_its_zone() {
        let utc = chrono::DateTime::from_timestamp(1_795_680_000, 0).unwrap();
        let zoned = utc.with_timezone(&chrono_tz::Europe::Berlin);
        assert_eq!(json_of(&zoned), in_zone("2026-11-26T09:00:00", "Europe/Berlin"));
        assert_eq!(json_of(&utc), in_zone("2026-11-26T08:00:00", "UTC"));
        let pair = (zoned.naive_local(), "Europe/Berlin");
        assert_eq!(json_of(&pair), in_zone("2026-11-26T09:00:00", "Europe/Berlin"));
    }
}
