//! The handshake with the addresses of a subscription, before it is made or renewed.

use http::Method;
use serde_json::Value;

use super::send::Target;
use super::validate;
use crate::testing::received::Received;
use crate::testing::service::url::split_path;

/// The properties of a subscription that hold an address.
const ADDRESSES: [&str; 2] = ["notificationUrl", "lifecycleNotificationUrl"];

/// Asks the addresses in the body of a request that makes or renews a subscription, and keeps the
/// reason of a failure with the request. Addresses beyond loopback are left to the service.
pub(in crate::testing) async fn shake_hands(received: &mut Received) {
    for url in find_addresses(received) {
        let Some(target) = Target::try_parse(&url) else { continue };
        if let Err(reason) = validate(&target).await {
            received.refused_address = Some(reason);
            return;
        }
    }
}

fn find_addresses(received: &Received) -> Vec<String> {
    let segments = split_path(received.bare_path());
    let names: Vec<&str> = segments.iter().map(String::as_str).collect();
    let is_it = match (&received.method, &names[..]) {
        (&Method::POST, [_, name]) | (&Method::PATCH, [_, name, _]) => {
            name.eq_ignore_ascii_case("subscriptions")
        }
        (_, _) => false,
    };
    if !is_it {
        return Vec::new();
    }
    let body: Value = serde_json::from_slice(&received.body).unwrap_or_default();
    ADDRESSES.iter().filter_map(|name| Some(body.get(name)?.as_str()?.to_owned())).collect()
}
