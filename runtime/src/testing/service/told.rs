//! The answers that a test has told the stand-in to give.

use bytes::Bytes;
use http::Response;

use super::check_token;
use super::refusal::error_body;
use super::response::{respond_empty, respond_json};
use crate::testing::answer::{Answer, AnswerBody};
use crate::testing::received::Received;
use crate::testing::store::Store;

/// Answers a request as the test has told, if it has. A token is required all the same, so that a
/// program which forgets it does not pass.
pub(super) fn answer(
    store: &Store,
    request: &Received,
    request_id: &str,
) -> Option<Response<Bytes>> {
    check_token(request).ok()?;
    let answer = store.take_answer(request)?;
    Some(respond(answer, request, request_id))
}

fn respond(answer: Answer, request: &Received, request_id: &str) -> Response<Bytes> {
    let mut response = match answer.body {
        AnswerBody::Bytes(body) => respond_empty(answer.status).map(|_| body),
        AnswerBody::Error(code, message) => {
            respond_json(answer.status, &error_body(&code, &message, request_id, request))
        }
    };
    for (name, value) in &answer.headers {
        response.headers_mut().insert(name, value.clone());
    }
    response
}
