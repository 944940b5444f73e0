//! The parts of a URL and their percent-encoding.

use std::borrow::Cow;

use http::header::HOST;
use percent_encoding::{NON_ALPHANUMERIC, PercentEncode, percent_decode_str, utf8_percent_encode};

use crate::testing::received::Received;

/// Splits a path into its segments and decodes them. A key in parentheses becomes a segment of its
/// own: `onlineMeetings(joinWebUrl='…')` is split before the `(`.
pub(super) fn split_path(path: &str) -> Vec<String> {
    // Splitting comes before decoding: an encoded slash belongs to its segment.
    let segments = path.split('/').skip(1).map(decode);
    segments.flat_map(|segment| split_key(&segment)).collect()
}

fn split_key(segment: &str) -> Vec<String> {
    match segment.strip_prefix("onlineMeetings") {
        Some(key) if key.starts_with('(') => vec!["onlineMeetings".to_owned(), key.to_owned()],
        Some(_) | None => vec![segment.to_owned()],
    }
}

/// Decodes a segment of a path or a part of a query.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Encodes a text so that it is one segment of a URL.
pub(super) fn encode(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, NON_ALPHANUMERIC)
}

/// Returns the address of the server as the client named it, for links in responses.
pub(super) fn base_url(request: &Received) -> String {
    format!("http://{}", request.header(HOST).unwrap_or("localhost"))
}

#[cfg(test)]
mod tests {
    use super::split_path;

    #[test]
    fn an_encoded_slash_stays_in_its_segment() {
        assert_eq!(split_path("/me/onlineMeetings/a%2Fb"), ["me", "onlineMeetings", "a/b"]);
    }

    #[test]
    fn a_key_in_parentheses_is_a_segment() {
        let segments = split_path("/me/onlineMeetings(joinWebUrl='x')/delta()");
        assert_eq!(segments, ["me", "onlineMeetings", "(joinWebUrl='x')", "delta()"]);
    }
}
