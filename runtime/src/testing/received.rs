//! The requests that a stand-in received, and those it carried out.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode};

/// A request as it reached the server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// The method.
    pub method: Method,
    /// The path with its query, as it came.
    pub path: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, empty if there was none.
    pub body: Bytes,
}

/// A request that the server did something about, and what it would have answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Done {
    /// The method.
    pub method: Method,
    /// The path with its query, as it came.
    pub path: String,
    /// The status that says what came of it.
    pub status: StatusCode,
    /// The body of the answer.
    pub body: Bytes,
}

impl Received {
    pub(super) fn new(parts: &Parts, body: &Bytes) -> Self {
        Self {
            method: parts.method.clone(),
            path: parts.uri.to_string(),
            headers: parts.headers.clone(),
            body: body.clone(),
        }
    }
}
