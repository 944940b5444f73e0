//! Questions that the rows answer together.

use super::TYPES;
use super::rows::{Navigation, Property, Type};

/// The type itself, then what it derives from.
pub(crate) fn base_types(of: &'static Type) -> impl Iterator<Item = &'static Type> {
    std::iter::successors(Some(of), |t| t.base)
}

/// All properties, those of the bases included.
pub(crate) fn properties_of(of: &'static Type) -> impl Iterator<Item = &'static Property> {
    base_types(of).flat_map(|t| t.properties)
}

pub(crate) fn find_property(of: &'static Type, name: &str) -> Option<&'static Property> {
    properties_of(of).find(|p| p.name == name)
}

pub(crate) fn find_navigation(of: &'static Type, name: &str) -> Option<&'static Navigation> {
    base_types(of).flat_map(|t| t.navigations).find(|n| n.name == name)
}

/// Whether `of` is `ancestor` or derives from it.
pub(crate) fn is_a(of: &'static Type, ancestor: &'static Type) -> bool {
    base_types(of).any(|t| t == ancestor)
}

/// The types that may stand where `of` is declared: itself and what derives from it.
pub(crate) fn subtypes_of(of: &'static Type) -> impl Iterator<Item = &'static Type> {
    let all = TYPES.iter().flat_map(|(_, types)| types.iter().copied());
    all.filter(move |t| is_a(t, of))
}
