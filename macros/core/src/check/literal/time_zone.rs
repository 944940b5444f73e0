//! Names of time zones.

use graph_request_schema::time_zones::{has_area, is_time_zone, names};

use crate::messages;
use crate::suggest::nearest;

/// The length of the longest abbreviation, such as `PDT` or `AEST`. Any other is one letter away, so
/// that the nearest name says nothing.
const ABBREVIATION: usize = 4;

/// Checks the name of a time zone.
pub(super) fn check_time_zone(text: &str) -> Result<(), String> {
    if is_time_zone(text) {
        return Ok(());
    }
    let names: Vec<String> = names().collect();
    let is_offset = text.contains(['+', ':']) || text.chars().any(|c| c.is_ascii_digit());
    let may_be_near = text.chars().count() > ABBREVIATION && !is_offset;
    let near = nearest(text, names.iter().map(String::as_str)).filter(|_| may_be_near);
    match near {
        Some(near) => Err(format!("unknown time zone `{text}`{}", messages::did_you_mean(near))),
        // A location that IANA added after this list.
        None if has_area(text) => Ok(()),
        None => Err(format!(
            "unknown time zone `{text}`; write a name of IANA, such as `Europe/Berlin`, or of \
             Windows, such as `W. Europe Standard Time`"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::check_time_zone;

    fn message(text: &str) -> String {
        check_time_zone(text).unwrap_err()
    }

    #[test]
    fn known_names_are_accepted() {
        for text in [
            "UTC",
            "Pacific Standard Time",
            "pacific standard time",
            "Europe/Berlin",
            "Asia/Calcutta",
            "Asia/Kolkata",
            "tzone://Microsoft/Custom",
            "Customized Time Zone",
            "Etc/GMT+12",
            "UTC+12",
            // A name that is not in the list, in an area that is.
            "Antarctica/New_Station",
        ] {
            assert_eq!(check_time_zone(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn a_misspelt_name_has_the_nearest_one() {
        for (text, meant) in [
            ("Europe/Berln", "Europe/Berlin"),
            ("Pacific Standart Time", "Pacific Standard Time"),
            ("Berlin", "Europe/Berlin"),
        ] {
            assert_eq!(
                message(text),
                format!("unknown time zone `{text}`; did you mean `{meant}`?")
            );
        }
    }

    #[test]
    fn abbreviations_and_offsets_are_not_names() {
        for text in ["PDT", "CEST", "+01:00", "UTC+1", "", "(UTC+01:00) Amsterdam, Berlin"] {
            assert!(message(text).contains("; write a name of IANA"), "{text}");
        }
    }
}
