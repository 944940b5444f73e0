//! The forms of an answer: a page of a collection, a count, a single entity.

mod changes;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::request::MeetingRequest;
use super::resource::merge;
use super::{expand, filter, hidden};
use crate::testing::schema::Type;
use crate::testing::service::refusal::{Answer, Refusal};
use crate::testing::service::response::{respond_json, respond_with};
pub(super) use changes::{Change, answer_changes, current};
use changes::{is_removed, link};

/// The page size without `$top`. It is small, so that a test catches a program that ignores
/// `@odata.nextLink`.
const DEFAULT_PAGE_SIZE: usize = 2;

/// The options of a page: those that are served, and those that OData has too.
const PAGE_OPTIONS: ([&str; 8], [&str; 3]) = (
    ["$count", "$deltatoken", "$expand", "$filter", "$select", "$skip", "$skiptoken", "$top"],
    ["$format", "$orderby", "$search"],
);

/// A type of resource, with the navigation properties that are served within it.
#[derive(Clone, Copy)]
pub(super) struct Resource {
    pub(super) ty: &'static Type,
    pub(super) expandable: &'static [&'static str],
}

/// Answers with the page of a collection that the query asks for.
pub(super) fn answer_page(
    request: &MeetingRequest,
    of: Resource,
    mut entities: Vec<Value>,
) -> Answer {
    check_page_options(request, of)?;
    filter::retain(request, of.ty, &mut entities)?;
    page(request, of, entities)
}

/// Answers with a page of entities that the `$filter` of the request has found already.
pub(super) fn answer_found(request: &MeetingRequest, of: Resource, found: Vec<Value>) -> Answer {
    check_page_options(request, of)?;
    page(request, of, found)
}

fn check_page_options(request: &MeetingRequest, of: Resource) -> Result<(), Refusal> {
    let (served, others) = PAGE_OPTIONS;
    request.query.allow(&served, &others)?;
    expand::check(request, of.ty, of.expandable)
}

fn page(request: &MeetingRequest, of: Resource, entities: Vec<Value>) -> Answer {
    let query = &request.query;
    let total = entities.len();
    // `$skiptoken` comes from the link of the page before and replaces the `$skip` of the first.
    let skipped = query.number("$skip")?.unwrap_or(0);
    let start = query.number("$skiptoken")?.unwrap_or(skipped);
    let size = query.number("$top")?.unwrap_or(DEFAULT_PAGE_SIZE).max(1);
    let items = entities.into_iter().skip(start).take(size);
    let items: Vec<Value> = items.map(|item| finish(request, of, item)).collect();

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
fn link_onwards(
    request: &MeetingRequest,
    end: usize,
    total: usize,
) -> Option<(&'static str, String)> {
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
pub(super) fn answer_entity(
    request: &MeetingRequest,
    of: Resource,
    status: StatusCode,
    entity: Value,
) -> Answer {
    check_entity_options(request, of)?;
    let suffix = if status == StatusCode::CREATED { "/$entity" } else { "" };
    let mut named = json!({ "@odata.context": request.context(suffix) });
    merge(&mut named, finish(request, of, entity));
    Ok(respond_json(status, &named))
}

/// Refuses the options that an entity does not have. A request that changes something must call this
/// before it does.
pub(super) fn check_entity_options(request: &MeetingRequest, of: Resource) -> Result<(), Refusal> {
    request.query.allow(&["$expand", "$select"], &["$format"])?;
    expand::check(request, of.ty, of.expandable)
}

/// Answers with the number of entities as plain text.
pub(super) fn answer_count(
    request: &MeetingRequest,
    of: Resource,
    mut entities: Vec<Value>,
) -> Answer {
    check_count_options(request)?;
    filter::retain(request, of.ty, &mut entities)?;
    Ok(respond_count(&entities))
}

/// Answers with the number of entities that the `$filter` of the request has found already.
pub(super) fn answer_found_count(request: &MeetingRequest, found: &[Value]) -> Answer {
    check_count_options(request)?;
    Ok(respond_count(found))
}

fn check_count_options(request: &MeetingRequest) -> Result<(), Refusal> {
    request.query.allow(&["$filter"], &["$search"])
}

fn respond_count(entities: &[Value]) -> http::Response<bytes::Bytes> {
    respond_with("text/plain", entities.len().to_string())
}

/// Reduces an entity to what the request may see of it.
fn finish(request: &MeetingRequest, of: Resource, mut entity: Value) -> Value {
    if is_removed(&entity) {
        return entity;
    }
    hidden::hide(request, of.ty, &mut entity);
    expand::select(request, &mut entity);
    entity
}
