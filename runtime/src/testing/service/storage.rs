//! The storage of files, to which Graph redirects instead of returning them itself.

use bytes::Bytes;
use http::header::{AUTHORIZATION, LOCATION};
use http::{HeaderValue, Response, StatusCode};

use super::refusal::{Answer, no_such_path, token_not_supported};
use super::response::{respond_empty, respond_with};
use super::url::base_url;
use crate::testing::received::Received;

pub(super) const RECORDING_FILE: &str = "recording.mp4";
pub(super) const REPORT_FILE: &str = "report.csv";

/// The beginning of an MP4 file (ISO/IEC 14496-12, section 4.3), without a video.
const RECORDING: &[u8] = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom";

const REPORT: &str = "Full Name,Role\r\nHeidi Steen,Organizer\r\n";

/// Answers a request for a file. It must not carry a token: the URL is signed.
pub(super) fn answer(request: &Received, file: &str) -> Answer {
    if request.headers.contains_key(AUTHORIZATION) {
        return Err(token_not_supported());
    }
    match file {
        RECORDING_FILE => Ok(respond_with("video/mp4", RECORDING)),
        REPORT_FILE => Ok(respond_with("text/csv", REPORT)),
        _ => Err(no_such_path(request)),
    }
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
