//! The fields that an object in a body may have: the properties of a type, or the parameters of an
//! action.

use graph_request_schema::naming::rust_field;
use graph_request_schema::{
    Access, Area, Callable, Navigation, Property, Range, Rule, Shape, Type, Version, base_types,
    bound_to, find_property, is_named, navigations_of, properties_of, subtypes_of,
};

use crate::check::extension::is_extension;
use crate::request::Owner;

/// A field of an object.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    spellings: &'static [&'static str],
    /// The model has a field of this name.
    pub(super) is_in_model: bool,
    pub(super) shape: Shape,
    pub(super) is_collection: bool,
    pub(super) access: Access,
    pub(super) is_required: bool,
    pub(super) max_items: Option<usize>,
    pub(super) max_length: Option<usize>,
    pub(super) range: Option<Range>,
    pub(super) ignored_in_create: Option<&'static str>,
    pub(super) deprecated: Option<&'static str>,
}

impl Field {
    fn of_property(property: &'static Property, version: Version) -> Self {
        Self {
            name: property.name,
            spellings: property.spellings,
            is_in_model: true,
            shape: property.shape,
            is_collection: property.is_collection,
            access: property.access,
            is_required: property.required.has(version)
                || property.documented_as_required.has(version),
            max_items: property.max_items,
            max_length: property.max_length,
            range: property.range,
            ignored_in_create: property.ignored_in_create,
            deprecated: property.deprecated,
        }
    }

    /// Makes a field of a navigation property. Related entities may be created with an entity, and
    /// not changed through it (OData Protocol 4.01, section 11.4.2.2).
    fn of_navigation(navigation: &'static Navigation, of: &Type) -> Self {
        Self {
            name: navigation.name,
            spellings: navigation.spellings,
            is_in_model: navigation.is_within(of.area),
            shape: Shape::Structured(navigation.target),
            is_collection: navigation.is_collection,
            access: navigation.access,
            is_required: false,
            max_items: None,
            max_length: None,
            range: None,
            ignored_in_create: None,
            deprecated: navigation.deprecated,
        }
    }

    pub(super) fn is_stream(self) -> bool {
        matches!(self.shape, Shape::Stream)
    }
}

/// The fields of an object.
#[derive(Clone, Copy)]
pub(in crate::check) enum Fields {
    Type(&'static Type),
    Parameters(&'static Callable),
}

impl Fields {
    pub(in crate::check) fn name(self) -> &'static str {
        match self {
            Self::Type(ty) => ty.name,
            Self::Parameters(action) => action.name,
        }
    }

    /// Returns the area that the names belong to.
    pub(super) fn area(self) -> Area {
        match self {
            Self::Type(ty) => ty.area,
            Self::Parameters(action) => bound_to(action).map_or(Area::Common, |ty| ty.area),
        }
    }

    pub(super) fn all(self, version: Version) -> Vec<Field> {
        match self {
            Self::Type(ty) => {
                let properties = properties_of(ty, version).map(|p| Field::of_property(p, version));
                properties
                    .chain(navigations_of(ty, version).map(|n| Field::of_navigation(n, ty)))
                    .collect()
            }
            Self::Parameters(action) => {
                action.parameters.iter().map(|p| Field::of_property(p, version)).collect()
            }
        }
    }

    /// Returns `true` for a property that an organization has added to the type.
    pub(super) fn is_extension(self, name: &str) -> bool {
        matches!(self, Self::Type(ty) if is_extension(name, ty))
    }

    pub(super) fn find(self, name: &str, version: Version) -> Option<Field> {
        let is_it = |field: &Field| is_named(field.name, field.spellings, name);
        self.all(version).into_iter().find(is_it).or_else(|| {
            let (property, _) = self.find_derived(name, version)?;
            Some(Field::of_property(property, version))
        })
    }

    /// Finds a property of a derived type that an object can have without naming that type.
    fn find_derived(
        self,
        name: &str,
        version: Version,
    ) -> Option<(&'static Property, &'static Type)> {
        let Self::Type(ty) = self else {
            return None;
        };
        let derived = subtypes_of(ty, version).filter(|_| ty.is_written_as_derived);
        let find = |ty| Some((find_property(ty, name, version)?, ty));
        derived.into_iter().find_map(find)
    }

    /// Returns the names of the fields that a create or a call must have.
    pub(in crate::check) fn required(self, version: Version) -> Vec<&'static str> {
        let is_required = |field: &Field| field.is_required && field.access != Access::ReadOnly;
        self.all(version).into_iter().filter(is_required).map(|field| field.name).collect()
    }

    /// Returns the rules between the fields, those of base types included.
    pub(super) fn rules(self) -> Vec<Rule> {
        match self {
            Self::Type(ty) => base_types(ty).flat_map(|t| t.rules).copied().collect(),
            Self::Parameters(action) => action.rules.to_vec(),
        }
    }

    /// Returns `true` if a call must have one of several parameters.
    pub(in crate::check) fn requires_one(self) -> bool {
        self.rules().iter().any(|rule| matches!(rule, Rule::RequiresOne { .. }))
    }

    /// Returns the owner of a name in the object, and the name as the owner spells it.
    pub(super) fn mention(self, name: &str, version: Version) -> (Owner, String) {
        let is_own = |ty| find_property(ty, name, version).is_some();
        match self {
            Self::Type(ty) if ty.is_written_as_derived && !is_own(ty) => {
                let owner = self.find_derived(name, version).map_or(ty, |(_, derived)| derived);
                (Owner::Property(owner), rust_field(name))
            }
            Self::Type(ty) => (Owner::Property(ty), rust_field(name)),
            Self::Parameters(action) => (Owner::Parameter(action), name.to_owned()),
        }
    }

    /// Returns the owner of all names in the object.
    pub(super) fn owner(self) -> Owner {
        match self {
            Self::Type(ty) => Owner::Property(ty),
            Self::Parameters(action) => Owner::Parameter(action),
        }
    }

    /// Returns the names that cannot be written in the object.
    pub(super) fn refused(self, is_update: bool, version: Version) -> Vec<&'static str> {
        let is_refused = |field: &Field| match field.access {
            Access::ReadOnly => true,
            Access::CreateOnly => is_update,
            Access::Writable => false,
        };
        let all = self.all(version).into_iter().filter(|field| !field.is_stream());
        all.filter(is_refused).map(|field| field.name).collect()
    }
}
