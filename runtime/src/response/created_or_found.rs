//! An entity that was made, or was there already.

use std::ops::Deref;

use http::StatusCode;

/// What `createOrGet` answers: by its status, whether the meeting is new.
///
/// It can be used like the entity itself; [`into_inner`](Self::into_inner) gives it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CreatedOrFound<T> {
    /// The service made it: 201.
    Created(T),
    /// The service had it already: 200.
    Found(T),
}

impl<T> CreatedOrFound<T> {
    pub(crate) fn new(status: StatusCode, entity: T) -> Self {
        if status == StatusCode::CREATED { Self::Created(entity) } else { Self::Found(entity) }
    }

    /// Whether the service made it.
    pub fn is_created(&self) -> bool {
        matches!(self, Self::Created(_))
    }

    /// The entity, whichever it is.
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
