//! The requests of a version, for the documentation of what they give and take.

use super::reach::roots;
use super::text::doc;
use crate::schema::{
    Callable, Navigation, Operation, Type, Verb, Version, callables_of, navigations_of,
    properties_of,
};

/// A list of requests with the least privilege each of them needs.
pub(super) fn render_routes(ty: &'static Type, version: Version) -> String {
    let mut lines = Vec::new();
    for root in roots(version) {
        let key = if root.is_set { "/{id}" } else { "" };
        let path = format!("/{}{key}", root.name);
        walk(root.target, ty, &path, version, &mut vec![root.target], &mut lines);
    }
    if lines.is_empty() {
        return String::new();
    }
    doc("", &format!("\n# Requests\n\n{}", lines.join("\n")))
}

/// Follows navigation properties until they lead to `wanted`.
fn walk(
    from: &'static Type,
    wanted: &'static Type,
    path: &str,
    version: Version,
    seen: &mut Vec<&'static Type>,
    lines: &mut Vec<String>,
) {
    for navigation in navigations_of(from, version) {
        let path = format!("{path}/{}", navigation.name);
        if navigation.target == wanted {
            lines.extend(describe(navigation, &path, version));
        }
        if !seen.contains(&navigation.target) {
            seen.push(navigation.target);
            let key = if navigation.is_collection { "/{id}" } else { "" };
            walk(navigation.target, wanted, &format!("{path}{key}"), version, seen, lines);
            seen.pop();
        }
    }
}

fn describe(navigation: &'static Navigation, path: &str, version: Version) -> Vec<String> {
    let key = if navigation.is_collection { "/{id}" } else { "" };
    let entity = format!("{path}{key}");
    let target = navigation.target;
    let mut lines: Vec<String> = navigation
        .operations
        .iter()
        .map(|operation| match operation.verb {
            Verb::Insert | Verb::List => describe_operation(operation, path),
            _ => describe_operation(operation, &entity),
        })
        .collect();
    for property in properties_of(target, version) {
        let path = format!("{entity}/{}", property.name);
        lines.extend(property.operations.iter().map(|o| describe_operation(o, &path)));
    }
    lines.extend(callables_of(target, true, version).map(|c| describe_call(c, path)));
    lines.extend(callables_of(target, false, version).map(|c| describe_call(c, &entity)));
    lines
}

fn describe_call(callable: &Callable, path: &str) -> String {
    let end = if callable.is_action { "" } else { "()" };
    describe_operation(&callable.operation, &format!("{path}/{}{end}", callable.name))
}

/// `` - [`GET /me/onlineMeetings`](page): delegated `A`, application `B` ``
fn describe_operation(operation: &Operation, path: &str) -> String {
    let request = format!("`{} {path}`", operation.verb.method());
    let request = if operation.page.is_empty() {
        request
    } else {
        format!("[{request}]({})", operation.page)
    };
    format!("- {request}: {}", privileges(operation))
}

/// The least privileges of an operation, as the documentation has them.
pub(super) fn privileges(operation: &Operation) -> String {
    let name = |permission: Option<&str>| match permission {
        Some(permission) => format!("`{permission}`"),
        None => "not documented".to_owned(),
    };
    format!("delegated {}, application {}", name(operation.delegated), name(operation.application))
}
