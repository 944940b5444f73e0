//! The properties beside the resource.

use graph_request_schema::{CHANGES, Subscribable, Version};
use syn::Lit;

use super::Body;
use super::resource::warn;
use super::text::Text;
use crate::check::context::Context;
use crate::messages;
use crate::suggest::did_you_mean_or_list;
use crate::syntax::Literal;

/// Checks the names in `changeType`, which commas part.
pub(super) fn check_change_type(
    body: &Body,
    row: Option<&'static Subscribable>,
    context: &mut Context,
) {
    let Some(text) = body.text("changeType").filter(|text| !text.is_format) else {
        return;
    };
    for name in text.content.split(',').map(str::trim) {
        if !is_among(CHANGES, name) {
            let end = did_you_mean_or_list(name, CHANGES);
            context.report.at(&text.tokens, format!("`changeType` has no member `{name}`{end}"));
        } else if let Some(row) = row.filter(|row| !is_among(row.changes, name)) {
            let path = row.path.replace("{}", "{id}");
            let end = messages::expected_one_of(row.changes);
            warn(
                &text,
                &format!("`{path}` does not tell `{name}`, Microsoft's pages say{end}"),
                context,
            );
        }
    }
}

fn is_among(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Checks what `includeResourceData` demands.
pub(super) fn check_resource_data(
    body: &Body,
    row: Option<&'static Subscribable>,
    context: &mut Context,
) {
    let Some((key, literal)) = body.member("includeResourceData").and_then(|member| {
        Some((&member.key, body.literal("includeResourceData").filter(|literal| is_true(literal))?))
    }) else {
        return;
    };
    // A missing certificate is a mistake of another rule.
    if body.lacks("encryptionCertificateId") && !body.lacks("encryptionCertificate") {
        warn_of_certificate_id(key.span, context);
    }
    if let Some(row) = row.filter(|row| row.minutes_with_data.is_none()) {
        let path = row.path.replace("{}", "{id}");
        let message = format!(
            "notifications of `{path}` do not include resource data, Microsoft's pages say"
        );
        context.report.warn_at_span(literal.lit.span(), message);
    }
}

/// The page of v1.0 calls the id optional, and that of beta calls it required.
fn warn_of_certificate_id(span: proc_macro2::Span, context: &mut Context) {
    let message = "without `encryptionCertificateId`, a notification does not tell its certificate";
    if context.version == Version::Beta {
        context.report.at_span(span, "`includeResourceData` requires `encryptionCertificateId`");
    } else {
        context.report.warn_at_span(span, message);
    }
}

fn is_true(literal: &Literal) -> bool {
    matches!(&literal.lit, Lit::Bool(value) if value.value)
}

/// Warns of properties that are missing without being required.
pub(super) fn check_missing(
    body: &Body,
    resource: Option<(&Text, &'static Subscribable)>,
    context: &mut Context,
) {
    let Some((text, row)) = resource else {
        return;
    };
    if body.lacks("clientState") && !is_sent_elsewhere(body) {
        let message = "without `clientState`, notifications of others cannot be told from Graph's";
        warn(text, message, context);
    }
    // A literal end is that of an example, which is over.
    let is_live =
        body.member("expirationDateTime").is_some() && body.literal("expirationDateTime").is_none();
    if row.requires_lifecycle_url && is_live && body.lacks("lifecycleNotificationUrl") {
        let message = "Graph refuses this subscription if it lasts more than an hour; add `lifecycleNotificationUrl`";
        warn(text, message, context);
    }
}

/// Returns `true` if notifications go to a service of Azure, which knows their sender.
fn is_sent_elsewhere(body: &Body) -> bool {
    let url = body.text("notificationUrl");
    url.is_some_and(|url| {
        ["EventHub:", "EventGrid:"].iter().any(|name| url.content.starts_with(name))
    })
}
