//! The base of all entity types.

use crate::constructors::{ENTITY, string};
use crate::vocabulary::Type;

pub(crate) static TYPES: &[&Type] = &[&ENTITY_TYPE];

/// `microsoft.graph.entity`, the base of everything with a key.
pub(crate) static ENTITY_TYPE: Type = Type {
    name: "entity",
    is_abstract: true,
    doc: "What everything with a key has in common.",
    page: "https://learn.microsoft.com/graph/api/resources/entity",
    properties: &[string("id", "The identifier that the service gave it.").read_only()],
    ..ENTITY
};
