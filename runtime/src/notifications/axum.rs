//! The extractor of axum.

use axum_core::extract::{FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;

use super::{Received, Rejection, collection, query};

/// Reads a request as [`receive`](super::receive) does. The limit of a body is the one of the
/// router, which is 2 MB unless it has a `DefaultBodyLimit`, or
/// [`MAX_BODY_BYTES`](super::MAX_BODY_BYTES) if that is less.
impl<S: Send + Sync> FromRequest<S> for Received {
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        if let Some(token) = query::validation_token(request.uri().query().unwrap_or_default()) {
            return token.map(Self::Validate);
        }
        let body = Bytes::from_request(request, state).await;
        let body =
            body.map_err(|rejection| Rejection::new(rejection.status(), rejection.body_text()))?;
        collection::read(&body).map(Self::Notifications)
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        (self.status(), self.to_string()).into_response()
    }
}
