//! The verbs of meetings: look up, create, get, update, delete.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::Value;

use super::filter::{Comparison, Operator, parse};
use super::page::{
    Resource, answer_entity, answer_found, answer_found_count, check_entity_options,
};
use super::request::MeetingRequest;
use super::resource::{complete, merge};
use crate::testing::service::body::{
    Properties, Purpose, read_entity, read_parameters, remove_ignored,
};
use crate::testing::service::refusal::{
    Answer, Refusal, filter_expected, lookup_expected, missing_parameter, no_such_segment,
    not_found, not_the_organizer, organizer_mismatch,
};
use crate::testing::service::response::respond_empty;
use crate::testing::service::url::unquote;

pub(super) fn list(request: &MeetingRequest) -> Answer {
    let found = look_up(request)?;
    answer_found(request, resource(request), found)
}

pub(super) fn count(request: &MeetingRequest) -> Answer {
    let found = look_up(request)?;
    answer_found_count(request, &found)
}

/// Returns the meetings that a lookup finds. Fails without a lookup, since the service does not list
/// all meetings.
fn look_up(request: &MeetingRequest) -> Result<Vec<Value>, Refusal> {
    let (property, lookup) = parse_lookup(request)?;
    let (mut found, others) = request.store.with_meetings(|meetings| {
        let mine = meetings.list(request.owner());
        (mine, meetings.list(None))
    });
    found.retain(|meeting| lookup.matches(meeting));
    // The organizer alone can look a meeting up by its URL.
    let is_of_another = || others.iter().any(|meeting| lookup.matches(meeting));
    if found.is_empty() && property == "joinWebUrl" && is_of_another() {
        return Err(not_the_organizer());
    }
    Ok(found)
}

/// Parses the `$filter`, which must be one of the lookups of the root.
fn parse_lookup(request: &MeetingRequest) -> Result<(&'static str, Comparison), Refusal> {
    let refuse = || match request.owner() {
        Some(_) => filter_expected(),
        None => lookup_expected(),
    };
    let text = request.query.get("$filter").ok_or_else(refuse)?;
    let mut comparisons = parse(text)?.unwrap_or_default();
    let lookup = comparisons.pop().filter(|_| comparisons.is_empty()).ok_or_else(refuse)?;
    let property = request.collection.find_lookup(&lookup.path).ok_or_else(refuse)?;
    if lookup.operator == Operator::Equal && lookup.value.is_string() {
        Ok((property, lookup))
    } else {
        Err(refuse())
    }
}

pub(super) fn create(request: &MeetingRequest) -> Answer {
    let (received, ty, version) = (request.received, request.meeting, request.version);
    let mut body = read_entity(received, ty, version, Purpose::Create)?;
    check_entity_options(request, resource(request))?;
    remove_ignored(&mut body, ty, version);
    remove_organizer(&mut body);
    let owner = request.creator();
    let meeting = request.store.with_meetings(|meetings| {
        meetings.add(owner, |number| complete(Value::Object(body), owner, number))
    });
    answer_entity(request, resource(request), StatusCode::CREATED, meeting)
}

/// Creates a meeting, or returns the user's meeting that has the same `externalId`.
pub(super) fn create_or_get(request: &MeetingRequest) -> Answer {
    let (body, external_id) = read_create_or_get(request)?;
    check_entity_options(request, resource(request))?;
    let owner = request.creator();
    // One step, so that of two requests at the same time only one creates.
    let (status, meeting) = request.store.with_meetings(|meetings| {
        if let Some(meeting) = meetings.find(Some(owner), "externalId", &external_id) {
            return (StatusCode::OK, meeting.clone());
        }
        let body = Value::Object(body);
        (StatusCode::CREATED, meetings.add(owner, |number| complete(body, owner, number)))
    });
    answer_entity(request, resource(request), status, meeting)
}

