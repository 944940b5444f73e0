//! The time and the zone of a model in the types of other crates.

use time::{OffsetDateTime, PrimitiveDateTime};

#[cfg(any(feature = "chrono-tz", feature = "jiff"))]
use super::windows_zones::WINDOWS;
use crate::error::shorten;
use crate::json::{DateTimeError, LocalDateTime};
use crate::select::{FromGraph, read_text_of};

/// The number of characters of a text that an error shows.
const MAX_TEXT_CHARS: usize = 40;

/// The texts of a model.
pub(super) struct Parts<'a> {
    date_time: &'a str,
    zone: &'a str,
}

impl<'a> Parts<'a> {
    pub(super) fn of(
        date_time: Option<&'a str>,
        zone: Option<&'a str>,
    ) -> Result<Self, DateTimeError> {
        let missing = |name: &str| DateTimeError::new(format!("`{name}` is missing"));
        let date_time = date_time.ok_or_else(|| missing("dateTime"))?;
        Ok(Self { date_time, zone: zone.ok_or_else(|| missing("timeZone"))? })
    }

    /// Returns the time without its zone.
    fn local<T: FromGraph<LocalDateTime>>(&self) -> Result<T, DateTimeError> {
        read_text_of::<LocalDateTime, T>(self.date_time).ok_or_else(|| {
            let text = shorten(self.date_time, MAX_TEXT_CHARS);
            DateTimeError::new(format!(
                "`{text}` is not a local date-time, such as `2026-05-02T16:00:00`"
            ))
        })
    }

    fn is_utc(&self) -> bool {
        let names = ["UTC", "Etc/UTC", "GMT", "Etc/GMT", "tzone://Microsoft/Utc"];
        names.iter().any(|name| name.eq_ignore_ascii_case(self.zone))
    }

    /// Returns the name of the zone at IANA.
    #[cfg(any(feature = "chrono-tz", feature = "jiff"))]
    fn iana_zone(&self) -> &'a str {
        if self.is_utc() {
            return "UTC";
        }
        let is_it = |(name, _): &&(&str, &str)| name.eq_ignore_ascii_case(self.zone);
        WINDOWS.iter().find(is_it).map_or(self.zone, |(_, iana)| iana)
    }

    #[cfg(any(feature = "chrono-tz", feature = "jiff"))]
    fn unknown_zone(&self, library: &str) -> DateTimeError {
        let zone = shorten(self.zone, MAX_TEXT_CHARS);
        DateTimeError::new(format!("`{zone}` is not a time zone that `{library}` knows"))
    }

    pub(super) fn to_utc(&self) -> Result<OffsetDateTime, DateTimeError> {
        if !self.is_utc() {
            let zone = shorten(self.zone, MAX_TEXT_CHARS);
            return Err(DateTimeError::new(format!("the time zone is `{zone}`, and not UTC")));
        }
        Ok(self.local::<PrimitiveDateTime>()?.assume_utc())
    }

    #[cfg(feature = "jiff")]
    pub(super) fn to_jiff(&self) -> Result<jiff::ZonedDateTime, DateTimeError> {
        let zone = match self.iana_zone() {
            // Needs no time zone database.
            "UTC" => jiff::tz::TimeZone::UTC,
            name => jiff::tz::TimeZone::get(name).map_err(|_| self.unknown_zone("jiff"))?,
        };
        let local: jiff::civil::DateTime = self.local()?;
        local.to_zoned_datetime(zone).map_err(|error| DateTimeError::new(error.to_string()))
    }

    #[cfg(feature = "chrono-tz")]
    pub(super) fn to_chrono(&self) -> Result<chrono::DateTime<chrono_tz::Tz>, DateTimeError> {
        let zone: chrono_tz::Tz =
            self.iana_zone().parse().map_err(|_| self.unknown_zone("chrono-tz"))?;
        let local: chrono::NaiveDateTime = self.local()?;
        local.and_local_timezone(zone).earliest().ok_or_else(|| {
            DateTimeError::new(format!("`{local}` does not exist in `{}`", zone.name()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Parts;

    fn parts<'a>(date_time: &'a str, zone: &'a str) -> Parts<'a> {
        Parts::of(Some(date_time), Some(zone)).unwrap()
    }

    #[test]
    fn only_utc_is_an_instant_without_a_database() {
        let at = parts("2026-11-26T09:00:00.0000000", "UTC").to_utc().unwrap();
        assert_eq!(at.unix_timestamp(), 1_795_683_600);
        let error = |parts: Parts| parts.to_utc().unwrap_err().to_string();
        assert_eq!(
            error(parts("2026-11-26T09:00:00", "Europe/Berlin")),
            "the time zone is `Europe/Berlin`, and not UTC"
        );
        assert_eq!(
            error(parts("soon", "UTC")),
            "`soon` is not a local date-time, such as `2026-05-02T16:00:00`"
        );
        let missing = Parts::of(Some("2026-11-26T09:00:00"), None).err().unwrap();
        assert_eq!(missing.to_string(), "`timeZone` is missing");
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn zones_of_windows_and_of_iana_are_those_of_jiff() {
        for zone in ["Europe/Berlin", "W. Europe Standard Time", "w. europe standard time"] {
            let at = parts("2026-11-26T09:00:00.0000000", zone).to_jiff().unwrap();
            assert_eq!(at.to_string(), "2026-11-26T09:00:00+01:00[Europe/Berlin]");
        }
        let at = parts("2026-11-26T09:00:00", "tzone://Microsoft/Utc").to_jiff().unwrap();
        assert_eq!(at.timestamp().as_second(), 1_795_683_600);
        let error = parts("2026-11-26T09:00:00", "Mars/Base").to_jiff().unwrap_err();
        assert_eq!(error.to_string(), "`Mars/Base` is not a time zone that `jiff` knows");
    }

    #[cfg(feature = "chrono-tz")]
    #[test]
    fn zones_of_windows_and_of_iana_are_those_of_chrono_tz() {
        for zone in ["Europe/Berlin", "W. Europe Standard Time"] {
            let at = parts("2026-11-26T09:00:00.0000000", zone).to_chrono().unwrap();
            assert_eq!(at.to_rfc3339(), "2026-11-26T09:00:00+01:00");
        }
        let skipped = parts("2026-03-29T02:30:00", "Europe/Berlin").to_chrono().unwrap_err();
        assert_eq!(skipped.to_string(), "`2026-03-29 02:30:00` does not exist in `Europe/Berlin`");
    }
}
