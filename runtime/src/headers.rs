//! Headers of Graph's own, and the text of headers.

use http::header::{AsHeaderName, HeaderMap, HeaderName};

/// The id that the client gives a call. The service writes it into its logs.
pub(crate) const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");

/// The id that the service gives each request.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// Returns the text of a header; `None` if it is missing or not visible ASCII.
pub(crate) fn header_text(headers: &HeaderMap, name: impl AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}
