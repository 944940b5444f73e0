//! `$select` and `$expand`: the parts of a resource that a response has.

use serde_json::Value;

use super::request::MeetingRequest;
use crate::testing::schema::Type;
use crate::testing::service::refusal::{Refusal, no_such_property, unserved};

/// Checks the names in `$select` and `$expand`. `expandable` are the navigation properties that are
/// served within a resource of the type.
pub(super) fn check(
    request: &MeetingRequest,
    ty: &'static Type,
    expandable: &[&str],
) -> Result<(), Refusal> {
    for name in request.query.list("$select").unwrap_or_default() {
        check_selected(request, ty, name)?;
    }
    for name in request.query.list("$expand").unwrap_or_default() {
        check_expanded(request, ty, name, expandable)?;
    }
    Ok(())
}

/// Checks a name in `$select`. An open type may have it although the metadata does not declare it.
fn check_selected(request: &MeetingRequest, ty: &'static Type, path: &str) -> Result<(), Refusal> {
    let name = path.split('/').next().unwrap_or_default();
    let is_known = name == "*"
        || ty.is_open()
        || ty.property(name, request.version).is_some()
        || ty.navigation(name, request.version).is_some();
    if is_known { Ok(()) } else { Err(no_such_property(name, ty.name)) }
}

fn check_expanded(
    request: &MeetingRequest,
    ty: &'static Type,
    path: &str,
    expandable: &[&str],
) -> Result<(), Refusal> {
    let name = path.split(['/', '(']).next().unwrap_or_default();
    if expandable.contains(&path) || (path == "*" && !expandable.is_empty()) {
        Ok(())
    } else if name == "*" || ty.navigation(name, request.version).is_some() {
        Err(unserved(&format!("$expand={path} here")))
    } else {
        Err(no_such_property(name, ty.name))
    }
}

/// Returns `true` if the request asks for the target of a navigation property.
pub(super) fn is_expanded(request: &MeetingRequest, name: &str) -> bool {
    let expanded = request.query.list("$expand").unwrap_or_default();
    expanded.iter().any(|path| *path == name || *path == "*")
}

/// Keeps the properties of a resource that `$select` names, or all of them without it. What is
/// expanded stays.
pub(super) fn select(request: &MeetingRequest, resource: &mut Value) {
    let Some(names) = request.query.list("$select") else {
        return;
    };
    if names.contains(&"*") {
        return;
    }
    if let Value::Object(properties) = resource {
        properties.retain(|name, _| {
            is_expanded(request, name)
                || names.iter().any(|path| path.split('/').next() == Some(name.as_str()))
        });
    }
}
