//! What stands between the braces of a body: the properties of a type, or the parameters of an
//! action.

use crate::request::Owner;
use crate::schema::{
    Access, Callable, Period, Property, Type, Version, base_types, properties_of, rust_field,
};

/// What declares the names of an object.
#[derive(Clone, Copy)]
pub(super) enum Declared {
    Type(&'static Type),
    Action(&'static Callable),
}

impl Declared {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Type(ty) => ty.name,
            Self::Action(action) => action.name,
        }
    }

    pub(super) fn properties(self, version: Version) -> Vec<&'static Property> {
        match self {
            Self::Type(ty) => properties_of(ty, version).collect(),
            Self::Action(action) => action.parameters.iter().collect(),
        }
    }

    pub(super) fn find(self, name: &str, version: Version) -> Option<&'static Property> {
        self.properties(version).into_iter().find(|p| p.name == name)
    }

    /// What a create or a call cannot do without.
    pub(super) fn required(self, version: Version) -> Vec<&'static str> {
        let properties = self.properties(version).into_iter();
        let is_required = |p: &&Property| p.required.has(version) && p.access != Access::ReadOnly;
        properties.filter(is_required).map(|p| p.name).collect()
    }

    pub(super) fn period(self) -> Option<Period> {
        match self {
            Self::Type(ty) => base_types(ty).find_map(|t| t.period),
            Self::Action(action) => action.period,
        }
    }

    /// What a name in the object stands for, and how it is spelt there.
    pub(super) fn mention(self, name: &str) -> (Owner, String) {
        match self {
            Self::Type(ty) => (Owner::Property(ty), rust_field(name)),
            Self::Action(action) => (Owner::Parameter(action), name.to_owned()),
        }
    }

    /// What an unknown name in the object could become.
    pub(super) fn guess(self) -> Owner {
        match self {
            Self::Type(ty) => Owner::Guess(ty),
            Self::Action(action) => Owner::ParameterGuess(action),
        }
    }
}
