//! A notification before it is known whom it is from.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};
use subtle::ConstantTimeEq;

use super::Notification;

/// A notification that anyone may have sent.
///
/// Graph repeats in each notification the `clientState` that the program gave to the subscription.
/// [`verify`](Self::verify) compares it with the one that is expected, and only then gives the
/// notification. Until then, it only tells to which subscription it claims to belong, for a program that
/// has a client state for each.
///
/// ```
/// use graph_request::notifications::{self, Received};
///
/// # fn run() -> Result<(), notifications::Rejection> {
/// let body = br#"{ "value": [{ "subscriptionId": "s", "clientState": "secret", "changeType": "created" }] }"#;
/// let Received::Notifications(notifications) = notifications::receive(None, body)? else { return Ok(()) };
/// for notification in notifications {
///     assert_eq!(notification.subscription_id(), "s");
///     let notification = notification.verify("another").unwrap_err();
///     assert!(notification.verify("secret").is_ok());
/// }
/// # Ok(())
/// # }
/// # run().unwrap();
/// ```
#[must_use = "a notification says nothing before it is verified"]
#[derive(Clone, PartialEq)]
pub struct Unverified(Box<Inner>);

#[derive(Clone, PartialEq)]
struct Inner {
    client_state: Option<String>,
    notification: Notification,
}

impl Unverified {
    /// Takes the members of a notification, and those of the collection that it came in.
    pub(super) fn new(mut json: Map<String, Value>, collection: Arc<Map<String, Value>>) -> Self {
        let client_state = match json.remove("clientState") {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        Self(Box::new(Inner { client_state, notification: Notification::new(json, collection) }))
    }

    /// Returns the id of the subscription that the notification claims to belong to; an empty text if
    /// it names none.
    pub fn subscription_id(&self) -> &str {
        self.0.notification.subscription_id()
    }

    /// Returns the id of the tenant that the notification claims to come from.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.notification.tenant_id()
    }

    /// Returns `true` if the notification carries this client state.
    ///
    /// The time that this takes depends on the length of the two, and not on where they differ. An
    /// empty client state is never right.
    pub fn is_from(&self, client_state: impl AsRef<[u8]>) -> bool {
        let expected = client_state.as_ref();
        let found = self.0.client_state.as_deref().unwrap_or_default().as_bytes();
        !expected.is_empty() && bool::from(found.ct_eq(expected))
    }

    /// Returns the notification if it carries this client state, as [`is_from`](Self::is_from) tells,
    /// and otherwise the same again, to try another one or to be dropped.
    #[expect(clippy::missing_errors_doc, reason = "the summary says it")]
    pub fn verify(self, client_state: impl AsRef<[u8]>) -> Result<Notification, Self> {
        if self.is_from(client_state) { Ok(self.0.notification) } else { Err(self) }
    }

    /// Returns the notification without a check of its client state, for a program that knows the
    /// sender in another way, such as by a verified token in
    /// [`validation_tokens`](Notification::validation_tokens).
    pub fn without_client_state(self) -> Notification {
        self.0.notification
    }
}

/// Leaves out the client state, which is a secret, and what is not verified yet.
impl fmt::Debug for Unverified {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Unverified")
            .field("subscription_id", &self.subscription_id())
            .finish_non_exhaustive()
    }
}
