//! The operations of `routes.json`: verbs, least privileges and pages, at the row that each route ends
//! at.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::declarations::Declarations;

/// A line of `routes.json`.
#[derive(Deserialize)]
pub(super) struct Route {
    method: String,
    pub(super) path: String,
    versions: Vec<String>,
    documented: bool,
    #[serde(default)]
    delegated: String,
    #[serde(default)]
    application: String,
    #[serde(default)]
    docs_delegated: Option<String>,
    #[serde(default)]
    docs_application: Option<String>,
    #[serde(default)]
    pages: Vec<String>,
}

/// An operation of a row.
#[derive(Clone, PartialEq)]
pub(super) struct Documented {
    /// The name of the `Verb`.
    pub(super) verb: &'static str,
    pub(super) delegated: String,
    pub(super) application: String,
    pub(super) page: String,
}

/// The operations by the key of their row: `/users` for a root, `user/events` for a navigation
/// property, `event/accept()` for a callable, `user.mailboxSettings` for a property, `message$` for
/// the content of an entity.
#[derive(Default)]
pub(super) struct Operations {
    by_row: BTreeMap<String, Vec<Documented>>,
}

/// The row that a path ends at, and the kind of resource there.
struct End {
    key: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Collection,
    Entity,
    Count,
    Property,
    Content,
    Reference,
    Action,
    Function,
}

impl Operations {
    /// Assigns each route to its row. A route that leads nowhere is returned.
    pub(super) fn assign(routes: &[Route], graph: &Declarations) -> (Self, Vec<String>) {
        let (mut all, mut lost) = (Self::default(), Vec::new());
        // The first route of a row is the one that messages show, so documented and short ones lead.
        let mut sorted: Vec<&Route> = routes.iter().collect();
        sorted.sort_by_key(|r| (!r.documented, r.path.matches('/').count(), r.path.clone()));
        for route in sorted {
            match find_end(&route.path, graph).and_then(|end| Some((verb_of(route, &end)?, end))) {
                Some((verb, end)) => all.add(end.key, route.document(verb)),
                None => lost.push(format!("{} {}", route.method, route.path)),
            }
        }
        (all, lost)
    }

    fn add(&mut self, key: String, found: Documented) {
        let operations = self.by_row.entry(key).or_default();
        match operations.iter_mut().find(|known| known.verb == found.verb) {
            Some(known) => known.complete(found),
            None => operations.push(found),
        }
        operations.sort_by_key(|operation| VERBS.iter().position(|verb| *verb == operation.verb));
    }

    pub(super) fn of(&self, key: &str) -> &[Documented] {
        self.by_row.get(key).map_or(&[], Vec::as_slice)
    }
}

/// The order of operations in a row.
const VERBS: &[&str] = &[
    "Insert",
    "List",
    "Count",
    "Get",
    "Update",
    "Replace",
    "Delete",
    "Download",
    "Upload",
    "GetProperty",
    "AddReference",
    "SetReference",
    "RemoveReference",
];

impl Route {
    fn document(&self, verb: &'static str) -> Documented {
        let or = |stated: &str, page: &Option<String>| match page {
            Some(page) if stated.is_empty() => page.clone(),
            _ => stated.to_owned(),
        };
        let is_beta = !self.versions.iter().any(|version| version == "v1.0");
        let view = if is_beta { "?view=graph-rest-beta" } else { "" };
        // A route can stand on the pages of its neighbours too; its own has the shortest name.
        // The permissions of a subscription are those of its resource.
        let has_own = !self.path.starts_with("/subscriptions");
        let own = |permission: String| if has_own { permission } else { String::new() };
        let page = self.pages.iter().min_by_key(|page| page.len());
        Documented {
            verb,
            delegated: own(or(&self.delegated, &self.docs_delegated)),
            application: own(or(&self.application, &self.docs_application)),
            page: page.map_or_else(String::new, |page| {
                format!("https://learn.microsoft.com/graph/api/{page}{view}")
            }),
        }
    }
}

impl Documented {
    fn complete(&mut self, other: Self) {
        for (known, found) in [
            (&mut self.delegated, other.delegated),
            (&mut self.application, other.application),
            (&mut self.page, other.page),
        ] {
            if known.is_empty() {
                *known = found;
            }
        }
    }
}

