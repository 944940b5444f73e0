//! Checks of a subscription that is created. A resource that the rows lack is answered with 501, since
//! Graph may well have it.

use serde_json::Value;
use time::{Duration, OffsetDateTime};

use super::resource::{find_row, split};
use crate::json::parse_date_time;
use crate::testing::schema::{Subscribable, Version};
use crate::testing::service::body::Properties;
use crate::testing::service::refusal::{
    Refusal, address_refused, address_without_tls, lifetime_too_long, missing_for_data,
    missing_lifecycle_url, no_resource_data, not_a_change, over_already, too_long, unserved,
};
use crate::testing::service::request::Request;

/// The maximum length of `clientState`.
const MAX_CHARACTERS: usize = 128;

/// A longer lifetime requires a `lifecycleNotificationUrl` for some resources.
const WITHOUT_LIFECYCLE: Duration = Duration::HOUR;

/// The services of Azure that take notifications without a handshake.
const AZURE: [&str; 2] = ["EventHub:", "EventGrid:"];

pub(super) fn check_create(request: &Request, body: &Properties) -> Result<(), Refusal> {
    let row = find_resource(text(body, "resource"), request.version)?;
    check_change_type(text(body, "changeType"))?;
    if text(body, "clientState").chars().count() > MAX_CHARACTERS {
        return Err(too_long("clientState", MAX_CHARACTERS));
    }
    let has_data = body.get("includeResourceData") == Some(&Value::Bool(true));
    if has_data {
        check_data(body, row, request.version)?;
    }
    let lifetime = check_end(body, row, has_data)?;
    let has_url = !text(body, "lifecycleNotificationUrl").is_empty();
    if row.requires_lifecycle_url && lifetime > WITHOUT_LIFECYCLE && !has_url {
        return Err(missing_lifecycle_url());
    }
    check_addresses(request, body)
}

pub(super) fn check_update(
    request: &Request,
    known: &Value,
    changes: &Properties,
) -> Result<(), Refusal> {
    if changes.contains_key("expirationDateTime") {
        let resource = known.get("resource").and_then(Value::as_str);
        let row = find_resource(resource.unwrap_or_default(), request.version)?;
        let has_data = known.get("includeResourceData") == Some(&Value::Bool(true));
        check_end(changes, row, has_data)?;
    }
    check_addresses(request, changes)
}

fn find_resource(path: &str, version: Version) -> Result<&'static Subscribable, Refusal> {
    let row = find_row(&split(path), version);
    row.ok_or_else(|| unserved(&format!("subscriptions to `{path}`")))
}

fn check_change_type(names: &str) -> Result<(), Refusal> {
    let known = ["created", "updated", "deleted"];
    let is_known = |name: &str| known.iter().any(|one| one.eq_ignore_ascii_case(name));
    let unknown = names.split(',').map(str::trim).find(|name| !is_known(name));
    unknown.map_or(Ok(()), |name| Err(not_a_change(name)))
}

/// Checks what resource data need. The page of v1.0 calls the id of the certificate optional.
fn check_data(body: &Properties, row: &Subscribable, version: Version) -> Result<(), Refusal> {
    if row.minutes_with_data.is_none() {
        return Err(no_resource_data());
    }
    let needed: &[&str] = match version {
        Version::Beta => &["encryptionCertificate", "encryptionCertificateId"],
        _ => &["encryptionCertificate"],
    };
    let missing = needed.iter().copied().find(|name| text(body, name).is_empty());
    missing.map_or(Ok(()), |name| Err(missing_for_data(name)))
}

/// Checks the end, and returns the time until then.
fn check_end(body: &Properties, row: &Subscribable, has_data: bool) -> Result<Duration, Refusal> {
    let now = OffsetDateTime::now_utc();
    let end = parse_date_time(text(body, "expirationDateTime")).unwrap_or(now);
    let minutes = row.minutes_with_data.filter(|_| has_data).unwrap_or(row.minutes);
    let lifetime = end - now;
    if !lifetime.is_positive() {
        return Err(over_already());
    }
    if lifetime > Duration::minutes(minutes.into()) {
        return Err(lifetime_too_long(minutes));
    }
    Ok(lifetime)
}

fn check_addresses(request: &Request, body: &Properties) -> Result<(), Refusal> {
    if let Some(reason) = &request.received.refused_address {
        return Err(address_refused(reason));
    }
    for name in ["notificationUrl", "lifecycleNotificationUrl"] {
        let url = text(body, name);
        let is_local = crate::testing::notifications::is_loopback(url);
        if url.is_empty() || is_local || AZURE.iter().any(|azure| url.starts_with(azure)) {
            continue;
        }
        if !url.starts_with("https://") {
            return Err(address_without_tls(name));
        }
        return Err(unserved(&format!("an address that is not one of loopback, such as `{url}`")));
    }
    Ok(())
}

fn text<'a>(body: &'a Properties, name: &str) -> &'a str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}
