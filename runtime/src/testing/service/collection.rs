//! Collections of entities: the targets of navigation properties, the entity sets and the singletons.

use super::answers::Item;
use super::request::Request;
use super::special::{Special, find_special};
use crate::testing::schema::{Navigation, Root, Type};
use crate::testing::store::{Entities, Handle, Origin, Spot};

/// A place of entities of one type; at most one entity where the navigation property is single-valued.
#[derive(Clone, Copy)]
pub(super) struct Collection {
    pub(super) spot: Spot,
    pub(super) ty: &'static Type,
    /// The property or the root that leads here.
    pub(super) navigation: &'static Navigation,
    pub(super) special: &'static dyn Special,
}

impl Collection {
    pub(super) fn of_root(root: &'static Root) -> Self {
        Self::of_type(root)
    }

    pub(super) fn within(container: Handle, navigation: &'static Navigation) -> Self {
        let spot = Spot { within: Some(container), name: navigation.name };
        Self { spot, ..Self::of_type(navigation) }
    }

    /// Returns a collection of no particular entity.
    pub(super) fn of_type(navigation: &'static Navigation) -> Self {
        Self {
            spot: Spot { within: None, name: navigation.name },
            ty: navigation.target,
            navigation,
            special: find_special(navigation.name, navigation.target),
        }
    }

    /// Returns the noun for messages.
    pub(super) fn noun(&self) -> &'static str {
        self.special.noun().unwrap_or(self.ty.name)
    }
}

/// The store as a request sees it.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) entities: &'a Entities,
    pub(super) request: &'a Request<'a>,
}

impl View<'_> {
    /// Returns the entities of a collection that are there.
    pub(super) fn items(self, collection: &Collection) -> Vec<Item> {
        let mut items = self.items_ever(collection);
        items.retain(|item| item.history.removed.is_none());
        items
    }

    /// Returns the entities of a collection, the removed ones too.
    pub(super) fn items_ever(self, collection: &Collection) -> Vec<Item> {
        if let Some(items) = collection.special.items(self, collection) {
            return items;
        }
        let contents = collection.special.contents(self, collection);
        let mut handles = contents.unwrap_or_else(|| self.entities.list_ever(collection.spot));
        let is_single = !collection.navigation.is_collection;
        handles.retain(|handle| is_single || self.entities.origin(*handle) != Origin::Implicit);
        let items = handles.into_iter().map(|handle| self.item(collection, handle));
        items.filter(|item| self.is_of_type(item, collection.ty)).collect()
    }

    /// Returns an entity of a collection as the request sees it.
    pub(super) fn item(self, collection: &Collection, handle: Handle) -> Item {
        let value = self.entities.get(handle).clone();
        let value = collection.special.show(self, handle, value);
        Item { value, history: self.entities.history(handle), handle: Some(handle) }
    }

    /// Returns `false` for an entity of another type than the derived one that a path names.
    fn is_of_type(self, item: &Item, ty: &'static Type) -> bool {
        match item.value.get("@odata.type").and_then(serde_json::Value::as_str) {
            Some(name) => ty.find_derived(name, self.request.version).is_some(),
            None => true,
        }
    }
}
