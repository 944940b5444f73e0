//! Whether a request that failed may be sent again.

use std::time::Duration;

use http::{Method, StatusCode};

use super::{Error, ErrorKind};

/// What it does to send a request twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Nothing: the second does what the first has done.
    Idempotent,
    /// It may create a thing twice.
    NotIdempotent,
}

impl Repeat {
    /// What HTTP says of the method; of a `POST` it says nothing. A `PATCH` of Graph's sets values,
    /// and setting them twice is the same as once.
    pub(crate) fn for_method(method: &Method) -> Self {
        let is_idempotent = method.is_idempotent() || method == Method::PATCH;
        if is_idempotent { Self::Idempotent } else { Self::NotIdempotent }
    }

    /// Whether a request that failed like this is worth sending again, and may be.
    pub(crate) fn allows(self, error: &Error) -> bool {
        let is_transient = match error.kind() {
            ErrorKind::Connection | ErrorKind::Timeout => true,
            ErrorKind::Graph | ErrorKind::Status => error.status().is_some_and(is_transient),
            _ => false,
        };
        is_transient && (self == Self::Idempotent || !error.may_have_acted())
    }
}

fn is_transient(status: StatusCode) -> bool {
    use StatusCode as S;
    matches!(status, S::TOO_MANY_REQUESTS | S::SERVICE_UNAVAILABLE | S::GATEWAY_TIMEOUT)
}

/// Whether a service that answers like this may have done what was asked nonetheless. One that says
/// when to come again has not begun.
pub(super) fn may_have_acted(status: StatusCode, retry_after: Option<Duration>) -> bool {
    match status {
        StatusCode::SERVICE_UNAVAILABLE => retry_after.is_none(),
        StatusCode::NOT_IMPLEMENTED => false,
        _ => status.is_server_error() || status.is_success(),
    }
}
