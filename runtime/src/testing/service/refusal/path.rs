//! Refusals of a path, a method, an id or a token.

use http::StatusCode;

use super::{Refusal, bad_request, unserved};
use crate::testing::received::Received;

/// The refusal of a request without a token.
pub(in crate::testing::service) fn no_token() -> Refusal {
    let message = "Access token is empty.".to_owned();
    Refusal { status: StatusCode::UNAUTHORIZED, code: "InvalidAuthenticationToken", message }
}

/// The refusal of a segment that no version of Graph has there (400: microsoft-graph-docs#4052,
/// #21648).
pub(in crate::testing::service) fn no_such_segment(segment: &str) -> Refusal {
    bad_request(format!("Resource not found for the segment '{segment}'."))
}

/// The refusal of a version of the service other than `v1.0` and `beta`.
pub(in crate::testing::service) fn no_such_version(version: &str) -> Refusal {
    bad_request(format!("Invalid version: {version}"))
}

/// The refusal of a path that Graph has, or that is outside of what the rows describe.
pub(in crate::testing::service) fn unserved_path(request: &Received) -> Refusal {
    unserved(&format!("`{} {}`", request.method, request.bare_path()))
}

/// The refusal of a method that the path does not have (OData Protocol 4.01, section 9.4.2).
pub(in crate::testing::service) fn method_not_allowed(request: &Received) -> Refusal {
    let message =
        format!("Specified HTTP method is not allowed for the request target: {}.", request.method);
    Refusal { status: StatusCode::METHOD_NOT_ALLOWED, code: "BadRequest", message }
}

/// The refusal of an id; `kind` names the entity, such as `meeting`.
pub(in crate::testing::service) fn not_found(kind: &str, id: &str) -> Refusal {
    let message = format!("No {kind} has the id '{id}'.");
    Refusal { status: StatusCode::NOT_FOUND, code: "NotFound", message }
}

/// The refusal of something that is at most once in its place, and is not there.
pub(in crate::testing::service) fn nothing_there(name: &str) -> Refusal {
    let message = format!("The resource '{name}' does not exist.");
    Refusal { status: StatusCode::NOT_FOUND, code: "NotFound", message }
}

/// The refusal of the id of a meeting that another user organizes (microsoft-graph-docs#10770).
pub(in crate::testing::service) fn organizer_mismatch(user: &str) -> Refusal {
    let message = format!("Organizer Id mismatch User Id: {user}.");
    Refusal { status: StatusCode::NOT_FOUND, code: "NotFound", message }
}

/// The refusal of a user who is not named by an object id. Meetings take no user principal name,
/// unlike other resources of a user, and the answer has no message (404: msgraph-sdk-dotnet#1215,
/// microsoft-graph-docs#9348 and #12301, msgraph-sdk-java#1836).
pub(in crate::testing::service) fn not_an_object_id() -> Refusal {
    Refusal { status: StatusCode::NOT_FOUND, code: "UnknownError", message: String::new() }
}

/// The refusal of a create below `/communications` in v1.0 (microsoft-graph-docs#21421).
pub(in crate::testing::service) fn no_create_here() -> Refusal {
    bad_request("An error has occurred.".to_owned())
}
