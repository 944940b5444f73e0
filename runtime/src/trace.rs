//! The spans and events of `tracing`: one span per call, and in it one per attempt, with fields
//! named as OpenTelemetry names them for HTTP clients. They never contain a token, a body or a
//! query.
//!
//! <https://opentelemetry.io/docs/specs/semconv/http/http-spans/>

use std::time::Duration;

use http::HeaderValue;
use tracing::field::{Empty, display};
use tracing::{Span, debug, info, info_span};

use crate::error::{Error, Result};
use crate::headers::REQUEST_ID;
use crate::request::Parts;
use crate::response::RawResponse;

/// Makes the span of a call.
pub(crate) fn call_span(base_url: &str, parts: &Parts, id: &HeaderValue) -> Span {
    let path = parts.bare_path();
    info_span!(
        "graph_request",
        otel.name = %parts.method,
        http.request.method = %parts.method,
        url.full = format_args!("{base_url}{path}"),
        client_request_id = ?id,
        error.type = Empty,
    )
}

/// Makes the span of an attempt; the first has the number 0.
pub(crate) fn attempt_span(request: &reqwest::Request, number: u64) -> Span {
    let url = request.url();
    info_span!(
        "graph_request_try",
        otel.name = %request.method(),
        otel.kind = "client",
        http.request.method = %request.method(),
        http.request.resend_count = (number > 0).then_some(number),
        http.response.status_code = Empty,
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        url.scheme = url.scheme(),
        url.path = url.path(),
        request_id = Empty,
        error.type = Empty,
    )
}

/// Records the outcome of an attempt.
pub(crate) fn record_response(span: &Span, response: &Result<RawResponse>) {
    match response {
        Ok(response) => {
            span.record("http.response.status_code", response.status.as_u16());
            if let Some(id) = response.headers.get(REQUEST_ID) {
                span.record("request_id", tracing::field::debug(id));
            }
            if !response.status.is_success() {
                span.record("error.type", response.status.as_u16());
            }
        }
        Err(error) => record_error(span, error),
    }
}

/// Records the error of a call or an attempt.
pub(crate) fn record_error(span: &Span, error: &Error) {
    match error.status() {
        Some(status) if !status.is_success() => span.record("error.type", status.as_u16()),
        _ => span.record("error.type", display(error.kind().name())),
    };
}

/// Records the result of a member of a batch as a span in that of the batch.
pub(crate) fn record_member(parts: &Parts, number: usize, result: &Result<RawResponse>) {
    let span = info_span!(
        "graph_request_member",
        otel.name = %parts.method,
        http.request.method = %parts.method,
        url.path = parts.bare_path(),
        batch.id = number,
        http.response.status_code = Empty,
        request_id = Empty,
        error.type = Empty,
    );
    record_response(&span, result);
}

/// Logs that a request will be sent again.
pub(crate) fn log_retry(error: &Error, delay: Duration) {
    let why = error.kind().name();
    let status = error.status().map(|status| status.as_u16());
    info!(
        error.type = why,
        http.response.status_code = status,
        delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        "the request is sent again after a delay"
    );
}

/// Logs that the credential is called.
pub(crate) fn log_token_request() {
    debug!("the credential is asked for a token");
}
