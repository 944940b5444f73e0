//! Errors of Graph in responses that report success.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::RawResponse;
use crate::error::{Result, parse_graph_error};
use crate::model::PropertyName;

/// Fails if a response that reports success holds an error of Graph.
pub(crate) fn refuse_error(response: &RawResponse) -> Result<()> {
    // Each response comes here, so only one that is nothing but an error is parsed whole, and one
    // that is plainly a value is not parsed at all.
    let json = response.json();
    if is_value(json) || serde_json::from_slice::<ErrorAlone>(json).is_err() {
        return Ok(());
    }
    match parse_graph_error(response.status, &response.headers, response.json()) {
        Some(graph) => {
            let message = format!("the response reports success and is an error: {}", graph.text());
            Err(response.to_error(message).with_graph(graph))
        }
        None => Ok(()),
    }
}

/// Returns `true` for an object whose first member, apart from annotations that are strings, is not
/// `error`. Other texts are left to the parser.
fn is_value(json: &[u8]) -> bool {
    let mut rest = json.strip_prefix(b"{");
    while let Some((name, behind)) = rest.and_then(read_string) {
        if !name.contains(&b'@') {
            return name != b"error";
        }
        rest = behind
            .trim_ascii_start()
            .strip_prefix(b":")
            .and_then(read_string)
            .and_then(|(_, behind)| behind.trim_ascii_start().strip_prefix(b","));
    }
    false
}

/// Reads a string without escapes, and returns what is in it and behind it.
fn read_string(json: &[u8]) -> Option<(&[u8], &[u8])> {
    let text = json.trim_ascii_start().strip_prefix(b"\"")?;
    let (text, quoted) = text.split_at_checked(text.iter().position(|byte| *byte == b'"')?)?;
    (!text.contains(&b'\\')).then_some((text, quoted.get(1..)?))
}

/// An object with the member `error` and no others but annotations. An entity may have a property
/// of that name, beside others.
struct ErrorAlone;

impl<'de> Deserialize<'de> for ErrorAlone {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(ErrorAloneVisitor)
    }
}

struct ErrorAloneVisitor;

impl<'de> Visitor<'de> for ErrorAloneVisitor {
    type Value = ErrorAlone;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an error by itself")
    }

    /// Reads up to the first member of a value, which most responses begin with.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ErrorAlone, A::Error> {
        while let Some(PropertyName(name)) = map.next_key()? {
            if name != "error" && !name.contains('@') {
                return Err(A::Error::custom("a member of a value"));
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(ErrorAlone)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use crate::__private::{count, delete, get, nothing};
    use crate::error::{Error, ErrorKind};
    use crate::request::{Decode, Request};
    use crate::response::RawResponse;

    /// Decodes a response to this request.
    fn decode<T>(request: &Request<T>, body: &'static str) -> Result<T, Error> {
        let body = Bytes::from_static(body.as_bytes());
        let response = RawResponse::new(StatusCode::OK, HeaderMap::new(), body);
        match request.decode {
            Decode::Buffered(decode) => decode(&response, &request.parts),
            Decode::Stream(_) => unreachable!("the response is not a stream"),
        }
    }

    #[test]
    fn an_error_is_found_in_each_kind_of_response() {
        for body in [
            r#"{"error":{"code":"no"}}"#,
            r#"{"@odata.context":"c","error":{"code":"no"}}"#,
            r#" { "err\u006fr" : {"code":"no"}, "@a":[{}] } "#,
        ] {
            let deleted = decode(&nothing(delete("/v1.0/a")), body).map(|()| 0);
            let counted = decode(&count(get("/v1.0/a/$count")), body);
            for result in [deleted, counted] {
                let error = result.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
                assert_eq!(error.graph().map(|graph| &*graph.code), Some("no"), "{body}");
            }
        }
    }

    #[test]
    fn a_property_named_error_is_not_an_error_of_the_request() {
        for body in ["", "5", r#"{"id":"a","error":{"code":"no"}}"#, r#"{"error":null}"#, "{"] {
            assert!(decode(&nothing(delete("/v1.0/a")), body).is_ok(), "{body}");
        }
    }
}
