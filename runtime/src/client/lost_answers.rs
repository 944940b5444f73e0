//! The meaning of an answer after an earlier attempt whose answer was lost.

use bytes::Bytes;
use http::{Method, StatusCode};

use crate::error::Result;
use crate::request::Parts;
use crate::response::RawResponse;

/// Judges the last result of a request. `is_uncertain` says that an earlier attempt of it may have
/// been carried out, so the result may be the effect of that attempt.
pub(crate) fn judge(
    parts: &Parts,
    is_uncertain: bool,
    sent: Result<RawResponse>,
) -> Result<RawResponse> {
    match sent {
        Ok(response) => Ok(RawResponse { is_uncertain, ..response }),
        Err(error) if is_uncertain => match error.status() {
            // The resource is gone, as was asked.
            Some(StatusCode::NOT_FOUND | StatusCode::GONE) if parts.method == Method::DELETE => {
                let headers = error.headers().cloned().unwrap_or_default();
                Ok(RawResponse::new(StatusCode::NO_CONTENT, headers, Bytes::new()))
            }
            // The condition may not hold any more because that attempt changed the resource.
            Some(StatusCode::PRECONDITION_FAILED) => Err(error.with_unknown_earlier_attempt()),
            Some(_) | None => Err(error),
        },
        Err(error) => Err(error),
    }
}
