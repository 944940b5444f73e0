//! `/app/onlineMeetings` and `/applications/{id}/onlineMeetings`, as documented in December 2018.

mod resource;

use http::{Method, StatusCode};

use super::refusal::{Answer, method_not_allowed, no_such_path, not_found, unreadable_body};
use super::response::respond_json;
use crate::preview::OnlineMeeting;
use crate::testing::received::Received;
use crate::testing::store::Store;
use resource::complete;

/// Answers a request; `below` has the segments that follow `onlineMeetings`.
pub(super) fn answer(store: &Store, request: &Received, below: &[&str]) -> Answer {
    match below {
        [] => answer_collection(store, request),
        [id] => answer_meeting(store, request, id),
        _ => Err(no_such_path(request)),
    }
}

fn answer_collection(store: &Store, request: &Received) -> Answer {
    match request.method {
        Method::POST => create(store, request),
        _ => Err(method_not_allowed(request)),
    }
}

fn answer_meeting(store: &Store, request: &Received, id: &str) -> Answer {
    match request.method {
        Method::GET => get(store, id),
        _ => Err(method_not_allowed(request)),
    }
}

fn create(store: &Store, request: &Received) -> Answer {
    let meeting = serde_json::from_slice::<OnlineMeeting>(&request.body);
    let meeting = meeting.map_err(|error| unreadable_body(&error))?;
    let meeting = store.add_december_2018(|number| complete(meeting, number));
    Ok(respond_json(StatusCode::CREATED, &meeting))
}

fn get(store: &Store, id: &str) -> Answer {
    let meeting = store.find_december_2018(id).ok_or_else(|| not_found("meeting", id))?;
    Ok(respond_json(StatusCode::OK, &meeting))
}
