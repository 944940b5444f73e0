//! Lookups over the rows, with inheritance.

use crate::TYPES;
use crate::area::Area;
use crate::versions::Version;
use crate::vocabulary::{AlternateKey, Callable, Enum, Member, Navigation, Property, Shape, Type};

/// The rows that a lookup finds. Boxed, because an iterator chain would be compiled again for each
/// caller.
pub type Rows<T> = Box<dyn Iterator<Item = &'static T>>;

/// Returns the type itself, then its base types.
pub fn base_types(of: &'static Type) -> Rows<Type> {
    Box::new(std::iter::successors(Some(of), |t| t.base))
}

/// Returns `true` if a name is Graph's own, or another spelling of it.
pub fn is_named(name: &str, spellings: &[&str], written: &str) -> bool {
    name == written || spellings.contains(&written)
}

/// Returns the properties that a version has, including inherited ones.
pub fn properties_of(of: &'static Type, version: Version) -> Rows<Property> {
    let mut found: Vec<&'static Property> = Vec::new();
    for ty in base_types(of) {
        // A derived type can declare an inherited property anew, with other rights.
        let inherited = found.len();
        for property in ty.properties.iter().filter(|p| p.versions.has(version)) {
            if !found.iter().take(inherited).any(|known| known.name == property.name) {
                found.push(property);
            }
        }
    }
    Box::new(found.into_iter())
}

/// Finds a property by name, including inherited ones.
pub fn find_property(of: &'static Type, name: &str, version: Version) -> Option<&'static Property> {
    properties_of(of, version).find(|p| is_named(p.name, p.spellings, name))
}

/// Returns the navigation properties that a version has, including inherited ones.
pub fn navigations_of(of: &'static Type, version: Version) -> Rows<Navigation> {
    inherited(of, |t| t.navigations, |n| n.versions.has(version))
}

/// Finds a navigation property by name, including inherited ones.
pub fn find_navigation(
    of: &'static Type,
    name: &str,
    version: Version,
) -> Option<&'static Navigation> {
    navigations_of(of, version).find(|n| is_named(n.name, n.spellings, name))
}

/// Returns the alternate keys of all versions, including inherited ones.
pub fn alternate_keys_of(of: &'static Type) -> Rows<AlternateKey> {
    inherited(of, |t| t.alternate_keys, |_| true)
}

/// Returns the actions and functions that are bound to the type, or to a collection of it.
pub fn callables_of(of: &'static Type, is_on_collection: bool, version: Version) -> Rows<Callable> {
    inherited(
        of,
        |t| t.callables,
        |c| c.is_on_collection == is_on_collection && c.versions.has(version),
    )
}

/// Finds an action or a function by name, including inherited ones.
pub fn find_callable(
    of: &'static Type,
    is_on_collection: bool,
    name: &str,
    version: Version,
) -> Option<&'static Callable> {
    callables_of(of, is_on_collection, version).find(|c| is_named(c.name, c.spellings, name))
}

/// Returns the type that an action or a function is bound to.
pub fn bound_to(callable: &'static Callable) -> Option<&'static Type> {
    let has_it = |ty: &&&'static Type| ty.callables.iter().any(|known| known == callable);
    TYPES.iter().flat_map(|(_, types)| *types).find(has_it).copied()
}

/// Returns the members of an enum that a version has.
pub fn members_of(of: &'static Enum, version: Version) -> Rows<Member> {
    Box::new(of.members.iter().filter(move |m| m.versions.has(version)))
}

/// Returns `true` if `of` is `ancestor` or derives from it.
fn is_a(of: &'static Type, ancestor: &'static Type) -> bool {
    base_types(of).any(|t| t == ancestor)
}

/// Returns the types that a value declared as `of` can have: `of` itself and those derived from it.
pub fn subtypes_of(of: &'static Type, version: Version) -> Rows<Type> {
    let mut found = Vec::new();
    for ty in TYPES.iter().flat_map(|(_, types)| *types) {
        if ty.versions.has(version) && is_a(ty, of) {
            found.push(*ty);
        }
    }
    Box::new(found.into_iter())
}

/// Collects rows of the type and of its base types. A loop, because an iterator chain would be
/// compiled again for each kind of row.
fn inherited<T>(
    of: &'static Type,
    rows: fn(&Type) -> &'static [T],
    is_wanted: impl Fn(&T) -> bool,
) -> Rows<T> {
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

/// Returns `true` if any type of an area has a property of this name.
pub fn has_property_named(name: &str, area: Area) -> bool {
    properties_in(area).any(|property| property.name == name)
}

/// Returns `true` if any enum of an area has a member of this name.
pub fn has_member_named(name: &str, area: Area) -> bool {
    properties_in(area).any(|property| match property.shape {
        Shape::Enum(of) => of.members.iter().any(|member| member.name == name),
        Shape::Primitive(_) | Shape::Stream | Shape::Structured(_) => false,
    })
}

fn properties_in(area: Area) -> impl Iterator<Item = &'static Property> {
    let types = TYPES.iter().flat_map(|(_, types)| *types).filter(move |ty| ty.area == area);
    types.flat_map(|ty| ty.properties)
}
