//! The errors of the service, one function for each.

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::json;
use time::OffsetDateTime;

use super::response::respond_json;
use crate::testing::received::Received;

/// The outcome of a request.
pub(super) type Answer = Result<Response<Bytes>, Refusal>;

/// An error that the service returns. Codes and messages are modelled on Graph's.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
}

pub(super) fn no_token() -> Refusal {
    let message = "Access token is empty.".to_owned();
    Refusal { status: StatusCode::UNAUTHORIZED, code: "InvalidAuthenticationToken", message }
}

/// The storage's refusal of a request that a client sent on with its token.
pub(super) fn token_not_supported() -> Refusal {
    bad_request("Authentication scheme Bearer is not supported here.".to_owned())
}

pub(super) fn no_such_path(request: &Received) -> Refusal {
    let message = format!("Resource not found for '{}'.", request.bare_path());
    Refusal { status: StatusCode::NOT_FOUND, code: "BadRequest", message }
}

pub(super) fn method_not_allowed(request: &Received) -> Refusal {
    let message = format!("The method {} is not supported here.", request.method);
    Refusal { status: StatusCode::METHOD_NOT_ALLOWED, code: "BadRequest", message }
}

/// The refusal of an id; `kind` names the entity, such as `meeting`.
pub(super) fn not_found(kind: &str, id: &str) -> Refusal {
    let message = format!("No {kind} has the id '{id}'.");
    Refusal { status: StatusCode::NOT_FOUND, code: "NotFound", message }
}

pub(super) fn unreadable_body(error: &serde_json::Error) -> Refusal {
    bad_request(format!("Unable to read JSON request payload: {error}"))
}

pub(super) fn body_not_an_object() -> Refusal {
    bad_request("The request payload must be a JSON object.".to_owned())
}

pub(super) fn missing_parameter(name: &str) -> Refusal {
    bad_request(format!("The parameter {name} is required."))
}

pub(super) fn unsupported_option(name: &str) -> Refusal {
    bad_request(format!("Query option '{name}' is not allowed here."))
}

pub(super) fn invalid_option_value(name: &str, value: &str) -> Refusal {
    bad_request(format!("Invalid value '{value}' for {name} query option found."))
}

pub(super) fn invalid_filter(text: &str) -> Refusal {
    bad_request(format!("Invalid filter clause: syntax error in '{text}'."))
}

pub(super) fn not_filterable(property: &str) -> Refusal {
    bad_request(format!("Meetings cannot be filtered by '{property}'."))
}

fn bad_request(message: String) -> Refusal {
    Refusal { status: StatusCode::BAD_REQUEST, code: "BadRequest", message }
}

impl Refusal {
    /// Writes the error body that Graph documents (Microsoft Graph, "Error responses and resource
    /// types").
    pub(super) fn respond(&self, request_id: &str, request: &Received) -> Response<Bytes> {
        let inner = json!({
            "date": date(OffsetDateTime::now_utc()),
            "request-id": request_id,
            "client-request-id": request.header("client-request-id").unwrap_or(request_id),
        });
        let error = json!({ "code": self.code, "message": self.message, "innerError": inner });
        respond_json(self.status, &json!({ "error": error }))
    }
}

/// Formats a time as the `date` of an error has it: without a fraction and without an offset.
fn date(time: OffsetDateTime) -> String {
    let (date, hour, minute, second) = (time.date(), time.hour(), time.minute(), time.second());
    format!("{date}T{hour:02}:{minute:02}:{second:02}")
}
