//! `$select` and `$expand`: the parts of a resource that a response has.

use serde_json::Value;

use super::query::split_list;
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
    let navigation = ty.navigation(name, request.version);
    if path == "*" && !expandable.is_empty() {
        return Ok(());
    }
    if let (true, Some(navigation)) = (expandable.contains(&name), navigation)
        && let Some(selected) = selected_within(path)
    {
        return selected
            .iter()
            .try_for_each(|name| check_selected(request, navigation.target, name));
    }
    if name == "*" || navigation.is_some() {
        Err(unserved(&format!("$expand={path} here")))
    } else {
        Err(no_such_property(name, ty.name))
    }
}

/// Returns `true` if the request asks for the target of a navigation property.
pub(super) fn is_expanded(request: &MeetingRequest, name: &str) -> bool {
    let expanded = request.query.list("$expand").unwrap_or_default();
    expanded.iter().any(|path| path.split('(').next() == Some(name) || *path == "*")
}

/// Returns the names in `records($select=id,role)`; none for a navigation property without options,
/// and `None` for other options, which are not served.
fn selected_within(path: &str) -> Option<Vec<&str>> {
    let Some((_, options)) = path.split_once('(') else {
        return Some(Vec::new());
    };
    let names = options.strip_suffix(')')?.strip_prefix("$select=")?;
    (!names.contains(['(', ';'])).then(|| split_list(names))
}

/// Keeps the properties of a resource that `$select` names, or all of them without it. What is
/// expanded stays.
pub(super) fn select(request: &MeetingRequest, resource: &mut Value) {
    select_within(request, resource);
    let Some(names) = request.query.list("$select") else {
        return;
    };
    if names.contains(&"*") {
        return;
    }
    retain(resource, |name| is_expanded(request, name) || is_among(&names, name));
}

/// Keeps the properties of expanded entities that their own `$select` names.
fn select_within(request: &MeetingRequest, resource: &mut Value) {
    for path in request.query.list("$expand").unwrap_or_default() {
        let (name, _) = path.split_once('(').unwrap_or((path, ""));
        let names = selected_within(path).unwrap_or_default();
        let Some(Value::Array(entities)) = resource.get_mut(name) else {
            continue;
        };
        for entity in entities.iter_mut().filter(|_| !names.is_empty()) {
            retain(entity, |name| is_among(&names, name));
        }
    }
}

fn is_among(paths: &[&str], name: &str) -> bool {
    paths.iter().any(|path| path.split('/').next() == Some(name))
}

fn retain(resource: &mut Value, is_wanted: impl Fn(&str) -> bool) {
    if let Value::Object(properties) = resource {
        properties.retain(|name, _| is_wanted(name));
    }
}
