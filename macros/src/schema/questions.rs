//! Questions that the rows answer together.

use super::TYPES;
use super::rows::{Callable, Enum, Member, Navigation, Property, Type, Version};

/// The type itself, then what it derives from.
pub(crate) fn base_types(of: &'static Type) -> impl Iterator<Item = &'static Type> {
    std::iter::successors(Some(of), |t| t.base)
}

/// All properties that a version has, those of the bases included.
pub(crate) fn properties_of(
    of: &'static Type,
    version: Version,
) -> impl Iterator<Item = &'static Property> {
    base_types(of).flat_map(|t| t.properties).filter(move |p| p.versions.has(version))
}

pub(crate) fn find_property(
    of: &'static Type,
    name: &str,
    version: Version,
) -> Option<&'static Property> {
    properties_of(of, version).find(|p| p.name == name)
}

/// All navigation properties that a version has, those of the bases included.
pub(crate) fn navigations_of(
    of: &'static Type,
    version: Version,
) -> impl Iterator<Item = &'static Navigation> {
    base_types(of).flat_map(|t| t.navigations).filter(move |n| n.versions.has(version))
}

pub(crate) fn find_navigation(
    of: &'static Type,
    name: &str,
    version: Version,
) -> Option<&'static Navigation> {
    navigations_of(of, version).find(|n| n.name == name)
}

/// All actions and functions that are bound to the type, or to a collection of it.
pub(crate) fn callables_of(
    of: &'static Type,
    is_on_collection: bool,
    version: Version,
) -> impl Iterator<Item = &'static Callable> {
    let all = base_types(of).flat_map(|t| t.callables);
    all.filter(move |c| c.is_on_collection == is_on_collection && c.versions.has(version))
}

pub(crate) fn find_callable(
    of: &'static Type,
    is_on_collection: bool,
    name: &str,
    version: Version,
) -> Option<&'static Callable> {
    callables_of(of, is_on_collection, version).find(|c| c.name == name)
}

/// The members of an enum that a version has.
pub(crate) fn members_of(
    of: &'static Enum,
    version: Version,
) -> impl Iterator<Item = &'static Member> {
    of.members.iter().filter(move |m| m.versions.has(version))
}

/// Whether `of` is `ancestor` or derives from it.
fn is_a(of: &'static Type, ancestor: &'static Type) -> bool {
    base_types(of).any(|t| t == ancestor)
}

/// The types of a version that may stand where `of` is declared: itself and what derives from it.
pub(crate) fn subtypes_of(
    of: &'static Type,
    version: Version,
) -> impl Iterator<Item = &'static Type> {
    let all = TYPES.iter().flat_map(|(_, types)| types.iter().copied());
    all.filter(move |t| t.versions.has(version) && is_a(t, of))
}
