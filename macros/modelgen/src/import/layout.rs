//! The file of each type: an entity type, what derives from it and what only it leads to share one.

use std::collections::BTreeMap;

use graph_request_schema::naming::rust_field;

use super::declarations::{Declarations, TypeRef};
use super::facts::Facts;
use super::hand::ByHand;

/// The areas, in the spelling of the facts, and the folder of each.
pub(super) const AREAS: &[(&str, &str)] = &[
    ("common", "common"),
    ("calendar", "calendar"),
    ("users", "users"),
    ("subscriptions", "subscriptions"),
    ("mail", "mail"),
    ("chats", "teams"),
    ("calls", "calls"),
    ("callRecords", "call_records"),
    ("virtualEvents", "virtual_events"),
];

/// The place of a type or an enumeration type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) area: &'static str,
    pub(super) file: String,
}

/// The places of everything that is imported.
pub(super) struct Layout {
    places: BTreeMap<String, Place>,
}

impl Layout {
    pub(super) fn new(graph: &Declarations, facts: &Facts, by_hand: &ByHand) -> Self {
        let areas = assign_areas(graph, facts, by_hand);
        let mut layout = Self { places: BTreeMap::new() };
        let entities = graph.types.iter().filter(|(_, ty)| ty.is_entity).map(|(name, _)| name);
        for name in entities.filter(|name| areas.contains_key(*name)) {
            let root = topmost(name, graph, &areas);
            let place = Place { area: areas[name], file: file_name(root) };
            layout.visit(name, &place, graph, &areas);
        }
        let rest: Vec<&String> =
            areas.keys().filter(|name| !layout.places.contains_key(*name)).collect();
        for name in rest {
            // Complex types that no entity of the area leads to: parameters, and types of all areas.
            let file =
                if areas[name] == "common" { common_file(name, graph) } else { "parameters" };
            let place = Place { area: areas[name], file: file.to_owned() };
            layout.places.insert(name.clone(), place);
        }
        layout
    }

    /// Returns the place of an imported type; `None` for one that has its row by hand.
    pub(super) fn find(&self, name: &str) -> Option<&Place> {
        self.places.get(name)
    }

    /// Returns the names of a place, in order.
    pub(super) fn names(&self) -> impl Iterator<Item = (&String, &Place)> {
        self.places.iter()
    }

    /// Places a type, and those that only it has led to so far.
    fn visit(
        &mut self,
        name: &str,
        place: &Place,
        graph: &Declarations,
        areas: &BTreeMap<String, &'static str>,
    ) {
        if areas.get(name) != Some(&place.area) || self.places.contains_key(name) {
            return;
        }
        self.places.insert(name.to_owned(), place.clone());
        for next in structural(name, graph) {
            if graph.types.get(&next).is_none_or(|ty| !ty.is_entity) {
                self.visit(&next, place, graph, areas);
                for derived in derived_from(&next, graph) {
                    self.visit(&derived, place, graph, areas);
                }
            }
        }
    }
}

/// Assigns the area of the facts. A type that another area builds on belongs to all of them.
fn assign_areas(
    graph: &Declarations,
    facts: &Facts,
    by_hand: &ByHand,
) -> BTreeMap<String, &'static str> {
    let names = graph.types.keys().chain(graph.enums.keys());
    let mut areas: BTreeMap<String, &'static str> = names
        .filter(|name| by_hand.find(name).is_none())
        .map(|name| (name.clone(), area_of(name, facts)))
        .collect();
    loop {
        let shared: Vec<String> = areas
            .iter()
            .flat_map(|(name, area)| structural(name, graph).into_iter().map(move |n| (n, *area)))
            .filter(|(next, area)| {
                areas
                    .get(next)
                    .is_some_and(|of| of != area && *of != "common" && *of != "call_records")
            })
            .map(|(next, _)| next)
            .collect();
        if shared.is_empty() {
            return areas;
        }
        areas.extend(shared.into_iter().map(|name| (name, "common")));
    }
}

fn area_of(name: &str, facts: &Facts) -> &'static str {
    let stated = match name {
        // A namespace of its own, so it has to be a module of its own.
        _ if name.starts_with("callRecords.") => "callRecords",
        "cloudCommunications" | "commsApplication" => "calls",
        "solutionsRoot" | "virtualEventsRoot" => "virtualEvents",
        "group" => "users",
        // Events, messages and others have these by navigation, which does not count below.
        "attachment"
        | "fileAttachment"
        | "itemAttachment"
        | "referenceAttachment"
        | "extension"
        | "openTypeExtension"
        | "singleValueLegacyExtendedProperty"
        | "multiValueLegacyExtendedProperty"
        | "attachmentItem"
        | "attachmentType"
        | "uploadSession" => "common",
        _ => facts.area(name).unwrap_or("common"),
    };
    AREAS.iter().find(|(area, _)| *area == stated).map_or("common", |(_, folder)| folder)
}

/// Returns the base of a type and the types of its properties.
fn structural(name: &str, graph: &Declarations) -> Vec<String> {
    let Some(ty) = graph.types.get(name) else {
        return Vec::new();
    };
    let properties = ty.properties.iter().map(|p| &p.ty);
    let is_local = |ty: &&TypeRef| !ty.name.starts_with("Edm.");
    let properties = properties.filter(is_local).map(|ty| ty.name.clone());
    properties.chain(ty.base.clone()).collect()
}

fn derived_from(name: &str, graph: &Declarations) -> Vec<String> {
    let derived = graph.types.iter().filter(|(_, ty)| ty.base.as_deref() == Some(name));
    derived.map(|(name, _)| name.clone()).collect()
}

/// Returns the outermost base of an entity type within its area.
fn topmost<'a>(
    name: &'a str,
    graph: &'a Declarations,
    areas: &BTreeMap<String, &'static str>,
) -> &'a str {
    let base = graph.types.get(name).and_then(|ty| ty.base.as_deref());
    match base {
        Some(base) if areas.get(base) == areas.get(name) => topmost(base, graph, areas),
        _ => name,
    }
}

fn common_file(name: &str, graph: &Declarations) -> &'static str {
    match name {
        _ if graph.enums.contains_key(name) => "enums",
        _ if graph.is_a(name, "identity") || graph.is_a(name, "identitySet") => "identities",
        _ => "complex",
    }
}

fn file_name(entity: &str) -> String {
    rust_field(entity.rsplit('.').next().unwrap_or(entity))
}
