//! Requests that cannot be Graph's.

use std::error::Error;
use std::fmt;

use http::StatusCode;

/// The reason for which a request to the address of a subscription is not accepted.
///
/// With the feature `axum` it is a response.
///
/// ```
/// use graph_request::notifications;
///
/// let rejection = notifications::receive(None, b"{").unwrap_err();
/// assert_eq!(rejection.status(), 400);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    status: StatusCode,
    message: String,
}

impl Rejection {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// Returns the status to answer with: 400 for a body that does not hold notifications, 413 for one
    /// that is too large.
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Rejection {}
