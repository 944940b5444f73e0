//! The types that the roots of a version lead to.

use graph_request_schema::{
    Callable, Property, ROOTS, Returns, Root, Shape, Type, Version, callables_of, navigations_of,
    properties_of, subtypes_of,
};

/// Returns the types that a request or response of the version can hold, in the order in which
/// they are met.
pub(super) fn reachable_types(version: Version) -> Vec<&'static Type> {
    let mut met = Vec::new();
    for root in roots(version) {
        // The type of a root that answers requests; others only lead to something.
        if !root.operations.is_empty() {
            visit_type(root.target, version, &mut met);
        }
        for navigation in navigations_of(root.target, version) {
            visit_type(navigation.target, version, &mut met);
        }
    }
    met
}

/// Returns the roots of the version.
pub(super) fn roots(version: Version) -> impl Iterator<Item = &'static Root> + Clone {
    ROOTS.iter().copied().filter(move |root| root.versions.has(version))
}

fn visit_type(ty: &'static Type, version: Version, met: &mut Vec<&'static Type>) {
    if met.contains(&ty) {
        return;
    }
    met.push(ty);
    let mut next: Vec<&'static Type> = subtypes_of(ty, version).collect();
    next.extend(properties_of(ty, version).filter_map(structured_type));
    next.extend(navigations_of(ty, version).map(|navigation| navigation.target));
    for callable in callables(ty, version) {
        next.extend(callable.parameters.iter().filter_map(structured_type));
        next.extend(returned_type(callable));
    }
    for ty in next {
        visit_type(ty, version, met);
    }
}

/// Returns everything that is bound to the type or to a collection of it.
pub(super) fn callables(ty: &'static Type, version: Version) -> Vec<&'static Callable> {
    callables_of(ty, false, version).chain(callables_of(ty, true, version)).collect()
}

fn structured_type(property: &'static Property) -> Option<&'static Type> {
    type_of_shape(property.shape)
}

fn type_of_shape(shape: Shape) -> Option<&'static Type> {
    match shape {
        Shape::Structured(ty) => Some(ty),
        Shape::Primitive(_) | Shape::Stream | Shape::Enum(_) => None,
    }
}

fn returned_type(callable: &'static Callable) -> Option<&'static Type> {
    match callable.returns {
        Returns::Nothing => None,
        Returns::One(shape) | Returns::Many(shape) => type_of_shape(shape),
        Returns::CreatedOrFound(ty) => Some(ty),
    }
}
