//! Decoding of JSON bodies.

use http::{Method, StatusCode};
use serde_core::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::RawResponse;
use super::hidden_error::refuse_error;
use crate::error::{Error, ErrorKind, Result};
use crate::json::find_path;
use crate::page::{Page, parse_page};

/// Decodes a JSON body; an error names the path within it.
pub(crate) fn decode_json<T: DeserializeOwned>(response: &RawResponse) -> Result<T> {
    refuse_error(response)?;
    let decoded = serde_json::from_str(response.json_text()?);
    decoded.map_err(|error| response.undecodable(error))
}

/// Decodes an entity. A response to an update without a body, such as 204, says that the update is
/// done; a 202 without one, as for a team, that the service goes on with it. Both decode to an entity
/// without properties.
pub(crate) fn decode_entity<T: DeserializeOwned>(
    response: &RawResponse,
    method: &Method,
) -> Result<T> {
    let may_lack_it = *method == Method::PATCH || response.status == StatusCode::ACCEPTED;
    if may_lack_it && response.json().is_empty() {
        return serde_json::from_str("{}").map_err(|error| response.undecodable(error));
    }
    decode_json(response)
}

/// Decodes a page. An entity in its place, which Microsoft's documentation shows for a lookup by
/// `videoTeleconferenceId`, is a page of one.
///
/// <https://learn.microsoft.com/graph/api/onlinemeeting-get>
pub(crate) fn decode_page<T: DeserializeOwned>(response: &RawResponse) -> Result<Page<T>> {
    refuse_error(response)?;
    match parse_page(response.json_text()?) {
        Ok(page) => Ok(page),
        Err(error) => match parse_object(response.json()) {
            Some(object) if is_entity(&object) => {
                decode_json(response).map(|entity| Page::new([entity]))
            }
            Some(object) if !object.contains_key("value") => {
                let message = "expected a page, and the response has no `value`".to_owned();
                Err(response.to_error(message).with_source(error))
            }
            Some(_) | None => Err(response.undecodable(error)),
        },
    }
}

impl RawResponse {
    /// Returns the body without a byte order mark, which RFC 8259, section 8.1, lets a reader
    /// ignore, and without white space around it.
    pub(super) fn json(&self) -> &[u8] {
        let text = self.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.body);
        text.trim_ascii()
    }

    /// Returns the same as text. It is checked once, which is cheaper than each string by itself.
    fn json_text(&self) -> Result<&str> {
        std::str::from_utf8(self.json()).map_err(|error| {
            self.to_error("the response is not UTF-8, as JSON must be".to_owned())
                .with_source(error)
        })
    }

    /// Makes the error of a body that cannot be decoded.
    fn undecodable(&self, error: serde_json::Error) -> Error {
        let text = self.json();
        let path = path_of(text, &error);
        let message = match path.as_str() {
            _ if text.is_empty() => "the response has no body".to_owned(),
            "" if looks_like_page(text) => {
                "the response cannot be decoded; it looks like a page, as `Page<T>` reads it"
                    .to_owned()
            }
            "" => "the response cannot be decoded".to_owned(),
            path => format!("the response cannot be decoded at `{path}`"),
        };
        self.to_error(message).with_source(error)
    }

    pub(super) fn to_error(&self, message: String) -> Error {
        let error = Error::new(ErrorKind::Decode, message);
        error.with_response(self.status, self.headers.clone(), self.body.clone())
    }
}

/// Returns the path of the value that cannot be decoded. One that is missing has its name behind the
/// path of its object.
fn path_of(text: &[u8], error: &serde_json::Error) -> String {
    let path = find_path(before(text, error));
    let message = error.to_string();
    let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split_once('`'));
    match missing {
        Some((name, _)) if path.is_empty() => name.to_owned(),
        Some((name, _)) => format!("{path}.{name}"),
        None => path,
    }
}

/// Returns the text before the place at which decoding failed.
fn before<'a>(text: &'a [u8], error: &serde_json::Error) -> &'a [u8] {
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    let start: usize = lines.take(error.line().saturating_sub(1)).map(<[u8]>::len).sum();
    let read = text.get(..start + error.column()).unwrap_or(text);
    match read.trim_ascii_end() {
        // A mistake in the syntax is the last byte, which may seem to end the object around it. One
        // in a value may be noticed behind it, at the byte that ends the value's place.
        [before @ .., b',' | b'}' | b']'] if error.is_syntax() || is_in_part(error) => before,
        _ => read,
    }
}

/// Returns `true` for an error of a value, unless it is one of an object or array as a whole, which
/// is found at the end of that.
fn is_in_part(error: &serde_json::Error) -> bool {
    let text = error.to_string();
    let is_of_whole = text.starts_with("missing field") || text.starts_with("invalid length");
    error.is_data() && !is_of_whole
}

/// Returns `true` for an object that is an entity rather than a page (OData JSON Format 4.01,
/// sections 4.6.1 and 13).
fn is_entity(object: &Map<String, Value>) -> bool {
    let context = object.get("@odata.context").and_then(Value::as_str);
    let is_described = context.is_some_and(|context| context.ends_with("/$entity"));
    !object.contains_key("value") && (is_described || object.contains_key("id"))
}

fn looks_like_page(text: &[u8]) -> bool {
    parse_object(text).is_some_and(|object| object.get("value").is_some_and(Value::is_array))
}

fn parse_object(text: &[u8]) -> Option<Map<String, Value>> {
    serde_json::from_slice(text).ok()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::{decode_json, decode_page};
    use crate::page::Page;
    use crate::response::RawResponse;

    #[test]
    fn a_body_that_is_not_utf_8_is_an_error() {
        let body = Bytes::from_static(b"{\"subject\":\"\xff\"}");
        let response = RawResponse::new(StatusCode::OK, HeaderMap::new(), body);
        let error = decode_json::<crate::v1::OnlineMeeting>(&response).unwrap_err();
        assert!(error.to_string().contains("the response is not UTF-8"), "{error}");
        assert_eq!(error.body(), Some(&b"{\"subject\":\"\xff\"}"[..]));
    }

    #[test]
    fn an_error_names_the_item_that_is_wrong() {
        for (body, path) in [
            (r#"{"value":[5,{}]}"#, "value[0]"),
            (r#"{"value":[{},"x",{}]}"#, "value[1]"),
            (r#"{"value":[{},"x" , {}]}"#, "value[1]"),
            (r#"{"value":[{},5]}"#, "value[1]"),
            (r#"{"value":[{},[]]}"#, "value[1]"),
        ] {
            let body = Bytes::from_static(body.as_bytes());
            let response = RawResponse::new(StatusCode::OK, HeaderMap::new(), body);
            let page: crate::Result<Page<crate::v1::OnlineMeeting>> = decode_page(&response);
            let error = page.unwrap_err().to_string();
            assert!(error.ends_with(&format!(" at `{path}`")), "{error}");
        }
    }
}