/// Reads the parameters of `createOrGet`, with the external id also on its own.
fn read_create_or_get(request: &MeetingRequest) -> Result<(Properties, String), Refusal> {
    let (ty, version) = (request.meeting, request.version);
    let action = request.callable("createOrGet");
    let action = action.ok_or_else(|| no_such_segment("createOrGet"))?;
    let mut body = read_parameters(request.received, action, ty, version)?;
    let external_id = body.get("externalId").and_then(Value::as_str).unwrap_or_default().to_owned();
    if external_id.is_empty() {
        return Err(missing_parameter("externalId"));
    }
    remove_ignored(&mut body, ty, version);
    remove_organizer(&mut body);
    body.insert("externalId".to_owned(), external_id.clone().into());
    Ok((body, external_id))
}

/// Removes the organizer from a new meeting: the user of the path organizes it, and another one in the
/// body is ignored (microsoft-graph-docs-contrib#5837).
fn remove_organizer(body: &mut Properties) {
    if let Some(Value::Object(participants)) = body.get_mut("participants") {
        participants.remove("organizer");
    }
}

pub(super) fn get(request: &MeetingRequest, id: &str) -> Answer {
    answer_entity(request, resource(request), StatusCode::OK, find(request, id)?)
}

/// Finds a meeting by the segment that follows the collection.
pub(super) fn find(request: &MeetingRequest, id: &str) -> Result<Value, Refusal> {
    let (property, text) = parse_key(request, id)?;
    let (found, is_of_another) = request.store.with_meetings(|meetings| {
        let found = meetings.find(request.owner(), property, &text).cloned();
        (found, meetings.find(None, property, &text).is_some())
    });
    found.ok_or_else(|| refuse_id(request, id, is_of_another))
}

fn refuse_id(request: &MeetingRequest, id: &str, is_of_another: bool) -> Refusal {
    if is_of_another { organizer_mismatch(request.creator()) } else { not_found("meeting", id) }
}

/// Changes the properties that the body has; all others stay as they are.
pub(super) fn update(request: &MeetingRequest, id: &str) -> Answer {
    find(request, id)?;
    let (received, ty, version) = (request.received, request.meeting, request.version);
    let mut changes = read_entity(received, ty, version, Purpose::Update)?;
    check_entity_options(request, resource(request))?;
    remove_ignored(&mut changes, ty, version);
    let (property, text) = parse_key(request, id)?;
    let meeting = request.store.with_meetings(|meetings| {
        let meeting = meetings.find(request.owner(), property, &text)?;
        merge(meeting, Value::Object(changes));
        Some(meeting.clone())
    });
    let meeting = meeting.ok_or_else(|| not_found("meeting", id))?;
    answer_entity(request, resource(request), StatusCode::OK, meeting)
}

pub(super) fn delete(request: &MeetingRequest, id: &str) -> Answer {
    find(request, id)?;
    let (property, text) = parse_key(request, id)?;
    let was_there =
        request.store.with_meetings(|meetings| meetings.remove(request.owner(), property, &text));
    if was_there {
        Ok(respond_empty(StatusCode::NO_CONTENT))
    } else {
        Err(not_found("meeting", id))
    }
}

/// Returns the property and the text of a key: an id, or `(joinWebUrl='…')`, a meeting's alternate
/// key in beta.
fn parse_key<'a>(
    request: &MeetingRequest,
    segment: &'a str,
) -> Result<(&'static str, Cow<'a, str>), Refusal> {
    if !segment.starts_with('(') {
        return Ok(("id", segment.into()));
    }
    let literal = segment.strip_prefix("(joinWebUrl=").and_then(|key| key.strip_suffix(')'));
    match literal.and_then(unquote) {
        Some(url) if request.meeting.has_alternate_key("joinWebUrl", request.version) => {
            Ok(("joinWebUrl", url.into()))
        }
        Some(_) | None => Err(no_such_segment(&format!("onlineMeetings{segment}"))),
    }
}

fn resource(request: &MeetingRequest) -> Resource {
    Resource { ty: request.meeting, expandable: &[] }
}
