//! The bodies of members: JSON as it is, and everything else as base64.

use std::borrow::Cow;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use http::Method;
use http::header::{CONTENT_TYPE, HeaderMap};
use serde_core::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::headers::header_text;
use crate::request::Parts;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Returns the `body` of a member as JSON text, if it must have one.
///
/// A write without a body must have an empty one, or Graph refuses the whole batch
/// (msgraph-sdk-dotnet#2628).
pub(super) fn write_body(parts: &Parts) -> Option<Cow<'_, [u8]>> {
    match &parts.body {
        None => has_body(&parts.method).then_some(Cow::Borrowed(b"{}")),
        Some(body) if is_json(&parts.headers) && is_object(body) => Some(Cow::Borrowed(body)),
        Some(body) => Some(Cow::Owned(format!("\"{}\"", BASE64.encode(body)).into_bytes())),
    }
}

fn has_body(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::DELETE)
}

/// Returns `true` for an object. It is put into the batch as it is, so it must be one.
fn is_object(body: &[u8]) -> bool {
    let is_json = || serde_json::from_slice::<IgnoredAny>(body).is_ok();
    body.trim_ascii_start().starts_with(b"{") && is_json()
}

fn is_json(headers: &HeaderMap) -> bool {
    let media_type = header_text(headers, CONTENT_TYPE).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media_type == "application/json" || media_type.ends_with("+json")
}

/// Returns the body of a member of `answer`, whose headers say whether it is JSON.
pub(super) fn read_body(answer: &Bytes, body: &RawValue, headers: &HeaderMap) -> Bytes {
    match serde_json::from_str::<Option<String>>(body.get()) {
        Ok(None) => Bytes::new(),
        Ok(Some(text)) if !is_json(headers) => decode_text(text).into(),
        Ok(Some(_)) | Err(_) => answer.slice_ref(body.get().as_bytes()),
    }
}

/// Decodes base64. A text that is not base64 is taken as it is. So is a number: the answer of
/// `$count` is plain text, and base64 of a number never consists of digits alone.
fn decode_text(text: String) -> Vec<u8> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.into_bytes();
    }
    BASE64.decode(&text).unwrap_or_else(|_| text.into_bytes())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
    use serde_json::value::RawValue;

    use super::{is_object, read_body};

    fn read(content_type: &'static str, body: &str) -> Bytes {
        let answer = Bytes::from(body.to_owned());
        let headers =
            HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(content_type))]);
        let raw: &RawValue = serde_json::from_slice(&answer).unwrap();
        read_body(&answer, raw, &headers)
    }

    #[test]
    fn json_is_kept_as_it_came() {
        let json = r#"{ "a" : 1.50, "b":"\u00e9" }"#;
        assert_eq!(read("application/json; charset=utf-8", json), json);
        assert_eq!(read("application/json", r#""aGk=""#), r#""aGk=""#);
        assert_eq!(read("application/json", "null"), "");
    }

    #[test]
    fn all_else_is_base64() {
        assert_eq!(read("text/plain", r#""aGk=""#), "hi");
        assert_eq!(read("image/jpeg", r#""aGk""#), "hi");
        assert_eq!(read("text/plain", r#""not base64""#), "not base64");
    }

    #[test]
    fn a_count_is_a_number_however_it_comes() {
        for body in ["1408", r#""1408""#, r#""MTQwOA==""#] {
            assert_eq!(read("text/plain", body), "1408");
        }
    }

    #[test]
    fn only_a_whole_object_is_one() {
        for (body, expected) in
            [("{}", true), (" {\"a\":[1]} ", true), ("{},{}", false), ("{", false), ("[1]", false)]
        {
            assert_eq!(is_object(body.as_bytes()), expected, "{body}");
        }
    }
}
