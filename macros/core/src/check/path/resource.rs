//! The resources that a path can address, the names that may follow each, and the operations on it.

use graph_request_schema::primitives::UNTYPED;
use graph_request_schema::{
    Callable, Navigation, Operation, Property, Returns, Shape, Type, Verb, Version, base_types,
    find_callable, find_navigation, find_property, subtypes_of,
};

use crate::request::Owner;

/// A resource that a path can address.
#[derive(Clone, Copy)]
pub(in crate::check) enum Resource {
    /// An entity set of the service, or a collection that a navigation property leads to.
    Collection(Entities),
    /// One entity that a root or a navigation property leads to, by a key or by itself, or that is in
    /// the result of a function.
    Entity(Entities),
    /// The number of entities in a collection.
    Count(&'static Type),
    /// The links of a collection or to one entity, by `$ref`.
    Reference(&'static Navigation),
    /// The bytes that an entity has beside its JSON, by `$value`.
    Content(&'static [Operation]),
    /// A property that is bytes.
    Stream(&'static Property),
    /// Any other property.
    Property(&'static Property),
    /// The text of a property, by `$value`.
    RawValue,
    /// An action or a function.
    Callable(&'static Callable),
}

/// Entities of a type, which a cast can narrow, and the way to them.
#[derive(Clone, Copy)]
pub(in crate::check) struct Entities {
    pub(in crate::check) ty: &'static Type,
    /// The navigation property, or the root; `None` for the result of a function.
    pub(in crate::check) navigation: Option<&'static Navigation>,
}

impl Entities {
    pub(super) fn of_navigation(navigation: &'static Navigation) -> Self {
        Self { ty: navigation.target, navigation: Some(navigation) }
    }

    fn of_function(ty: &'static Type) -> Self {
        Self { ty, navigation: None }
    }

    /// Narrows the entities to a derived type.
    pub(super) fn cast(self, ty: &'static Type) -> Self {
        Self { ty, ..self }
    }
}

impl Resource {
    /// Returns the owner of the name after this resource, for the editor.
    pub(super) fn owner_of_next(self) -> Option<Owner> {
        match self {
            Self::Entity(entities) => Some(Owner::Segment(entities.ty)),
            Self::Collection(entities) => Some(Owner::CollectionSegment(entities.ty)),
            Self::Callable(callable) => {
                composed_entities(callable).map(|entities| Owner::CollectionSegment(entities.ty))
            }
            Self::Count(_)
            | Self::Reference(_)
            | Self::Content(_)
            | Self::Stream(_)
            | Self::Property(_)
            | Self::RawValue => None,
        }
    }

    /// Returns the name of the segment that leads here, in Graph's own spelling.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Collection(entities) | Self::Entity(entities) => Some(entities.navigation?.name),
            Self::Stream(property) | Self::Property(property) => Some(property.name),
            Self::Callable(callable) => Some(callable.name),
            Self::Count(_) | Self::Reference(_) | Self::Content(_) | Self::RawValue => None,
        }
    }

    /// Returns the note of the warning about a name that leads here.
    pub(super) fn deprecated(self) -> Option<&'static str> {
        match self {
            Self::Collection(entities) | Self::Entity(entities) => entities.navigation?.deprecated,
            Self::Stream(property) | Self::Property(property) => property.deprecated,
            Self::Count(_)
            | Self::Reference(_)
            | Self::Content(_)
            | Self::RawValue
            | Self::Callable(_) => None,
        }
    }

    /// Returns the resource that a key after this one addresses.
    pub(super) fn with_key(self) -> Option<Self> {
        match self {
            Self::Collection(entities) => Some(Self::Entity(entities)),
            Self::Callable(callable) => composed_entities(callable).map(Self::Entity),
            Self::Entity(_)
            | Self::Count(_)
            | Self::Reference(_)
            | Self::Content(_)
            | Self::Stream(_)
            | Self::Property(_)
            | Self::RawValue => None,
        }
    }

    /// Returns the type that a cast after this resource narrows.
    pub(super) fn cast_from(self) -> Option<&'static Type> {
        match self {
            Self::Entity(entities) | Self::Collection(entities) => Some(entities.ty),
            Self::Count(_)
            | Self::Reference(_)
            | Self::Content(_)
            | Self::Stream(_)
            | Self::Property(_)
            | Self::RawValue
            | Self::Callable(_) => None,
        }
    }

    /// Narrows the resource to a derived type.
    pub(super) fn cast_to(self, ty: &'static Type) -> Self {
        match self {
            Self::Entity(entities) => Self::Entity(entities.cast(ty)),
            Self::Collection(entities) => Self::Collection(entities.cast(ty)),
            other => other,
        }
    }
}

/// Returns the entities that a path can continue with after a function.
pub(super) fn composed_entities(callable: &'static Callable) -> Option<Entities> {
    match callable.returns {
        Returns::Many(Shape::Structured(ty)) if callable.is_composable => {
            Some(Entities::of_function(ty))
        }
        Returns::Nothing | Returns::One(_) | Returns::CreatedOrFound(_) | Returns::Many(_) => None,
    }
}

/// Finds the resource with a name after another one.
pub(super) fn find_next(resource: Resource, name: &str, version: Version) -> Option<Resource> {
    match resource {
        Resource::Entity(entities) => find_after_entity(entities, name, version),
        Resource::Collection(entities) if name == "$ref" => find_reference(entities),
        Resource::Collection(entities) => {
            let can_list = verbs_of(resource).contains(&Verb::List);
            find_after_collection(entities.ty, name, can_list, version)
        }
        Resource::Callable(callable) => {
            let entities = composed_entities(callable)?;
            find_after_collection(entities.ty, name, true, version)
        }
        Resource::Property(property) if name == "$value" && is_primitive(property) => {
            Some(Resource::RawValue)
        }
        Resource::Property(property) => match property.shape {
            Shape::Structured(ty) if !property.is_collection => find_in_object(ty, name, version),
            _ => None,
        },
        Resource::Count(_)
        | Resource::Reference(_)
        | Resource::Content(_)
        | Resource::Stream(_)
        | Resource::RawValue => None,
    }
}

/// Finds a property of an object that is a property itself: `mailboxSettings/timeZone`.
fn find_in_object(ty: &'static Type, name: &str, version: Version) -> Option<Resource> {
    let property = find_property(ty, name, version)?;
    Some(if property.is_stream() {
        Resource::Stream(property)
    } else {
        Resource::Property(property)
    })
}

/// Finds the links of entities, where the documentation has an operation on them.
fn find_reference(entities: Entities) -> Option<Resource> {
    let navigation = entities.navigation?;
    let is_on_link = |operation: &Operation| is_of_reference(operation.verb);
    navigation.operations.iter().any(is_on_link).then_some(Resource::Reference(navigation))
}

fn is_of_reference(verb: Verb) -> bool {
    matches!(verb, Verb::AddReference | Verb::SetReference | Verb::RemoveReference)
}

/// Finds the bytes that an entity has beside its JSON; a derived type may have them alone.
fn find_content(ty: &'static Type, version: Version) -> Option<Resource> {
    let related = base_types(ty).chain(subtypes_of(ty, version));
    let mut operations = related.map(|ty| ty.content).filter(|content| !content.is_empty());
    operations.next().map(Resource::Content)
}

/// Returns `true` for a single value that is not an object.
fn is_primitive(property: &Property) -> bool {
    match property.shape {
        Shape::Primitive(_) | Shape::Enum(_) => !property.is_collection,
        Shape::Stream | Shape::Structured(_) => false,
    }
}

/// Finds a navigation property, an operation that is bound to an entity, or a property.
fn find_after_entity(entities: Entities, name: &str, version: Version) -> Option<Resource> {
    let ty = entities.ty;
    match name {
        "$ref" => return find_reference(entities),
        "$value" => return find_content(ty, version),
        _ => {}
    }
    if let Some(navigation) = find_navigation(ty, name, version) {
        let entities = Entities::of_navigation(navigation);
        let is_many = navigation.is_collection;
        return Some(if is_many {
            Resource::Collection(entities)
        } else {
            Resource::Entity(entities)
        });
    }
    if let Some(callable) = find_callable(ty, false, name, version) {
        return Some(Resource::Callable(callable));
    }
    // One that only a body has, such as `installedApps`, stands for a collection without rows.
    let is_in_rows = |p: &&Property| !matches!(p.shape, Shape::Primitive(of) if *of == UNTYPED);
    let property = find_property(ty, name, version).filter(is_in_rows)?;
    Some(if property.is_stream() {
        Resource::Stream(property)
    } else {
        Resource::Property(property)
    })
}

/// Finds `$count`, or an operation that is bound to a collection.
fn find_after_collection(
    ty: &'static Type,
    name: &str,
    can_list: bool,
    version: Version,
) -> Option<Resource> {
    if name == "$count" && can_list {
        return Some(Resource::Count(ty));
    }
    find_callable(ty, true, name, version).map(Resource::Callable)
}

/// Returns the operations that OData has for a resource, unless the documentation restricts them.
pub(super) fn verbs_of(resource: Resource) -> Vec<Verb> {
    let (entities, verbs): (_, &[Verb]) = match resource {
        Resource::Reference(navigation) => {
            let verbs = navigation.operations.iter().map(|operation| operation.verb);
            return verbs.filter(|verb| is_of_reference(*verb)).collect();
        }
        Resource::Content(operations) => return operations.iter().map(|o| o.verb).collect(),
        Resource::Count(_) => return vec![Verb::Count],
        Resource::Stream(_) => return vec![Verb::Download, Verb::Upload, Verb::Delete],
        Resource::Property(property) => {
            let documented = property.operations.iter().map(|operation| operation.verb);
            return [Verb::GetProperty].into_iter().chain(documented).collect();
        }
        Resource::RawValue => return vec![Verb::GetProperty],
        Resource::Callable(callable) if callable.is_action => return vec![Verb::CallAction],
        Resource::Callable(_) => return vec![Verb::CallFunction],
        Resource::Collection(entities) => (entities, &[Verb::List, Verb::Insert]),
        Resource::Entity(entities) => (entities, &[Verb::Get, Verb::Update, Verb::Delete]),
    };
    let Some(navigation) = entities.navigation else {
        return vec![Verb::Get];
    };
    let is_documented = |verb: &Verb| navigation.operations.iter().any(|o| o.verb == *verb);
    // An entity that is linked here, and contained elsewhere, is changed only there.
    let is_free = |verb: &Verb| {
        !navigation.is_restricted
            && (navigation.is_contained || matches!(verb, Verb::List | Verb::Get))
    };
    let is_there = |verb: &&Verb| is_free(verb) || is_documented(verb);
    let mut verbs: Vec<Verb> = verbs.iter().filter(is_there).copied().collect();
    if let Resource::Entity(_) = resource {
        // Not in OData, but documented: `POST` to a single-valued navigation property creates the
        // entity, and `PUT` replaces or creates it.
        let more = [Verb::Insert, Verb::Replace].into_iter().filter(is_documented);
        verbs.extend(more.filter(|verb| *verb == Verb::Replace || !navigation.is_collection));
    }
    verbs
}
