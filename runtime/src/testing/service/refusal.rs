//! What the service does not do, and what it says then.

use axum::response::Response;
use http::{HeaderMap, Method, StatusCode};
use serde_json::json;
use time::OffsetDateTime;

use super::respond;

/// What the service does not do, and why.
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    pub(super) message: String,
}

pub(super) fn no_token() -> Refusal {
    let message = "Access token is empty.".to_owned();
    Refusal { status: StatusCode::UNAUTHORIZED, code: "InvalidAuthenticationToken", message }
}

pub(super) fn no_such_path(path: &str) -> Refusal {
    let message = format!("Resource not found for '{path}'.");
    Refusal { status: StatusCode::NOT_FOUND, code: "BadRequest", message }
}

pub(super) fn not_allowed(method: &Method) -> Refusal {
    let message = format!("The method {method} is not supported here.");
    Refusal { status: StatusCode::METHOD_NOT_ALLOWED, code: "BadRequest", message }
}

/// There is no `what`, such as a meeting, of this id.
pub(super) fn not_found(what: &str, id: &str) -> Refusal {
    let message = format!("No {what} has the id '{id}'.");
    Refusal { status: StatusCode::NOT_FOUND, code: "NotFound", message }
}

pub(super) fn bad_request(message: impl Into<String>) -> Refusal {
    Refusal { status: StatusCode::BAD_REQUEST, code: "BadRequest", message: message.into() }
}

pub(super) fn unreadable(error: &serde_json::Error) -> Refusal {
    bad_request(format!("Unable to read JSON request payload: {error}"))
}

/// An error in Graph's form.
pub(super) fn refuse(refusal: &Refusal, id: &str, headers: &HeaderMap) -> Response {
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
