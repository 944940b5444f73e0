//! Refusals of a batch as a whole, and of a member whose dependency failed.

use http::StatusCode;

use super::{Refusal, bad_request};

/// The refusal of a batch that does not have the documented form.
pub(in crate::testing::service) fn invalid_batch(why: &str) -> Refusal {
    bad_request(format!("Invalid batch payload format: {why}."))
}

pub(in crate::testing::service) fn too_many_members(most: usize) -> Refusal {
    bad_request(format!("Number of batch request steps exceeds max value '{most}'."))
}

/// The refusal of an id that two members have. Ids are not case-sensitive.
pub(in crate::testing::service) fn duplicate_id(id: &str) -> Refusal {
    bad_request(format!("Duplicate request id: {id}."))
}

/// The refusal of a dependency that does not stand earlier (msgraph-sdk-dotnet-core#891,
/// msgraph-sdk-java#2109).
pub(in crate::testing::service) fn invalid_dependency(id: &str) -> Refusal {
    bad_request(format!("Invalid dependency for request Id: {id}."))
}

/// The refusal of a batch in which only some members depend on others (microsoft-graph-docs#16280).
pub(in crate::testing::service) fn mixed_order() -> Refusal {
    bad_request("Batch should be either fully sequential or fully parallel.".to_owned())
}

/// The refusal of a write without a body (msgraph-sdk-dotnet#2628).
pub(in crate::testing::service) fn write_without_body(id: &str) -> Refusal {
    bad_request(format!("Write request id : {id} does not contain Content-Type header or body."))
}

/// The refusal of a body without its type (ms-365-mcp-server#677).
pub(in crate::testing::service) fn write_without_type(id: &str) -> Refusal {
    bad_request(format!("Write request with id '{id}' does not contain a Content-Type header."))
}

/// The refusal of a member that depends on one that failed.
pub(in crate::testing::service) fn failed_dependency() -> Refusal {
    let message = "The request was not executed, since a request that it depends on failed.";
    Refusal {
        status: StatusCode::FAILED_DEPENDENCY,
        code: "FailedDependency",
        message: message.to_owned(),
    }
}
