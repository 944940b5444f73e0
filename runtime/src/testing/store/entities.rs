//! The entities of all areas, each as the JSON of its resource, below the one that contains it.

use std::collections::HashMap;

use serde_json::Value;

use super::kept::{Handle, History, Kept, Origin, Spot, Stream};

/// All entities, in order of creation. A removed one stays, since the changes of its collection name
/// it.
#[derive(Default)]
pub(in crate::testing) struct Entities {
    /// The number of changes that a `delta` can tell.
    changes: usize,
    kept: Vec<Kept>,
    by_spot: HashMap<Spot, Vec<Handle>>,
}

impl Entities {
    /// Returns a number that no other entity has got.
    pub(in crate::testing) fn next_number(&self) -> usize {
        self.changes.saturating_add(1)
    }

    /// Returns the number of changes so far.
    pub(in crate::testing) fn changes(&self) -> usize {
        self.changes
    }

    /// Keeps an entity, as the latest change.
    pub(in crate::testing) fn add(&mut self, spot: Spot, entity: Value, origin: Origin) -> Handle {
        self.changes += 1;
        // An entity that contains another is certain to exist, so lists have it from now on.
        if let Some(container) = spot.within.map(|container| self.at_mut(container))
            && container.origin == Origin::Implicit
        {
            container.origin = Origin::Created;
        }
        self.keep(spot, entity, origin, self.changes)
    }

    /// Keeps an entity that was there all along, or since its container was.
    pub(in crate::testing) fn add_unnoticed(
        &mut self,
        spot: Spot,
        entity: Value,
        origin: Origin,
    ) -> Handle {
        let added = spot.within.map_or(0, |container| self.history(container).added);
        self.keep(spot, entity, origin, added)
    }

    fn keep(&mut self, spot: Spot, entity: Value, origin: Origin, added: usize) -> Handle {
        let handle = Handle(self.kept.len());
        let history = History { added, changed: added, removed: None };
        self.kept.push(Kept { spot, entity, origin, history, streams: HashMap::new() });
        self.by_spot.entry(spot).or_default().push(handle);
        handle
    }

    #[expect(clippy::indexing_slicing, reason = "a handle is made for what is kept for ever")]
    fn at(&self, handle: Handle) -> &Kept {
        &self.kept[handle.0]
    }

    #[expect(clippy::indexing_slicing, reason = "a handle is made for what is kept for ever")]
    fn at_mut(&mut self, handle: Handle) -> &mut Kept {
        &mut self.kept[handle.0]
    }

    pub(in crate::testing) fn get(&self, handle: Handle) -> &Value {
        &self.at(handle).entity
    }

    pub(in crate::testing) fn spot(&self, handle: Handle) -> Spot {
        self.at(handle).spot
    }

    pub(in crate::testing) fn history(&self, handle: Handle) -> History {
        self.at(handle).history
    }

    pub(in crate::testing) fn origin(&self, handle: Handle) -> Origin {
        self.at(handle).origin
    }

    /// Changes an entity, as the latest change.
    pub(in crate::testing) fn change(&mut self, handle: Handle, act: impl FnOnce(&mut Value)) {
        self.changes += 1;
        let changes = self.changes;
        let kept = self.at_mut(handle);
        kept.history.changed = changes;
        if kept.origin == Origin::Implicit {
            kept.origin = Origin::Created;
        }
        act(&mut kept.entity);
    }

    /// Removes an entity and all that it contains, as the latest change.
    pub(in crate::testing) fn remove(&mut self, handle: Handle) {
        self.changes += 1;
        self.end(handle, self.changes);
    }

    /// Removes an entity as if it had never been there.
    pub(in crate::testing) fn forget(&mut self, handle: Handle) {
        self.end(handle, 0);
    }

    fn end(&mut self, handle: Handle, change: usize) {
        self.at_mut(handle).history.removed.get_or_insert(change);
        let below = |kept: &Kept| kept.spot.within == Some(handle) && kept.is_there();
        let below: Vec<usize> =
            (0..).zip(&self.kept).filter(|(_, k)| below(k)).map(|(i, _)| i).collect();
        for index in below {
            self.end(Handle(index), change);
        }
    }

    /// Returns the entities that are in a place now.
    pub(in crate::testing) fn list(&self, spot: Spot) -> Vec<Handle> {
        let mut found = self.list_ever(spot);
        found.retain(|handle| self.at(*handle).is_there());
        found
    }

    /// Returns the entities that are or were in a place.
    pub(in crate::testing) fn list_ever(&self, spot: Spot) -> Vec<Handle> {
        self.by_spot.get(&spot).cloned().unwrap_or_default()
    }

    /// Returns the entities of this navigation property, whatever contains them.
    pub(in crate::testing) fn list_everywhere(&self, name: &str) -> Vec<Handle> {
        let handles = (0..self.kept.len()).map(Handle);
        handles.filter(|h| self.at(*h).is_there() && self.at(*h).spot.name == name).collect()
    }

    /// Finds an entity of a place with this text as the value of this property.
    pub(in crate::testing) fn find(
        &self,
        spot: Spot,
        property: &str,
        text: &str,
    ) -> Option<Handle> {
        let handles = self.by_spot.get(&spot)?;
        let is_it = |kept: &Kept| kept.is_there() && kept.has(property, text);
        handles.iter().copied().find(|handle| is_it(self.at(*handle)))
    }

    /// Finds an entity of this navigation property by its id, whatever contains it.
    pub(in crate::testing) fn find_everywhere(&self, name: &str, id: &str) -> Option<Handle> {
        self.list_everywhere(name).into_iter().find(|handle| self.at(*handle).has("id", id))
    }

    /// Finds the entity that a test can remove by its id.
    pub(in crate::testing) fn find_removable(&self, id: &str) -> Option<Handle> {
        let is_it = |kept: &Kept| {
            let is_given = matches!(kept.origin, Origin::Created | Origin::Seeded);
            is_given && kept.is_there() && kept.has("id", id)
        };
        self.kept.iter().position(is_it).map(Handle)
    }

    pub(in crate::testing) fn stream(&self, handle: Handle, name: &str) -> Option<&Stream> {
        self.at(handle).streams.get(name)
    }

    /// Keeps the bytes of a stream; without them, the stream is there no more.
    pub(in crate::testing) fn set_stream(
        &mut self,
        handle: Handle,
        name: &'static str,
        stream: Option<Stream>,
    ) {
        let streams = &mut self.at_mut(handle).streams;
        match stream {
            Some(stream) => streams.insert(name, stream),
            None => streams.remove(name),
        };
    }
}
