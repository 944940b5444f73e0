//! Decoding of JSON bodies.

use serde_core::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::RawResponse;
use crate::error::{Error, ErrorKind, Result, parse_graph_error};
use crate::json::find_path;
use crate::page::Page;

/// Decodes a JSON body; an error names the path within it.
pub(crate) fn decode_json<T: DeserializeOwned>(response: &RawResponse) -> Result<T> {
    refuse_error(response)?;
    let decoded = serde_json::from_slice(response.json());
    decoded.map_err(|error| response.undecodable(error))
}

/// Decodes the entity that an update returns. A response without a body, such as 204, says that the
/// update is done, so it decodes to an entity without properties.
pub(crate) fn decode_updated<T: DeserializeOwned>(response: &RawResponse) -> Result<T> {
    if response.json().is_empty() {
        return serde_json::from_slice(b"{}").map_err(|error| response.undecodable(error));
    }
    decode_json(response)
}

/// Decodes a page. An entity in its place, which Microsoft's documentation shows for a lookup by
/// `videoTeleconferenceId`, is a page of one.
///
/// <https://learn.microsoft.com/graph/api/onlinemeeting-get>
pub(crate) fn decode_page<T: DeserializeOwned>(response: &RawResponse) -> Result<Page<T>> {
    refuse_error(response)?;
    match serde_json::from_slice(response.json()) {
        Ok(page) => Ok(page),
        Err(error) => match parse_object(response.json()) {
            Some(object) if is_entity(&object) => decode_json(response).map(Page::of_one),
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
    fn json(&self) -> &[u8] {
        let text = self.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.body);
        text.trim_ascii()
    }

    /// Makes the error of a body that cannot be decoded.
    fn undecodable(&self, error: serde_json::Error) -> Error {
        let text = self.json();
        let path = find_path(before(text, &error));
        let message = match path.as_str() {
            _ if text.is_empty() => "the response has no body".to_owned(),
            "" => "the response cannot be decoded".to_owned(),
            path => format!("the response cannot be decoded at `{path}`"),
        };
        self.to_error(message).with_source(error)
    }

    fn to_error(&self, message: String) -> Error {
        let error = Error::new(ErrorKind::Decode, message);
        error.with_response(self.status, self.headers.clone(), self.body.clone())
    }
}

/// Returns the text before the place at which decoding failed.
fn before<'a>(text: &'a [u8], error: &serde_json::Error) -> &'a [u8] {
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    let start: usize = lines.take(error.line().saturating_sub(1)).map(<[u8]>::len).sum();
    let read = text.get(..start + error.column()).unwrap_or(text);
    match read {
        // A mistake in the syntax is the last byte, which may seem to end the object around it.
        [before @ .., b',' | b'}' | b']'] if error.is_syntax() => before,
        _ => read,
    }
}

/// Fails if a response that reports success holds an error of Graph.
fn refuse_error(response: &RawResponse) -> Result<()> {
    // Each response comes here, so only one that starts like an error is parsed.
    let members = response.json().strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    if !members.is_some_and(|members| members.starts_with(b"\"error\"")) {
        return Ok(());
    }
    let is_alone = |object: &Map<String, Value>| object.keys().all(|key| is_error_or_control(key));
    let graph = parse_object(response.json())
        .filter(is_alone)
        .and_then(|_| parse_graph_error(response.status, &response.headers, response.json()));
    match graph {
        Some(graph) => {
            let message = format!("the response reports success and is an error: {}", graph.text());
            Err(response.to_error(message).with_graph(graph))
        }
        None => Ok(()),
    }
}

fn is_error_or_control(name: &str) -> bool {
    name == "error" || name.contains('@')
}

/// Returns `true` for an object that is an entity rather than a page (OData JSON Format 4.01,
/// sections 4.6.1 and 13).
fn is_entity(object: &Map<String, Value>) -> bool {
    let context = object.get("@odata.context").and_then(Value::as_str);
    let is_described = context.is_some_and(|context| context.ends_with("/$entity"));
    !object.contains_key("value") && (is_described || object.contains_key("id"))
}

fn parse_object(text: &[u8]) -> Option<Map<String, Value>> {
    serde_json::from_slice(text).ok()
}
