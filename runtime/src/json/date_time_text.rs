//! Values of text that Graph reads as a date-time, as in the query of `calendarView`.

use std::time::SystemTime;

use time::{Date, OffsetDateTime, UtcDateTime};

use super::graph_value::GraphValue;
use super::kinds::{DateTimeText, EdmDate, EdmDateTimeOffset, EdmString};
use super::to_json::Value;

/// Declares the values that are written as those of another kind of properties are.
macro_rules! as_in {
    ($($kind:ident: $($(#[$feature:meta])* $type:ty),*;)*) => {$($(
        $(#[$feature])*
        #[diagnostic::do_not_recommend]
        impl GraphValue<DateTimeText> for $type {
            fn graph_value(&self) -> Value<'_> {
                GraphValue::<$kind>::graph_value(self)
            }
        }
    )*)*};
}

as_in! {
    EdmString: str, String;
    EdmDateTimeOffset: OffsetDateTime, UtcDateTime, SystemTime,
        #[cfg(feature = "jiff")] jiff::Timestamp,
        #[cfg(feature = "jiff")] jiff::ZonedDateTime;
    EdmDate: Date,
        #[cfg(feature = "chrono")] chrono::NaiveDate,
        #[cfg(feature = "jiff")] jiff::civil::Date;
}

#[cfg(feature = "chrono")]
#[diagnostic::do_not_recommend]
impl<Z: chrono::TimeZone> GraphValue<DateTimeText> for chrono::DateTime<Z> {
    fn graph_value(&self) -> Value<'_> {
        GraphValue::<EdmDateTimeOffset>::graph_value(self)
    }
}

#[cfg(test)]
mod tests {
    use time::{Date, Month, OffsetDateTime};

    use crate::json::{DateTimeText, GraphValue};
    use crate::path::{Path, Url, unquoted};

    fn path_of<P>(value: &impl GraphValue<DateTimeText, P>) -> Path {
        let mut url = Url::with_capacity(0);
        url.part("", unquoted(value.graph_value()));
        url.finish()
    }

    /// Returns a value as it stands in a URL.
    fn url_of<P>(value: &impl GraphValue<DateTimeText, P>) -> String {
        path_of(value).text.into_owned()
    }

    #[test]
    fn a_text_is_sent_as_it_is() {
        assert_eq!(url_of(&"2026-11-26T09:00:00"), "2026-11-26T09%3A00%3A00");
        let text = "2026-11-26T09:00:00+01:00".to_owned();
        assert_eq!(url_of(&text), "2026-11-26T09%3A00%3A00%2B01%3A00");
        assert_eq!(url_of(&"a&b=c"), "a%26b%3Dc", "it cannot add a parameter");
    }

    #[test]
    fn date_times_have_their_offset_and_dates_no_time() {
        let date = Date::from_calendar_date(2026, Month::November, 26).unwrap();
        assert_eq!(url_of(&date), "2026-11-26");
        let at = date.midnight().assume_offset(time::UtcOffset::from_hms(1, 0, 0).unwrap());
        assert_eq!(url_of(&at), "2026-11-26T00%3A00%3A00%2B01%3A00");
        assert_eq!(url_of(&std::time::SystemTime::UNIX_EPOCH), "1970-01-01T00%3A00%3A00Z");
        #[cfg(feature = "chrono")]
        assert_eq!(url_of(&chrono::DateTime::UNIX_EPOCH), "1970-01-01T00%3A00%3A00Z");
        #[cfg(feature = "jiff")]
        {
            assert_eq!(url_of(&jiff::Timestamp::UNIX_EPOCH), "1970-01-01T00%3A00%3A00Z");
            assert_eq!(url_of(&jiff::civil::date(2026, 11, 26)), "2026-11-26");
        }
    }

    #[test]
    fn a_date_time_that_is_out_of_range_is_an_error() {
        let at = OffsetDateTime::new_utc(Date::MIN, time::Time::MIDNIGHT);
        assert!(path_of(&at).error.is_some());
    }
}
