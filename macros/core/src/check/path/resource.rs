//! The resources that a path can address, the names that may follow each, and the operations on it.

use graph_request_schema::{
    Callable, Navigation, Property, Root, Type, Verb, Version, callables_of, navigations_of,
    properties_of,
};

use crate::request::Owner;

/// A resource that a path can address.
#[derive(Clone, Copy)]
pub(in crate::check) enum Resource {
    /// An entity set of the service, which a key must follow.
    EntitySet(&'static Root),
    /// A singleton, or one entity of an entity set: the walk continues from it.
    Start(&'static Type),
    /// A collection that a navigation property leads to.
    Collection(&'static Navigation),
    /// One entity that a navigation property leads to, by a key or by itself.
    Entity(&'static Navigation),
    /// The number of entities in a collection.
    Count(&'static Navigation),
    /// A property that is a resource of its own.
    Stream(&'static Property),
    /// An action or a function.
    Callable(&'static Callable),
}

impl Resource {
    /// Returns the owner of an unknown name after this resource, for completion.
    pub(super) fn owner_of_next(self) -> Option<Owner> {
        match self {
            Self::Start(ty) => Some(Owner::Segment(ty)),
            Self::Entity(navigation) => Some(Owner::Segment(navigation.target)),
            Self::Collection(navigation) => Some(Owner::CollectionSegment(navigation.target)),
            Self::EntitySet(_) | Self::Count(_) | Self::Stream(_) | Self::Callable(_) => None,
        }
    }
}

/// Returns the operations that OData has for a resource, unless the documentation restricts them.
pub(super) fn verbs_of(resource: Resource) -> Vec<Verb> {
    let (navigation, verbs): (_, &[Verb]) = match resource {
        Resource::EntitySet(_) | Resource::Start(_) => return Vec::new(),
        Resource::Count(_) => return vec![Verb::Count],
        Resource::Stream(_) => return vec![Verb::Download, Verb::Delete],
        Resource::Callable(callable) if callable.is_action => return vec![Verb::CallAction],
        Resource::Callable(_) => return vec![Verb::CallFunction],
        Resource::Collection(navigation) => (navigation, &[Verb::List, Verb::Insert]),
        Resource::Entity(navigation) => (navigation, &[Verb::Get, Verb::Update, Verb::Delete]),
    };
    let documented = || navigation.operations.iter().map(|o| o.verb);
    let is_there = |verb: &&Verb| !navigation.is_restricted || documented().any(|v| v == **verb);
    let mut verbs: Vec<Verb> = verbs.iter().filter(is_there).copied().collect();
    // Not in OData, but documented: `POST` to a single-valued navigation property creates the entity.
    if !navigation.is_collection && documented().any(|v| v == Verb::Insert) {
        verbs.push(Verb::Insert);
    }
    verbs
}

/// Returns the names that may follow a resource.
pub(super) fn names_after(resource: Resource, version: Version) -> Vec<&'static str> {
    match resource {
        Resource::Start(ty) => names_after_entity(ty, version),
        Resource::Entity(navigation) => names_after_entity(navigation.target, version),
        Resource::Collection(navigation) => {
            callables_of(navigation.target, true, version).map(|c| c.name).collect()
        }
        Resource::EntitySet(_)
        | Resource::Count(_)
        | Resource::Stream(_)
        | Resource::Callable(_) => Vec::new(),
    }
}

fn names_after_entity(ty: &'static Type, version: Version) -> Vec<&'static str> {
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
