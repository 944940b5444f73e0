//! The members of a batch as requests of their own.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request};
use serde_json::value::RawValue;

use crate::testing::received::Received;
use crate::testing::service::refusal::{
    Refusal, invalid_batch, unreadable_body, write_without_body, write_without_type,
};

/// A member of a batch.
#[derive(Debug)]
pub(in crate::testing) struct Step {
    pub(in crate::testing) id: String,
    pub(in crate::testing) depends_on: Vec<String>,
    /// The request that the member stands for.
    pub(in crate::testing) request: Received,
}

/// The members of a JSON object, undecoded.
type Fields<'a> = HashMap<String, &'a RawValue>;

/// Reads the members of a batch.
pub(super) fn read_steps(batch: &Received) -> Result<Vec<Step>, Refusal> {
    let fields: Fields = serde_json::from_slice(&batch.body).map_err(|_| unreadable_body())?;
    let steps = fields.get("requests").map_or("", |requests| requests.get());
    let steps: Vec<&RawValue> =
        serde_json::from_str(steps).map_err(|_| invalid_batch("it has no `requests`"))?;
    steps.into_iter().map(|step| read_step(batch, step)).collect()
}

fn read_step(batch: &Received, step: &RawValue) -> Result<Step, Refusal> {
    let fields: Fields = parse(step).ok_or_else(|| invalid_batch("a request is not an object"))?;
    let id: String = read_field(&fields, "id")?;
    let method: String = read_field(&fields, "method")?;
    let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes());
    let method = method.map_err(|_| invalid_batch("a `method` is not one of HTTP"))?;
    let headers = read_headers(batch, &fields);
    let body = read_body(&fields, &headers);
    check_body(&id, &method, &headers, body.as_ref())?;
    let depends_on = fields.get("dependsOn").and_then(|ids| parse(ids)).unwrap_or_default();
    let url: String = read_field(&fields, "url")?;
    let path = absolute_path(batch, &url)?;
    let mut request = Request::new(());
    *request.method_mut() = method;
    *request.headers_mut() = headers;
    *request.uri_mut() = path.parse().map_err(|_| invalid_batch("a `url` is not valid"))?;
    let request = Received::new(request.into_parts().0, body.unwrap_or_default());
    Ok(Step { id, depends_on, request })
}

fn parse<'a, T: serde_core::Deserialize<'a>>(json: &'a RawValue) -> Option<T> {
    serde_json::from_str(json.get()).ok()
}

fn read_field(fields: &Fields, name: &str) -> Result<String, Refusal> {
    let field = fields.get(name).and_then(|field| parse(field));
    field.ok_or_else(|| invalid_batch(&format!("a request has no `{name}` that is a string")))
}

/// Returns the headers of a member. The token and the host are those of the batch.
fn read_headers(batch: &Received, fields: &Fields) -> HeaderMap {
    let sent: HashMap<String, String> =
        fields.get("headers").and_then(|headers| parse(headers)).unwrap_or_default();
    let header = |(name, value): (String, String)| {
        Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?))
    };
    let mut headers: HeaderMap = sent.into_iter().filter_map(header).collect();
    for name in [AUTHORIZATION, HOST] {
        if let Some(value) = batch.headers.get(&name) {
            headers.insert(name, value.clone());
        }
    }
    headers
}

/// Reads the body: JSON as it is, anything else from base64.
fn read_body(fields: &Fields, headers: &HeaderMap) -> Option<Bytes> {
    let body = fields.get("body")?;
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_json = media_type.is_none_or(|media_type| media_type.contains("json"));
    let text = parse::<String>(body).filter(|_| !is_json);
    let decoded = text.and_then(|text| STANDARD.decode(text).ok());
    Some(decoded.map_or_else(|| Bytes::copy_from_slice(body.get().as_bytes()), Bytes::from))
}

/// Checks that a write has a body, even an empty one, and its type (msgraph-sdk-dotnet#2628,
/// ms-365-mcp-server#677).
fn check_body(
    id: &str,
    method: &Method,
    headers: &HeaderMap,
    body: Option<&Bytes>,
) -> Result<(), Refusal> {
    let is_write = !matches!(*method, Method::GET | Method::DELETE);
    match (body, headers.contains_key(CONTENT_TYPE)) {
        (None, _) if is_write => Err(write_without_body(id)),
        (Some(_), false) => Err(write_without_type(id)),
        (Some(_) | None, _) => Ok(()),
    }
}

/// Returns the path of a member below the version of the batch.
fn absolute_path(batch: &Received, url: &str) -> Result<String, Refusal> {
    if url.contains("://") {
        return Err(invalid_batch("a `url` is not relative"));
    }
    let version = batch.bare_path().split('/').nth(1).unwrap_or_default();
    Ok(format!("/{version}/{}", url.trim_start_matches('/')))
}
