//! The forms of an answer: a page of a collection, a count, the changes of a collection, a single
//! entity; and what the query options make of each.

mod changes;
mod expand;
mod hidden;
mod order;
mod page;
mod takes;

use serde_json::Value;

use super::collection::Collection;
use crate::testing::schema::{Property, Type};
use crate::testing::store::{Handle, History};
pub(super) use changes::answer_changes;
pub(super) use page::{answer_count, answer_entity, answer_page, check_entity_options};
pub(super) use takes::{Filters, Takes};

/// An entity on its way into an answer.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) value: Value,
    pub(super) history: History,
    /// The place of the entity in the store, below which its navigation properties are.
    pub(super) handle: Option<Handle>,
}

/// A type of resource, with the options that a request may have.
#[derive(Clone, Copy)]
pub(super) struct Resource {
    pub(super) ty: &'static Type,
    pub(super) takes: Takes,
    /// Parameters that stand in the query without a `$`.
    pub(super) parameters: &'static [Property],
}

impl Resource {
    /// Returns the names of the query parameters, in all their spellings.
    fn parameter_names(&self) -> impl Iterator<Item = &'static str> {
        self.parameters.iter().flat_map(|one| [one.name].into_iter().chain(one.spellings.to_vec()))
    }

    pub(super) fn of(collection: &Collection) -> Self {
        let parameters = collection.navigation.parameters;
        Self { ty: collection.ty, takes: collection.special.takes(), parameters }
    }
}
