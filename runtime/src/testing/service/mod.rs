//! The service itself: a response for every request, by the path, then the method.
//!
//! | step | function | file |
//! | --- | --- | --- |
//! | request → answer of the test's own, if it was told one | `answer` | `told.rs` |
//! | batch → its members | `read_batch` | `batch/mod.rs` |
//! | path → segments that Graph has | `Path::walk` | `path.rs` |
//! | path → what the rows and the store have there | `answer` | `entities/mod.rs` |
//! | body → checked properties | `read_entity`, `read_parameters` | `body/mod.rs` |
//! | entities → page, count, changes, entity | `answer_…` | `answers/mod.rs` |
//! | what differs for some entities | `Special` | `special/mod.rs` |
//!
//! An answer is a response, or a refusal that this module turns into Graph's error body. The shape of
//! Graph comes from the table in `schema`, which is generated from the rows: a route that has rows is
//! served without a line here. Special behaviour is added in `special`, a new kind of error in
//! `refusal`, with status, code, message and the source of all three.

mod answers;
pub(super) mod batch;
mod body;
mod collection;
mod december_2018;
mod entities;
mod filter;
mod json;
mod path;
mod query;
mod refusal;
mod request;
mod response;
mod special;
mod storage;
mod told;
pub(super) mod url;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Response};

use super::received::Received;
use super::schema::Version;
use super::store::Store;
pub(super) use entities::{seed_bytes, seed_entity};
use refusal::{Answer, Refusal, no_such_version, no_token};
pub(super) use special::SIGNED_IN_USER;
pub(super) use special::meetings::{
    Artifact, ArtifactKind, seed_artifact, seed_meeting, seed_report,
};
pub(super) use special::subscriptions::{Changed, live_subscriptions};

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
    match &segments[..] {
        ["beta", "app", "onlineMeetings", below @ ..]
        | ["beta", "applications", _, "onlineMeetings", below @ ..] => {
            december_2018::answer(store, request, below)
        }
        ["v1.0", path @ ..] => entities::answer(store, request, Version::V1, path),
        ["beta", path @ ..] => entities::answer(store, request, Version::Beta, path),
        [other, ..] => Err(no_such_version(other)),
        [] => Err(no_such_version("")),
    }
}

/// Returns `true` for the form that the ids of users have.
fn is_object_id(id: &str) -> bool {
    let groups: Vec<&str> = id.split('-').collect();
    let is_hexadecimal = |group: &str| group.bytes().all(|byte| byte.is_ascii_hexdigit());
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12] && groups.into_iter().all(is_hexadecimal)
}

/// Refuses a request without a bearer token. Any token will do.
fn check_token(request: &Received) -> Result<(), Refusal> {
    let token = request.header(AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
    match token {
        Some(token) if !token.trim().is_empty() => Ok(()),
        Some(_) | None => Err(no_token()),
    }
}
