//! Questions to the table, with inheritance.

#[cfg(test)]
use super::Versions;
use super::{
    Callable, Enum, Limit, Navigation, Primitive, Property, Returns, Root, Rule, Shape, Type,
    Version,
};

impl Type {
    /// Returns the type and its base types.
    pub(in crate::testing) fn lineage(&'static self) -> impl Iterator<Item = &'static Type> {
        std::iter::successors(Some(self), |ty| ty.base)
    }

    pub(in crate::testing) fn is_open(&'static self) -> bool {
        self.lineage().any(|ty| ty.is_open)
    }

    pub(in crate::testing) fn properties(
        &'static self,
        version: Version,
    ) -> impl Iterator<Item = &'static Property> {
        let properties = self.lineage().flat_map(|ty| ty.properties.iter().map(move |p| (ty, p)));
        let declared = properties.filter(move |(_, property)| property.versions.has(version));
        // A derived type can declare an inherited property anew, with other rights.
        let is_anew = move |ty: &'static Type, name: &str| {
            let mut nearer = self.lineage().take_while(move |nearer| !std::ptr::eq(*nearer, ty));
            nearer.any(|ty| ty.properties.iter().any(|p| p.name == name && p.versions.has(version)))
        };
        declared.filter(move |(ty, p)| !is_anew(ty, p.name)).map(|(_, property)| property)
    }

    pub(in crate::testing) fn property(
        &'static self,
        name: &str,
        version: Version,
    ) -> Option<&'static Property> {
        self.properties(version).find(|property| is_named(property.name, property.spellings, name))
    }

    pub(in crate::testing) fn navigations(
        &'static self,
        version: Version,
    ) -> impl Iterator<Item = &'static Navigation> {
        let navigations = self.lineage().flat_map(|ty| ty.navigations);
        navigations.filter(move |navigation| navigation.versions.has(version))
    }

    pub(in crate::testing) fn navigation(
        &'static self,
        name: &str,
        version: Version,
    ) -> Option<&'static Navigation> {
        self.navigations(version).find(|one| is_named(one.name, one.spellings, name))
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
            is_named(callable.name, callable.spellings, name)
                && callable.is_on_collection == is_on_collection
                && callable.versions.has(version)
        })
    }

    /// Finds the property that can stand in place of the key.
    pub(in crate::testing) fn alternate_key(
        &'static self,
        property: &str,
        version: Version,
    ) -> Option<&'static str> {
        let mut keys = self.lineage().flat_map(|ty| ty.alternate_keys);
        keys.find(|key| key.property == property && key.versions.has(version))
            .map(|key| key.property)
    }

    pub(in crate::testing) fn rules(&'static self) -> impl Iterator<Item = &'static Rule> {
        self.lineage().flat_map(|ty| ty.rules)
    }

    /// Returns `true` if Graph may have more navigation properties than the rows.
    pub(in crate::testing) fn is_partial(&'static self) -> bool {
        self.lineage().any(|ty| ty.is_partial)
    }

    /// Finds a property of the type, or of a derived one where those are sent without their type.
    pub(in crate::testing) fn written_property(
        &'static self,
        name: &str,
        version: Version,
    ) -> Option<&'static Property> {
        let lends = self.lineage().any(|ty| ty.is_written_as_derived);
        let derived =
            || self.derived.iter().filter(|_| lends).find_map(|ty| ty.property(name, version));
        self.property(name, version).or_else(derived)
    }

    /// Returns the derived types whose properties query options name without a cast.
    pub(in crate::testing) fn queried_types(&'static self) -> impl Iterator<Item = &'static Type> {
        let lends = self.lineage().any(|ty| ty.is_queried_as_derived);
        self.derived.iter().copied().filter(move |_| lends)
    }

    /// Finds the type itself or one derived from it, by the value of `@odata.type`.
    pub(in crate::testing) fn find_derived(
        &'static self,
        odata_type: &str,
        version: Version,
    ) -> Option<&'static Type> {
        let name = odata_type.trim_start_matches('#').strip_prefix("microsoft.graph.")?;
        let mut candidates = std::iter::once(self).chain(self.derived.iter().copied());
        // The metadata spells some names with a capital where the documentation does not.
        candidates.find(|ty| ty.name.eq_ignore_ascii_case(name) && ty.versions.has(version))
    }
}

impl Property {
    /// Returns `true` for bytes on a path of their own.
    pub(in crate::testing) fn is_stream(&self) -> bool {
        matches!(self.shape, Shape::Stream)
    }

    pub(in crate::testing) fn media_type(&self) -> Option<&'static str> {
        match self.limit {
            Limit::MediaType(media_type) => Some(media_type),
            Limit::Items(_) | Limit::None => None,
        }
    }
}

impl Callable {
    /// Returns the type of the entities that a path can continue with after the call.
    pub(in crate::testing) fn composed(&self) -> Option<&'static Type> {
        match self.returns {
            Returns::Many(Shape::Structured(ty)) if self.is_composable => Some(ty),
            Returns::Many(_) | Returns::One | Returns::Nothing => None,
        }
    }

    /// Finds a parameter by its name, whose case does not matter: the metadata has `Message` where pages have
    /// `message`.
    pub(in crate::testing) fn parameter(&self, name: &str) -> Option<&'static Property> {
        self.parameters.iter().find(|parameter| parameter.name.eq_ignore_ascii_case(name))
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
    #[cfg(test)]
    pub(in crate::testing) const fn new(
        name: &'static str,
        members: &'static [(&'static str, Versions, Versions)],
        is_flags: bool,
    ) -> Self {
        Self { name, is_evolvable: false, is_flags, members }
    }

    pub(in crate::testing) fn has_member(&self, name: &str, version: Version) -> bool {
        self.members.iter().any(|(member, versions, _)| *member == name && versions.has(version))
    }

    /// Returns `true` for a member that a response hides unless the request asks for it.
    pub(in crate::testing) fn hides(&self, name: &str, version: Version) -> bool {
        self.members.iter().any(|(member, _, hidden)| *member == name && hidden.has(version))
    }
}

impl Shape {
    /// Returns the name in the metadata, without the wrapper of a collection.
    pub(in crate::testing) fn name(self) -> String {
        match self {
            Self::Primitive(primitive) => primitive.name().to_owned(),
            Self::Stream => "Edm.Stream".to_owned(),
            Self::Enum(of) => format!("microsoft.graph.{}", of.name),
            Self::Structured(ty) => format!("microsoft.graph.{}", ty.name),
        }
    }
}

impl Primitive {
    /// Returns the name in the metadata.
    pub(in crate::testing) fn name(self) -> &'static str {
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
            | Self::Any(name) => name,
        }
    }
}

/// Returns `true` for a name or another spelling of it.
fn is_named(name: &str, spellings: &[&str], written: &str) -> bool {
    name == written || spellings.contains(&written)
}

/// Finds a root of the service.
pub(in crate::testing) fn find_root(
    roots: &'static [Root],
    name: &str,
    version: Version,
) -> Option<&'static Root> {
    roots
        .iter()
        .find(|root| is_named(root.name, root.spellings, name) && root.versions.has(version))
}
