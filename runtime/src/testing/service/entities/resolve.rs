//! The place in the store that a path leads to.

use serde_json::json;

use super::arguments::parse_arguments;
use super::call::{Bound, Call, Source};
use super::{call, create, refuse};
use crate::testing::schema::{Callable, Navigation, Property, Verbs};
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::path::Step;
use crate::testing::service::refusal::{Refusal, no_such_segment, nothing_there};
use crate::testing::service::request::Request;
use crate::testing::service::url::unquote;
use crate::testing::store::{Entities, Handle, Origin};

/// An entity with the collection in which it was found.
#[derive(Clone, Copy)]
pub(in crate::testing::service) struct Found {
    pub(in crate::testing::service) handle: Handle,
    pub(in crate::testing::service) collection: Collection,
}

/// The target of a single-valued navigation property, which may not be there.
pub(super) struct Single {
    pub(super) collection: Collection,
}

/// The resource that a path leads to.
pub(super) enum Target {
    Collection(Collection),
    Entity(Found),
    Single(Single),
    Property(Found, Vec<&'static Property>),
    RawValue(Found, Vec<&'static Property>),
    Stream(Found, &'static Property),
    Call(Call),
    Count(Source),
    Changes(Source),
}

/// Follows a path through the store.
pub(super) fn resolve(entities: &mut Entities, request: &Request) -> Result<Target, Refusal> {
    let root = Collection::of_root(request.path.root);
    let mut target = if request.path.root.is_collection {
        Target::Collection(root)
    } else {
        Target::Entity(find_singleton(entities, request, root))
    };
    for step in &request.path.steps {
        target = follow(entities, request, target, step)?;
    }
    check_existence(entities, request, &target)?;
    Ok(target)
}

/// Refuses an entity that was named by its key, and of which nothing is known but what is below it.
fn check_existence(entities: &Entities, request: &Request, target: &Target) -> Result<(), Refusal> {
    match (target, request.path.steps.last()) {
        (Target::Entity(Found { handle, collection }), Some(Step::Key(key)))
            if entities.origin(*handle) == Origin::Implicit =>
        {
            let view = View { entities, request };
            Err(collection.special.refuse_key(view, collection, ("id", key), key))
        }
        _ => Ok(()),
    }
}

fn find_singleton(entities: &mut Entities, request: &Request, root: Collection) -> Found {
    let found = root.special.find(entities, request, &root, ("id", root.spot.name));
    let found = found.or_else(|| entities.list(root.spot).first().copied());
    let handle =
        found.unwrap_or_else(|| entities.add_unnoticed(root.spot, json!({}), Origin::Implicit));
    Found { handle, collection: root }
}

fn follow(
    entities: &mut Entities,
    request: &Request,
    target: Target,
    step: &Step,
) -> Result<Target, Refusal> {
    match (target, step) {
        (Target::Collection(collection), Step::Key(key)) => {
            find_by_key(entities, request, collection, key).map(Target::Entity)
        }
        (Target::Collection(collection), Step::Cast(ty)) => {
            Ok(Target::Collection(Collection { ty, ..collection }))
        }
        (Target::Collection(collection), Step::Count) => {
            Ok(Target::Count(Source::Collection(collection)))
        }
        (Target::Collection(collection), Step::Call(callable, text)) => {
            follow_call(request, Bound::Collection(collection), callable, text)
        }
        (Target::Call(call), step) => follow_result(entities, request, &call, step),
        (Target::Property(found, mut path), Step::Property(property)) => {
            path.push(property);
            Ok(Target::Property(found, path))
        }
        (Target::Property(found, path), Step::RawValue) => Ok(Target::RawValue(found, path)),
        (Target::Entity(found), step) => follow_entity(entities, request, found, step),
        (Target::Single(single), step) => {
            let found = single.found(entities, request)?;
            follow_entity(entities, request, found, step)
        }
        (_, _) => Err(refuse(request)),
    }
}

fn follow_entity(
    entities: &mut Entities,
    request: &Request,
    found: Found,
    step: &Step,
) -> Result<Target, Refusal> {
    match step {
        Step::Navigation(navigation) => Ok(navigate(entities, found, navigation)),
        Step::Cast(ty) => {
            Ok(Target::Entity(Found { collection: Collection { ty, ..found.collection }, ..found }))
        }
        Step::Property(property) => Ok(Target::Property(found, vec![property])),
        Step::Stream(property) => Ok(Target::Stream(found, property)),
        Step::Call(callable, text) => follow_call(request, Bound::Entity(found), callable, text),
        Step::Key(_) | Step::RawValue | Step::Count => Err(refuse(request)),
    }
}

fn navigate(entities: &mut Entities, found: Found, navigation: &'static Navigation) -> Target {
    found.collection.special.open(entities, found.handle);
    let collection = Collection::within(found.handle, navigation);
    if navigation.is_collection {
        Target::Collection(collection)
    } else {
        Target::Single(Single { collection })
    }
}

fn follow_call(
    request: &Request,
    bound: Bound,
    callable: &'static Callable,
    text: &str,
) -> Result<Target, Refusal> {
    match bound {
        Bound::Collection(collection) if callable.name == "delta" => {
            Ok(Target::Changes(Source::Collection(collection)))
        }
        bound => {
            let arguments = parse_arguments(request, callable, text)?;
            Ok(Target::Call(Call { callable, bound, arguments }))
        }
    }
}

/// Follows a segment after a composable function.
fn follow_result(
    entities: &mut Entities,
    request: &Request,
    call: &Call,
    step: &Step,
) -> Result<Target, Refusal> {
    let source = call::source(entities, request, call)?;
    match step {
        Step::Count => Ok(Target::Count(source)),
        Step::Call(callable, _) if callable.name == "delta" => Ok(Target::Changes(source)),
        _ => Err(refuse(request)),
    }
}

/// Finds an entity by the segment that follows a collection: an id, or `(property='value')`.
fn find_by_key(
    entities: &mut Entities,
    request: &Request,
    collection: Collection,
    key: &str,
) -> Result<Found, Refusal> {
    let inner = key.strip_prefix('(').and_then(|key| key.strip_suffix(')'));
    let alternate = inner.and_then(|inner| inner.split_once('='));
    let (property, text) = match alternate {
        Some((property, literal)) => {
            let property = collection.ty.alternate_key(property.trim(), request.version);
            let refuse = || no_such_segment(&format!("{}{key}", collection.spot.name));
            (property.ok_or_else(refuse)?, unquote(literal.trim()).ok_or_else(refuse)?)
        }
        None => ("id", key.to_owned()),
    };
    let special = collection.special;
    let found = special.find(entities, request, &collection, (property, &text));
    let view = View { entities, request };
    let handle =
        found.ok_or_else(|| special.refuse_key(view, &collection, (property, &text), key))?;
    Ok(Found { handle, collection })
}

impl Single {
    /// Returns the entity, which is there all along if it can be read and is never created.
    pub(super) fn found(
        &self,
        entities: &mut Entities,
        request: &Request,
    ) -> Result<Found, Refusal> {
        let collection = self.collection;
        let there = entities.list(collection.spot).first().copied();
        let verbs = collection.navigation.verbs;
        // A segment that is never read, such as `/solutions/virtualEvents`, only leads on. An entity that a
        // request sets, such as the manager of a user, is not there before.
        let is_there_all_along = verbs == Verbs::NONE || verbs.has(Verbs::GET.or(Verbs::UPDATE));
        let is_implicit = is_there_all_along
            && !verbs.has(Verbs::INSERT.or(Verbs::REPLACE))
            && entities.list_ever(collection.spot).is_empty();
        let handle = match there {
            Some(handle) => handle,
            None if is_implicit => create::add_implicit(entities, request, &collection),
            None => return Err(nothing_there(collection.spot.name)),
        };
        Ok(Found { handle, collection })
    }
}
