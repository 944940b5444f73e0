//! A place that a path can come to, what follows it, and what can be done there.

use crate::request::Owner;
use crate::schema::{
    Callable, Navigation, Property, Root, Shape, Type, Verb, Version, callables_of, navigations_of,
    properties_of,
};

/// A place that a path can come to.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// An entity set of the service, which a key must follow.
    Set(&'static Root),
    /// A singleton, or one entity of an entity set: the walk goes on from it.
    Start(&'static Type),
    /// A collection that a navigation property leads to.
    Collection(&'static Navigation),
    /// One entity that a navigation property leads to, by a key or by itself.
    Entity(&'static Navigation),
    /// The number of entities in a collection.
    Count(&'static Navigation),
    /// A property that is a resource of its own.
    Stream,
    /// An action or a function.
    Called(&'static Callable),
}

impl Place {
    /// What an unknown name at this place could become, for completion.
    pub(super) fn guess(self) -> Option<Owner> {
        match self {
            Self::Start(ty) => Some(Owner::Segment(ty)),
            Self::Entity(navigation) => Some(Owner::Segment(navigation.target)),
            Self::Collection(navigation) => Some(Owner::CollectionSegment(navigation.target)),
            Self::Set(_) | Self::Count(_) | Self::Stream | Self::Called(_) => None,
        }
    }
}

/// What OData does at a place, as far as the documentation does not restrict it.
pub(super) fn verbs_at(place: Place) -> Vec<Verb> {
    let (navigation, verbs): (_, &[Verb]) = match place {
        Place::Set(_) | Place::Start(_) => return Vec::new(),
        Place::Count(_) => return vec![Verb::Count],
        Place::Stream => return vec![Verb::Download, Verb::Delete],
        Place::Called(callable) if callable.is_action => return vec![Verb::Act],
        Place::Called(_) => return vec![Verb::Ask],
        Place::Collection(navigation) => (navigation, &[Verb::List, Verb::Insert]),
        Place::Entity(navigation) => (navigation, &[Verb::Get, Verb::Update, Verb::Delete]),
    };
    let documented = || navigation.operations.iter().map(|o| o.verb);
    let is_there = |verb: &&Verb| !navigation.is_restricted || documented().any(|v| v == **verb);
    let mut verbs: Vec<Verb> = verbs.iter().filter(is_there).copied().collect();
    // What OData does not have, and the documentation has: one entity is made where it belongs.
    if !navigation.is_collection && documented().any(|v| v == Verb::Insert) {
        verbs.push(Verb::Insert);
    }
    verbs
}

/// The names that may follow a place.
pub(super) fn names_at(place: Place, version: Version) -> Vec<&'static str> {
    match place {
        Place::Start(ty) => names_from_entity(ty, version),
        Place::Entity(navigation) => names_from_entity(navigation.target, version),
        Place::Collection(navigation) => {
            callables_of(navigation.target, true, version).map(|c| c.name).collect()
        }
        Place::Set(_) | Place::Count(_) | Place::Stream | Place::Called(_) => Vec::new(),
    }
}

fn names_from_entity(ty: &'static Type, version: Version) -> Vec<&'static str> {
    let navigations = navigations_of(ty, version).map(|n| n.name);
    let streams = properties_of(ty, version).filter(|p| p.is_stream()).map(|p| p.name);
    let callables = callables_of(ty, false, version).map(|c| c.name);
    navigations.chain(streams).chain(callables).collect()
}

impl Property {
    pub(super) fn is_stream(&self) -> bool {
        matches!(self.shape, Shape::Stream)
    }
}
