//! Change notifications: Graph calls the program when something changes.
//!
//! [`receive`] reads what Graph sends to the `notificationUrl` and the `lifecycleNotificationUrl` of a
//! subscription. It takes the query and the body of the request and needs no web framework; with the
//! feature `axum`, [`Received`] is an extractor.
//!
//! A notification is only worth something after its client state was verified, since anyone can send a
//! request to a public address. The type [`Unverified`] sees to it.
//!
//! ```
//! use graph_request::notifications::{self, Received};
//!
//! # fn run() -> Result<(), notifications::Rejection> {
//! let body = br#"{ "value": [{
//!     "subscriptionId": "76222963-cc7b-42d2-882d-8aaa69cb2ba3",
//!     "clientState": "a-long-random-secret",
//!     "changeType": "created",
//!     "resource": "users('7')/onlineMeetings('MSpk')/transcripts('MSMj')"
//! }] }"#;
//!
//! match notifications::receive(None, body)? {
//!     Received::Validate(token) => println!("answer 200 with {token}"),
//!     Received::Notifications(notifications) => {
//!         for notification in notifications {
//!             let Ok(notification) = notification.verify("a-long-random-secret") else { continue };
//!             assert_eq!(notification.key("transcripts"), Some("MSMj"));
//!         }
//!     }
//!     _ => {}
//! }
//! # Ok(())
//! # }
//! # run().unwrap();
//! ```
//!
//! The [guide](crate::docs::notifications) has the whole way, from the subscription to the changed
//! resource.

#[cfg(feature = "axum")]
mod axum;
mod collection;
mod enums;
mod notification;
mod query;
mod rejection;
mod resource;
mod resource_data;
mod response;
mod unverified;

pub use enums::{ApiVersion, ChangeType, LifecycleEvent};
pub use notification::Notification;
pub use rejection::Rejection;
pub use resource_data::ResourceData;
pub use response::validation_response;
pub use unverified::Unverified;

/// The maximum size of a body in bytes. A larger one is rejected before it is parsed.
pub const MAX_BODY_BYTES: usize = 4 * 1024 * 1024;

/// A request of Graph to the address of a subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Received {
    /// Graph asks whether the address belongs to the program, before it creates or renews a
    /// subscription. Answer within 10 seconds with status 200 and this text as `text/plain`, as
    /// [`validation_response`] does.
    Validate(String),
    /// Notifications of changes, or of events in the life of subscriptions. Store them and answer 202
    /// within 3 seconds, also if some of them turn out not to be from Graph; process them afterwards.
    /// Answer 503 if they cannot be stored: Graph tries again for up to 4 hours.
    Notifications(Vec<Unverified>),
}

/// Reads a request of Graph to the `notificationUrl` or the `lifecycleNotificationUrl` of a
/// subscription, by the query of its URL and its body.
///
/// The query is text as it arrives, percent-encoded, with or without its `?`; an [`Option`] will do.
/// Nothing that a request can contain makes this function panic.
///
/// ```
/// use graph_request::notifications::{self, Received};
///
/// # fn run() -> Result<(), notifications::Rejection> {
/// let query = "validationToken=Validation%3a+Testing+client+application";
/// let received = notifications::receive(query, b"")?;
/// assert_eq!(received, Received::Validate("Validation: Testing client application".to_owned()));
/// # Ok(())
/// # }
/// # run().unwrap();
/// ```
///
/// # Errors
///
/// Fails if the request cannot be one of Graph. Answer with [`Rejection::status`].
pub fn receive<'a>(query: impl Into<Option<&'a str>>, body: &[u8]) -> Result<Received, Rejection> {
    match query::validation_token(query.into().unwrap_or_default()) {
        Some(token) => token.map(Received::Validate),
        None => collection::read(body).map(Received::Notifications),
    }
}
