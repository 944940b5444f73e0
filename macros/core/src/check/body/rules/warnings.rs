//! Warnings about bodies that Graph may refuse: Microsoft's pages advise against them, or show none like
//! them.

use graph_request_schema::Given;

use super::find::{Body, Search};
use crate::check::context::Context;

/// Warns about a create without any of the names.
pub(super) fn check_documented(names: &[&str], note: &str, body: &Body, context: &mut Context) {
    if context.method == "POST" && names.iter().all(|name| body.lacks(name)) {
        context.report.warn_at_span(body.group.span_open(), note);
    }
}

/// Warns about a literal in an update, at the name that starts its path.
pub(super) fn check_literal_in_update(
    path: &str,
    unless: Given,
    note: &str,
    body: &Body,
    context: &mut Context,
) {
    let first = path.split('/').next().unwrap_or(path);
    if context.is_update
        && let Search::Here(found) = body.find(path)
        && found.literal.is_some()
        && body.find_given(unless).is_none()
        && let Search::Here(start) = body.find(first)
    {
        context.report.warn_at_span(start.span, note);
    }
}
