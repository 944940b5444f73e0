//! The enums of notifications.

use crate::model::support::enumeration;

/// A kind of change.
///
/// Graph: `changeType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum ChangeType {
    /// The resource was created. Graph: `created`
    Created,
    /// The resource was changed. For users and groups also: it was created, or deleted but can be
    /// restored. Graph: `updated`
    Updated,
    /// The resource was deleted. Graph: `deleted`
    Deleted,
    /// A kind that this enum does not declare, kept as received.
    Other(Box<str>),
}

enumeration!(ChangeType, "changeType" {
    "created" => Created,
    "updated" => Updated,
    "deleted" => Deleted,
});

/// An event in the life of a subscription, which Graph sends to its `lifecycleNotificationUrl`.
///
/// Graph: `lifecycleEventType`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum LifecycleEvent {
    /// The subscription pauses soon unless it is authorized again: `POST
    /// /subscriptions/{id}/reauthorize`, or a `PATCH` of `expirationDateTime` that renews it too.
    /// Graph: `reauthorizationRequired`
    ReauthorizationRequired,
    /// The subscription is gone. Create another one, and read what changed in between. Graph:
    /// `subscriptionRemoved`
    SubscriptionRemoved,
    /// Some notifications were not delivered. Read what changed in between. Graph: `missed`
    Missed,
    /// An event that this enum does not declare, kept as received.
    Other(Box<str>),
}

enumeration!(LifecycleEvent, "lifecycleEventType" {
    "reauthorizationRequired" => ReauthorizationRequired,
    "subscriptionRemoved" => SubscriptionRemoved,
    "missed" => Missed,
});

impl ChangeType {
    /// Reads a member in any case: Teams writes `Created`.
    pub(super) fn read(text: &str) -> Self {
        let lower = text.to_ascii_lowercase();
        lower.parse().unwrap_or_else(|_| Self::Other(text.into()))
    }
}

impl LifecycleEvent {
    pub(super) fn read(text: &str) -> Self {
        text.parse().unwrap_or_else(|_| Self::Other(text.into()))
    }
}

/// A version of the API, which the path of a request begins with.
///
/// A notification does not say of which version its subscription is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiVersion {
    /// The v1.0 service, whose models are in `graph_request::v1`.
    V1,
    /// The beta service, whose models are in `graph_request::beta`.
    Beta,
}

impl ApiVersion {
    /// Returns the segment of the path: `v1.0` or `beta`.
    pub fn segment(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }
}
