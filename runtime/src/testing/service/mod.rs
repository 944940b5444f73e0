//! The service itself: a response for every request, by the path, then the method.
//!
//! | step | function | file |
//! | --- | --- | --- |
//! | request → answer of the test's own, if it was told one | `answer` | `told.rs` |
//! | batch → its members | `read_batch` | `batch/mod.rs` |
//! | path → area | `find_area` | `route.rs` |
//! | rest of the path → resource | `answer` of the area | `online_meetings/mod.rs`, … |
//! | body → checked properties | `read_entity`, `read_parameters` | `body/mod.rs` |
//! | method → verb | `answer_…` of the resource | the same as `answer` |
//! | verb → answer | `list`, `create`, … | `online_meetings/meetings.rs`, … |
//! | no answer → refusal | `refuse` | `walk.rs` |
//!
//! An answer is a response, or a refusal that this module turns into Graph's error body. The shape of
//! Graph comes from the table in `schema`, which is generated from the rows.
//!
//! # Adding a route
//!
//! - Below an area that is served: add an arm to its `answer`, naming the segments after the
//!   collection, and a function that matches on the method.
//! - In a new area: add a variant to `Area`, its segments to `find_area`, and a folder with its
//!   `answer`. State goes to the store.
//! - A new kind of error: add a function to `refusal`, with status, code, message and the source of
//!   all three.
//! - Then add the path to the table on `FakeGraph`.

pub(super) mod batch;
mod body;
mod december_2018;
mod online_meetings;
mod refusal;
mod response;
mod route;
mod storage;
mod told;
pub(super) mod url;
mod walk;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Response};

use super::received::Received;
use super::store::Store;
pub(super) use online_meetings::{seed_artifact, seed_meeting, seed_report};
use refusal::{Answer, Refusal, no_token};
pub(super) use route::SIGNED_IN_USER;
use route::{Area, find_area};

/// Answers a request; `number` is its place among all that arrived and gives the `request-id`.
pub(super) fn answer(store: &Store, request: &Received, number: usize) -> Response<Bytes> {
    let told = told::answer(store, request, &request_id(number));
    respond(told.map_or_else(|| answer_area(store, request), Ok), request, number)
}

fn request_id(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

/// Makes an answer a response, with the ids of its request.
fn respond(answer: Answer, request: &Received, number: usize) -> Response<Bytes> {
    let request_id = request_id(number);
    let mut response = answer.unwrap_or_else(|refusal| refusal.respond(&request_id, request));
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::try_from(request_id) {
        headers.insert("request-id", id);
    }
    if let Some(id) = request.headers.get("client-request-id") {
        headers.insert("client-request-id", id.clone());
    }
    response
}

fn answer_area(store: &Store, request: &Received) -> Answer {
    let segments = url::split_path(request.bare_path());
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    // Storage is not part of Graph and trusts the signature in the URL instead of a token.
    if let ["storage", file @ ..] = &segments[..] {
        return Ok(storage::answer(store, request, file));
    }
    check_token(request)?;
    match find_area(request, &segments)? {
        Area::OnlineMeetings { root, version, below } => {
            online_meetings::answer(store, request, root, version, below)
        }
        Area::December2018 { below } => december_2018::answer(store, request, below),
    }
}

/// Refuses a request without a bearer token. Any token will do.
fn check_token(request: &Received) -> Result<(), Refusal> {
    let token = request.header(AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
    match token {
        Some(token) if !token.trim().is_empty() => Ok(()),
        Some(_) | None => Err(no_token()),
    }
}
