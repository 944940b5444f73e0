//! Refusals of a subscription.

use http::StatusCode;

use super::{Refusal, bad_request};

fn refuse(code: &'static str, message: String) -> Refusal {
    Refusal { status: StatusCode::BAD_REQUEST, code, message }
}

/// The refusal of an address that fails the handshake (splunk/azure-functions-splunk#26). The reason is
/// put in place of Graph's, which is the same for all of them.
pub(in crate::testing::service) fn address_refused(reason: &str) -> Refusal {
    let message = format!(
        "Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request: {reason}."
    );
    refuse("ValidationError", message)
}

/// The refusal of an end that is too late (microsoft-graph-docs#2988).
pub(in crate::testing::service) fn lifetime_too_long(minutes: u32) -> Refusal {
    let message = format!("Subscription expiration can only be {minutes} minutes in the future.");
    refuse("ExtensionError", message)
}

pub(in crate::testing::service) fn over_already() -> Refusal {
    refuse("ExtensionError", "Subscription expiration must be in the future.".to_owned())
}

/// The refusal of a subscription of more than an hour to a resource of Teams (the page "subscription
/// resource type").
pub(in crate::testing::service) fn missing_lifecycle_url() -> Refusal {
    let message = "lifecycleNotificationUrl is a required property for subscription creation on this resource when the expirationDateTime value is set to greater than 1 hour.";
    refuse("InvalidRequest", message.to_owned())
}

pub(in crate::testing::service) fn address_without_tls(name: &str) -> Refusal {
    refuse("InvalidRequest", format!("{name} must start with 'https'."))
}

pub(in crate::testing::service) fn not_a_change(name: &str) -> Refusal {
    bad_request(format!("'{name}' is not a valid changeType."))
}

pub(in crate::testing::service) fn too_long(name: &str, max: usize) -> Refusal {
    bad_request(format!("{name} must not have more than {max} characters."))
}

pub(in crate::testing::service) fn missing_for_data(name: &str) -> Refusal {
    bad_request(format!("{name} is required when includeResourceData is true."))
}

pub(in crate::testing::service) fn no_resource_data() -> Refusal {
    bad_request("includeResourceData is not supported for this resource.".to_owned())
}
