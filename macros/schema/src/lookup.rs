//! Questions that the rows answer together.

use crate::TYPES;
use crate::versions::Version;
use crate::vocabulary::{AlternateKey, Callable, Enum, Member, Navigation, Property, Type};

/// Rows that answer a question. Boxed, since a chain of closures would be compiled again at each of
/// the places that ask.
pub type Answer<T> = Box<dyn Iterator<Item = &'static T>>;

/// The type itself, then what it derives from.
pub fn base_types(of: &'static Type) -> Answer<Type> {
    Box::new(std::iter::successors(Some(of), |t| t.base))
}

/// All properties that a version has, those of the bases included.
pub fn properties_of(of: &'static Type, version: Version) -> Answer<Property> {
    inherited(of, |t| t.properties, |p| p.versions.has(version))
}

pub fn find_property(of: &'static Type, name: &str, version: Version) -> Option<&'static Property> {
    properties_of(of, version).find(|p| p.name == name)
}

/// All navigation properties that a version has, those of the bases included.
pub fn navigations_of(of: &'static Type, version: Version) -> Answer<Navigation> {
    inherited(of, |t| t.navigations, |n| n.versions.has(version))
}

pub fn find_navigation(
    of: &'static Type,
    name: &str,
    version: Version,
) -> Option<&'static Navigation> {
    navigations_of(of, version).find(|n| n.name == name)
}

/// All alternate keys, those of the bases included, whatever version has them.
pub fn alternate_keys_of(of: &'static Type) -> Answer<AlternateKey> {
    inherited(of, |t| t.alternate_keys, |_| true)
}

/// All actions and functions that are bound to the type, or to a collection of it.
pub fn callables_of(
    of: &'static Type,
    is_on_collection: bool,
    version: Version,
) -> Answer<Callable> {
    inherited(
        of,
        |t| t.callables,
        |c| c.is_on_collection == is_on_collection && c.versions.has(version),
    )
}

pub fn find_callable(
    of: &'static Type,
    is_on_collection: bool,
    name: &str,
    version: Version,
) -> Option<&'static Callable> {
    callables_of(of, is_on_collection, version).find(|c| c.name == name)
}

/// The members of an enum that a version has.
pub fn members_of(of: &'static Enum, version: Version) -> Answer<Member> {
    Box::new(of.members.iter().filter(move |m| m.versions.has(version)))
}

/// Whether `of` is `ancestor` or derives from it.
fn is_a(of: &'static Type, ancestor: &'static Type) -> bool {
    base_types(of).any(|t| t == ancestor)
}

/// The types of a version that may stand where `of` is declared: itself and what derives from it.
pub fn subtypes_of(of: &'static Type, version: Version) -> Answer<Type> {
    let mut found = Vec::new();
    for ty in TYPES.iter().flat_map(|(_, types)| *types) {
        if ty.versions.has(version) && is_a(ty, of) {
            found.push(*ty);
        }
    }
    Box::new(found.into_iter())
}

/// Rows of the type itself and of its bases. Loops, since chains would be compiled for each kind of row.
fn inherited<T>(
    of: &'static Type,
    rows: fn(&Type) -> &'static [T],
    is_wanted: impl Fn(&T) -> bool,
) -> Answer<T> {
    let mut found = Vec::new();
    for ty in base_types(of) {
        for row in rows(ty) {
            if is_wanted(row) {
                found.push(row);
            }
        }
    }
    Box::new(found.into_iter())
}
