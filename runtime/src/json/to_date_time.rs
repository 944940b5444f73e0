//! Conversion of the date-times of other crates, of `SystemTime` and of text to those of the models.

use std::error::Error;
use std::fmt::{self, Debug};
use std::time::SystemTime;

use time::{OffsetDateTime, UtcDateTime};

use super::date_time::{format_date_time, parse_date_time};
use crate::error::shorten;

/// A date-time that can be converted to the [`OffsetDateTime`] of a model: one of `time`, `chrono` or
/// `jiff`, a `SystemTime`, or text.
///
/// A value in a request needs no conversion, since the macro accepts these types as they are. A field
/// of a model does:
///
/// ```
/// use graph_request::v1::OnlineMeeting;
/// use graph_request::value::ToDateTime;
///
/// # fn main() -> Result<(), graph_request::value::DateTimeError> {
/// let meeting = OnlineMeeting::default()
///     .subject("Stand-up")
///     .start_date_time("2026-05-02T16:00:00+02:00".to_date_time()?)
///     .end_date_time("2026-05-02T16:15:00+02:00".to_date_time()?);
/// # assert_eq!(meeting.start_date_time.unwrap().unix_timestamp(), 1_777_730_400);
/// # Ok(())
/// # }
/// ```
///
/// The features `chrono` and `jiff` add the types of these crates. The way back is
/// [`DateTimeExt`](super::DateTimeExt).
pub trait ToDateTime {
    /// Returns the same instant with the same offset; that of a type without an offset is UTC.
    ///
    /// Text is that of RFC 3339, with an offset. The seconds can be left out, as in OData. Digits after
    /// the seventh of a fraction are dropped, since Graph does not have them, and a leap second becomes
    /// the end of the second before it.
    ///
    /// # Errors
    ///
    /// Fails if the text is not a date-time, and if the date-time cannot be represented in RFC 3339: if
    /// its year is not in 0 to 9999, or if its offset has seconds or is a day or more.
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError>;
}

/// The error of a conversion to or from the date-time of a model.
///
/// ```
/// use graph_request::value::ToDateTime;
///
/// let error = "tomorrow".to_date_time().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`tomorrow` is not a date-time with an offset, such as `2026-05-02T16:00:00Z`"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateTimeError(Box<str>);

impl DateTimeError {
    pub(crate) fn new(message: impl Into<Box<str>>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for DateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for DateTimeError {}

/// The number of characters of a text that its error shows; no date-time is longer.
const MAX_TEXT_CHARS: usize = 40;

impl ToDateTime for str {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        parse_date_time(self).ok_or_else(|| {
            let text = shorten(self, MAX_TEXT_CHARS);
            DateTimeError::new(format!(
                "`{text}` is not a date-time with an offset, such as `2026-05-02T16:00:00Z`"
            ))
        })
    }
}

impl ToDateTime for String {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        self.as_str().to_date_time()
    }
}

impl<T: ToDateTime + ?Sized> ToDateTime for &T {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        T::to_date_time(self)
    }
}

impl ToDateTime for OffsetDateTime {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        format_date_time(*self).map(|_| *self).map_err(DateTimeError::new)
    }
}

impl ToDateTime for UtcDateTime {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        OffsetDateTime::from(*self).to_date_time()
    }
}

impl ToDateTime for SystemTime {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        let elapsed = match self.duration_since(Self::UNIX_EPOCH) {
            Ok(after) => time::Duration::try_from(after).ok(),
            Err(before) => time::Duration::try_from(before.duration()).ok().map(|d| -d),
        };
        let at = elapsed.and_then(|elapsed| OffsetDateTime::UNIX_EPOCH.checked_add(elapsed));
        checked(at, self)
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> ToDateTime for chrono::DateTime<Z> {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        use chrono::Offset;

        let instant = OffsetDateTime::from_unix_timestamp(self.timestamp()).ok();
        // `chrono` represents a leap second by more than a billion nanoseconds.
        let nanoseconds = time::Duration::nanoseconds(self.timestamp_subsec_nanos().into());
        let instant = instant.and_then(|instant| instant.checked_add(nanoseconds));
        let offset = self.offset().fix().local_minus_utc();
        checked(instant.and_then(|instant| with_offset(instant, offset)), &self.naive_utc())
    }
}

#[cfg(feature = "jiff")]
impl ToDateTime for jiff::Timestamp {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        checked(OffsetDateTime::from_unix_timestamp_nanos(self.as_nanosecond()).ok(), self)
    }
}

#[cfg(feature = "jiff")]
impl ToDateTime for jiff::ZonedDateTime {
    fn to_date_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        let nanoseconds = self.timestamp().as_nanosecond();
        let instant = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).ok();
        let offset = self.offset().seconds();
        checked(instant.and_then(|instant| with_offset(instant, offset)), self)
    }
}

/// Returns the instant at an offset from UTC in seconds; `None` if it is out of range there.
#[cfg(any(feature = "chrono", feature = "jiff"))]
fn with_offset(instant: OffsetDateTime, seconds: i32) -> Option<OffsetDateTime> {
    instant.checked_to_offset(time::UtcOffset::from_whole_seconds(seconds).ok()?)
}

/// Returns the date-time that `value` was converted to, if it could be and RFC 3339 has it.
fn checked(at: Option<OffsetDateTime>, value: &dyn Debug) -> Result<OffsetDateTime, DateTimeError> {
    let out_of_range = || format!("`{value:?}` is out of the range of date-times");
    at.ok_or_else(|| DateTimeError::new(out_of_range()))?.to_date_time()
}
