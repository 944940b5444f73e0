//! What the rows state.

use super::statements::{
    ALTERNATE_KEY, CONTAINED, MEMBER, Of, REQUIRED, Stated, Statements, describe_callable,
    describe_enum, describe_root, describe_type,
};
use crate::schema::{Enum, Kind, Property, ROOTS, Returns, Shape, TYPES, Type, Version};

/// Everything that a version has.
pub(super) fn state(version: Version) -> Statements {
    let mut all = Statements::new();
    for ty in TYPES.iter().flat_map(|(_, types)| *types).filter(|t| t.versions.has(version)) {
        state_type(ty, version, &mut all);
    }
    for root in ROOTS.iter().filter(|r| r.versions.has(version)) {
        let mut stated = Stated::default();
        let of = Of { name: root.target.name.to_owned(), is_collection: false };
        stated.lead("", &of, &[describe_root(root.is_set)]);
        all.insert(format!("/{}", root.name), stated);
        // Of what stands at the head of a path the rows have what leads on to meetings.
        if let Some(target) = all.get_mut(root.target.name) {
            target.is_stub = true;
        }
    }
    all
}

fn state_type(ty: &'static Type, version: Version, all: &mut Statements) {
    let base = ty.base.map(|base| base.name);
    let mut stated = Stated { base: base.map(str::to_owned), ..Stated::default() };
    stated.state("", describe_type(ty.kind == Kind::Entity, base, ty.is_open, ty.is_abstract));
    for property in ty.properties.iter().filter(|p| p.versions.has(version)) {
        let member = member(property, version);
        let place = if property.is_documented_only {
            &mut stated.documented_only
        } else {
            &mut stated.members
        };
        place.insert(format!(".{}", property.name), member);
        state_enum(property, version, all);
    }
    for navigation in ty.navigations.iter().filter(|n| n.versions.has(version)) {
        let name = navigation.target.name.to_owned();
        let of = Of { name, is_collection: navigation.is_collection };
        stated.lead(format!("/{}", navigation.name), &of, &[CONTAINED]);
    }
    for key in ty.alternate_keys.iter().filter(|k| k.versions.has(version)) {
        stated.state(format!("({})", key.property), ALTERNATE_KEY);
    }
    for callable in ty.callables.iter().filter(|c| c.versions.has(version)) {
        let name = callable.name;
        let kind = describe_callable(callable.is_action, callable.is_on_collection);
        match returned(callable.returns) {
            Some(of) => stated.lead(format!("/{name}()"), &of, &[&kind]),
            None => stated.state(format!("/{name}()"), kind),
        }
        for parameter in callable.parameters.iter().filter(|p| p.versions.has(version)) {
            let place = format!("/{name}({})", parameter.name);
            stated.members.insert(place, member(parameter, version));
            state_enum(parameter, version, all);
        }
    }
    all.insert(ty.name.to_owned(), stated);
}

fn member(property: &Property, version: Version) -> super::statements::Member {
    let of = Of { name: name_of(property.shape).to_owned(), is_collection: property.is_collection };
    of.member(&[if property.required.has(version) { REQUIRED } else { "" }])
}

fn returned(returns: Returns) -> Option<Of> {
    let (shape, is_collection) = match returns {
        Returns::Nothing => return None,
        Returns::One(shape) => (shape, false),
        Returns::CreatedOrFound(entity) => (Shape::Structured(entity), false),
        Returns::Many(shape) => (shape, true),
    };
    Some(Of { name: name_of(shape).to_owned(), is_collection })
}

fn name_of(shape: Shape) -> &'static str {
    match shape {
        Shape::String => "Edm.String",
        Shape::Boolean => "Edm.Boolean",
        Shape::Int32 => "Edm.Int32",
        Shape::DateTimeOffset => "Edm.DateTimeOffset",
        Shape::Stream => "Edm.Stream",
        Shape::Enum(of) => of.name,
        Shape::Structured(of) => of.name,
    }
}

fn state_enum(property: &Property, version: Version, all: &mut Statements) {
    let Shape::Enum(Enum { name, is_evolvable, members, .. }) = property.shape else {
        return;
    };
    let mut stated = Stated::default();
    stated.state("", describe_enum(*is_evolvable));
    for member in members.iter().filter(|m| m.versions.has(version)) {
        stated.state(format!(".{}", member.name), MEMBER);
    }
    all.insert((*name).to_owned(), stated);
}
