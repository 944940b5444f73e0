//! What stands between the braces of a body: the properties of a type, or the parameters of an
//! action.

use crate::request::Owner;
use crate::schema::{
    Access, Callable, Navigation, Period, Property, Shape, Type, Version, base_types,
    navigations_of, properties_of, rust_field,
};

/// A place in an object that takes a value.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) is_collection: bool,
    pub(super) access: Access,
    pub(super) is_required: bool,
}

impl Slot {
    fn of_property(property: &'static Property, version: Version) -> Self {
        Self {
            name: property.name,
            shape: property.shape,
            is_collection: property.is_collection,
            access: property.access,
            is_required: property.required.has(version),
        }
    }

    /// What belongs to an entity may be created with it, and not changed through it (OData Protocol
    /// 4.01, section 11.4.2.2).
    fn of_navigation(navigation: &'static Navigation) -> Self {
        Self {
            name: navigation.name,
            shape: Shape::Structured(navigation.target),
            is_collection: navigation.is_collection,
            access: Access::CreateOnly,
            is_required: false,
        }
    }

    pub(super) fn is_stream(self) -> bool {
        matches!(self.shape, Shape::Stream)
    }
}

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

    /// Everything that has a name here.
    pub(super) fn slots(self, version: Version) -> Vec<Slot> {
        match self {
            Self::Type(ty) => {
                let properties = properties_of(ty, version).map(|p| Slot::of_property(p, version));
                properties.chain(navigations_of(ty, version).map(Slot::of_navigation)).collect()
            }
            Self::Action(action) => {
                action.parameters.iter().map(|p| Slot::of_property(p, version)).collect()
            }
        }
    }

    pub(super) fn find(self, name: &str, version: Version) -> Option<Slot> {
        self.slots(version).into_iter().find(|slot| slot.name == name)
    }

    /// What a create or a call cannot do without.
    pub(super) fn required(self, version: Version) -> Vec<&'static str> {
        let is_required = |slot: &Slot| slot.is_required && slot.access != Access::ReadOnly;
        self.slots(version).into_iter().filter(is_required).map(|slot| slot.name).collect()
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
            Self::Type(ty) => Owner::Property(ty),
            Self::Action(action) => Owner::Parameter(action),
        }
    }
}
