//! The parts of a URL and their percent-encoding.

use std::borrow::Cow;

use http::header::HOST;
use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, PercentEncode, percent_decode_str, utf8_percent_encode,
};

use crate::testing::received::Received;

/// All characters but the unreserved ones (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Splits a path into its segments and decodes them.
///
/// A quoted key in parentheses becomes a segment of its own, as OData has it: `users('1')` is `users`,
/// `1`. A slash at the end, which Microsoft's own pages print, is left out.
pub(in crate::testing) fn split_path(path: &str) -> Vec<String> {
    // Splitting comes before decoding: an encoded slash or parenthesis belongs to its segment.
    let path = path.strip_suffix('/').unwrap_or(path);
    path.split('/').skip(1).flat_map(split_key).collect()
}

fn split_key(segment: &str) -> Vec<String> {
    let (name, key) = segment.split_at(segment.find('(').unwrap_or(segment.len()));
    let inner = key.strip_prefix('(').and_then(|key| key.strip_suffix(')'));
    match inner.and_then(|inner| unquote(&decode(inner))) {
        Some(key) => vec![decode(name).into_owned(), key],
        None => vec![decode(segment).into_owned()],
    }
}

/// Returns the text of a string literal. A quote in it must be doubled (OData ABNF, `string`).
pub(super) fn unquote(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('\'')?.strip_suffix('\'')?;
    let is_whole = inner.split("''").all(|part| !part.contains('\''));
    is_whole.then(|| inner.replace("''", "'"))
}

/// Decodes a segment of a path or a part of a query.
pub(in crate::testing) fn decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Encodes a text so that it is one segment of a URL.
pub(super) fn encode(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
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
        assert_eq!(segments, ["me", "onlineMeetings(joinWebUrl='x')", "delta()"]);
        let segments = split_path("/users('1')/onlineMeetings('it''s')/");
        assert_eq!(segments, ["users", "1", "onlineMeetings", "it's"]);
    }
}
