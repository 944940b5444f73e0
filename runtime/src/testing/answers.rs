//! What the stand-in answers.

use std::borrow::Cow;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::json;
use time::OffsetDateTime;

use super::Received;
use super::meetings::complete;
use super::store::Store;
use crate::preview::OnlineMeeting;

/// More than any request to Graph may carry.
const LIMIT: usize = 32 * 1024 * 1024;

pub(super) fn app(store: Arc<Store>) -> Router {
    Router::new().fallback(receive).with_state(store)
}

/// What the service does not do, and why.
struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
}

type Answer = Result<(StatusCode, OnlineMeeting), Refusal>;

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
        Ok((status, meeting)) => respond(status, &meeting),
        Err(refusal) => refuse(&refusal, &id, &received.headers),
    };
    if let Ok(id) = HeaderValue::try_from(id) {
        response.headers_mut().insert("request-id", id);
    }
    response
}

fn answer(store: &Store, request: &Received) -> Answer {
    if !has_token(&request.headers) {
        let message = "Access token is empty.".to_owned();
        let status = StatusCode::UNAUTHORIZED;
        return Err(Refusal { status, code: "InvalidAuthenticationToken", message });
    }
    let path = request.path.split('?').next().unwrap_or_default();
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    match segments.as_slice() {
        ["beta", "app", "onlineMeetings", rest @ ..]
        | ["beta", "applications", _, "onlineMeetings", rest @ ..] => match rest {
            [] if request.method == Method::POST => create(store, &request.body),
            [id] if request.method == Method::GET => read(store, id),
            [] | [_] => Err(not_allowed(&request.method)),
            _ => Err(no_such_path(path)),
        },
        _ => Err(no_such_path(path)),
    }
}

fn has_token(headers: &HeaderMap) -> bool {
    let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    value.and_then(|v| v.strip_prefix("Bearer ")).is_some_and(|token| !token.trim().is_empty())
}

fn create(store: &Store, body: &Bytes) -> Answer {
    let meeting = serde_json::from_slice::<OnlineMeeting>(body).map_err(|error| Refusal {
        status: StatusCode::BAD_REQUEST,
        code: "BadRequest",
        message: format!("Unable to read JSON request payload: {error}"),
    })?;
    let meeting = store.add(|number| complete(meeting, number));
    Ok((StatusCode::CREATED, meeting))
}

fn read(store: &Store, id: &str) -> Answer {
    let id: Cow<str> = percent_decode_str(id).decode_utf8_lossy();
    let meeting = store.find(&id).ok_or_else(|| Refusal {
        status: StatusCode::NOT_FOUND,
        code: "NotFound",
        message: format!("No meeting has the id '{id}'."),
    })?;
    Ok((StatusCode::OK, meeting))
}

fn no_such_path(path: &str) -> Refusal {
    let message = format!("Resource not found for '{path}'.");
    Refusal { status: StatusCode::NOT_FOUND, code: "BadRequest", message }
}

fn not_allowed(method: &Method) -> Refusal {
    let message = format!("The method {method} is not supported here.");
    Refusal { status: StatusCode::METHOD_NOT_ALLOWED, code: "BadRequest", message }
}

fn respond(status: StatusCode, body: &impl Serialize) -> Response {
    let mut response = Response::new(Body::from(serde_json::to_vec(body).unwrap_or_default()));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

/// An error in Graph's form.
fn refuse(refusal: &Refusal, id: &str, headers: &HeaderMap) -> Response {
    let now = OffsetDateTime::now_utc();
    let date = format!("{}T{:02}:{:02}:{:02}", now.date(), now.hour(), now.minute(), now.second());
    let client_id = headers.get("client-request-id").and_then(|id| id.to_str().ok());
    let inner = json!({
        "date": date,
        "request-id": id,
        "client-request-id": client_id.unwrap_or(id),
    });
    let error = json!({ "code": refusal.code, "message": refusal.message, "innerError": inner });
    respond(refusal.status, &json!({ "error": error }))
}
