//! Collections, page by page, and single entities.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::super::{Answer, respond, respond_with};
use super::Asked;

/// How many entities a page has where `$top` does not say: few, so that a program that forgets
/// `@odata.nextLink` is found out here.
const LENGTH: usize = 2;

const OPTIONS: [&str; 8] =
    ["$count", "$deltatoken", "$expand", "$filter", "$select", "$skip", "$skiptoken", "$top"];

/// A page of a collection.
pub(super) fn answer_page(asked: &Asked, entities: Vec<Value>) -> Answer {
    asked.query.allow(&OPTIONS)?;
    let all = entities.len();
    // Where a page starts is told by the link to it, whatever was skipped before the first.
    let skipped = asked.query.number("$skip")?.unwrap_or(0);
    let start = asked.query.number("$skiptoken")?.unwrap_or(skipped);
    let length = asked.query.number("$top")?.unwrap_or(LENGTH).max(1);
    let end = start.saturating_add(length);
    let items = entities.into_iter().skip(start).take(length);
    let items: Vec<Value> = items.map(|item| select(asked, item)).collect();
    let mut page = Map::new();
    page.insert("@odata.context".to_owned(), asked.context("").into());
    if asked.query.get("$count") == Some("true") {
        page.insert("@odata.count".to_owned(), all.into());
    }
    if end < all {
        let link = link(asked, &format!("$skiptoken={end}"));
        page.insert("@odata.nextLink".to_owned(), link.into());
    } else if asked.path().ends_with("/delta()") {
        page.insert("@odata.deltaLink".to_owned(), link(asked, "$deltatoken=latest").into());
    }
    page.insert("value".to_owned(), items.into());
    Ok(respond(StatusCode::OK, &page))
}

/// What has changed: at first everything, since then nothing.
pub(super) fn answer_changes(asked: &Asked, entities: Vec<Value>) -> Answer {
    let is_first = asked.query.get("$deltatoken").is_none();
    answer_page(asked, if is_first { entities } else { Vec::new() })
}

/// The request itself, but for where it starts.
fn link(asked: &Asked, start: &str) -> String {
    let query = asked.request.path.split_once('?').map_or("", |(_, query)| query);
    let is_token = |o: &&str| o.starts_with("$skiptoken=") || o.starts_with("$deltatoken=");
    let options = query.split('&').filter(|o| !o.is_empty() && !is_token(o));
    let options: Vec<&str> = options.chain([start]).collect();
    format!("{}?{}", asked.url(), options.join("&"))
}

/// One entity.
pub(super) fn answer_entity(asked: &Asked, status: StatusCode, entity: Value) -> Answer {
    asked.query.allow(&["$expand", "$select"])?;
    let suffix = if status == StatusCode::CREATED { "/$entity" } else { "" };
    let mut named = json!({ "@odata.context": asked.context(suffix) });
    super::resource::merge(&mut named, select(asked, entity));
    Ok(respond(status, &named))
}

/// How many entities there are, as text.
pub(super) fn answer_count(asked: &Asked, entities: &[Value]) -> Answer {
    asked.query.allow(&["$filter"])?;
    Ok(text(entities.len().to_string()))
}

fn text(body: String) -> Response {
    respond_with(StatusCode::OK, "text/plain", body)
}

/// What `$select` names of an entity, or all of it.
fn select(asked: &Asked, mut entity: Value) -> Value {
    if let (Some(names), Value::Object(properties)) = (asked.query.list("$select"), &mut entity) {
        properties.retain(|name, _| {
            names.iter().any(|path| path.split('/').next() == Some(name.as_str()))
        });
    }
    entity
}
