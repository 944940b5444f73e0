//! The paths that Graph has, by the walk that the macro takes over the same rows: from a root along
//! navigation properties and keys to what the request asks for.

use http::Method;

use super::refusal::{Refusal, method_not_allowed, no_such_segment, unserved_path};
use crate::testing::received::Received;
use crate::testing::schema::{
    Callable, Navigation, Property, Root, Shape, Type, Verbs, Version, find_root,
};

/// A path, taken apart.
#[derive(Debug)]
pub(super) struct Path {
    pub(super) version: Version,
    pub(super) root: &'static Root,
    pub(super) steps: Vec<Step>,
}

/// A segment of a path, or the part of one.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// An id, or `(property='value')`.
    Key(String),
    Navigation(&'static Navigation),
    Cast(&'static Type),
    Property(&'static Property),
    Stream(&'static Property),
    /// `$value` of a property.
    RawValue,
    /// `$count` of a collection.
    Count,
    /// An action or a function, with the text of its arguments.
    Call(&'static Callable, String),
}

/// The kind of place that a path leads to.
#[derive(Clone, Copy)]
enum Place {
    Collection(&'static Type),
    Entity(&'static Type),
    /// The target of a single-valued navigation property. The page "Create meetingRegistration"
    /// creates one by `POST`.
    Single(&'static Type),
    Property(&'static Property),
    Stream,
    Action,
    /// The result of a function, with the type of the entities that a path can continue with.
    Result(Option<&'static Type>),
    /// A count or a raw value, below which there is nothing.
    Value,
}

impl Place {
    /// Returns `true` if Graph may have a segment here that the rows do not have: they are a part of what
    /// it has, and have no links.
    fn may_have_more(self, segment: &str, version: Version) -> bool {
        let (name, _) = split_predicate(segment);
        match self {
            Self::Entity(ty) | Self::Single(ty) => {
                (ty.is_partial() && ty.navigation(name, version).is_none()) || name == "$ref"
            }
            Self::Collection(_) => name == "$ref",
            _ => false,
        }
    }
}

impl Path {
    /// Follows the segments after the version. Refuses a segment that Graph does not have and a method
    /// that the path does not have.
    pub(super) fn walk(
        request: &Received,
        roots: &'static [Root],
        version: Version,
        segments: &[&str],
    ) -> Result<Self, Refusal> {
        let [first, segments @ ..] = segments else {
            return Err(unserved_path(request));
        };
        let (name, key) = split_predicate(first);
        let root = find_root(roots, name, version).ok_or_else(|| unserved_path(request))?;
        let ty = root.target;
        let mut path = Self { version, root, steps: Vec::new() };
        let mut place = if root.is_collection { Place::Collection(ty) } else { Place::Entity(ty) };
        if let Some(key) = key {
            place = path.take_key(place, key, first)?;
        }
        for segment in segments {
            let may_be_more = place.may_have_more(segment, version);
            place = match path.take(place, segment) {
                Err(_) if may_be_more => return Err(unserved_path(request)),
                taken => taken?,
            };
        }
        let is_replaced = request.method == Method::PUT && path.may_be_replaced(place);
        if is_replaced || has_method(place, &request.method) {
            Ok(path)
        } else {
            Err(method_not_allowed(request))
        }
    }

    /// Takes one segment.
    fn take(&mut self, place: Place, segment: &str) -> Result<Place, Refusal> {
        let refuse = || no_such_segment(segment);
        match place {
            Place::Collection(ty) => Ok(self.take_in_collection(ty, segment)),
            Place::Entity(ty) | Place::Single(ty) => {
                let (name, key) = split_predicate(segment);
                match (self.take_navigation(ty, name), key) {
                    (Some(place), Some(key)) => self.take_key(place, key, segment),
                    (Some(place), None) => Ok(place),
                    (None, _) => self.take_in_entity(ty, segment).ok_or_else(refuse),
                }
            }
            Place::Property(property) => {
                self.take_in_property(property, segment).ok_or_else(refuse)
            }
            Place::Result(Some(ty)) => self.take_in_result(ty, segment).ok_or_else(refuse),
            Place::Stream | Place::Action | Place::Result(None) | Place::Value => Err(refuse()),
        }
    }

    fn take_in_collection(&mut self, ty: &'static Type, segment: &str) -> Place {
        if segment == "$count" {
            self.steps.push(Step::Count);
            return Place::Value;
        }
        if let Some(derived) = ty.find_derived(segment, self.version) {
            self.steps.push(Step::Cast(derived));
            return Place::Collection(derived);
        }
        if let Some(callable) = ty.callable(name_of_call(segment), true, self.version) {
            return self.take_call(callable, segment);
        }
        self.steps.push(Step::Key(segment.to_owned()));
        Place::Entity(ty)
    }

    /// Takes the alternate key that follows a collection, in the parentheses of its segment.
    fn take_key(&mut self, place: Place, key: &str, segment: &str) -> Result<Place, Refusal> {
        let property = key.split_once('=').map_or(key, |(property, _)| property.trim());
        match place {
            Place::Collection(ty) if ty.alternate_key(property, self.version).is_some() => {
                self.steps.push(Step::Key(format!("({key})")));
                Ok(Place::Entity(ty))
            }
            _ => Err(no_such_segment(segment)),
        }
    }

    fn take_navigation(&mut self, ty: &'static Type, name: &str) -> Option<Place> {
        let navigation = ty.navigation(name, self.version)?;
        self.steps.push(Step::Navigation(navigation));
        let target = navigation.target;
        Some(if navigation.is_collection {
            Place::Collection(target)
        } else {
            Place::Single(target)
        })
    }

    fn take_in_entity(&mut self, ty: &'static Type, segment: &str) -> Option<Place> {
        if let Some(property) = ty.property(segment, self.version) {
            return Some(self.take_property(property));
        }
        if let Some(derived) = ty.find_derived(segment, self.version) {
            self.steps.push(Step::Cast(derived));
            return Some(Place::Entity(derived));
        }
        let callable = ty.callable(name_of_call(segment), false, self.version)?;
        Some(self.take_call(callable, segment))
    }

    fn take_property(&mut self, property: &'static Property) -> Place {
        if property.is_stream() {
            self.steps.push(Step::Stream(property));
            return Place::Stream;
        }
        self.steps.push(Step::Property(property));
        Place::Property(property)
    }

    fn take_in_property(&mut self, property: &'static Property, segment: &str) -> Option<Place> {
        match property.shape {
            _ if property.is_collection => None,
            Shape::Structured(ty) => {
                let inner = ty.property(segment, self.version)?;
                Some(self.take_property(inner))
            }
            Shape::Primitive(_) | Shape::Enum(_) if segment == "$value" => {
                self.steps.push(Step::RawValue);
                Some(Place::Value)
            }
            Shape::Primitive(_) | Shape::Enum(_) | Shape::Stream => None,
        }
    }

    /// Takes what follows a composable function: a count, or a function of its result.
    fn take_in_result(&mut self, ty: &'static Type, segment: &str) -> Option<Place> {
        if segment == "$count" {
            self.steps.push(Step::Count);
            return Some(Place::Value);
        }
        let callable = ty.callable(name_of_call(segment), true, self.version)?;
        Some(self.take_call(callable, segment))
    }

    fn take_call(&mut self, callable: &'static Callable, segment: &str) -> Place {
        let arguments = segment.split_once('(').map_or("", |(_, list)| list);
        let arguments = arguments.strip_suffix(')').unwrap_or(arguments);
        self.steps.push(Step::Call(callable, arguments.to_owned()));
        if callable.is_action { Place::Action } else { Place::Result(callable.composed()) }
    }

    /// Returns `true` for an entity that a `PUT` replaces, which few pages document.
    fn may_be_replaced(&self, place: Place) -> bool {
        let navigations = self.steps.iter().rev().filter_map(|step| match step {
            Step::Navigation(navigation) => Some(*navigation),
            _ => None,
        });
        let last = navigations.chain([self.root]).next();
        matches!(place, Place::Entity(_) | Place::Single(_))
            && last.is_some_and(|navigation| navigation.verbs.has(Verbs::REPLACE))
    }

    /// Returns the key below an entity set, if the path has one.
    pub(super) fn root_key(&self) -> Option<&str> {
        match self.steps.first() {
            Some(Step::Key(key)) if self.root.is_collection => Some(key),
            Some(_) | None => None,
        }
    }
}

/// Splits `name(property='value')` into the name and what is in the parentheses.
fn split_predicate(segment: &str) -> (&str, Option<&str>) {
    match segment.split_once('(') {
        Some((name, key)) => (name, key.strip_suffix(')')),
        None => (segment, None),
    }
}

fn has_method(place: Place, method: &Method) -> bool {
    match place {
        Place::Collection(_) => matches!(*method, Method::GET | Method::POST),
        Place::Entity(_) => matches!(*method, Method::GET | Method::PATCH | Method::DELETE),
        Place::Single(_) => *method != Method::PUT,
        Place::Property(property) => {
            *method == Method::GET || (*method == Method::PATCH && may_change(property))
        }
        Place::Stream => matches!(*method, Method::GET | Method::PUT | Method::DELETE),
        Place::Action => *method == Method::POST,
        Place::Result(_) | Place::Value => *method == Method::GET,
    }
}

/// Returns `true` for a property that has an update of its own: an object, or one that is documented.
fn may_change(property: &Property) -> bool {
    let is_object = matches!(property.shape, Shape::Structured(_)) && !property.is_collection;
    is_object || property.verbs.has(Verbs::UPDATE)
}

/// Returns the name of an action or function without its namespace and parameters.
pub(super) fn name_of_call(segment: &str) -> &str {
    let name = segment.split_once('(').map_or(segment, |(name, _)| name);
    name.strip_prefix("microsoft.graph.").unwrap_or(name)
}
