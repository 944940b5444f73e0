//! Date-times as Graph reads and writes them (OData ABNF, `dateTimeOffsetValue`).

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Graph keeps time in units of 100 ns, which is seven digits.
const UNIT: u32 = 100;

/// RFC 3339 with at most seven fraction digits; `None` outside of its years.
pub(crate) fn format_date_time(date_time: OffsetDateTime) -> Option<String> {
    keep_units(date_time)?.format(&Rfc3339).ok()
}

/// RFC 3339, or the same without seconds, which OData allows. Digits that could not be written back
/// are dropped, so that a model that was kept and read again is the same.
pub(crate) fn parse_date_time(text: &str) -> Option<OffsetDateTime> {
    parse_exactly(text).and_then(keep_units)
}

fn keep_units(date_time: OffsetDateTime) -> Option<OffsetDateTime> {
    let kept = date_time.nanosecond() / UNIT * UNIT;
    date_time.replace_nanosecond(kept).ok()
}

fn parse_exactly(text: &str) -> Option<OffsetDateTime> {
    if let Ok(date_time) = OffsetDateTime::parse(text, &Rfc3339) {
        return Some(date_time);
    }
    let (minutes, offset) = text.split_at_checked("0000-00-00T00:00".len())?;
    OffsetDateTime::parse(&format!("{minutes}:00{offset}"), &Rfc3339).ok()
}

#[cfg(feature = "chrono")]
pub(super) fn from_chrono<Z: chrono::TimeZone>(
    date_time: &chrono::DateTime<Z>,
) -> Option<OffsetDateTime> {
    use chrono::Offset;

    let offset = date_time.offset().fix().local_minus_utc();
    let nanoseconds = date_time.timestamp_subsec_nanos();
    at(date_time.timestamp(), nanoseconds, offset)
}

#[cfg(feature = "jiff")]
pub(super) fn from_jiff(timestamp: jiff::Timestamp, offset: i32) -> Option<OffsetDateTime> {
    let instant = OffsetDateTime::from_unix_timestamp_nanos(timestamp.as_nanosecond()).ok()?;
    instant.checked_to_offset(time::UtcOffset::from_whole_seconds(offset).ok()?)
}

#[cfg(feature = "chrono")]
fn at(seconds: i64, nanoseconds: u32, offset: i32) -> Option<OffsetDateTime> {
    let instant = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
    // A leap second is told by more than a whole second of nanoseconds.
    let instant = instant.checked_add(time::Duration::nanoseconds(nanoseconds.into()))?;
    instant.checked_to_offset(time::UtcOffset::from_whole_seconds(offset).ok()?)
}
