//! A page of a collection, a count, a single entity.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::changes::{is_removed, link};
use super::{Filters, Item, Resource, expand, hidden, order};
use crate::testing::service::collection::View;
use crate::testing::service::filter::parse;
use crate::testing::service::json::merge;
use crate::testing::service::query::Query;
use crate::testing::service::refusal::{Answer, Refusal, unserved};
use crate::testing::service::request::Request;
use crate::testing::service::response::{respond_json, respond_with};

/// The page size without `$top`. It is small, so that a test catches a program that ignores
/// `@odata.nextLink`.
const DEFAULT_PAGE_SIZE: usize = 2;

/// The options of a page.
const PAGE_OPTIONS: [&str; 8] =
    ["$count", "$deltatoken", "$expand", "$filter", "$select", "$skip", "$skiptoken", "$top"];

/// Answers with the page of a collection that the query asks for.
pub(in crate::testing::service) fn answer_page(
    view: View,
    of: Resource,
    mut items: Vec<Item>,
) -> Answer {
    let query = &view.request.query;
    check_page_options(view, query, of)?;
    filter(view, query, of, &mut items)?;
    order::sort(query, of, view.request.version, &mut items)?;
    page(view, of, items)
}

pub(super) fn check_page_options(view: View, query: &Query, of: Resource) -> Result<(), Refusal> {
    let mut served = PAGE_OPTIONS.to_vec();
    served.extend(of.parameter_names());
    if of.takes.orderby {
        served.push("$orderby");
    }
    query.allow(&served, &["$format", "$orderby", "$search"])?;
    expand::check(view.request, query, of)
}

/// Keeps the entities that the `$filter` of the query matches.
pub(super) fn filter(
    view: View,
    query: &Query,
    of: Resource,
    items: &mut Vec<Item>,
) -> Result<(), Refusal> {
    let Some(text) = query.get("$filter") else {
        return Ok(());
    };
    let condition = parse(text)?;
    if of.takes.filters == Filters::Comparisons && condition.comparisons().is_none() {
        return Err(unserved(&format!("the $filter '{text}'")));
    }
    condition.check(of.ty, view.request.version)?;
    items.retain(|item| condition.matches(&item.value));
    Ok(())
}

pub(super) fn page(view: View, of: Resource, items: Vec<Item>) -> Answer {
    let (request, query) = (view.request, &view.request.query);
    let total = items.len();
    // `$skiptoken` comes from the link of the page before and replaces the `$skip` of the first.
    let skipped = query.number("$skip")?.unwrap_or(0);
    let start = query.number("$skiptoken")?.unwrap_or(skipped);
    let size = query.number("$top")?.unwrap_or(DEFAULT_PAGE_SIZE).max(1);
    let items = items.into_iter().skip(start).take(size);
    let items = items.map(|item| finish(view, of, item)).collect::<Result<Vec<_>, _>>()?;

    let mut page = Map::new();
    page.insert("@odata.context".to_owned(), request.context("").into());
    if query.get("$count") == Some("true") {
        page.insert("@odata.count".to_owned(), total.into());
    }
    if let Some((name, link)) = link_onwards(request, start.saturating_add(size), total) {
        page.insert(name.to_owned(), link.into());
    }
    page.insert("value".to_owned(), items.into());
    Ok(respond_json(StatusCode::OK, &page))
}

/// Returns the link to the next page, or from the last page of a `delta` to later changes.
fn link_onwards(request: &Request, end: usize, total: usize) -> Option<(&'static str, String)> {
    let path = request.received.bare_path().trim_end_matches('/');
    if end < total {
        Some(("@odata.nextLink", link(request, "$skiptoken", end)))
    } else if path.ends_with("/delta()") || path.ends_with("/delta") {
        Some(("@odata.deltaLink", link(request, "$deltatoken", request.changes)))
    } else {
        None
    }
}

/// Answers with a single entity.
pub(in crate::testing::service) fn answer_entity(
    view: View,
    of: Resource,
    status: StatusCode,
    item: Item,
) -> Answer {
    check_entity_options(view.request, of)?;
    let suffix = if status == StatusCode::CREATED { "/$entity" } else { "" };
    let mut named = json!({ "@odata.context": view.request.context(suffix) });
    merge(&mut named, finish(view, of, item)?);
    Ok(respond_json(status, &named))
}

/// Refuses the options that an entity does not have. A request that changes something must call this
/// before it does.
pub(in crate::testing::service) fn check_entity_options(
    request: &Request,
    of: Resource,
) -> Result<(), Refusal> {
    let mut served = vec!["$expand", "$select"];
    served.extend(of.parameter_names());
    request.query.allow(&served, &["$format"])?;
    expand::check(request, &request.query, of)
}

/// Answers with the number of entities as plain text.
pub(in crate::testing::service) fn answer_count(
    view: View,
    of: Resource,
    mut items: Vec<Item>,
) -> Answer {
    let query = &view.request.query;
    let served: Vec<&str> = of.parameter_names().chain(["$filter"]).collect();
    query.allow(&served, &["$search"])?;
    filter(view, query, of, &mut items)?;
    Ok(respond_with("text/plain", items.len().to_string()))
}

/// Reduces an entity to what the request may see of it.
fn finish(view: View, of: Resource, item: Item) -> Result<Value, Refusal> {
    if is_removed(&item.value) {
        return Ok(item.value);
    }
    let mut value = expand::expand(view, &view.request.query, of, item)?;
    hidden::hide(view.request, of.ty, &mut value);
    Ok(value)
}
