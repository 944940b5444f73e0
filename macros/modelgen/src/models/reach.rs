//! What the roots of a version lead to.

use crate::schema::{
    Callable, Property, ROOTS, Returns, Root, Shape, Type, Version, callables_of, navigations_of,
    properties_of, subtypes_of,
};

/// The types that a request or response of the version can hold, in the order in which they are met.
pub(super) fn modelled(version: Version) -> Vec<&'static Type> {
    let mut met = Vec::new();
    for root in roots(version) {
        for navigation in navigations_of(root.target, version) {
            visit(navigation.target, version, &mut met);
        }
    }
    met
}

pub(super) fn roots(version: Version) -> impl Iterator<Item = &'static Root> + Clone {
    ROOTS.iter().filter(move |r| r.versions.has(version))
}

fn visit(ty: &'static Type, version: Version, met: &mut Vec<&'static Type>) {
    if met.contains(&ty) {
        return;
    }
    met.push(ty);
    let mut next: Vec<&'static Type> = subtypes_of(ty, version).collect();
    next.extend(properties_of(ty, version).filter_map(structured));
    next.extend(navigations_of(ty, version).map(|n| n.target));
    for callable in callables(ty, version) {
        next.extend(callable.parameters.iter().filter_map(structured));
        next.extend(returned(callable));
    }
    for ty in next {
        visit(ty, version, met);
    }
}

/// All that is bound to the type, or to a collection of it.
pub(super) fn callables(ty: &'static Type, version: Version) -> Vec<&'static Callable> {
    callables_of(ty, false, version).chain(callables_of(ty, true, version)).collect()
}

fn structured(property: &'static Property) -> Option<&'static Type> {
    structured_shape(property.shape)
}

fn structured_shape(shape: Shape) -> Option<&'static Type> {
    match shape {
        Shape::Structured(ty) => Some(ty),
        _ => None,
    }
}

fn returned(callable: &'static Callable) -> Option<&'static Type> {
    match callable.returns {
        Returns::Nothing => None,
        Returns::One(shape) | Returns::Many(shape) => structured_shape(shape),
        Returns::CreatedOrFound(ty) => Some(ty),
    }
}
