//! `/me/onlineMeetings`, `/users/{id}/onlineMeetings` and `/communications/onlineMeetings`, in v1.0
//! and beta.

mod attendance;
mod content;
mod filter;
mod meetings;
mod page;
mod query;
mod request;
mod resource;

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use serde_json::{Value, json};

use super::refusal::{Answer, method_not_allowed, no_such_path};
use super::response::respond_json;
use super::storage::{RECORDING_FILE, REPORT_FILE, redirect_to};
use super::url::encode;
use crate::testing::received::Received;
use crate::testing::store::Store;
use content::ContentKind;
use request::MeetingRequest;

/// Answers a request; `below` has the segments that follow `onlineMeetings`.
pub(super) fn answer(
    store: &Store,
    received: &Received,
    owner: Option<&str>,
    below: &[&str],
) -> Answer {
    let request = MeetingRequest::new(store, received, owner);
    match below {
        [] => answer_collection(&request),
        ["$count"] => answer_get(&request, meetings::count),
        ["createOrGet"] => answer_post(&request, meetings::create_or_get),
        [id] => answer_meeting(&request, id),
        [id, below @ ..] => answer_below_meeting(&request, id, below),
    }
}

fn answer_collection(request: &MeetingRequest) -> Answer {
    match request.received.method {
        Method::GET => meetings::list(request),
        Method::POST => meetings::create(request),
        _ => Err(method_not_allowed(request.received)),
    }
}

fn answer_meeting(request: &MeetingRequest, id: &str) -> Answer {
    match request.received.method {
        Method::GET => meetings::get(request, id),
        Method::PATCH => meetings::update(request, id),
        Method::DELETE => meetings::delete(request, id),
        _ => Err(method_not_allowed(request.received)),
    }
}

/// Answers a request for a resource of a meeting. Like Graph, it looks for the meeting first.
fn answer_below_meeting(request: &MeetingRequest, id: &str, below: &[&str]) -> Answer {
    let meeting = meetings::find(request, id)?;
    match below {
        ["attendanceReports", below @ ..] => {
            answer_get(request, |request| attendance::answer(request, below))
        }
        ["transcripts", below @ ..] => answer_get(request, |request| {
            content::answer(request, &meeting, ContentKind::Transcript, below)
        }),
        ["recordings", below @ ..] => answer_get(request, |request| {
            content::answer(request, &meeting, ContentKind::Recording, below)
        }),
        ["attendeeReport"] => answer_get(request, |r| Ok(redirect_to(r.received, REPORT_FILE))),
        ["recording" | "alternativeRecording"] => {
            answer_get(request, |r| Ok(redirect_to(r.received, RECORDING_FILE)))
        }
        ["getVirtualAppointmentJoinWebUrl()"] => {
            answer_get(request, |_| Ok(respond_join_web_url(&meeting)))
        }
        ["sendVirtualAppointmentSms" | "sendVirtualAppointmentReminderSms"] => {
            answer_post(request, accept_sms)
        }
        _ => Err(no_such_path(request.received)),
    }
}

/// Answers a request for a resource that has only `GET`.
fn answer_get<'a>(
    request: &MeetingRequest<'a>,
    get: impl FnOnce(&MeetingRequest<'a>) -> Answer,
) -> Answer {
    match request.received.method {
        Method::GET => get(request),
        _ => Err(method_not_allowed(request.received)),
    }
}

/// Answers a request for an action, which has only `POST`.
fn answer_post<'a>(
    request: &MeetingRequest<'a>,
    act: impl FnOnce(&MeetingRequest<'a>) -> Answer,
) -> Answer {
    match request.received.method {
        Method::POST => act(request),
        _ => Err(method_not_allowed(request.received)),
    }
}

fn accept_sms(request: &MeetingRequest) -> Answer {
    request.read_object()?;
    Ok(respond_json(StatusCode::ACCEPTED, &json!({})))
}

fn respond_join_web_url(meeting: &Value) -> Response<Bytes> {
    let id = meeting.get("id").and_then(Value::as_str).unwrap_or_default();
    let url = format!("https://visit.teams.microsoft.com/webrtc-svc/visit/{}", encode(id));
    respond_json(StatusCode::OK, &json!({ "value": url }))
}
