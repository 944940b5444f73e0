//! The JSON of the answer to a batch.

use std::collections::HashMap;

use http::StatusCode;
use http::header::{DATE, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use serde_json::value::RawValue;

use super::body::read_body;
use crate::error::{Error, ErrorKind, Result};
use crate::headers::REQUEST_ID;
use crate::response::{RawResponse, refuse_error};

/// The answers to the members of a batch, by id. The service gives them in any order.
pub(super) struct Answers {
    batch: RawResponse,
    by_id: HashMap<usize, RawResponse>,
}

/// The members of a JSON object, undecoded.
type Fields<'a> = HashMap<String, &'a RawValue>;

impl Answers {
    /// Reads the answer to a batch. A part that cannot be read is left out, and so is a second answer
    /// to the same member.
    pub(super) fn read(batch: RawResponse) -> Result<Self> {
        refuse_error(&batch)?;
        let mut by_id = HashMap::new();
        for member in split(&batch.body).map_err(|source| undecodable(&batch, source))? {
            if let Some((id, response)) = read_member(&batch, member) {
                by_id.entry(id).or_insert(response);
            }
        }
        Ok(Self { batch, by_id })
    }

    /// Takes the answer to a member.
    pub(super) fn take(&mut self, id: usize) -> Result<RawResponse> {
        self.by_id.remove(&id).ok_or_else(|| {
            let message = "the answer of the batch has no readable part for this member";
            with_batch(Error::new(ErrorKind::Decode, message), &self.batch)
        })
    }
}

fn split(body: &[u8]) -> serde_json::Result<Vec<&RawValue>> {
    let fields: Fields = serde_json::from_slice(body)?;
    let responses = fields.get("responses").map_or("", |responses| responses.get());
    serde_json::from_str(responses)
}

fn undecodable(batch: &RawResponse, source: serde_json::Error) -> Error {
    let error = Error::new(ErrorKind::Decode, "the answer is not that of a batch");
    with_batch(error.with_source(source), batch)
}

fn with_batch(error: Error, batch: &RawResponse) -> Error {
    error.with_response(batch.status, batch.headers.clone(), batch.body.clone())
}

fn read_member(batch: &RawResponse, member: &RawValue) -> Option<(usize, RawResponse)> {
    let fields: Fields = serde_json::from_str(member.get()).ok()?;
    let id = text_of(fields.get("id")?)?.parse().ok()?;
    let status = StatusCode::from_bytes(text_of(fields.get("status")?)?.as_bytes()).ok()?;
    let headers = read_headers(batch, fields.get("headers").copied());
    let body = fields.get("body").map(|body| read_body(&batch.body, body, &headers));
    Some((id, RawResponse::new(status, headers, body.unwrap_or_default())))
}

/// Reads the headers of a member. The id and the date of the batch stand in for those of the member.
fn read_headers(batch: &RawResponse, fields: Option<&RawValue>) -> HeaderMap {
    let fields = fields.and_then(|fields| serde_json::from_str::<Fields>(fields.get()).ok());
    let mut headers: HeaderMap =
        fields.unwrap_or_default().into_iter().filter_map(read_header).collect();
    for name in [REQUEST_ID, DATE] {
        if let Some(value) = batch.headers.get(&name) {
            headers.entry(name).or_insert_with(|| value.clone());
        }
    }
    headers
}

fn read_header((name, value): (String, &RawValue)) -> Option<(HeaderName, HeaderValue)> {
    Some((name.try_into().ok()?, text_of(value)?.try_into().ok()?))
}

/// Returns a string, or a number as text.
fn text_of(value: &RawValue) -> Option<String> {
    match serde_json::from_str(value.get()).ok()? {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}
