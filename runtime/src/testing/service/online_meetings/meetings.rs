//! The meetings themselves.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::Value;

use super::super::refusal::{Refusal, bad_request, not_found, unreadable};
use super::super::{Answer, respond_nothing};
use super::Asked;
use super::filter::{Filter, unquote};
use super::page::{answer_count, answer_entity, answer_page};
use super::resource::{complete, merge, without_read_only};
use crate::beta;

pub(super) fn list(asked: &Asked) -> Answer {
    answer_page(asked, matching(asked)?)
}

pub(super) fn count(asked: &Asked) -> Answer {
    answer_count(asked, &matching(asked)?)
}

fn matching(asked: &Asked) -> Result<Vec<Value>, Refusal> {
    let mut meetings = asked.store.with_meetings(|meetings| meetings.of(asked.owner));
    if let Some(filter) = asked.query.get("$filter") {
        let filter = Filter::parse(filter)?;
        meetings.retain(|meeting| filter.matches(meeting));
    }
    Ok(meetings)
}

pub(super) fn create(asked: &Asked) -> Answer {
    let body = without_read_only(meeting_of(asked)?);
    let owner = asked.maker();
    let meeting = asked
        .store
        .with_meetings(|meetings| meetings.add(owner, |number| complete(body, owner, number)));
    answer_entity(asked, StatusCode::CREATED, meeting)
}

/// One meeting for each `externalId` of a user, however often it is asked for.
pub(super) fn create_or_get(asked: &Asked) -> Answer {
    let body = without_read_only(meeting_of(asked)?);
    let external_id = body.get("externalId").and_then(Value::as_str).map(str::to_owned);
    let external_id = external_id
        .filter(|id| !id.is_empty())
        .ok_or_else(|| bad_request("The parameter externalId is required."))?;
    let owner = asked.maker();
    let (status, meeting) = asked.store.with_meetings(|meetings| {
        match meetings.find(Some(owner), "externalId", &external_id) {
            Some(meeting) => (StatusCode::OK, meeting.clone()),
            None => {
                (StatusCode::CREATED, meetings.add(owner, |number| complete(body, owner, number)))
            }
        }
    });
    answer_entity(asked, status, meeting)
}

pub(super) fn get(asked: &Asked, id: &str) -> Answer {
    answer_entity(asked, StatusCode::OK, find(asked, id)?)
}

pub(super) fn find(asked: &Asked, id: &str) -> Result<Value, Refusal> {
    let (property, text) = key_of(id);
    let found =
        asked.store.with_meetings(|meetings| meetings.find(asked.owner, property, &text).cloned());
    found.ok_or_else(|| not_found("meeting", id))
}

/// The property that a key is of, and its text: `(joinWebUrl='…')` is the other key of a meeting.
fn key_of(id: &str) -> (&'static str, Cow<'_, str>) {
    let literal = id.strip_prefix("(joinWebUrl=").and_then(|key| key.strip_suffix(')'));
    match literal.and_then(unquote) {
        Some(url) => ("joinWebUrl", url.into()),
        None => ("id", id.into()),
    }
}

pub(super) fn update(asked: &Asked, id: &str) -> Answer {
    let changes = without_read_only(meeting_of(asked)?);
    let (property, text) = key_of(id);
    let meeting = asked.store.with_meetings(|meetings| {
        let meeting = meetings.find(asked.owner, property, &text)?;
        merge(meeting, changes);
        Some(meeting.clone())
    });
    let meeting = meeting.ok_or_else(|| not_found("meeting", id))?;
    answer_entity(asked, StatusCode::OK, meeting)
}

pub(super) fn delete(asked: &Asked, id: &str) -> Answer {
    let (property, text) = key_of(id);
    if asked.store.with_meetings(|meetings| meetings.remove(asked.owner, property, &text)) {
        Ok(respond_nothing(StatusCode::NO_CONTENT))
    } else {
        Err(not_found("meeting", id))
    }
}

/// The body, which is an object.
pub(super) fn body_of(asked: &Asked) -> Result<Value, Refusal> {
    let body = serde_json::from_slice(&asked.request.body).map_err(|error| unreadable(&error))?;
    if matches!(body, Value::Object(_)) {
        Ok(body)
    } else {
        Err(bad_request("An object is wanted."))
    }
}

/// The body, which is the JSON of a meeting: the types in it are those of Graph.
fn meeting_of(asked: &Asked) -> Result<Value, Refusal> {
    serde_json::from_slice::<beta::OnlineMeeting>(&asked.request.body)
        .map_err(|error| unreadable(&error))?;
    body_of(asked)
}
