//! The addresses that notifications are sent to.

use super::Body;
use crate::check::context::Context;

/// Checks that the addresses use TLS. Those of loopback are for tests.
pub(super) fn check_addresses(body: &Body, context: &mut Context) {
    for name in ["notificationUrl", "lifecycleNotificationUrl"] {
        let Some(text) = body.text(name) else {
            continue;
        };
        if text.content.strip_prefix("http://").is_some_and(|rest| !is_loopback(rest)) {
            context.report.at(&text.tokens, format!("`{name}` must begin with `https://`"));
        }
    }
}

/// Returns `true` for a host of loopback, and for one that is a value.
fn is_loopback(rest: &str) -> bool {
    ["localhost", "127.", "[::1]", "{"].iter().any(|host| rest.starts_with(host))
}
