//! The storage of files, to which Graph redirects instead of returning them itself.

use bytes::Bytes;
use http::header::{ACCEPT_RANGES, AUTHORIZATION, CONTENT_RANGE, ETAG, IF_RANGE, LOCATION, RANGE};
use http::{HeaderValue, Response, StatusCode};

use super::response::{respond_empty, respond_with};
use super::url::{base_url, encode};
use crate::testing::received::Received;
use crate::testing::store::{Origin, Store};

pub(super) const RECORDING_FILE: &str = "recording.mp4";
pub(super) const REPORT_FILE: &str = "report.csv";

/// The folder of the recordings that were seeded.
const RECORDINGS: &str = "recordings";

/// The beginning of an MP4 file (ISO/IEC 14496-12, section 4.3), without a video.
const RECORDING: &[u8] = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom";

const REPORT: &[u8] = b"Full Name,Role\r\nHeidi Steen,Organizer\r\n";

/// Answers a request for a file. It must not carry a token: the URL is signed.
pub(super) fn answer(store: &Store, request: &Received, file: &[&str]) -> Response<Bytes> {
    if request.headers.contains_key(AUTHORIZATION) {
        return refuse(StatusCode::BAD_REQUEST, "InvalidAuthenticationInfo");
    }
    match find(store, file) {
        Some((media_type, content)) => respond_range(request, media_type, &content),
        None => refuse(StatusCode::NOT_FOUND, "BlobNotFound"),
    }
}

/// Returns the media type and the content of a file.
fn find(store: &Store, file: &[&str]) -> Option<(&'static str, Bytes)> {
    match file {
        [RECORDING_FILE] => Some(("video/mp4", Bytes::from_static(RECORDING))),
        [REPORT_FILE] => Some(("text/csv", Bytes::from_static(REPORT))),
        [RECORDINGS, id] => store.with_entities(|entities| {
            let recording = entities.find_everywhere(RECORDINGS, id)?;
            let is_given = entities.origin(recording) == Origin::Seeded;
            let content = entities.stream(recording, "content").filter(|_| is_given)?;
            Some(("video/mp4", content.content.clone()))
        }),
        _ => None,
    }
}

/// Returns the place of a recording that was seeded with this id, percent-encoded.
pub(super) fn recording_file(id: &str) -> String {
    format!("{RECORDINGS}/{}", encode(id))
}

/// The version of every file, which never changes.
const VERSION: &str = "\"0x8DC0FFEE\"";

/// Responds with the part of a file that `Range` asks for, or all of it (RFC 9110, section 14).
fn respond_range(request: &Received, media_type: &'static str, file: &Bytes) -> Response<Bytes> {
    let is_same_version = request.header(IF_RANGE).is_none_or(|version| version == VERSION);
    let Some(range) = request.header(RANGE).filter(|_| is_same_version) else {
        let mut response = respond_with(media_type, file.clone());
        response.headers_mut().insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        response.headers_mut().insert(ETAG, HeaderValue::from_static(VERSION));
        return response;
    };
    let Some((first, last)) = parse_range(range, file.len()) else {
        return refuse(StatusCode::RANGE_NOT_SATISFIABLE, "InvalidRange");
    };
    let part = file.slice(first..last.saturating_add(1));
    let mut response = respond_with(media_type, part);
    *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    response.headers_mut().insert(ETAG, HeaderValue::from_static(VERSION));
    let content_range = format!("bytes {first}-{last}/{}", file.len());
    if let Ok(content_range) = HeaderValue::try_from(content_range) {
        response.headers_mut().insert(CONTENT_RANGE, content_range);
    }
    response
}

/// Parses a single range of bytes and returns its first and last position within the file.
fn parse_range(range: &str, length: usize) -> Option<(usize, usize)> {
    let (first, last) = range.strip_prefix("bytes=")?.trim().split_once('-')?;
    let end = length.checked_sub(1)?;
    if first.is_empty() {
        let suffix: usize = last.parse().ok()?;
        return (suffix > 0).then(|| (length.saturating_sub(suffix), end));
    }
    let first = first.parse().ok()?;
    let last = if last.is_empty() { end } else { last.parse::<usize>().ok()?.min(end) };
    (first <= last).then_some((first, last))
}

/// Responds with an error in the form of the storage, which is not Graph's (Azure Storage, "Status and
/// error codes").
fn refuse(status: StatusCode, code: &str) -> Response<Bytes> {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>{code}</Code><Message>The storage refused the request.</Message></Error>"
    );
    let mut response = respond_with("application/xml", body);
    *response.status_mut() = status;
    response
}

/// Responds with a redirect to a file of the storage.
pub(super) fn redirect_to(request: &Received, file: &str) -> Response<Bytes> {
    let location = format!("{}/storage/{file}?sig=signed", base_url(request));
    let mut response = respond_empty(StatusCode::FOUND);
    if let Ok(location) = HeaderValue::try_from(location) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::parse_range;

    #[test]
    fn a_range_is_within_the_file() {
        for (range, expected) in [
            ("bytes=0-", Some((0, 9))),
            ("bytes=4-7", Some((4, 7))),
            ("bytes=4-99", Some((4, 9))),
            ("bytes=-3", Some((7, 9))),
            ("bytes=-99", Some((0, 9))),
            ("bytes=10-", None),
            ("bytes=7-4", None),
            ("bytes=-0", None),
            ("lines=1-2", None),
            ("bytes=a-b", None),
        ] {
            assert_eq!(parse_range(range, 10), expected, "{range}");
        }
    }
}
