//! An entity that a request created or found.

use std::ops::Deref;

use http::StatusCode;

/// The entity that `createOrGet` returns, created or found according to the status.
///
/// It dereferences to the entity; [`into_inner`](Self::into_inner) returns the entity itself.
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
}

impl<T> CreatedOrFound<T> {
    pub(crate) fn new(status: StatusCode, entity: T) -> Self {
        if status == StatusCode::CREATED { Self::Created(entity) } else { Self::Found(entity) }
    }

    /// Returns `true` if the service created the entity.
    pub fn is_created(&self) -> bool {
        matches!(self, Self::Created(_))
    }

    /// Returns the entity.
    pub fn into_inner(self) -> T {
        match self {
            Self::Created(entity) | Self::Found(entity) => entity,
        }
    }
}

impl<T> Deref for CreatedOrFound<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self {
            Self::Created(entity) | Self::Found(entity) => entity,
        }
    }
}
