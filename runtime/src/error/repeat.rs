//! The decision whether a failed request may be sent again.
//!
//! A duplicate meeting is worse than an error, so a request that is not idempotent is only repeated
//! when the service certainly did not carry it out.

use std::time::Duration;

use http::{Method, StatusCode};

use super::{Error, ErrorKind};

/// The effect of sending a request twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Sending it twice has the same effect as sending it once.
    Idempotent,
    /// Sending it twice may create a duplicate.
    NotIdempotent,
}

impl Repeat {
    /// Classifies a method as HTTP does (RFC 9110, section 9.2.2), except that `PATCH` is
    /// idempotent here: Graph's sets properties to given values.
    pub(crate) fn for_method(method: &Method) -> Self {
        let is_idempotent = method.is_idempotent() || method == Method::PATCH;
        if is_idempotent { Self::Idempotent } else { Self::NotIdempotent }
    }

    /// Returns `true` if a request that failed with this error may be sent again: the failure is
    /// transient, and repeating the request cannot create a duplicate.
    pub(crate) fn allows(self, error: &Error) -> bool {
        let is_transient = match error.kind() {
            ErrorKind::Connection | ErrorKind::Timeout => true,
            ErrorKind::Graph | ErrorKind::Status => error.status().is_some_and(is_transient),
            ErrorKind::Configuration
            | ErrorKind::Request
            | ErrorKind::ForeignHost
            | ErrorKind::Credential
            | ErrorKind::Decode
            | ErrorKind::Write
            | ErrorKind::DependencyFailed => false,
        };
        is_transient && (self == Self::Idempotent || !error.may_have_acted())
    }
}

fn is_transient(status: StatusCode) -> bool {
    use StatusCode as S;
    matches!(status, S::TOO_MANY_REQUESTS | S::SERVICE_UNAVAILABLE | S::GATEWAY_TIMEOUT)
}

/// Returns `true` if a service that responds with this status may have carried out the request. A
/// 503 with `Retry-After` is a refusal to start, unlike one without. A 303 refers to the result of a
/// request that was carried out (RFC 9110, section 15.4.4).
pub(super) fn may_have_acted(status: StatusCode, retry_after: Option<Duration>) -> bool {
    match status {
        StatusCode::SERVICE_UNAVAILABLE => retry_after.is_none(),
        StatusCode::NOT_IMPLEMENTED => false,
        StatusCode::SEE_OTHER => true,
        _ => status.is_server_error() || status.is_success(),
    }
}
