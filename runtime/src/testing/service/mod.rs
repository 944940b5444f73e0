//! What the stand-in answers.

mod december_2018;
mod online_meetings;
mod refusal;

use std::borrow::Cow;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use percent_encoding::percent_decode_str;
use serde_core::Serialize;

use super::Received;
use super::store::Store;
use refusal::{Refusal, no_such_path, no_token, refuse};

/// More than any request to Graph may carry.
const LIMIT: usize = 32 * 1024 * 1024;

pub(super) fn app(store: Arc<Store>) -> Router {
    Router::new().fallback(receive).with_state(store)
}

type Answer = Result<Response, Refusal>;

/// Keeps every request, answers it, and names the answer.
async fn receive(State(store): State<Arc<Store>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    // A body that breaks off was not received at all.
    let body = to_bytes(body, LIMIT).await.unwrap_or_default();
    let received = Received {
        method: parts.method,
        path: parts.uri.to_string(),
        headers: parts.headers,
        body,
    };
    let number = store.receive(received.clone());
    let id = format!("00000000-0000-4000-8000-{number:012x}");
    let mut response = match answer(&store, &received) {
        Ok(response) => response,
        Err(refusal) => refuse(&refusal, &id, &received.headers),
    };
    if let Ok(id) = HeaderValue::try_from(id) {
        response.headers_mut().insert("request-id", id);
    }
    if let Some(id) = received.headers.get("client-request-id") {
        response.headers_mut().insert("client-request-id", id.clone());
    }
    response
}

fn answer(store: &Store, request: &Received) -> Answer {
    let path = request.path.split('?').next().unwrap_or_default();
    let segments: Vec<Cow<str>> = path.split('/').skip(1).map(decode).collect();
    let segments: Vec<&str> = segments.iter().flat_map(|segment| split_key(segment)).collect();
    if let ["storage", name] = segments.as_slice() {
        return online_meetings::answer_storage(request, name);
    }
    if !has_token(&request.headers) {
        return Err(no_token());
    }
    match segments.as_slice() {
        // The other key is one of beta's.
        ["v1.0", _, "onlineMeetings", key, ..] | ["v1.0", _, _, "onlineMeetings", key, ..]
            if key.starts_with('(') =>
        {
            Err(no_such_path(path))
        }
        ["beta", "app", "onlineMeetings", rest @ ..]
        | ["beta", "applications", _, "onlineMeetings", rest @ ..] => {
            december_2018::answer(store, request, rest)
        }
        ["v1.0" | "beta", "users", user, "onlineMeetings", rest @ ..] => {
            online_meetings::answer(store, request, &["users", user], rest)
        }
        ["v1.0" | "beta", root, "onlineMeetings", rest @ ..] => {
            online_meetings::answer(store, request, &[root], rest)
        }
        _ => Err(no_such_path(path)),
    }
}

/// What a part of a URL says. A segment is split off before it is decoded, never after.
fn decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// A key may stand beside the collection: `onlineMeetings(joinWebUrl='…')`.
fn split_key(segment: &str) -> Vec<&str> {
    let key = segment.strip_prefix("onlineMeetings").filter(|key| key.starts_with('('));
    key.map_or_else(|| vec![segment], |key| vec!["onlineMeetings", key])
}

fn has_token(headers: &HeaderMap) -> bool {
    let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    value.and_then(|v| v.strip_prefix("Bearer ")).is_some_and(|token| !token.trim().is_empty())
}

fn respond(status: StatusCode, body: &impl Serialize) -> Response {
    let body = serde_json::to_vec(body).unwrap_or_default();
    respond_with(status, "application/json", body)
}

fn respond_with(
    status: StatusCode,
    content_type: &'static str,
    body: impl Into<Bytes>,
) -> Response {
    let mut response = Response::new(Body::from(body.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

fn respond_nothing(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
