//! `createOrGet`: one meeting for each `externalId` of a user.

use http::StatusCode;
use serde_json::Value;

use super::remove_organizer;
use crate::testing::service::answers::{Resource, answer_entity, check_entity_options};
use crate::testing::service::body::{Properties, remove_ignored};
use crate::testing::service::collection::{Collection, View};
use crate::testing::service::entities::{Call, add_entity};
use crate::testing::service::refusal::{Answer, Refusal, missing_parameter};
use crate::testing::service::request::Request;
use crate::testing::service::special::Outcome;
use crate::testing::store::{Entities, Origin};

pub(super) fn answer(entities: &mut Entities, request: &Request, call: &Call) -> Outcome {
    Outcome::Answer(create_or_get(entities, request, call))
}

/// Creates a meeting, or returns the user's meeting that has the same `externalId`.
fn create_or_get(entities: &mut Entities, request: &Request, call: &Call) -> Answer {
    let collection = *call.collection();
    let (body, external_id) = read(request, call, &collection)?;
    check_entity_options(request, Resource::of(&collection))?;
    let found = entities.find(collection.spot, "externalId", &external_id);
    let status = if found.is_some() { StatusCode::OK } else { StatusCode::CREATED };
    let handle = found.unwrap_or_else(|| {
        add_entity(entities, request.version, &collection, body, Origin::Created)
    });
    let view = View { entities, request };
    answer_entity(view, Resource::of(&collection), status, view.item(&collection, handle))
}

/// Reads the parameters, with the external id also on its own.
fn read(
    request: &Request,
    call: &Call,
    collection: &Collection,
) -> Result<(Properties, String), Refusal> {
    let mut body = call.arguments.clone();
    let external_id = body.get("externalId").and_then(Value::as_str).unwrap_or_default().to_owned();
    if external_id.is_empty() {
        return Err(missing_parameter("externalId"));
    }
    remove_ignored(&mut body, collection.ty, request.version);
    remove_organizer(&mut body);
    body.insert("externalId".to_owned(), external_id.clone().into());
    Ok((body, external_id))
}
