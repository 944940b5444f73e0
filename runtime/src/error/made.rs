//! Errors that programs make themselves, above all in their tests.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::json;

use super::repeat::Repeat;
use super::{Error, ErrorInner, ErrorKind};
use crate::response::RawResponse;

impl Error {
    /// Creates an error of this kind, for a test of your own code or for a function that returns
    /// [`Result`](crate::Result).
    ///
    /// It has neither a response nor a request. Use [`from_graph`](Self::from_graph) for a refusal.
    ///
    /// ```
    /// use graph_request::{Error, ErrorKind};
    ///
    /// let error = Error::new(ErrorKind::Timeout, "the attempt timed out");
    /// assert!(error.is_timeout() && !error.outcome_unknown());
    /// assert_eq!(error.to_string(), "the attempt timed out");
    /// ```
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(ErrorInner {
            kind,
            message: message.into(),
            request: None,
            request_id: None,
            client_request_id: None,
            response: None,
            graph: None,
            retry_after: None,
            may_have_acted: false,
            repeat: Repeat::Idempotent,
            is_earlier_attempt_unknown: false,
            storage: None,
            source: None,
        }))
    }

    /// Creates the error of a response with this status and an error of Graph in its body, for tests of
    /// your own code.
    ///
    /// The kind is [`ErrorKind::Graph`]. [`graph`](Self::graph), [`status`](Self::status),
    /// [`body`](Self::body), [`hint`](Self::hint) and the questions such as
    /// [`is_not_found`](Self::is_not_found) answer as if Graph had sent it.
    /// [`outcome_unknown`](Self::outcome_unknown) is `false` until
    /// [`with_outcome_unknown`](Self::with_outcome_unknown) is called.
    ///
    /// ```
    /// use graph_request::{Error, http::StatusCode};
    ///
    /// let error = Error::from_graph(StatusCode::NOT_FOUND, "itemNotFound", "The meeting is gone.");
    /// assert!(error.is_not_found());
    /// assert_eq!(error.graph().unwrap().code, "itemNotFound");
    /// assert_eq!(error.to_string(), "404 Not Found: itemNotFound: The meeting is gone.");
    /// ```
    pub fn from_graph(
        status: StatusCode,
        code: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        let (code, message): (String, String) = (code.into(), message.into());
        let body = json!({ "error": { "code": code, "message": message } });
        let json_type = HeaderValue::from_static("application/json");
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, json_type)]);
        RawResponse::new(status, headers, Bytes::from(body.to_string())).into_error()
    }

    /// Sets the delay that [`retry_after`](Self::retry_after) returns.
    ///
    /// ```
    /// use std::time::Duration;
    /// use graph_request::{Error, http::StatusCode};
    ///
    /// let error = Error::from_graph(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests", "");
    /// let error = error.with_retry_after(Duration::from_secs(7));
    /// assert!(error.is_throttled());
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    /// ```
    #[must_use]
    pub fn with_retry_after(mut self, delay: Duration) -> Self {
        self.0.retry_after = Some(delay);
        self
    }

    /// Sets the id that [`request_id`](Self::request_id) returns.
    ///
    /// ```
    /// use graph_request::{Error, http::StatusCode};
    ///
    /// let error = Error::from_graph(StatusCode::CONFLICT, "Conflict", "").with_request_id("r-1");
    /// assert_eq!(error.request_id(), Some("r-1"));
    /// assert_eq!(error.to_string(), "409 Conflict: Conflict (request-id r-1)");
    /// ```
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<String>) -> Self {
        self.0.request_id = Some(id.into());
        self
    }

    /// Marks the error as one of a request that may have taken effect, as after a create whose
    /// response was lost: [`outcome_unknown`](Self::outcome_unknown) returns `true`.
    ///
    /// ```
    /// use graph_request::{Error, ErrorKind};
    ///
    /// let error = Error::new(ErrorKind::Connection, "the connection was lost");
    /// let error = error.with_outcome_unknown();
    /// assert!(error.outcome_unknown());
    /// ```
    #[must_use]
    pub fn with_outcome_unknown(mut self) -> Self {
        self.0.may_have_acted = true;
        self.0.repeat = Repeat::NotIdempotent;
        self
    }
}
