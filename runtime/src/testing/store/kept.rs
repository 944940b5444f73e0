//! The entry of one entity in the store.

use std::collections::HashMap;

use bytes::Bytes;
use serde_json::Value;

/// Names an entity of the store, also after it was removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::testing) struct Handle(pub(super) usize);

/// The place of entities: a navigation property of the entity that contains them, or an entity set or
/// a singleton of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::testing) struct Spot {
    pub(in crate::testing) within: Option<Handle>,
    pub(in crate::testing) name: &'static str,
}

/// The period in which an entity was there, counted in changes of the store.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) struct History {
    pub(in crate::testing) added: usize,
    pub(in crate::testing) changed: usize,
    pub(in crate::testing) removed: Option<usize>,
}

/// The reason why an entity is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing) enum Origin {
    /// A program has created it.
    Created,
    /// A test has put it there.
    Seeded,
    /// One of the fixed examples of the stand-in.
    Example,
    /// It exists because something below it was addressed.
    Implicit,
}

/// The bytes of a stream, with the media type that came with them.
#[derive(Clone, Debug)]
pub(in crate::testing) struct Stream {
    pub(in crate::testing) media_type: Option<String>,
    pub(in crate::testing) content: Bytes,
}

/// An entity as it is kept.
pub(super) struct Kept {
    pub(super) spot: Spot,
    pub(super) entity: Value,
    pub(super) origin: Origin,
    pub(super) history: History,
    pub(super) streams: HashMap<&'static str, Stream>,
}

impl Kept {
    pub(super) fn is_there(&self) -> bool {
        self.history.removed.is_none()
    }

    pub(super) fn has(&self, property: &str, text: &str) -> bool {
        self.entity.get(property).and_then(Value::as_str) == Some(text)
    }
}
