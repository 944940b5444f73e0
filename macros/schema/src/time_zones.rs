//! The names of time zones that Graph accepts: those of Windows and those of IANA
//! (<https://learn.microsoft.com/graph/api/resources/datetimetimezone>).

#[rustfmt::skip] // a line has many names
mod iana;
#[rustfmt::skip] // a row is a line
mod windows;

pub use self::windows::WINDOWS;

/// The prefix of the names that Outlook gives to zones of its own, such as `tzone://Microsoft/Custom`.
const OF_OUTLOOK: &str = "tzone://";

/// The zone with offsets that its object has, as `timeZoneBase` calls it.
const CUSTOMIZED: &str = "Customized Time Zone";

/// Returns `true` for a name that Graph accepts, in any case.
pub fn is_time_zone(name: &str) -> bool {
    let is_it = |known: String| known.eq_ignore_ascii_case(name);
    name.starts_with(OF_OUTLOOK) || name == CUSTOMIZED || names().any(is_it)
}

/// Returns `true` for a name with an area of IANA, `Europe/…`, which may be newer than the list.
pub fn has_area(name: &str) -> bool {
    let area = name.split_once('/').map(|(area, _)| area);
    area.is_some_and(|area| iana::LOCATIONS.iter().any(|(known, _)| *known == area))
}

/// Returns `true` for a name of UTC.
pub fn is_utc(name: &str) -> bool {
    const NAMES: &[&str] =
        &["UTC", "GMT", "Etc/UTC", "Etc/GMT", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu", "Universal"];
    name.starts_with(OF_OUTLOOK) || NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Lists all names.
pub fn names() -> impl Iterator<Item = String> {
    let windows = WINDOWS.iter().map(|(name, _)| (*name).to_owned());
    let locations = iana::LOCATIONS
        .iter()
        .flat_map(|(area, names)| names.iter().map(move |name| format!("{area}/{name}")));
    let without_area = iana::WITHOUT_AREA.iter().map(|name| (*name).to_owned());
    locations.chain(windows).chain(without_area)
}

#[cfg(test)]
mod tests {
    use super::{WINDOWS, has_area, is_time_zone, is_utc};

    #[test]
    fn names_of_windows_and_of_iana_are_known() {
        for name in ["Europe/Berlin", "Pacific Standard Time", "UTC", "UTC-02", "utc", "Japan"] {
            assert!(is_time_zone(name), "{name}");
        }
        for name in ["Europe/Berlni", "PST", "+01:00", "", "Europe", "Pacific Time"] {
            assert!(!is_time_zone(name), "{name}");
        }
        assert!(has_area("Europe/New_Town") && !has_area("Eurpe/Berlin") && !has_area("Europe"));
    }

    #[test]
    fn zones_of_windows_have_one_of_iana() {
        assert!(WINDOWS.iter().all(|(_, iana)| iana.contains('/') && is_time_zone(iana)));
        assert!(WINDOWS.iter().any(|(name, _)| *name == "W. Europe Standard Time"));
    }

    #[test]
    fn utc_has_several_names() {
        assert!(is_utc("UTC") && is_utc("Etc/GMT") && is_utc("utc"));
        assert!(!is_utc("GMT Standard Time") && !is_utc("Europe/London"));
    }
}
