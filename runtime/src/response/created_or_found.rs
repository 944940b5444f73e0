//! An entity that a request created or found.

use std::ops::{Deref, DerefMut};

use http::StatusCode;
use serde_core::ser::{Serialize, Serializer};

use super::RawResponse;

/// The entity that `createOrGet` returns, created or found according to the status.
///
/// It dereferences to the entity, so that properties are read directly. To move one out, take the entity
/// with [`into_inner`](Self::into_inner) first: `meeting.into_inner().join_web_url`. It serializes as
/// the entity.
///
/// If the response of an attempt was lost and the request was sent again, an entity that is found may
/// be the one that the first attempt created. [`is_new`](Self::is_new) returns `None` then.
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> graph_request::Result<()> {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let order = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "order-7" });
/// let first = client.send(order.clone()).await?;
/// let second = client.send(order).await?;
/// assert!(first.is_created() && !second.is_created());
/// assert_eq!(first.id, second.id);
///
/// let meeting = second.into_inner();
/// let address: Option<String> = meeting.join_web_url;
/// # assert!(address.is_some());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CreatedOrFound<T> {
    /// The service created it (201).
    Created(T),
    /// The service found it (200).
    Found(T),
    /// The service found it (200) when the request was sent again, after an attempt whose response was
    /// lost. That attempt may have created it.
    Unknown(T),
}

impl<T> CreatedOrFound<T> {
    pub(crate) fn new(response: &RawResponse, entity: T) -> Self {
        match response.status {
            StatusCode::CREATED => Self::Created(entity),
            _ if response.is_uncertain => Self::Unknown(entity),
            _ => Self::Found(entity),
        }
    }

    /// Returns `true` if the service certainly created the entity with this call.
    pub fn is_created(&self) -> bool {
        matches!(self, Self::Created(_))
    }

    /// Returns `true` if this call created the entity, `false` if it was there before, and `None` if
    /// that cannot be known, because the response of the first attempt was lost.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::{FakeGraph, Fault}};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// let order = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "order-7" });
    /// graph.inject(Fault::drop_before()); // creates the meeting, then drops the connection
    /// let meeting = client.send(order.clone()).await?;
    /// assert_eq!(meeting.is_new(), None);
    /// assert_eq!(client.send(order).await?.is_new(), Some(false));
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_new(&self) -> Option<bool> {
        match self {
            Self::Created(_) => Some(true),
            Self::Found(_) => Some(false),
            Self::Unknown(_) => None,
        }
    }

    /// Returns the entity.
    pub fn into_inner(self) -> T {
        match self {
            Self::Created(entity) | Self::Found(entity) | Self::Unknown(entity) => entity,
        }
    }

    /// Returns a reference to the entity.
    pub fn entity(&self) -> &T {
        match self {
            Self::Created(entity) | Self::Found(entity) | Self::Unknown(entity) => entity,
        }
    }

    /// Returns the same variant with a reference to the entity.
    ///
    /// ```
    /// use graph_request::CreatedOrFound;
    ///
    /// let created = CreatedOrFound::Created("meeting".to_owned());
    /// assert_eq!(created.as_ref().map(String::len), CreatedOrFound::Created(7));
    /// ```
    pub fn as_ref(&self) -> CreatedOrFound<&T> {
        match self {
            Self::Created(entity) => CreatedOrFound::Created(entity),
            Self::Found(entity) => CreatedOrFound::Found(entity),
            Self::Unknown(entity) => CreatedOrFound::Unknown(entity),
        }
    }

    /// Applies a function to the entity and keeps the variant.
    ///
    /// ```
    /// use graph_request::{CreatedOrFound, v1::OnlineMeeting};
    ///
    /// fn address(meeting: CreatedOrFound<OnlineMeeting>) -> CreatedOrFound<Option<String>> {
    ///     meeting.map(|meeting| meeting.join_web_url)
    /// }
    /// assert_eq!(CreatedOrFound::Found(7).map(|n| n + 1), CreatedOrFound::Found(8));
    /// ```
    pub fn map<U>(self, function: impl FnOnce(T) -> U) -> CreatedOrFound<U> {
        match self {
            Self::Created(entity) => CreatedOrFound::Created(function(entity)),
            Self::Found(entity) => CreatedOrFound::Found(function(entity)),
            Self::Unknown(entity) => CreatedOrFound::Unknown(function(entity)),
        }
    }
}

impl<T> Deref for CreatedOrFound<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.entity()
    }
}

impl<T> DerefMut for CreatedOrFound<T> {
    fn deref_mut(&mut self) -> &mut T {
        match self {
            Self::Created(entity) | Self::Found(entity) | Self::Unknown(entity) => entity,
        }
    }
}

/// Serializes as the entity, without the variant.
impl<T: Serialize> Serialize for CreatedOrFound<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.entity().serialize(serializer)
    }
}
