//! Refusals of a body.

use serde_json::Value;

use super::{Refusal, bad_request, unserved};

/// The refusal of a body that is not JSON or not declared to be. The message is Graph's own.
pub(in crate::testing::service) fn unreadable_body() -> Refusal {
    bad_request(
        "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format."
            .to_owned(),
    )
}

/// The refusal of an absent body (microsoft-graph-docs-contrib#3314).
pub(in crate::testing::service) fn null_body() -> Refusal {
    bad_request("Request payload cannot be null.".to_owned())
}

pub(in crate::testing::service) fn body_not_an_object() -> Refusal {
    bad_request("The request payload must be a JSON object.".to_owned())
}

pub(in crate::testing::service) fn duplicate_name(name: &str) -> Refusal {
    bad_request(format!(
        "Multiple properties with the name '{name}' were detected in a resource or a complex value. In OData, duplicate property names are not allowed."
    ))
}

pub(in crate::testing::service) fn unknown_property(name: &str, ty: &str) -> Refusal {
    bad_request(format!(
        "The property '{name}' does not exist on type 'microsoft.graph.{ty}'. Make sure to only use property names that are defined by the type."
    ))
}

pub(in crate::testing::service) fn missing_property(name: &str, ty: &str) -> Refusal {
    bad_request(format!("The property '{name}' of type 'microsoft.graph.{ty}' is required."))
}

pub(in crate::testing::service) fn missing_parameter(name: &str) -> Refusal {
    bad_request(format!("The parameter {name} is required."))
}

pub(in crate::testing::service) fn unknown_parameter(name: &str, action: &str) -> Refusal {
    bad_request(format!(
        "The parameter '{name}' in the request payload is not a valid parameter for the operation '{action}'."
    ))
}

pub(in crate::testing::service) fn unknown_type(name: &str, declared: &str) -> Refusal {
    bad_request(format!(
        "A type named '{name}' could not be resolved by the model as 'microsoft.graph.{declared}'."
    ))
}

pub(in crate::testing::service) fn abstract_type(ty: &str) -> Refusal {
    bad_request(format!("The type 'microsoft.graph.{ty}' is abstract; '@odata.type' is required."))
}

/// The refusal of a literal; a string is shown without its quotes, as the service does.
pub(in crate::testing::service) fn not_convertible(value: &Value, expected: &str) -> Refusal {
    let literal = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    bad_request(format!(
        "Cannot convert the literal '{literal}' to the expected type '{expected}'."
    ))
}

pub(in crate::testing::service) fn unexpected_node(property: &str, expected: &str) -> Refusal {
    bad_request(format!(
        "An unexpected node was found for property named '{property}' when reading from the JSON reader. A '{expected}' node was expected."
    ))
}

pub(in crate::testing::service) fn too_many_items(property: &str, max: usize) -> Refusal {
    bad_request(format!("The property '{property}' must not have more than {max} items."))
}

pub(in crate::testing::service) fn not_a_member(name: &str, of: &str) -> Refusal {
    bad_request(format!("Requested value '{name}' was not found in 'microsoft.graph.{of}'."))
}

pub(in crate::testing::service) fn stream_in_body(property: &str) -> Refusal {
    bad_request(format!("The property '{property}' is a stream and has no value in a payload."))
}

pub(in crate::testing::service) fn not_updatable(property: &str, ty: &str) -> Refusal {
    bad_request(format!(
        "The property '{property}' of type 'microsoft.graph.{ty}' can't be changed after creation."
    ))
}

pub(in crate::testing::service) fn half_a_period(start: &str, end: &str) -> Refusal {
    bad_request(format!("{start} and {end} must be updated together."))
}

pub(in crate::testing::service) fn end_without_start(start: &str, end: &str) -> Refusal {
    bad_request(format!("{end} requires {start}."))
}

pub(in crate::testing::service) fn end_before_start(start: &str, end: &str) -> Refusal {
    bad_request(format!("{end} must not be earlier than {start}."))
}

/// The refusal of an entity within another one, which Graph may accept in places.
pub(in crate::testing::service) fn unserved_navigation(name: &str) -> Refusal {
    unserved(&format!("the navigation property '{name}' in a payload"))
}
