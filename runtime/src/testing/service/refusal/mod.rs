//! The errors of the service, one function for each.
//!
//! Graph's own wording is used where a report or a page has it; the source is given at the function.
//! Other messages are modelled on those of Microsoft's OData library, which Graph is built on, and
//! have the status 400 that it gives them.

mod area;
mod batch;
mod body;
mod path;
mod query;
mod subscription;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::response::respond_json;
use crate::testing::received::Received;

pub(super) use area::*;
pub(super) use batch::*;
pub(super) use body::*;
pub(super) use path::*;
pub(super) use query::*;
pub(super) use subscription::*;

/// The outcome of a request.
pub(super) type Answer = Result<Response<Bytes>, Refusal>;

/// An error that the service returns.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
}

/// The refusal of a request that Graph may well accept and the stand-in does not serve. It names the
/// stand-in, so that nobody looks for the reason at Graph.
pub(super) fn unserved(what: &str) -> Refusal {
    let message = format!(
        "The stand-in `FakeGraph` of graph-request does not serve {what}. Set an answer with `FakeGraph::answer`."
    );
    Refusal { status: StatusCode::NOT_IMPLEMENTED, code: "NotImplemented", message }
}

fn bad_request(message: String) -> Refusal {
    Refusal { status: StatusCode::BAD_REQUEST, code: "BadRequest", message }
}

impl Refusal {
    pub(super) fn message(&self) -> &str {
        &self.message
    }

    /// Writes the error body that Graph documents (Microsoft Graph, "Error responses and resource
    /// types").
    pub(super) fn respond(&self, request_id: &str, request: &Received) -> Response<Bytes> {
        let body = error_body(self.code, &self.message, request_id, request);
        respond_json(self.status, &body)
    }
}

/// Returns the body of an error, as [`Refusal::respond`] writes it.
pub(super) fn error_body(code: &str, message: &str, request_id: &str, request: &Received) -> Value {
    let inner = json!({
        "date": date(OffsetDateTime::now_utc()),
        "request-id": request_id,
        "client-request-id": request.header("client-request-id").unwrap_or(request_id),
    });
    json!({ "error": { "code": code, "message": message, "innerError": inner } })
}

/// Formats a time as the `date` of an error has it: without a fraction and without an offset.
fn date(time: OffsetDateTime) -> String {
    let (date, hour, minute, second) = (time.date(), time.hour(), time.minute(), time.second());
    format!("{date}T{hour:02}:{minute:02}:{second:02}")
}
