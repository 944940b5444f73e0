//! The JSON of a batch.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName};
use serde_json::Value;

use super::Order;
use super::body::write_body;
use super::member::Member;
use super::version::without_version;
use crate::request::Parts;

/// Writes the body of a batch. In a sequence each member depends on the one before it, which must
/// stand earlier (msgraph-sdk-dotnet-core#891).
pub(super) fn write_batch(members: &[Member], order: Order) -> Bytes {
    let mut json = br#"{"requests":["#.to_vec();
    let mut before = None;
    for member in members {
        if before.is_some() {
            json.push(b',');
        }
        write_member(&mut json, member, before.filter(|_| order == Order::Sequence));
        before = Some(member.id());
    }
    json.extend_from_slice(b"]}");
    json.into()
}

fn write_member(json: &mut Vec<u8>, member: &Member, depends_on: Option<usize>) {
    let parts = &member.parts;
    let start = format!(r#"{{"id":"{}","method":"{}","url":"#, member.id(), parts.method);
    json.extend_from_slice(start.as_bytes());
    push_text(json, without_version(&parts.path));
    let body = write_body(parts);
    write_headers(json, parts, body.is_some());
    if let Some(body) = body {
        json.extend_from_slice(br#","body":"#);
        json.extend_from_slice(&body);
    }
    if let Some(id) = depends_on {
        json.extend_from_slice(format!(r#","dependsOn":["{id}"]"#).as_bytes());
    }
    json.push(b'}');
}

/// Writes the headers. A body requires a `content-type`.
fn write_headers(json: &mut Vec<u8>, parts: &Parts, has_body: bool) {
    let mut separator: &[u8] = br#","headers":{"#;
    let mut push = |name: &HeaderName, value: &str| {
        json.extend_from_slice(separator);
        push_text(json, name.as_str());
        json.push(b':');
        push_text(json, value);
        separator = b",";
    };
    for name in parts.headers.keys() {
        push(name, &value_of(&parts.headers, name));
    }
    if has_body && !parts.headers.contains_key(CONTENT_TYPE) {
        push(&CONTENT_TYPE, "application/json");
    }
    if separator == b"," {
        json.push(b'}');
    }
}

/// Returns the value of a header; several values are one list (RFC 9110, section 5.3).
fn value_of(headers: &HeaderMap, name: &HeaderName) -> String {
    let values = headers.get_all(name).iter();
    let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    values.join(", ")
}

fn push_text(json: &mut Vec<u8>, text: &str) {
    json.extend_from_slice(Value::from(text).to_string().as_bytes());
}
