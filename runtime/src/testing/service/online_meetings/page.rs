//! The forms of an answer: a page of a collection, a count, a single entity.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::request::MeetingRequest;
use super::resource::merge;
use crate::testing::service::refusal::Answer;
use crate::testing::service::response::{respond_json, respond_with};

/// The page size without `$top`. It is small, so that a test catches a program that ignores
/// `@odata.nextLink`.
const DEFAULT_PAGE_SIZE: usize = 2;

const PAGE_OPTIONS: [&str; 8] =
    ["$count", "$deltatoken", "$expand", "$filter", "$select", "$skip", "$skiptoken", "$top"];

/// Answers with the page of a collection that the query asks for.
pub(super) fn answer_page(request: &MeetingRequest, entities: Vec<Value>) -> Answer {
    let query = &request.query;
    query.allow(&PAGE_OPTIONS)?;
    let total = entities.len();
    // `$skiptoken` comes from the link of the page before and replaces the `$skip` of the first.
    let skipped = query.number("$skip")?.unwrap_or(0);
    let start = query.number("$skiptoken")?.unwrap_or(skipped);
    let size = query.number("$top")?.unwrap_or(DEFAULT_PAGE_SIZE).max(1);
    let items = entities.into_iter().skip(start).take(size);
    let items: Vec<Value> = items.map(|item| select(request, item)).collect();

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

/// Returns the link to the next page, or from the last page of a `delta()` to later changes.
fn link_onwards(
    request: &MeetingRequest,
    end: usize,
    total: usize,
) -> Option<(&'static str, String)> {
    if end < total {
        Some(("@odata.nextLink", link(request, &format!("$skiptoken={end}"))))
    } else if request.received.bare_path().ends_with("/delta()") {
        Some(("@odata.deltaLink", link(request, "$deltatoken=latest")))
    } else {
        None
    }
}

/// Answers with the changes of a collection: at first all entities, after a delta link none.
pub(super) fn answer_changes(request: &MeetingRequest, entities: Vec<Value>) -> Answer {
    let is_first = request.query.get("$deltatoken").is_none();
    answer_page(request, if is_first { entities } else { Vec::new() })
}

/// Returns the URL of the request with another start.
fn link(request: &MeetingRequest, start: &str) -> String {
    let is_token = |o: &&str| o.starts_with("$skiptoken=") || o.starts_with("$deltatoken=");
    let options = request.received.query().split('&').filter(|o| !o.is_empty() && !is_token(o));
    let options: Vec<&str> = options.chain([start]).collect();
    format!("{}?{}", request.url(), options.join("&"))
}

/// Answers with a single entity.
pub(super) fn answer_entity(request: &MeetingRequest, status: StatusCode, entity: Value) -> Answer {
    request.query.allow(&["$expand", "$select"])?;
    let suffix = if status == StatusCode::CREATED { "/$entity" } else { "" };
    let mut named = json!({ "@odata.context": request.context(suffix) });
    merge(&mut named, select(request, entity));
    Ok(respond_json(status, &named))
}

/// Answers with the number of entities as plain text.
pub(super) fn answer_count(request: &MeetingRequest, entities: &[Value]) -> Answer {
    request.query.allow(&["$filter"])?;
    Ok(respond_with("text/plain", entities.len().to_string()))
}

/// Returns the properties of an entity that `$select` names, or all of them without it.
fn select(request: &MeetingRequest, mut entity: Value) -> Value {
    if let (Some(names), Value::Object(properties)) = (request.query.list("$select"), &mut entity) {
        properties.retain(|name, _| {
            names.iter().any(|path| path.split('/').next() == Some(name.as_str()))
        });
    }
    entity
}
