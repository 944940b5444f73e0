//! Dates with a time of day in a zone that another property names, as values.

use time::PrimitiveDateTime;

use super::graph_value::GraphValue;
use super::kinds::{EdmDate, EdmString, EdmTimeOfDay, LocalDateTime};
use super::to_json::Value;

macro_rules! text {
    ($($text:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl GraphValue<LocalDateTime> for $text {
            fn graph_value(&self) -> Value<'_> {
                GraphValue::<EdmString>::graph_value(self)
            }
        }
    )*};
}

text!(str, String);

/// Declares the values of types that have a date and a time of day.
macro_rules! joined {
    ($($(#[$feature:meta])* $type:ty),*) => {$(
        $(#[$feature])*
        #[diagnostic::do_not_recommend]
        impl GraphValue<LocalDateTime> for $type {
            fn graph_value(&self) -> Value<'_> {
                join(&self.date(), &self.time())
            }
        }
    )*};
}

joined!(
    PrimitiveDateTime,
    #[cfg(feature = "chrono")]
    chrono::NaiveDateTime,
    #[cfg(feature = "jiff")]
    jiff::civil::DateTime
);

/// Joins the texts of a date and a time of day.
fn join(date: &impl GraphValue<EdmDate>, time: &impl GraphValue<EdmTimeOfDay>) -> Value<'static> {
    let date = date.graph_value().into_text();
    let joined = date.and_then(|date| Ok(format!("{date}T{}", time.graph_value().into_text()?)));
    joined.map_or_else(Value::Invalid, Value::from)
}

/// Splits a text into the date and the time of day. A `Z` at its end is left out: the zone is in
/// another property.
pub(crate) fn split_local_date_time(text: &str) -> Option<(&str, &str)> {
    let (date, time) = text.split_once(['T', 't'])?;
    Some((date, time.strip_suffix(['Z', 'z']).unwrap_or(time)))
}

#[cfg(test)]
mod tests {
    use time::{Date, Month, PrimitiveDateTime, Time};

    use super::LocalDateTime;
    use crate::json::GraphValue;

    fn json_of<P>(value: &impl GraphValue<LocalDateTime, P>) -> Result<serde_json::Value, String> {
        value.graph_value().to_value()
    }

    #[test]
    fn a_local_date_time_has_no_offset() {
        let date = Date::from_calendar_date(2026, Month::November, 26).unwrap();
        let at = PrimitiveDateTime::new(date, Time::from_hms_nano(9, 5, 7, 120_000_050).unwrap());
        assert_eq!(json_of(&at), Ok("2026-11-26T09:05:07.12".into()));
        assert_eq!(json_of(&Some(&at)), Ok("2026-11-26T09:05:07.12".into()));
        assert_eq!(json_of(&"2026-11-26T09:00:00"), Ok("2026-11-26T09:00:00".into()));
        #[cfg(feature = "chrono")]
        {
            let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
            let at = date.and_hms_opt(9, 5, 7).unwrap();
            assert_eq!(json_of(&at), Ok("2026-11-26T09:05:07".into()));
            assert!(json_of(&chrono::NaiveDateTime::MAX).is_err());
        }
        #[cfg(feature = "jiff")]
        {
            let at = jiff::civil::date(2026, 11, 26).at(9, 5, 7, 0);
            assert_eq!(json_of(&at), Ok("2026-11-26T09:05:07".into()));
        }
    }

    #[test]
    fn a_local_date_time_out_of_range_is_an_error() {
        assert!(json_of(&PrimitiveDateTime::MIN).is_err());
    }
}
