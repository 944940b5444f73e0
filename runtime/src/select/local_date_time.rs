//! Local date-times as the types of fields.

use serde_core::de::Deserializer;
use serde_core::de::value::{BorrowedStrDeserializer, Error};
use time::PrimitiveDateTime;

use super::FromGraph;
use super::text::read_text;
use crate::json::{EdmDate, EdmTimeOfDay, LocalDateTime, split_local_date_time};

/// Declares the types of fields that are made of a date and a time of day.
macro_rules! joined {
    ($($(#[$feature:meta])* $type:ty: $join:expr;)*) => {$(
        $(#[$feature])*
        #[diagnostic::do_not_recommend]
        impl FromGraph<LocalDateTime> for $type {
            #[inline]
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                read_text(from, "a local date-time", |text| {
                    let (date, time) = split_local_date_time(text)?;
                    Some($join(read_text_of::<EdmDate, _>(date)?, read_text_of::<EdmTimeOfDay, _>(time)?))
                })
            }
        }
    )*};
}

joined! {
    PrimitiveDateTime: PrimitiveDateTime::new;
    #[cfg(feature = "chrono")] chrono::NaiveDateTime: chrono::NaiveDateTime::new;
    #[cfg(feature = "jiff")] jiff::civil::DateTime: jiff::civil::DateTime::from_parts;
}

/// Reads a value of which the text is known.
pub(crate) fn read_text_of<K, T: FromGraph<K>>(text: &str) -> Option<T> {
    T::from_graph(BorrowedStrDeserializer::<Error>::new(text)).ok()
}

#[cfg(test)]
mod tests {
    use time::{Date, Month, PrimitiveDateTime, Time};

    use super::LocalDateTime;
    use crate::select::FromGraph;

    fn read<T: FromGraph<LocalDateTime>>(text: &str) -> Option<T> {
        super::read_text_of::<LocalDateTime, T>(text)
    }

    #[test]
    fn local_date_times_are_read() {
        let date = Date::from_calendar_date(2026, Month::November, 26).unwrap();
        let at = PrimitiveDateTime::new(date, Time::from_hms(9, 5, 7).unwrap());
        for text in ["2026-11-26T09:05:07.0000000", "2026-11-26T09:05:07", "2026-11-26T09:05:07Z"] {
            assert_eq!(read(text), Some(at), "{text}");
        }
        assert_eq!(read::<PrimitiveDateTime>("2026-11-26"), None);
        assert_eq!(read::<PrimitiveDateTime>("2026-11-26T09:05:07+01:00"), None);
        assert_eq!(read::<String>("tomorrow").as_deref(), Some("tomorrow"));
        #[cfg(feature = "chrono")]
        {
            let read = read::<chrono::NaiveDateTime>("2026-11-26T09:05:07.5").unwrap();
            assert_eq!(read.to_string(), "2026-11-26 09:05:07.500");
        }
        #[cfg(feature = "jiff")]
        {
            let at = jiff::civil::date(2026, 11, 26).at(9, 5, 7, 0);
            assert_eq!(read("2026-11-26T09:05:07"), Some(at));
        }
    }
}
