//! Refusals of query options and of the format that is asked for.

use http::StatusCode;

use super::{Refusal, bad_request};

/// The refusal of an option that OData does not have there.
pub(in crate::testing::service) fn unknown_option(name: &str) -> Refusal {
    bad_request(format!("The query parameter '{name}' is not supported."))
}

/// The refusal of an option that is there twice (OData URL Conventions 4.01, section 5.1).
pub(in crate::testing::service) fn repeated_option(name: &str) -> Refusal {
    bad_request(format!(
        "Query option '{name}' was specified more than once, but it must be specified at most once."
    ))
}

pub(in crate::testing::service) fn invalid_option_value(name: &str, value: &str) -> Refusal {
    bad_request(format!("Invalid value '{value}' for {name} query option found."))
}

pub(in crate::testing::service) fn invalid_filter(text: &str) -> Refusal {
    bad_request(format!("Invalid filter clause: Syntax error in '{text}'."))
}

/// The refusal of a list of a user's meetings that is not a lookup: 400, with the message of
/// msgraph-sdk-dotnet#2492.
pub(in crate::testing::service) fn filter_expected() -> Refusal {
    let message = "Filter expression expected - /onlineMeetings?$filter={ParameterName} eq '{id}'."
        .to_owned();
    Refusal { status: StatusCode::BAD_REQUEST, code: "InvalidArgument", message }
}

/// The refusal of a list of all meetings that is not a lookup by `videoTeleconferenceId`: 400, as
/// microsoft-graph-docs#7765 reports it.
pub(in crate::testing::service) fn lookup_expected() -> Refusal {
    bad_request("An error has occurred.".to_owned())
}

/// The refusal of a lookup by `joinWebUrl` by a user who does not organize the meeting: 403
/// (microsoft-graph-docs#17234, microsoft-graph-explorer#1884).
pub(in crate::testing::service) fn not_the_organizer() -> Refusal {
    let message = "An error has occurred.".to_owned();
    Refusal { status: StatusCode::FORBIDDEN, code: "Forbidden", message }
}

/// The refusal of a name in an option. Graph words it so (microsoft-graph-docs#10770).
pub(in crate::testing::service) fn no_such_property(name: &str, ty: &str) -> Refusal {
    bad_request(format!("Could not find a property named '{name}' on type 'microsoft.graph.{ty}'."))
}

/// The refusal of a format of a transcript other than its own (msgraph-sdk-dotnet#2505,
/// ms-365-mcp-server#260).
pub(in crate::testing::service) fn invalid_format(format: &str) -> Refusal {
    bad_request(format!("Invalid format '{format}' specified."))
}
