//! The paths of models as users write them: `v1::OnlineMeeting`, `v1::calendar::Event`.

use graph_request_schema::{Area, Enum, Type};
use proc_macro2::Ident;

/// The last names of a path.
pub(crate) struct ModelPath<'a> {
    /// The module of a version, if the path has it.
    pub(crate) version: Option<&'a Ident>,
    /// The module of an area, if the path has it.
    module: Option<&'a Ident>,
    pub(crate) name: &'a Ident,
}

impl<'a> ModelPath<'a> {
    /// Takes a path apart; `None` for an empty one.
    pub(crate) fn new(names: &'a [Ident]) -> Option<Self> {
        let (name, before) = names.split_last()?;
        let is_area = |module: &Ident| {
            Area::ALL.iter().any(|area| area.module().is_some_and(|name| module == name))
        };
        let (module, before) = match before.split_last() {
            Some((module, before)) if is_area(module) => (Some(module), before),
            _ => (None, before),
        };
        Some(Self { version: before.last(), module, name })
    }

    /// Returns `true` if the module can have the models of an area. Those of a namespace of their own
    /// are in their module alone; all others are at the top of a version too.
    pub(crate) fn can_name(&self, area: Area) -> bool {
        match self.module {
            Some(module) => area.module().is_some_and(|name| module == name),
            None => area != Area::CallRecords,
        }
    }

    pub(crate) fn can_name_type(&self, ty: &Type) -> bool {
        self.can_name(ty.area)
    }

    pub(crate) fn can_name_enum(&self, of: &Enum) -> bool {
        self.can_name(of.area)
    }
}
