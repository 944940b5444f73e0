//! Updates and deletions of entities, properties and streams.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::create::{MODIFIED, actual_type, is_date_time};
use super::read;
use super::resolve::Found;
use crate::json::format_date_time;
use crate::testing::schema::{Property, Shape, Type, Version};
use crate::testing::service::answers::{Resource, check_entity_options};
use crate::testing::service::body::{Properties, Purpose, read_entity, remove_ignored};
use crate::testing::service::collection::View;
use crate::testing::service::json::merge;
use crate::testing::service::refusal::{Answer, Refusal, unserved_path};
use crate::testing::service::request::Request;
use crate::testing::service::response::respond_empty;
use crate::testing::store::{Entities, Stream};

/// Changes the properties that the body has; all others stay as they are.
pub(super) fn update(entities: &mut Entities, request: &Request, found: &Found) -> Answer {
    let (version, special) = (request.version, found.collection.special);
    let ty = actual_type(entities.get(found.handle), found.collection.ty, version);
    let mut changes = read_entity(request.received, ty, version, Purpose::Update)?;
    check_entity_options(request, Resource::of(&found.collection))?;
    remove_ignored(&mut changes, ty, version);
    special.before_update(View { entities, request }, found.handle, &mut changes)?;
    entities.change(found.handle, |entity| apply(entity, changes, ty, version));
    special.after_update(entities, request, found.handle);
    read::get(View { entities, request }, found)
}

/// Applies changes to an entity. `null` takes away what the type does not declare.
fn apply(entity: &mut Value, changes: Properties, ty: &'static Type, version: Version) {
    let is_undeclared = |name: &str| ty.property(name, version).is_none();
    let gone: Vec<String> = changes
        .iter()
        .filter(|(name, value)| value.is_null() && is_undeclared(name))
        .map(|(name, _)| name.clone())
        .collect();
    merge(entity, Value::Object(changes));
    if let Value::Object(properties) = entity {
        for name in gone {
            properties.remove(&name);
        }
        if is_date_time(ty, MODIFIED, version) {
            let now = format_date_time(OffsetDateTime::now_utc()).unwrap_or_default();
            properties.insert(MODIFIED.to_owned(), now.into());
        }
    }
}

/// Changes an object that is the value of a property.
pub(super) fn update_property(
    entities: &mut Entities,
    request: &Request,
    found: &Found,
    path: &[&'static Property],
) -> Answer {
    let ty = object_type(request, path)?;
    let mut changes = read_entity(request.received, ty, request.version, Purpose::Update)?;
    request.query.allow(&[], &["$select"])?;
    remove_ignored(&mut changes, ty, request.version);
    let nested = path
        .iter()
        .rev()
        .fold(Value::Object(changes), |inner, property| json!({ property.name: inner }));
    entities.change(found.handle, |entity| merge(entity, nested));
    found.collection.special.after_update(entities, request, found.handle);
    read::property(View { entities, request }, found, path)
}

fn object_type(request: &Request, path: &[&'static Property]) -> Result<&'static Type, Refusal> {
    match path.last().map(|property| property.shape) {
        Some(Shape::Structured(ty)) => Ok(ty),
        _ => Err(unserved_path(request.received)),
    }
}

pub(super) fn delete(entities: &mut Entities, request: &Request, found: &Found) -> Answer {
    request.query.allow(&[], &[])?;
    entities.remove(found.handle);
    found.collection.special.after_delete(entities, request, found.handle);
    Ok(respond_empty(StatusCode::NO_CONTENT))
}

/// Keeps the body of the request as the bytes of a stream.
pub(super) fn put_stream(
    entities: &mut Entities,
    request: &Request,
    found: &Found,
    property: &'static Property,
) -> Answer {
    request.query.allow(&[], &[])?;
    let media_type = request.received.header(CONTENT_TYPE).map(str::to_owned);
    let content = request.received.body.clone();
    entities.set_stream(found.handle, property.name, Some(Stream { media_type, content }));
    Ok(respond_empty(StatusCode::NO_CONTENT))
}

pub(super) fn delete_stream(
    entities: &mut Entities,
    found: &Found,
    property: &'static Property,
) -> Response<Bytes> {
    entities.set_stream(found.handle, property.name, None);
    respond_empty(StatusCode::NO_CONTENT)
}