fn verb_of(route: &Route, end: &End) -> Option<&'static str> {
    Some(match (end.kind, route.method.as_str()) {
        (Kind::Collection, "GET") => "List",
        (Kind::Collection, "POST") => "Insert",
        // A stored page lost the name of the action there.
        (Kind::Entity, "POST") if !route.path.ends_with("/{id}") => "Insert",
        (Kind::Entity, "GET") => "Get",
        (Kind::Entity | Kind::Property, "PATCH") => "Update",
        (Kind::Entity, "PUT") => "Replace",
        (Kind::Entity, "DELETE") => "Delete",
        (Kind::Count, "GET") => "Count",
        (Kind::Property, "GET") => "GetProperty",
        (Kind::Content, "GET") => "Download",
        (Kind::Content, "PUT") => "Upload",
        (Kind::Reference, "POST") => "AddReference",
        (Kind::Reference, "PUT") => "SetReference",
        (Kind::Reference, "DELETE") => "RemoveReference",
        (Kind::Action, "POST") => "CallAction",
        (Kind::Function, "GET") => "CallFunction",
        _ => return None,
    })
}

/// Walks a path through the declarations.
fn find_end(path: &str, graph: &Declarations) -> Option<End> {
    let mut segments = path.split('/').skip(1);
    let first = segments.next()?;
    let root = graph.roots.iter().find(|root| root.name == first)?;
    let kind = if root.is_set { Kind::Collection } else { Kind::Entity };
    let mut end = End { key: format!("/{first}"), kind };
    let mut ty = root.target.clone();
    for segment in segments {
        ty = step(&mut end, &ty, segment, graph)?;
    }
    Some(end)
}

fn step(end: &mut End, ty: &str, segment: &str, graph: &Declarations) -> Option<String> {
    if end.kind == Kind::Collection && segment == "{id}" {
        end.kind = Kind::Entity;
        return Some(ty.to_owned());
    }
    if let Some(cast) = segment.strip_prefix("microsoft.graph.") {
        let found = graph.types.keys().find(|name| name.eq_ignore_ascii_case(cast))?;
        return Some(found.clone());
    }
    match (segment, end.kind) {
        ("$count", Kind::Collection) => end.kind = Kind::Count,
        ("$ref", Kind::Collection | Kind::Entity) => end.kind = Kind::Reference,
        ("$value", Kind::Entity) => *end = End { key: format!("{ty}$"), kind: Kind::Content },
        _ => return step_to_name(end, ty, segment, graph),
    }
    Some(ty.to_owned())
}

fn step_to_name(end: &mut End, ty: &str, segment: &str, graph: &Declarations) -> Option<String> {
    let name = segment.split('(').next().unwrap_or(segment);
    let is_on_collection = end.kind == Kind::Collection;
    if let Some(owner) = declaring(ty, graph, |of| of.navigations.iter().any(|n| n.name == name))
        && !is_on_collection
    {
        let link = graph.types[&owner].navigations.iter().find(|n| n.name == name)?;
        let kind = if link.target.is_collection { Kind::Collection } else { Kind::Entity };
        *end = End { key: format!("{owner}/{name}"), kind };
        return Some(link.target.name.clone());
    }
    if let Some(called) = graph.callables.iter().find(|called| {
        called.name == name
            && called.target.is_collection == is_on_collection
            && graph.is_a(ty, &called.target.name)
    }) {
        let kind = if called.is_action { Kind::Action } else { Kind::Function };
        *end = End { key: callable_key(&called.target.name, is_on_collection, name), kind };
        return Some(called.returns.as_ref().map_or_else(String::new, |r| r.name.clone()));
    }
    let owner = declaring(ty, graph, |of| of.properties.iter().any(|p| p.name == name))?;
    let property = graph.types[&owner].properties.iter().find(|p| p.name == name)?;
    let kind = if property.ty.name == "Edm.Stream" { Kind::Content } else { Kind::Property };
    *end = End { key: format!("{owner}.{name}"), kind };
    Some(property.ty.name.clone())
}

/// Returns the key of an action or a function; one that is bound to a collection has its own.
pub(super) fn callable_key(bound_to: &str, is_on_collection: bool, name: &str) -> String {
    let many = if is_on_collection { "[]" } else { "" };
    format!("{bound_to}{many}/{name}()")
}

/// Returns the type itself or the base type that declares a member.
fn declaring(
    ty: &str,
    graph: &Declarations,
    has: impl Fn(&super::declarations::Structured) -> bool,
) -> Option<String> {
    let mut name = ty;
    loop {
        let of = graph.types.get(name)?;
        if has(of) {
            return Some(name.to_owned());
        }
        name = of.base.as_deref()?;
    }
}
