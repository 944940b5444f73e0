//! Questions to the table, with inheritance.

use super::rows::{ROOTS, TYPES};
use super::{Callable, Enum, Navigation, Property, Root, Rule, Shape, Type, Version};

impl Type {
    /// Returns the type and its base types.
    fn lineage(&'static self) -> impl Iterator<Item = &'static Type> {
        std::iter::successors(Some(self), |ty| ty.base)
    }

    pub(in crate::testing) fn is_open(&'static self) -> bool {
        self.lineage().any(|ty| ty.is_open)
    }

    pub(in crate::testing) fn properties(
        &'static self,
        version: Version,
    ) -> impl Iterator<Item = &'static Property> {
        let properties = self.lineage().flat_map(|ty| ty.properties);
        properties.filter(move |property| property.versions.has(version))
    }

    pub(in crate::testing) fn property(
        &'static self,
        name: &str,
        version: Version,
    ) -> Option<&'static Property> {
        self.properties(version).find(|property| property.name == name)
    }

    pub(in crate::testing) fn navigation(
        &'static self,
        name: &str,
        version: Version,
    ) -> Option<&'static Navigation> {
        let mut navigations = self.lineage().flat_map(|ty| ty.navigations);
        navigations.find(|n| n.name == name && n.versions.has(version))
    }

    /// Finds an action or a function of the type, or of a collection of it.
    pub(in crate::testing) fn callable(
        &'static self,
        name: &str,
        is_on_collection: bool,
        version: Version,
    ) -> Option<&'static Callable> {
        let mut callables = self.lineage().flat_map(|ty| ty.callables);
        callables.find(|callable| {
            callable.name == name
                && callable.is_on_collection == is_on_collection
                && callable.versions.has(version)
        })
    }

    /// Returns `true` if the property can stand in place of the key.
    pub(in crate::testing) fn has_alternate_key(
        &'static self,
        property: &str,
        version: Version,
    ) -> bool {
        let mut keys = self.lineage().flat_map(|ty| ty.alternate_keys);
        keys.any(|key| key.property == property && key.versions.has(version))
    }

    pub(in crate::testing) fn rules(&'static self) -> impl Iterator<Item = &'static Rule> {
        self.lineage().flat_map(|ty| ty.rules)
    }

    /// Finds the type itself or one derived from it, by the value of `@odata.type`.
    pub(in crate::testing) fn find_derived(
        &'static self,
        odata_type: &str,
        version: Version,
    ) -> Option<&'static Type> {
        let name = odata_type.trim_start_matches('#').strip_prefix("microsoft.graph.")?;
        TYPES.iter().copied().find(|ty| {
            // The metadata spells some names with a capital where the documentation does not.
            ty.name.eq_ignore_ascii_case(name)
                && ty.versions.has(version)
                && ty.lineage().any(|ancestor| std::ptr::eq(ancestor, self))
        })
    }
}

impl Navigation {
    /// Finds a lookup and returns the property in Graph's own spelling. The service ignores case here:
    /// Microsoft's samples write `JoinWebUrl` and `VideoTeleconferenceId`.
    pub(in crate::testing) fn find_lookup(&self, property: &str) -> Option<&'static str> {
        self.lookups.iter().copied().find(|lookup| lookup.eq_ignore_ascii_case(property))
    }
}

impl Enum {
    pub(in crate::testing) fn has_member(&self, name: &str, version: Version) -> bool {
        self.members.iter().any(|member| member.name == name && member.versions.has(version))
    }

    /// Returns `true` for a member that a response hides unless the request asks for it.
    pub(in crate::testing) fn hides(&self, name: &str, version: Version) -> bool {
        self.members.iter().any(|member| member.name == name && member.hidden.has(version))
    }
}

impl Shape {
    /// Returns the name in the metadata, without the wrapper of a collection.
    pub(in crate::testing) fn name(self) -> String {
        match self {
            Self::Text(name)
            | Self::Boolean(name)
            | Self::Integer(name, ..)
            | Self::DateTime(name)
            | Self::Date(name)
            | Self::TimeOfDay(name)
            | Self::Duration(name)
            | Self::Guid(name)
            | Self::Number(name, _)
            | Self::Base64(name)
            | Self::Any(name) => name.to_owned(),
            Self::Stream => "Edm.Stream".to_owned(),
            Self::Enum(of) => format!("microsoft.graph.{}", of.name),
            Self::Structured(ty) => format!("microsoft.graph.{}", ty.name),
        }
    }
}

/// Finds a root of the service.
fn find_root(name: &str, version: Version) -> Option<&'static Root> {
    ROOTS.iter().find(|root| root.name == name && root.versions.has(version))
}

/// Finds a collection by the path of navigation properties from a root, such as `me/onlineMeetings`.
pub(in crate::testing) fn find_collection(
    path: [&str; 2],
    version: Version,
) -> Option<&'static Navigation> {
    let [root, navigation] = path;
    find_root(root, version)?.target.navigation(navigation, version)
}
