//! The part of content that is still to come.

use std::time::Duration;

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, DATE, ETAG, LAST_MODIFIED,
};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::headers::header_text;

/// The part of content that is still to come, as offsets into the whole (RFC 9110, section 14).
#[derive(Debug)]
pub(super) struct Part {
    /// The offset of the next byte.
    next: u64,
    /// The offset behind the last byte.
    end: u64,
    /// The length of the whole.
    total: Option<u64>,
    /// `true` if the caller asked for a part that may end before the whole does.
    is_of_caller: bool,
    /// The text that names this version of the content for `If-Range`.
    pub(super) validator: HeaderValue,
    etag: Option<HeaderValue>,
    /// `true` if another response has gone on with it.
    pub(super) was_resumed: bool,
}

impl Part {
    /// Returns the part that a response has; `None` if another request could not go on with it.
    ///
    /// The HTTP client takes the length away from a response that it decompresses, so one that has a
    /// length is not compressed.
    pub(super) fn of(status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        let length = header_text(headers, CONTENT_LENGTH)?.parse().ok()?;
        let is_refused = header_text(headers, ACCEPT_RANGES) == Some("none");
        if is_refused || headers.contains_key(CONTENT_ENCODING) {
            return None;
        }
        let (next, end, total) = match status {
            StatusCode::OK => (0, length, Some(length)),
            StatusCode::PARTIAL_CONTENT => parse_content_range(headers)?,
            _ => return None,
        };
        (end.checked_sub(next) == Some(length)).then_some(())?;
        let is_of_caller = status == StatusCode::PARTIAL_CONTENT;
        let (validator, etag) = (validator(headers)?, headers.get(ETAG).cloned());
        Some(Self { next, end, total, is_of_caller, validator, etag, was_resumed: false })
    }

    /// Returns `true` if a response is what is left of this part.
    pub(super) fn is_rest(&self, status: StatusCode, headers: &HeaderMap) -> bool {
        let Some((next, end, total)) = parse_content_range(headers) else {
            return false;
        };
        let is_same_total = total.is_none() || self.total.is_none() || total == self.total;
        let is_same_version = headers.get(ETAG).is_none_or(|etag| Some(etag) == self.etag.as_ref());
        status == StatusCode::PARTIAL_CONTENT
            && (next, end) == (self.next, self.end)
            && is_same_total
            && is_same_version
            && !headers.contains_key(CONTENT_ENCODING)
    }

    /// Moves on behind a chunk, which is cut off at the end of the part.
    pub(super) fn advance(&mut self, chunk: &mut Bytes) {
        let left = usize::try_from(self.end - self.next).unwrap_or(usize::MAX);
        chunk.truncate(left);
        self.next += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
    }

    /// Returns `true` if nothing is left.
    pub(super) fn is_complete(&self) -> bool {
        self.next == self.end
    }

    /// Returns the value of `Range` for what is left.
    pub(super) fn range(&self) -> HeaderValue {
        let Self { next, end, .. } = self;
        let range = if self.is_of_caller {
            format!("bytes={next}-{}", end.saturating_sub(1))
        } else {
            format!("bytes={next}-")
        };
        HeaderValue::try_from(range).unwrap_or(HeaderValue::from_static("bytes=0-"))
    }
}

/// Parses `Content-Range: bytes 4-9/10` into the offsets of the first byte and behind the last, and the
/// total length, which may be `*`.
fn parse_content_range(headers: &HeaderMap) -> Option<(u64, u64, Option<u64>)> {
    let (range, total) =
        header_text(headers, CONTENT_RANGE)?.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let total = if total == "*" { None } else { Some(total.parse().ok()?) };
    let (first, last): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
    let end = last.checked_add(1).filter(|end| first < *end)?;
    Some((first, end, total))
}

/// Returns the strong validator of a response: a strong `ETag`, or a `Last-Modified` that is at least
/// a second older than the response, so that the content cannot have changed within that second (RFC
/// 9110, section 8.8.2.2).
fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    if let Some(etag) = headers.get(ETAG).filter(|etag| etag.as_bytes().starts_with(b"\"")) {
        return Some(etag.clone());
    }
    let date = |name| httpdate::parse_http_date(header_text(headers, name)?).ok();
    let age = date(DATE)?.duration_since(date(LAST_MODIFIED)?).ok()?;
    headers.get(LAST_MODIFIED).filter(|_| age >= Duration::from_secs(1)).cloned()
}
