//! `/app/onlineMeetings` and `/applications/{id}/onlineMeetings`, as documented in December 2018.

mod resource;

use http::{Method, StatusCode};
use serde_json::Value;

use super::body::{Purpose, read_entity, remove_ignored};
use super::refusal::{Answer, no_such_segment, not_found, unreadable_body, unserved_path};
use super::response::respond_json;
use crate::preview::OnlineMeeting;
use crate::testing::received::Received;
use crate::testing::schema::{ROOTS, Version, find_root};
use crate::testing::store::Store;
use resource::complete;

/// Answers a request; `below` has the segments that follow `onlineMeetings`. The metadata of today's
/// beta has more below `/app`, none of which has a documentation page.
pub(super) fn answer(store: &Store, request: &Received, below: &[&str]) -> Answer {
    match (&request.method, below) {
        (&Method::POST, []) => create(store, request),
        (&Method::GET, [id]) => get(store, id),
        (_, _) => Err(unserved_path(request)),
    }
}

fn create(store: &Store, request: &Received) -> Answer {
    let version = Version::Preview;
    let root = find_root(ROOTS, "app", version);
    let meetings = root.and_then(|root| root.target.navigation("onlineMeetings", version));
    let ty = meetings.ok_or_else(|| no_such_segment("onlineMeetings"))?.target;
    let mut body = read_entity(request, ty, version, Purpose::Create)?;
    remove_ignored(&mut body, ty, version);
    let meeting = serde_json::from_value::<OnlineMeeting>(Value::Object(body));
    let meeting = meeting.map_err(|_| unreadable_body())?;
    let meeting = store.add_december_2018(|number| complete(meeting, number));
    Ok(respond_json(StatusCode::CREATED, &meeting))
}

fn get(store: &Store, id: &str) -> Answer {
    let meeting = store.find_december_2018(id).ok_or_else(|| not_found("meeting", id))?;
    Ok(respond_json(StatusCode::OK, &meeting))
}
