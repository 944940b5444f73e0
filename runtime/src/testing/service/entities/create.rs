//! New entities: the body, what the service adds to it, what is in it of other collections.

use http::StatusCode;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use crate::json::format_date_time;
use crate::testing::schema::{Navigation, Primitive, Shape, Type, Version};
use crate::testing::service::answers::{Resource, answer_entity, check_entity_options};
use crate::testing::service::body::{Properties, Purpose, read_entity, remove_ignored};
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::json::{id_of, merge};
use crate::testing::service::refusal::Answer;
use crate::testing::service::request::Request;
use crate::testing::store::{Entities, Handle, Origin};

/// The circumstances of a new entity.
pub(in crate::testing::service) struct New {
    pub(in crate::testing::service) ty: &'static Type,
    pub(in crate::testing::service) version: Version,
    /// A number that no other entity has got, for ids.
    pub(in crate::testing::service) number: usize,
    /// The id of the entity that contains it; empty for a root.
    pub(in crate::testing::service) container: String,
}

/// The properties that hold the time of the creation, as the areas of Graph name them.
const CREATED: [&str; 2] = ["createdDateTime", "creationDateTime"];

/// The property that holds the time of the last change.
pub(super) const MODIFIED: &str = "lastModifiedDateTime";

pub(super) fn answer(
    entities: &mut Entities,
    request: &Request,
    collection: &Collection,
) -> Answer {
    let version = request.version;
    let mut body = read_entity(request.received, collection.ty, version, Purpose::Create)?;
    check_entity_options(request, Resource::of(collection))?;
    let ty = actual_type(&Value::Object(body.clone()), collection.ty, version);
    remove_ignored(&mut body, ty, version);
    collection.special.before_create(request, &mut body)?;
    let handle = add(entities, version, collection, body, Origin::Created);
    collection.special.after_create(entities, request, handle);
    let view = View { entities, request };
    let of = Resource::of(collection);
    answer_entity(view, of, StatusCode::CREATED, view.item(collection, handle))
}

/// Keeps an entity, and below it what its navigation properties hold.
pub(in crate::testing::service) fn add(
    entities: &mut Entities,
    version: Version,
    collection: &Collection,
    mut body: Properties,
    origin: Origin,
) -> Handle {
    let ty = actual_type(&Value::Object(body.clone()), collection.ty, version);
    let below = take_navigations(&mut body, ty, version);
    let new = New::in_collection(entities, collection, ty, version);
    let entity = collection.special.complete(Value::Object(body), &new);
    let handle = entities.add(collection.spot, entity, origin);
    for (navigation, value) in below {
        add_below(entities, version, Collection::within(handle, navigation), value, origin);
    }
    handle
}

fn add_below(
    entities: &mut Entities,
    version: Version,
    collection: Collection,
    value: Value,
    origin: Origin,
) {
    match value {
        Value::Object(body) => drop(add(entities, version, &collection, body, origin)),
        Value::Array(elements) => {
            for element in elements {
                add_below(entities, version, collection, element, origin);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Takes the values of navigation properties out of a body.
fn take_navigations(
    body: &mut Properties,
    ty: &'static Type,
    version: Version,
) -> Vec<(&'static Navigation, Value)> {
    let taken =
        ty.navigations(version).map(|navigation| (navigation, body.remove(navigation.name)));
    taken.filter_map(|(navigation, value)| value.map(|value| (navigation, value))).collect()
}

/// Adds the target of a single-valued navigation property that is there all along.
pub(super) fn add_implicit(
    entities: &mut Entities,
    request: &Request,
    collection: &Collection,
) -> Handle {
    let new = New::in_collection(entities, collection, collection.ty, request.version);
    let entity = collection.special.complete(json!({}), &new);
    entities.add_unnoticed(collection.spot, entity, Origin::Implicit)
}

impl New {
    fn in_collection(
        entities: &Entities,
        collection: &Collection,
        ty: &'static Type,
        version: Version,
    ) -> Self {
        let container = collection.spot.within.map(|handle| id_of(entities.get(handle)));
        let container = container.unwrap_or_default().to_owned();
        Self { ty, version, number: entities.next_number(), container }
    }

    /// Returns a new id.
    pub(in crate::testing::service) fn id(&self) -> String {
        format!("00000000-0000-4000-9000-{:012x}", self.number)
    }
}

/// Makes an entity of a body: with an id, and the times of its creation where the type has them. What
/// the body has stays.
pub(in crate::testing::service) fn complete(asked: Value, new: &New) -> Value {
    let mut entity = Map::new();
    if new.ty.property("id", new.version).is_some() {
        entity.insert("id".to_owned(), new.id().into());
    }
    let now = format_date_time(OffsetDateTime::now_utc()).unwrap_or_default();
    for name in CREATED.into_iter().chain([MODIFIED]) {
        if is_date_time(new.ty, name, new.version) {
            entity.insert(name.to_owned(), now.clone().into());
        }
    }
    let mut entity = Value::Object(entity);
    merge(&mut entity, asked);
    entity
}

/// Returns `true` if the type has a date and a time of this name.
pub(super) fn is_date_time(ty: &'static Type, name: &str, version: Version) -> bool {
    let property = ty.property(name, version);
    property.is_some_and(|p| matches!(p.shape, Shape::Primitive(Primitive::DateTime(_))))
}

/// Returns the type of an entity: the declared one, or the derived one that it names.
pub(in crate::testing::service) fn actual_type(
    entity: &Value,
    declared: &'static Type,
    version: Version,
) -> &'static Type {
    let name = entity.get("@odata.type").and_then(Value::as_str);
    name.and_then(|name| declared.find_derived(name, version)).unwrap_or(declared)
}
