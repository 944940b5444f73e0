//! `$select` and `$expand`: the parts of a resource that a response has.

use serde_json::Value;

use super::page::filter;
use super::{Item, Resource, order};
use crate::testing::schema::{Navigation, Type, Version};
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::query::Query;
use crate::testing::service::refusal::{Refusal, no_such_property, unserved};
use crate::testing::service::request::Request;

/// An item of `$expand`.
struct Expanded {
    navigation: &'static Navigation,
    /// The options in its parentheses.
    query: Query,
}

/// Checks the names in `$select` and `$expand`.
pub(super) fn check(request: &Request, query: &Query, of: Resource) -> Result<(), Refusal> {
    for path in query.list("$select").unwrap_or_default() {
        check_selected(request.version, of.ty, path)?;
    }
    for expanded in parse(request.version, query, of)? {
        let within = resource_of(expanded.navigation);
        let nested = &expanded.query;
        let mut unserved_options = nested.names().filter(|name| !of.takes.nested.contains(name));
        if let Some(option) = unserved_options.next() {
            return Err(unserved(&format!("the option '{option}' of $expand here")));
        }
        check(request, nested, within)?;
    }
    Ok(())
}

fn resource_of(navigation: &'static Navigation) -> Resource {
    Resource::of(&Collection::of_type(navigation))
}

/// Checks a name in `$select`. An open type may have it although the metadata does not declare it.
fn check_selected(version: Version, ty: &'static Type, path: &str) -> Result<(), Refusal> {
    let name = path.split('/').next().unwrap_or_default();
    let is_known = name == "*"
        || ty.is_open()
        || ty.property(name, version).is_some()
        || ty.navigation(name, version).is_some()
        || ty.derived.iter().any(|ty| ty.property(name, version).is_some())
        || ty.find_derived(name, version).is_some();
    if is_known { Ok(()) } else { Err(no_such_property(name, ty.name)) }
}

fn parse(version: Version, query: &Query, of: Resource) -> Result<Vec<Expanded>, Refusal> {
    let paths = query.list("$expand").unwrap_or_default();
    let mut all = Vec::new();
    for path in paths {
        if path == "*" && of.takes.expand.is_none_or(|names| !names.is_empty()) {
            let takes = |name: &str| of.takes.expand.is_none_or(|names| names.contains(&name));
            let navigations = of.ty.navigations(version).filter(|n| takes(n.name));
            for navigation in navigations {
                all.push(Expanded { navigation, query: Query::parse_nested("", version)? });
            }
        } else {
            all.push(parse_one(version, path, of)?);
        }
    }
    Ok(all)
}

fn parse_one(version: Version, path: &str, of: Resource) -> Result<Expanded, Refusal> {
    let (name, options) = path.split_once('(').unwrap_or((path, ""));
    let options = options.strip_suffix(')').unwrap_or(options);
    let found = of.ty.navigation(name, version);
    let takes = |name: &str| of.takes.expand.is_none_or(|names| names.contains(&name));
    match found {
        Some(navigation) if takes(name) => {
            Ok(Expanded { navigation, query: Query::parse_nested(options, version)? })
        }
        Some(_) => Err(unserved(&format!("$expand={path} here"))),
        None if name == "*" || name.contains('/') => Err(unserved(&format!("$expand={path} here"))),
        None => Err(no_such_property(name, of.ty.name)),
    }
}

/// Puts into a resource what the query expands, and keeps the properties that it selects.
pub(super) fn expand(
    view: View,
    query: &Query,
    of: Resource,
    item: Item,
) -> Result<Value, Refusal> {
    let Item { mut value, handle, .. } = item;
    let expanded = parse(view.request.version, query, of)?;
    for one in &expanded {
        let found = match handle {
            Some(handle) => view.items(&Collection::within(handle, one.navigation)),
            None => Vec::new(),
        };
        let found = expand_one(view, one, found)?;
        if let Value::Object(properties) = &mut value {
            properties.insert(one.navigation.name.to_owned(), found);
        }
    }
    select(query, &expanded, &mut value);
    Ok(value)
}

/// Returns the value of an expanded navigation property.
fn expand_one(view: View, one: &Expanded, mut found: Vec<Item>) -> Result<Value, Refusal> {
    let (query, of) = (&one.query, resource_of(one.navigation));
    filter(view, query, of, &mut found)?;
    order::sort(query, of, view.request.version, &mut found)?;
    let (skip, top) = (query.number("$skip")?.unwrap_or(0), query.number("$top")?);
    let found = found.into_iter().skip(skip).take(top.unwrap_or(usize::MAX));
    let mut values =
        found.map(|item| expand(view, query, of, item)).collect::<Result<Vec<_>, _>>()?;
    Ok(if one.navigation.is_collection { values.into() } else { values.pop().unwrap_or_default() })
}

/// Keeps the properties of a resource that `$select` names, or all of them without it. What is
/// expanded stays.
fn select(query: &Query, expanded: &[Expanded], resource: &mut Value) {
    let Some(paths) = query.list("$select").filter(|paths| !paths.contains(&"*")) else {
        return;
    };
    let is_selected = |name: &str| paths.iter().any(|path| path.split('/').next() == Some(name));
    let is_expanded = |name: &str| expanded.iter().any(|one| one.navigation.name == name);
    if let Value::Object(properties) = resource {
        let is_control = |name: &str| name.starts_with('@');
        properties.retain(|name, _| is_control(name) || is_selected(name) || is_expanded(name));
    }
}
