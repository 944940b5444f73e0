//! The property `resource`.

use graph_request_schema::{Subscribable, Version};

use super::path::{Segment, Verdict, find, split};
use super::text::Text;
use crate::check::context::Context;
use crate::messages;

/// Checks the path of a resource, and returns its row.
pub(super) fn check_resource(text: &Text, context: &mut Context) -> Option<&'static Subscribable> {
    if let Some(message) = find_prefix(&text.content) {
        context.report.at(&text.tokens, message);
        return None;
    }
    let path = text.content.split('?').next().unwrap_or_default();
    warn_of_placeholder(text, path, context);
    let segments = split(path);
    let row = match find(&segments) {
        Verdict::Row(row) => row,
        Verdict::Misspelt { written, near } => {
            let end = messages::did_you_mean(near);
            let message = format!("no resource of a subscription has `{written}` there{end}");
            context.report.at(&text.tokens, message);
            return None;
        }
        Verdict::NotListed { expected } => {
            warn(text, &describe_unlisted(path, &expected), context);
            return None;
        }
        Verdict::Unknown => return None,
    };
    warn_of_version(text, row, context);
    // A value at the end of a `format!` may be more than a key.
    let is_whole = !text.is_format || segments.last() != Some(&Segment::Key);
    is_whole.then_some(row)
}

/// Recognizes an address or a version in front of the path, which the property has not.
fn find_prefix(text: &str) -> Option<String> {
    let (address, path) = match text.split_once("://") {
        Some((_, rest)) => (true, rest.split_once('/').map_or("", |(_, path)| path)),
        None => (false, text.trim_start_matches('/')),
    };
    let rest = [Version::V1, Version::Beta]
        .into_iter()
        .find_map(|version| path.strip_prefix(version.segment())?.strip_prefix('/'));
    let what = if address { "an address" } else { "a version" };
    (address || rest.is_some()).then(|| {
        let rest = rest.unwrap_or(path);
        format!("a `resource` does not begin with {what}: write `{rest}`")
    })
}

/// Warns of `{id}` in a literal, which the service gets as it is.
fn warn_of_placeholder(text: &Text, path: &str, context: &mut Context) {
    let placeholder = path.split_once('{').and_then(|(_, rest)| rest.split_once('}'));
    if let Some((name, _)) = placeholder.filter(|_| !text.is_format) {
        let message =
            format!("`{{{name}}}` is sent as it is; put a value there by `format!(\"…\")`");
        warn(text, &message, context);
    }
}

fn describe_unlisted(path: &str, expected: &[&str]) -> String {
    let end = messages::expected_one_of(expected);
    format!(
        "`{path}` is not among the resources that Microsoft's pages list for subscriptions{end}"
    )
}

fn warn_of_version(text: &Text, row: &Subscribable, context: &mut Context) {
    if row.versions.has(context.version) {
        return;
    }
    if let Some(other) = context.version.other().filter(|other| row.versions.has(*other)) {
        let (path, version) = (row.path.replace("{}", "{id}"), other.segment());
        let message =
            format!("subscriptions to `{path}` are only in `{version}`, Microsoft's pages say");
        warn(text, &message, context);
    }
}

pub(super) fn warn(text: &Text, message: &str, context: &mut Context) {
    let span = text.tokens.clone().into_iter().next().map(|tree| tree.span());
    if let Some(span) = span {
        context.report.warn_at_span(span, message);
    }
}
