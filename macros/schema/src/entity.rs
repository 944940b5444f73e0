//! The base of all entity types.

use crate::constructors::{ENTITY, string};
use crate::vocabulary::Type;

pub(crate) static TYPES: &[&Type] = &[&ENTITY_TYPE];

/// The type `microsoft.graph.entity`, which declares the key.
pub(crate) static ENTITY_TYPE: Type = Type {
    name: "entity",
    is_abstract: true,
    doc: "Properties that all entities share.",
    page: "https://learn.microsoft.com/graph/api/resources/entity",
    properties: &[string("id", "Unique identifier, assigned by the service.").read_only()],
    ..ENTITY
};
