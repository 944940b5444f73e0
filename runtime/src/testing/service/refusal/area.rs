//! Refusals of calendars, mail and presence.

use http::StatusCode;

use super::{Refusal, bad_request};

fn refuse(code: &'static str, message: String) -> Refusal {
    Refusal { status: StatusCode::BAD_REQUEST, code, message }
}

/// The refusal of a view without a period (microsoft-graph-docs#57).
pub(in crate::testing::service) fn no_period() -> Refusal {
    let message = "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.";
    refuse("ErrorInvalidParameter", message.to_owned())
}

/// The refusal of a period of `getSchedule` that is empty or too long.
pub(in crate::testing::service) fn bad_window() -> Refusal {
    let message = "The requested time duration specified for FreeBusyViewOptions.TimeWindow is not within the allowed limits.";
    refuse("ErrorInvalidParameter", message.to_owned())
}

pub(in crate::testing::service) fn bad_interval() -> Refusal {
    let message = "availabilityViewInterval must be between 5 and 1440 minutes.";
    refuse("ErrorInvalidParameter", message.to_owned())
}

pub(in crate::testing::service) fn no_recipients() -> Refusal {
    refuse("ErrorInvalidRecipients", "At least one recipient is not valid.".to_owned())
}

/// The refusal of a presence that the page of the action does not list.
pub(in crate::testing::service) fn bad_presence(availability: &str, activity: &str) -> Refusal {
    bad_request(format!(
        "The combination of availability '{availability}' and activity '{activity}' is not supported."
    ))
}

pub(in crate::testing::service) fn bad_presence_time() -> Refusal {
    bad_request("The expirationDuration is not within the supported range.".to_owned())
}
