//! The resources that queries are about.

use graph_request_schema::{
    Navigation, Property, Root, SystemOption, Type, Verb, Version, navigations_of,
};

use super::choices::Choices;
use super::queries::Query;
use crate::walk::takes;

/// The resource that options are about.
#[derive(Clone, Copy)]
pub(super) struct End {
    pub(super) ty: &'static Type,
    is_collection: bool,
    /// The parameters that stand among the options.
    pub(super) parameters: &'static [Property],
}

impl End {
    pub(super) fn of(navigation: &'static Navigation, is_collection: bool) -> Self {
        let parameters = if is_collection { navigation.parameters } else { &[] };
        Self { ty: navigation.target, is_collection, parameters }
    }

    pub(super) fn options(self) -> &'static [SystemOption] {
        use SystemOption::{Count, Expand, Filter, OrderBy, Search, Select, Skip, Top};
        if self.is_collection {
            &[Count, Expand, Filter, OrderBy, Search, Select, Skip, Top]
        } else {
            &[Expand, Select]
        }
    }
}

/// Walks from a root to a collection or an entity.
pub(super) fn write_path(
    root: &'static Root,
    version: Version,
    query: &mut Query,
    choices: &mut Choices,
) -> End {
    let mut way: &Navigation = root;
    loop {
        query.push(&format!("/{}", way.name));
        if way.is_collection && takes(way, Verb::List) && !choices.one_in(3) {
            return End::of(way, true);
        }
        if way.is_collection {
            query.push("/{id}");
        }
        let ways: Vec<&Navigation> = navigations_of(way.target, version).collect();
        if ways.is_empty() || takes(way, Verb::Get) && choices.one_in(4) {
            return End::of(way, false);
        }
        way = *choices.pick(&ways);
    }
}
