//! Date-times as the types of fields.

use std::time::SystemTime;

use serde_core::de::Deserializer;
use time::{OffsetDateTime, UtcDateTime};

use super::FromGraph;
use super::text::read_text;
use crate::json::{EdmDateTimeOffset, parse_date_time};

macro_rules! date_time {
    ($($(#[$feature:meta])* $type:ty: $convert:expr;)*) => {$(
        $(#[$feature])*
        #[diagnostic::do_not_recommend]
        impl FromGraph<EdmDateTimeOffset> for $type {
            #[inline]
            fn from_graph<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let convert: fn(OffsetDateTime) -> Option<Self> = $convert;
                read_text(from, "a date-time with an offset", |text| {
                    parse_date_time(text).and_then(convert)
                })
            }
        }
    )*};
}

date_time! {
    OffsetDateTime: Some;
    // A year before 0000 or after 9999 in UTC.
    UtcDateTime: |at| at.checked_to_offset(time::UtcOffset::UTC).map(UtcDateTime::from);
    SystemTime: to_system_time;
    #[cfg(feature = "chrono")]
    chrono::DateTime<chrono::Utc>: |at| {
        chrono::DateTime::from_timestamp(at.unix_timestamp(), at.nanosecond())
    };
    #[cfg(feature = "chrono")]
    chrono::DateTime<chrono::FixedOffset>: |at| {
        let offset = chrono::FixedOffset::east_opt(at.offset().whole_seconds())?;
        let at = chrono::DateTime::from_timestamp(at.unix_timestamp(), at.nanosecond())?;
        Some(at.with_timezone(&offset))
    };
    #[cfg(feature = "jiff")]
    jiff::Timestamp: to_jiff;
    #[cfg(feature = "jiff")]
    jiff::ZonedDateTime: |at| {
        let offset = jiff::tz::Offset::from_seconds(at.offset().whole_seconds()).ok()?;
        Some(jiff::ZonedDateTime::new(to_jiff(at)?, jiff::tz::TimeZone::fixed(offset)))
    };
}

/// Converts to a `SystemTime`, which begins with the year 1601 on Windows: services write the year 1 for
/// a date-time that they do not have.
fn to_system_time(at: OffsetDateTime) -> Option<SystemTime> {
    let since = at - OffsetDateTime::UNIX_EPOCH;
    if since.is_negative() {
        SystemTime::UNIX_EPOCH.checked_sub(since.unsigned_abs())
    } else {
        SystemTime::UNIX_EPOCH.checked_add(since.unsigned_abs())
    }
}

#[cfg(feature = "jiff")]
fn to_jiff(at: OffsetDateTime) -> Option<jiff::Timestamp> {
    let nanoseconds = i32::try_from(at.nanosecond()).ok()?;
    jiff::Timestamp::new(at.unix_timestamp(), nanoseconds).ok()
}
