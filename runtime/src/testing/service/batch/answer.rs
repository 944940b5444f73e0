//! The answer to a batch.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::Step;
use crate::testing::service::refusal::failed_dependency;
use crate::testing::service::respond;
use crate::testing::service::response::respond_with;

/// Returns the answer to a member whose dependency failed, if it did.
pub(in crate::testing) fn depend(
    step: &Step,
    before: Option<&Response<Bytes>>,
    number: usize,
) -> Option<Response<Bytes>> {
    let is_refused = |before: &Response<Bytes>| before.status().as_u16() >= 400;
    let must_wait = !step.depends_on.is_empty() && before.is_some_and(is_refused);
    must_wait.then(|| respond(Err(failed_dependency()), &step.request, number))
}

/// Writes the answer to a batch. Members that do not depend on each other are answered in another
/// order than asked, since Graph promises none.
pub(in crate::testing) fn write_answer(
    mut answers: Vec<(Step, Response<Bytes>)>,
) -> Response<Bytes> {
    if answers.iter().all(|(step, _)| step.depends_on.is_empty()) {
        answers.reverse();
    }
    let members: Vec<String> =
        answers.into_iter().map(|(step, answer)| write_member(&step.id, &answer)).collect();
    respond_with("application/json", format!(r#"{{"responses":[{}]}}"#, members.join(",")))
}

fn write_member(id: &str, answer: &Response<Bytes>) -> String {
    let text = |value: &HeaderValue| Value::from(String::from_utf8_lossy(value.as_bytes()));
    let headers = answer.headers().iter();
    let headers: Map<String, Value> =
        headers.map(|(name, value)| (name.to_string(), text(value))).collect();
    let (id, headers, status) = (Value::from(id), Value::from(headers), answer.status().as_u16());
    let body = write_body(answer).map_or_else(String::new, |body| format!(r#","body":{body}"#));
    format!(r#"{{"id":{id},"status":{status},"headers":{headers}{body}}}"#)
}

/// Writes a body: JSON as it is, anything else as base64.
fn write_body(answer: &Response<Bytes>) -> Option<String> {
    let body = answer.body();
    if body.is_empty() {
        return None;
    }
    let media_type = answer.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_json = media_type.is_none_or(|media_type| media_type.contains("json"));
    let json = serde_json::from_slice::<&RawValue>(body).ok().filter(|_| is_json);
    Some(
        json.map_or_else(|| format!("\"{}\"", STANDARD.encode(body)), |json| json.get().to_owned()),
    )
}
