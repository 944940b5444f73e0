//! The names that may follow a resource, for messages and for the editor.

use graph_request_schema::{Shape, Type, Version, callables_of, navigations_of, properties_of};

use super::resource::{Resource, composed_entities};

/// Returns the names that may follow a resource. Those of plain properties are left out: there are
/// many, and hardly anybody reads one alone.
pub(super) fn names_after(resource: Resource, version: Version) -> Vec<&'static str> {
    match resource {
        Resource::Entity(entities) => names_after_entity(entities.ty, version),
        Resource::Collection(entities) => names_after_collection(entities.ty, version),
        Resource::Callable(callable) => composed_entities(callable)
            .map_or_else(Vec::new, |entities| names_after_collection(entities.ty, version)),
        Resource::Property(property) => match property.shape {
            Shape::Structured(ty) if !property.is_collection => {
                properties_of(ty, version).map(|p| p.name).collect()
            }
            _ => Vec::new(),
        },
        Resource::Count(_)
        | Resource::Reference(_)
        | Resource::Content(_)
        | Resource::Stream(_)
        | Resource::RawValue => Vec::new(),
    }
}

fn names_after_collection(ty: &'static Type, version: Version) -> Vec<&'static str> {
    callables_of(ty, true, version).map(|c| c.name).collect()
}

pub(in crate::check) fn names_after_entity(
    ty: &'static Type,
    version: Version,
) -> Vec<&'static str> {
    let navigations = navigations_of(ty, version).map(|n| n.name);
    let streams = properties_of(ty, version).filter(|p| p.is_stream()).map(|p| p.name);
    let callables = callables_of(ty, false, version).map(|c| c.name);
    navigations.chain(streams).chain(callables).collect()
}

/// Returns the other version if it has a name after this resource, and this version does not.
pub(super) fn version_with(
    name: &str,
    resource: Resource,
    version: Version,
) -> Option<&'static str> {
    let other = version.other().filter(|other| names_after(resource, *other).contains(&name));
    other.map(Version::segment)
}
