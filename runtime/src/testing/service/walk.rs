//! The paths that Graph has, by the walk that the macro takes over the same rows: it tells a path that
//! the stand-in does not serve from one that Graph does not have.

use http::Method;

use super::refusal::{Refusal, method_not_allowed, no_such_segment, unserved_path};
use crate::testing::received::Received;
use crate::testing::schema::{Callable, Shape, Type, Version};

/// The place that a path leads to.
#[derive(Clone, Copy)]
enum Place {
    Collection(&'static Type),
    Entity(&'static Type),
    /// The target of a single-valued navigation property. The page "Create meetingRegistration"
    /// creates one by `POST`.
    Single(&'static Type),
    Stream,
    Action,
    /// A count, a property or the result of a function, below which there is nothing.
    Value,
}

/// Refuses a request below a collection of this type that the stand-in has no answer for: as Graph
/// does if Graph has no such path or method, and as not served otherwise.
pub(super) fn refuse(
    request: &Received,
    collection: &'static Type,
    below: &[&str],
    version: Version,
) -> Refusal {
    let mut place = Place::Collection(collection);
    for segment in below {
        match step(place, segment, version) {
            Some(next) => place = next,
            None => return no_such_segment(segment),
        }
    }
    if has_method(place, &request.method) {
        unserved_path(request)
    } else {
        method_not_allowed(request)
    }
}

fn has_method(place: Place, method: &Method) -> bool {
    match place {
        Place::Collection(_) => matches!(*method, Method::GET | Method::POST),
        Place::Entity(_) => matches!(*method, Method::GET | Method::PATCH | Method::DELETE),
        Place::Single(_) => *method != Method::PUT,
        Place::Stream => matches!(*method, Method::GET | Method::PUT | Method::DELETE),
        Place::Action => *method == Method::POST,
        Place::Value => *method == Method::GET,
    }
}

fn step(place: Place, segment: &str, version: Version) -> Option<Place> {
    match place {
        Place::Collection(ty) => step_in_collection(ty, segment, version),
        Place::Entity(ty) | Place::Single(ty) => step_in_entity(ty, segment, version),
        Place::Stream | Place::Action | Place::Value => None,
    }
}

fn step_in_collection(ty: &'static Type, segment: &str, version: Version) -> Option<Place> {
    if segment == "$count" {
        return Some(Place::Value);
    }
    if let Some(key) = segment.strip_prefix('(') {
        let property = key.split_once('=').map_or(key, |(property, _)| property);
        return ty.has_alternate_key(property, version).then_some(Place::Entity(ty));
    }
    if let Some(derived) = ty.find_derived(segment, version) {
        return Some(Place::Collection(derived));
    }
    match ty.callable(name_of_call(segment), true, version) {
        Some(callable) => Some(place_of_call(callable)),
        None => Some(Place::Entity(ty)),
    }
}

fn step_in_entity(ty: &'static Type, segment: &str, version: Version) -> Option<Place> {
    if let Some(navigation) = ty.navigation(segment, version) {
        let target = navigation.target;
        let is_collection = navigation.is_collection;
        return Some(if is_collection { Place::Collection(target) } else { Place::Single(target) });
    }
    if let Some(property) = ty.property(segment, version) {
        let is_stream = matches!(property.shape, Shape::Stream);
        return Some(if is_stream { Place::Stream } else { Place::Value });
    }
    if let Some(derived) = ty.find_derived(segment, version) {
        return Some(Place::Entity(derived));
    }
    ty.callable(name_of_call(segment), false, version).map(place_of_call)
}

fn place_of_call(callable: &Callable) -> Place {
    match callable.composed {
        _ if callable.is_action => Place::Action,
        Some(ty) => Place::Collection(ty),
        None => Place::Value,
    }
}

/// Returns the name of an action or function without its namespace and parameters.
pub(super) fn name_of_call(segment: &str) -> &str {
    let name = segment.split_once('(').map_or(segment, |(name, _)| name);
    name.strip_prefix("microsoft.graph.").unwrap_or(name)
}
