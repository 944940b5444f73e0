//! The answer to a validation.

use http::header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, Response};

/// Makes the response to [`Received::Validate`](super::Received::Validate): status 200 and the token as
/// `text/plain`.
///
/// It is a response of the crate `http`, which most web frameworks take as it is; in axum it is
/// `IntoResponse`. Browsers are told not to guess another type, since the text is the sender's.
///
/// ```
/// use graph_request::notifications::validation_response;
///
/// let response = validation_response("Validation: Testing");
/// assert_eq!(response.status(), 200);
/// assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
/// assert_eq!(response.body(), "Validation: Testing");
/// ```
pub fn validation_response(token: impl Into<String>) -> Response<String> {
    let mut response = Response::new(token.into());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
