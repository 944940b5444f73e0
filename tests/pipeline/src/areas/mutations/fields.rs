//! The fields that an object in a body may have.

use graph_request_schema::{
    Access, Callable, Navigation, Property, Rule, Shape, Type, Version, base_types, navigations_of,
    properties_of,
};

use super::values::value_of;

/// A property, a navigation property or a parameter.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) spellings: &'static [&'static str],
    pub(super) shape: Shape,
    pub(super) is_collection: bool,
    pub(super) access: Access,
    pub(super) is_required: bool,
    /// The address of its row, by which it is met once.
    pub(super) row: usize,
}

impl Field {
    fn of_property(property: &'static Property, version: Version) -> Self {
        Self {
            name: property.name,
            spellings: property.spellings,
            shape: property.shape,
            is_collection: property.is_collection,
            access: property.access,
            is_required: property.required.or(property.documented_as_required).has(version),
            row: std::ptr::from_ref(property).addr(),
        }
    }

    fn of_navigation(navigation: &'static Navigation) -> Self {
        Self {
            name: navigation.name,
            spellings: navigation.spellings,
            shape: Shape::Structured(navigation.target),
            is_collection: navigation.is_collection,
            access: navigation.access,
            is_required: false,
            row: std::ptr::from_ref(navigation).addr(),
        }
    }
}

/// The fields of an object.
#[derive(Clone, Copy)]
pub(super) enum Fields {
    Type(&'static Type),
    Parameters(&'static Callable),
}

impl Fields {
    pub(super) fn all(self, version: Version) -> Vec<Field> {
        match self {
            Self::Type(ty) => properties_of(ty, version)
                .map(|property| Field::of_property(property, version))
                .chain(navigations_of(ty, version).map(Field::of_navigation))
                .collect(),
            Self::Parameters(action) => {
                action.parameters.iter().map(|p| Field::of_property(p, version)).collect()
            }
        }
    }

    /// Returns the fields that a create or a call must have.
    pub(super) fn required(self, version: Version) -> Vec<Field> {
        let is_required = |f: &Field| f.is_required && f.access != Access::ReadOnly;
        self.all(version).into_iter().filter(is_required).collect()
    }

    /// Writes the members that an object must have, behind another.
    pub(super) fn write_required(self, version: Version) -> String {
        let write = |f: &Field| {
            format!(", \"{}\": {}", f.name, value_of(f.shape, f.is_collection, version))
        };
        self.required(version).iter().map(write).collect()
    }

    /// Returns the rules between the fields.
    pub(super) fn rules(self) -> Vec<Rule> {
        match self {
            Self::Type(ty) => base_types(ty).flat_map(|t| t.rules).copied().collect(),
            Self::Parameters(action) => action.rules.to_vec(),
        }
    }

    /// Returns the start that an end requires.
    pub(super) fn start_of(self, end_name: &str) -> Option<&'static str> {
        self.rules().into_iter().find_map(|rule| match rule {
            Rule::Period { start, end, end_requires_start: true } if end == end_name => Some(start),
            _ => None,
        })
    }
}
