//! Conversion of the date-times of models to text and to the types of other crates.

use time::OffsetDateTime;

#[cfg(feature = "jiff")]
use super::DateTimeError;
use super::date_time::format_any;

/// Conversions of the date-time of a model, which is a `time::OffsetDateTime`.
///
/// ```
/// use graph_request::v1::OnlineMeeting;
/// use graph_request::value::DateTimeExt;
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let meeting: OnlineMeeting = serde_json::from_str(r#"{ "startDateTime": "2026-05-02T16:00Z" }"#)?;
/// let start = meeting.start_date_time.map(DateTimeExt::to_rfc3339);
/// assert_eq!(start.as_deref(), Some("2026-05-02T16:00:00Z"));
/// # Ok(())
/// # }
/// ```
///
/// The other direction is [`ToDateTime`](super::ToDateTime).
pub trait DateTimeExt: sealed::Sealed {
    /// Returns the text of RFC 3339 that a request contains: with the offset, and with at most seven
    /// fraction digits. What is beyond them is dropped.
    ///
    /// A date-time that RFC 3339 does not have is written as ISO 8601 allows: with a sign and six digits
    /// for a year that is not in 0 to 9999, and with the seconds of an offset.
    #[must_use]
    fn to_rfc3339(self) -> String;

    /// Returns the same instant as a `chrono::DateTime`. The offset is not kept.
    ///
    /// Years beyond ±262,000, which `time` has with its feature `large-dates` only, become the first or
    /// the last instant of `chrono`.
    #[cfg(feature = "chrono")]
    #[must_use]
    fn to_chrono(self) -> chrono::DateTime<chrono::Utc>;

    /// Returns the same instant as a `jiff::Timestamp`. The offset is not kept.
    ///
    /// # Errors
    ///
    /// Fails after `9999-12-30T22:00:00.999999999Z`, the last instant of `jiff`. Services write
    /// `9999-12-31T23:59:59Z` for "never".
    #[cfg(feature = "jiff")]
    fn to_jiff(self) -> Result<jiff::Timestamp, DateTimeError>;
}

impl DateTimeExt for OffsetDateTime {
    fn to_rfc3339(self) -> String {
        format_any(self)
    }

    #[cfg(feature = "chrono")]
    fn to_chrono(self) -> chrono::DateTime<chrono::Utc> {
        let instant = chrono::DateTime::from_timestamp(self.unix_timestamp(), self.nanosecond());
        let is_past = self < OffsetDateTime::UNIX_EPOCH;
        instant.unwrap_or(if is_past {
            chrono::DateTime::<chrono::Utc>::MIN_UTC
        } else {
            chrono::DateTime::<chrono::Utc>::MAX_UTC
        })
    }

    #[cfg(feature = "jiff")]
    fn to_jiff(self) -> Result<jiff::Timestamp, DateTimeError> {
        jiff::Timestamp::from_nanosecond(self.unix_timestamp_nanos()).map_err(|_| {
            let text = format_any(self);
            DateTimeError::new(format!("`{text}` is out of the range of `jiff::Timestamp`"))
        })
    }
}

/// Keeps the trait to one type, so that a method more is not a breaking change.
mod sealed {
    pub trait Sealed {}

    impl Sealed for time::OffsetDateTime {}
}
