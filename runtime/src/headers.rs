//! Headers of Graph's own, and the text of headers.

use http::header::{AsHeaderName, HeaderMap, HeaderName};

/// The client request id: the caller's own id of a call, which the service writes into its logs.
pub(crate) const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

/// The id that the service gives a request.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// Returns the text of a header; `None` if it is missing or not visible ASCII.
pub(crate) fn header_text(headers: &HeaderMap, name: impl AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}
