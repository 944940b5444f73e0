//! Properties that exclude or require each other.

use graph_request_schema::Given;

use super::find::Body;
use crate::check::context::Context;
use crate::messages::list;

/// Reports two statements that exclude each other.
pub(super) fn check_excludes(this: Given, with: Given, body: &Body, context: &mut Context) {
    let Some((found, other)) = body.find_given(this).zip(body.find_given(with)) else {
        return;
    };
    let (first, second) = (found.describe(this), other.describe(with));
    context.report.at(&found.key, format!("{first} and {second} exclude each other; remove one"));
}

/// Reports a statement without the properties that it needs.
pub(super) fn check_requires(
    given: Given,
    properties: &[&str],
    body: &Body,
    context: &mut Context,
) {
    let Some(found) = body.find_given(given).filter(|_| !context.is_update) else {
        return;
    };
    let missing: Vec<&str> = properties.iter().copied().filter(|name| body.lacks(name)).collect();
    if !missing.is_empty() {
        let message = format!("{} requires {}", found.describe(given), list(missing));
        context.report.at(&found.key, message);
    }
}

/// Reports, at the opening brace, a body without any of the paths.
pub(super) fn check_requires_one(paths: &[&str], body: &Body, context: &mut Context) {
    if context.is_update || !paths.iter().all(|path| body.lacks(path)) {
        return;
    }
    let paths = list(paths.iter().copied());
    let message = format!("`{}` requires one of {paths}", body.fields.name());
    if body.object.entries.is_empty() {
        context.report.at(body.group, message);
    } else {
        context.report.at_span(body.group.span_open(), message);
    }
}
