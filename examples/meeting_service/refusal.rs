//! The HTTP answer to each error of Graph.

use std::time::Duration;

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::{HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::response::{IntoResponse, Response};
use graph_request::{Error, ErrorKind};
use serde::Serialize;

/// An answer that says why a request failed.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Refusal {
    #[serde(skip)]
    status: StatusCode,
    #[serde(skip)]
    retry_after: Option<Duration>,
    /// For the user.
    error: &'static str,
    /// The likely remedy.
    #[serde(skip_serializing_if = "Option::is_none")]
    advice: Option<String>,
    /// For support: the line of the error, which contains neither a token nor a body.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// For Microsoft's support, if Graph answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

impl Refusal {
    /// Returns the answer to a request without a token.
    pub(crate) fn without_token() -> Self {
        Self {
            status: StatusCode::UNAUTHORIZED,
            retry_after: None,
            error: "a bearer token is required",
            advice: None,
            detail: None,
            request_id: None,
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let (status, text) = explain(&error);
        let advice = if error.outcome_unknown() {
            Some("look for the meeting before you book it again".to_owned())
        } else {
            error.hint().map(|hint| hint.to_string())
        };
        Self {
            status,
            retry_after: error.retry_after(),
            error: text,
            advice,
            detail: Some(error.to_string()),
            request_id: error.request_id().map(str::to_owned),
        }
    }
}

/// Returns the status of the answer, and its text for the user.
fn explain(error: &Error) -> (StatusCode, &'static str) {
    // Tested first: the status alone would say that nothing was booked.
    if error.outcome_unknown() {
        return (StatusCode::BAD_GATEWAY, "the meeting may have been booked");
    }
    match error.kind() {
        ErrorKind::Credential => (StatusCode::UNAUTHORIZED, "the token cannot be sent"),
        ErrorKind::Request => (StatusCode::BAD_REQUEST, "the request cannot be sent to Teams"),
        ErrorKind::Configuration => {
            (StatusCode::INTERNAL_SERVER_ERROR, "the service is not set up for Teams")
        }
        ErrorKind::Timeout => (StatusCode::GATEWAY_TIMEOUT, "Teams did not answer in time"),
        _ => explain_status(error.status()),
    }
}

fn explain_status(status: Option<StatusCode>) -> (StatusCode, &'static str) {
    let text = match status {
        Some(StatusCode::BAD_REQUEST) => "Teams does not accept this meeting",
        Some(StatusCode::UNAUTHORIZED) => "Teams does not accept the token",
        Some(StatusCode::FORBIDDEN) => "you lack the permission for this",
        Some(StatusCode::NOT_FOUND) => "the meeting does not exist",
        Some(StatusCode::TOO_MANY_REQUESTS) => "too many requests were made",
        Some(StatusCode::SERVICE_UNAVAILABLE) => "Teams is not available",
        _ => return (StatusCode::BAD_GATEWAY, "Teams failed"),
    };
    (status.unwrap_or(StatusCode::BAD_GATEWAY), text)
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(&self)).into_response();
        let headers = response.headers_mut();
        if let Some(delay) = self.retry_after {
            headers.insert(RETRY_AFTER, whole_seconds(delay).into());
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// Rounds up, so that the user does not come back too early.
fn whole_seconds(delay: Duration) -> u64 {
    delay.as_secs().saturating_add((delay.subsec_nanos() > 0).into())
}
