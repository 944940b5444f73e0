//! `/me/onlineMeetings`, `/users/{id}/onlineMeetings` and `/communications/onlineMeetings`, in v1.0
//! and beta.

mod actions;
mod artifacts;
mod attendance;
mod content;
mod examples;
mod expand;
mod filter;
mod functions;
mod hidden;
mod meetings;
mod page;
mod query;
mod request;
mod resource;
mod seed;

use http::Method;

use super::refusal::{Answer, Refusal, no_create_here};
use super::route::MeetingRoot;
use super::storage::{RECORDING_FILE, REPORT_FILE, redirect_to};
use super::walk;
use crate::testing::received::Received;
use crate::testing::schema::Version;
use crate::testing::store::{ArtifactKind, Store};
use request::MeetingRequest;
pub(in crate::testing) use seed::{seed_artifact, seed_meeting, seed_report};

/// Answers a request; `below` has the segments that follow `onlineMeetings`.
pub(super) fn answer(
    store: &Store,
    received: &Received,
    root: MeetingRoot<'_>,
    version: Version,
    below: &[&str],
) -> Answer {
    let request = MeetingRequest::new(store, received, root, version)?;
    match root {
        MeetingRoot::Communications => answer_communications(&request, below),
        MeetingRoot::Me | MeetingRoot::User(_) => answer_user(&request, below),
    }
}

/// Answers below `/communications`, for which the page "Get onlineMeeting" has a lookup and no other
/// page has anything.
fn answer_communications(request: &MeetingRequest, below: &[&str]) -> Answer {
    match (&request.received.method, below) {
        (&Method::GET, []) => meetings::list(request),
        (&Method::POST, []) if request.version == Version::V1 => Err(no_create_here()),
        (_, below) => Err(refuse(request, below)),
    }
}

fn answer_user(request: &MeetingRequest, below: &[&str]) -> Answer {
    match (&request.received.method, below) {
        (&Method::GET, []) => meetings::list(request),
        (&Method::POST, []) => meetings::create(request),
        (&Method::GET, ["$count"]) => meetings::count(request),
        (&Method::POST, [action]) if walk::name_of_call(action) == "createOrGet" => {
            meetings::create_or_get(request)
        }
        (&Method::GET, [call, after @ ..]) if functions::is_served(request, call) => {
            functions::answer(request, call, after).unwrap_or_else(|| Err(refuse(request, below)))
        }
        (&Method::GET, [id]) if !request.is_call(id) => meetings::get(request, id),
        (&Method::PATCH, [id]) if !request.is_call(id) => meetings::update(request, id),
        (&Method::DELETE, [id]) if !request.is_call(id) => meetings::delete(request, id),
        (_, [id, after @ ..]) if !after.is_empty() && !request.is_call(id) => {
            answer_below_meeting(request, id, after).unwrap_or_else(|| Err(refuse(request, below)))
        }
        (_, below) => Err(refuse(request, below)),
    }
}

/// Answers a request for a resource of a meeting, if it is served. Like Graph, it looks for the meeting
/// first.
fn answer_below_meeting(request: &MeetingRequest, id: &str, below: &[&str]) -> Option<Answer> {
    let meeting = match meetings::find(request, id) {
        Ok(meeting) => meeting,
        Err(refusal) => return Some(Err(refusal)),
    };
    match (&request.received.method, below) {
        (&Method::GET, ["attendanceReports", below @ ..]) => {
            attendance::answer(request, &meeting, below)
        }
        (&Method::GET, ["transcripts", below @ ..]) => {
            content::answer(request, &meeting, ArtifactKind::Transcript, below)
        }
        (&Method::GET, ["recordings", below @ ..]) => {
            content::answer(request, &meeting, ArtifactKind::Recording, below)
        }
        (&Method::GET, ["attendeeReport"]) => Some(redirect(request, REPORT_FILE)),
        (&Method::GET, ["recording" | "alternativeRecording"])
            if request.version == Version::Beta =>
        {
            Some(redirect(request, RECORDING_FILE))
        }
        (method, [call]) => actions::answer(request, &meeting, method, call),
        (_, _) => None,
    }
}

fn redirect(request: &MeetingRequest, file: &str) -> Answer {
    request.query.allow(&[], &["$format"])?;
    Ok(redirect_to(request.received, file))
}

/// Refuses a request that has no answer here.
fn refuse(request: &MeetingRequest, below: &[&str]) -> Refusal {
    walk::refuse(request.received, request.meeting, below, request.version)
}
