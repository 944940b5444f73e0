//! `/app/onlineMeetings` and `/applications/{id}/onlineMeetings`, as of December 2018.

mod resource;

use bytes::Bytes;
use http::{Method, StatusCode};

use super::refusal::{no_such_path, not_allowed, not_found, unreadable};
use super::{Answer, respond};
use crate::preview::OnlineMeeting;
use crate::testing::Received;
use crate::testing::store::Store;
use resource::complete;

pub(super) fn answer(store: &Store, request: &Received, rest: &[&str]) -> Answer {
    match rest {
        [] if request.method == Method::POST => create(store, &request.body),
        [id] if request.method == Method::GET => read(store, id),
        [] | [_] => Err(not_allowed(&request.method)),
        _ => Err(no_such_path(&request.path)),
    }
}

fn create(store: &Store, body: &Bytes) -> Answer {
    let meeting =
        serde_json::from_slice::<OnlineMeeting>(body).map_err(|error| unreadable(&error))?;
    let meeting = store.add(|number| complete(meeting, number));
    Ok(respond(StatusCode::CREATED, &meeting))
}

fn read(store: &Store, id: &str) -> Answer {
    let meeting = store.find(id).ok_or_else(|| not_found("meeting", id))?;
    Ok(respond(StatusCode::OK, &meeting))
}
