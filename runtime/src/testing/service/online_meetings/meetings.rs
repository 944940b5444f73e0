//! The verbs of meetings: list, create, get, update, delete.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::Value;

use super::filter::{Filter, unquote};
use super::page::{answer_count, answer_entity, answer_page};
use super::request::MeetingRequest;
use super::resource::{complete, merge, without_read_only};
use crate::testing::service::refusal::{Answer, Refusal, missing_parameter, not_found};
use crate::testing::service::response::respond_empty;

pub(super) fn list(request: &MeetingRequest) -> Answer {
    answer_page(request, find_all(request)?)
}

pub(super) fn count(request: &MeetingRequest) -> Answer {
    answer_count(request, &find_all(request)?)
}

/// Returns the meetings that the request can see and its `$filter` matches.
fn find_all(request: &MeetingRequest) -> Result<Vec<Value>, Refusal> {
    let mut meetings = request.store.with_meetings(|meetings| meetings.list(request.owner));
    if let Some(filter) = request.query.get("$filter") {
        let filter = Filter::parse(filter)?;
        meetings.retain(|meeting| filter.matches(meeting));
    }
    Ok(meetings)
}

pub(super) fn create(request: &MeetingRequest) -> Answer {
    let body = without_read_only(request.read_meeting()?);
    let owner = request.creator();
    let meeting = request
        .store
        .with_meetings(|meetings| meetings.add(owner, |number| complete(body, owner, number)));
    answer_entity(request, StatusCode::CREATED, meeting)
}

/// Creates a meeting, or returns the user's meeting that has the same `externalId`.
pub(super) fn create_or_get(request: &MeetingRequest) -> Answer {
    let body = without_read_only(request.read_meeting()?);
    let external_id = body.get("externalId").and_then(Value::as_str).map(str::to_owned);
    let external_id =
        external_id.filter(|id| !id.is_empty()).ok_or_else(|| missing_parameter("externalId"))?;
    let owner = request.creator();
    // One step, so that of two requests at the same time only one creates.
    let (status, meeting) = request.store.with_meetings(|meetings| {
        if let Some(meeting) = meetings.find(Some(owner), "externalId", &external_id) {
            return (StatusCode::OK, meeting.clone());
        }
        (StatusCode::CREATED, meetings.add(owner, |number| complete(body, owner, number)))
    });
    answer_entity(request, status, meeting)
}

pub(super) fn get(request: &MeetingRequest, id: &str) -> Answer {
    answer_entity(request, StatusCode::OK, find(request, id)?)
}

/// Finds a meeting by the segment that follows the collection.
pub(super) fn find(request: &MeetingRequest, id: &str) -> Result<Value, Refusal> {
    let (property, text) = parse_key(id);
    let found = request
        .store
        .with_meetings(|meetings| meetings.find(request.owner, property, &text).cloned());
    found.ok_or_else(|| not_found("meeting", id))
}

/// Changes the properties that the body has; all others stay as they are.
pub(super) fn update(request: &MeetingRequest, id: &str) -> Answer {
    let changes = without_read_only(request.read_meeting()?);
    let (property, text) = parse_key(id);
    let meeting = request.store.with_meetings(|meetings| {
        let meeting = meetings.find(request.owner, property, &text)?;
        merge(meeting, changes);
        Some(meeting.clone())
    });
    let meeting = meeting.ok_or_else(|| not_found("meeting", id))?;
    answer_entity(request, StatusCode::OK, meeting)
}

pub(super) fn delete(request: &MeetingRequest, id: &str) -> Answer {
    let (property, text) = parse_key(id);
    let was_there =
        request.store.with_meetings(|meetings| meetings.remove(request.owner, property, &text));
    if was_there {
        Ok(respond_empty(StatusCode::NO_CONTENT))
    } else {
        Err(not_found("meeting", id))
    }
}

/// Returns the property and the text of a key: an id, or `(joinWebUrl='…')`, a meeting's alternate
/// key in beta.
fn parse_key(segment: &str) -> (&'static str, Cow<'_, str>) {
    let literal = segment.strip_prefix("(joinWebUrl=").and_then(|key| key.strip_suffix(')'));
    match literal.and_then(unquote) {
        Some(url) => ("joinWebUrl", url.into()),
        None => ("id", segment.into()),
    }
}
