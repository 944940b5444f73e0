//! Graph's own error, as its answers carry it.
//!
//! Graph documentation: <https://learn.microsoft.com/graph/errors>; OData JSON Format 4.01,
//! section 21.

use std::fmt;

use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::{Map, Value};

use super::{one_line, write_ids};
use crate::headers::{CLIENT_REQUEST_ID, REQUEST_ID, header_text};

/// What Graph says when it refuses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraphError {
    /// The status of the response.
    pub status: StatusCode,
    /// What went wrong, for programs: `InvalidAuthenticationToken`.
    pub code: String,
    /// What went wrong, for people. May be empty.
    pub message: String,
    /// What it went wrong with, such as the name of a property.
    pub target: Option<String>,
    /// All that went wrong, where it is more than one thing.
    pub details: Vec<GraphErrorDetail>,
    /// What Graph's support will ask for.
    pub inner_error: Option<InnerError>,
}

/// One of several things that went wrong.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GraphErrorDetail {
    /// What went wrong, for programs.
    pub code: String,
    /// What went wrong, for people.
    pub message: String,
    /// What it went wrong with.
    pub target: Option<String>,
}

/// What the service knows beyond the error itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InnerError {
    /// The service's own name for the request.
    pub request_id: Option<String>,
    /// The name that the client gave the request.
    pub client_request_id: Option<String>,
    /// When it happened, as the service wrote it: UTC, often without an offset.
    pub date: Option<String>,
    /// A code that says more than that of the error.
    pub code: Option<String>,
    /// What is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl GraphError {
    /// The service's own name for the request, which Graph's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.inner_error.as_ref()?.request_id.as_deref()
    }

    /// The name that the client gave the request.
    pub fn client_request_id(&self) -> Option<&str> {
        self.inner_error.as_ref()?.client_request_id.as_deref()
    }

    /// The code and the message.
    pub(crate) fn said(&self) -> String {
        match self.message.as_str() {
            "" => self.code.clone(),
            message => format!("{}: {message}", self.code),
        }
    }
}

impl fmt::Display for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&one_line(&self.said()))?;
        write_ids(f, self.request_id(), self.client_request_id())
    }
}

impl std::error::Error for GraphError {}

/// Reads Graph's error from a body; `None` where the body holds none. What is missing in it stays
/// empty, and ids that are missing are taken from the headers.
pub(crate) fn parse_graph_error(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Option<GraphError> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let error = body.get("error")?.as_object()?;
    let inner = error.get("innerError").or_else(|| error.get("innererror"));
    let mut inner_error = inner.and_then(parse_inner_error).unwrap_or_default();
    let header = |name: HeaderName| header_text(headers, name).map(str::to_owned);
    inner_error.request_id = inner_error.request_id.or_else(|| header(REQUEST_ID));
    inner_error.client_request_id =
        inner_error.client_request_id.or_else(|| header(CLIENT_REQUEST_ID));
    let details = error.get("details").and_then(Value::as_array);
    Some(GraphError {
        status,
        code: text_at(error, "code").unwrap_or_default(),
        message: text_at(error, "message").unwrap_or_default(),
        target: text_at(error, "target"),
        details: details.into_iter().flatten().filter_map(parse_detail).collect(),
        inner_error: (inner_error != InnerError::default()).then_some(inner_error),
    })
}

fn parse_inner_error(value: &Value) -> Option<InnerError> {
    let mut inner = InnerError::default();
    for (name, value) in value.as_object()? {
        let (place, text) = match (name.as_str(), value) {
            ("request-id", Value::String(text)) => (&mut inner.request_id, text),
            ("client-request-id", Value::String(text)) => (&mut inner.client_request_id, text),
            ("date", Value::String(text)) => (&mut inner.date, text),
            ("code", Value::String(text)) => (&mut inner.code, text),
            // What is known but is no text is kept too.
            _ => {
                inner.additional_properties.insert(name.clone(), value.clone());
                continue;
            }
        };
        *place = Some(text.clone());
    }
    Some(inner)
}

fn parse_detail(value: &Value) -> Option<GraphErrorDetail> {
    let object = value.as_object()?;
    Some(GraphErrorDetail {
        code: text_at(object, "code").unwrap_or_default(),
        message: text_at(object, "message").unwrap_or_default(),
        target: text_at(object, "target"),
    })
}

fn text_at(object: &Map<String, Value>, name: &str) -> Option<String> {
    object.get(name).and_then(Value::as_str).map(str::to_owned)
}
