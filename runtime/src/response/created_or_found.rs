//! An entity that a request created or found.

use std::ops::Deref;

use http::StatusCode;

use super::RawResponse;

/// The entity that `createOrGet` returns, created or found according to the status.
///
/// It dereferences to the entity; [`into_inner`](Self::into_inner) returns the entity itself.
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
/// assert_eq!(first.id, second.into_inner().id);
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
}

impl<T> Deref for CreatedOrFound<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self {
            Self::Created(entity) | Self::Found(entity) | Self::Unknown(entity) => entity,
        }
    }
}
