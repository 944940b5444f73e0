//! Literals that other literals of the body rule out.

use graph_request_schema::Given;

use super::find::{Body, Found, Search};
use crate::check::context::Context;
use crate::messages::list;

/// Reports times that are not midnight, though the body states something that needs it.
pub(super) fn check_midnight(given: Given, times: &[&str], body: &Body, context: &mut Context) {
    let Some(found) = body.find_given(given) else {
        return;
    };
    for time in times.iter().filter_map(|path| find_text(path, body)) {
        let text = time.literal.as_deref().unwrap_or_default();
        if let Some((date, clock)) = text.split_once('T')
            && clock.contains(|c: char| ('1'..='9').contains(&c))
        {
            let statement = found.describe(given);
            let message = format!("{statement} requires midnight: `{date}T00:00:00`");
            context.report.at(&time.value, message);
        }
    }
}

/// Reports a pair of texts that is not among those that are accepted.
pub(super) fn check_pairs(
    (first, second): (&str, &str),
    pairs: &[(&str, &str)],
    body: &Body,
    context: &mut Context,
) {
    let Some(one) = find_text(first, body) else {
        return;
    };
    let value = one.literal.as_deref().unwrap_or_default();
    let fitting: Vec<&str> =
        pairs.iter().filter(|(name, _)| *name == value).map(|(_, other)| *other).collect();
    if fitting.is_empty() {
        let mut names: Vec<&str> = pairs.iter().map(|(name, _)| *name).collect();
        names.dedup();
        let message = format!("`{first}` accepts {}, not `{value}`", list(names));
        context.report.at(&one.value, message);
    } else if let Some(other) = find_text(second, body)
        && let Some(text) = other.literal.as_deref().filter(|text| !fitting.contains(text))
    {
        let fitting = list(fitting);
        let message = format!("`{second}` accepts {fitting} with `{value}`, not `{text}`");
        context.report.at(&other.value, message);
    }
}

/// Reports a value that an entity can have, and no create accepts.
pub(super) fn check_created_as(
    property: &str,
    values: &[&str],
    body: &Body,
    context: &mut Context,
) {
    if context.is_update {
        return;
    }
    // A text that is not a member at all was reported as such.
    let is_member = |text: &&str| body.has_member(property, text);
    if let Some(found) = find_text(property, body)
        && let Some(text) = found.literal.as_deref().filter(|text| !values.contains(text))
        && is_member(&text)
    {
        let values = list(values.iter().copied());
        let message = format!("`{property}` of a create is one of {values}, not `{text}`");
        context.report.at(&found.value, message);
    }
}

fn find_text(path: &str, body: &Body) -> Option<Found> {
    match body.find(path) {
        Search::Here(found) if found.is_text => Some(found),
        Search::Here(_) | Search::Absent | Search::Open => None,
    }
}
