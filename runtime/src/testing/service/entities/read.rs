//! Answers to `GET`: lists, entities, counts, changes, properties, streams.

use bytes::Bytes;
use http::{HeaderValue, StatusCode, header::CONTENT_TYPE};
use serde_json::{Value, json};

use super::call::Source;
use super::resolve::Found;
use crate::testing::schema::{Property, Verbs};
use crate::testing::service::answers::{
    Item, Resource, answer_changes, answer_count, answer_entity, answer_page,
};
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::filter::{Operator, parse};
use crate::testing::service::json::merge;
use crate::testing::service::refusal::{Answer, Refusal, nothing_there, unserved_path};
use crate::testing::service::response::{respond_empty, respond_json, respond_with};

pub(super) fn list(view: View, collection: &Collection) -> Answer {
    check_list(view, collection)?;
    answer_page(view, Resource::of(collection), view.items(collection))
}

pub(super) fn get(view: View, found: &Found) -> Answer {
    let item = view.item(&found.collection, found.handle);
    answer_entity(view, Resource::of(&found.collection), StatusCode::OK, item)
}

pub(super) fn count(view: View, source: Source) -> Answer {
    let (of, mut items) = match source {
        Source::Collection(collection) => {
            check_list(view, &collection)?;
            (Resource::of(&collection), view.items(&collection))
        }
        Source::Items(of, items) => (of, items),
    };
    items.retain(is_there);
    answer_count(view, of, items)
}

pub(super) fn changes(view: View, source: Source) -> Answer {
    let (of, items) = match source {
        Source::Collection(collection) => {
            collection.special.before_list(view, &collection)?;
            (Resource::of(&collection), view.items_ever(&collection))
        }
        Source::Items(of, items) => (of, items),
    };
    answer_changes(view, of, items)
}

pub(super) fn is_there(item: &Item) -> bool {
    item.history.removed.is_none()
}

/// Refuses a list that Graph does not have: where the rows name lookups, `$filter` must be one.
fn check_list(view: View, collection: &Collection) -> Result<(), Refusal> {
    let is_lookup = |text: &str| -> Result<bool, Refusal> {
        let condition = parse(text)?;
        Ok(match condition.comparisons().as_deref() {
            Some([one]) => {
                one.operator == Operator::Equal
                    && one.value.is_string()
                    && collection.navigation.find_lookup(&one.path.join("/")).is_some()
            }
            Some(_) | None => false,
        })
    };
    if !collection.navigation.lookups.is_empty() {
        let text = view.request.query.get("$filter");
        let is_lookup = text.map(is_lookup).transpose()?.unwrap_or_default();
        if !is_lookup {
            return Err(collection.special.refuse_list(view.request));
        }
    }
    collection.special.before_list(view, collection)
}

fn find_property(view: View, found: &Found, path: &[&'static Property]) -> Value {
    let entity = view.item(&found.collection, found.handle).value;
    let inner = |value: &Value, property: &&Property| value.get(property.name).cloned();
    path.iter().try_fold(entity, |value, one| inner(&value, one)).unwrap_or_default()
}

/// Answers with a property: an object by itself, anything else as `value` (OData JSON Format 4.01,
/// section 11).
pub(super) fn property(view: View, found: &Found, path: &[&'static Property]) -> Answer {
    view.request.query.allow(&[], &["$select", "$format", "$expand"])?;
    let value = find_property(view, found, path);
    if value.is_null() {
        return Ok(respond_empty(StatusCode::NO_CONTENT));
    }
    let mut named = json!({ "@odata.context": view.request.context("") });
    let is_object = value.is_object();
    merge(&mut named, if is_object { value } else { json!({ "value": value }) });
    Ok(respond_json(StatusCode::OK, &named))
}

pub(super) fn raw_value(view: View, found: &Found, path: &[&'static Property]) -> Answer {
    view.request.query.allow(&[], &["$format"])?;
    match find_property(view, found, path) {
        Value::Null => Ok(respond_empty(StatusCode::NO_CONTENT)),
        Value::String(text) => Ok(respond_with("text/plain", text)),
        other => Ok(respond_with("text/plain", other.to_string())),
    }
}

/// Answers with the bytes of a stream.
pub(super) fn stream(view: View, found: &Found, property: &'static Property) -> Answer {
    if let Some(answer) = found.collection.special.stream(view, found.handle, property) {
        return answer;
    }
    view.request.query.allow(&["$format"], &[])?;
    match view.entities.stream(found.handle, property.name) {
        Some(stream) => Ok(respond_bytes(stream.media_type.as_deref(), property, &stream.content)),
        None if property.verbs.has(Verbs::DOWNLOAD) => Err(nothing_there(property.name)),
        None => Err(unserved_path(view.request.received)),
    }
}

fn respond_bytes(
    media_type: Option<&str>,
    property: &'static Property,
    content: &Bytes,
) -> http::Response<Bytes> {
    let known = property.media_type().unwrap_or("application/octet-stream");
    let mut response = respond_with(known, content.clone());
    if let Some(Ok(media_type)) = media_type.map(HeaderValue::try_from) {
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    response
}
