//! The error object in Graph's responses.
//!
//! Graph documentation: <https://learn.microsoft.com/graph/errors>; OData JSON Format 4.01,
//! section 21.

use std::fmt;

use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::{Map, Value};

use super::{one_line, write_ids};
use crate::headers::{CLIENT_REQUEST_ID, REQUEST_ID, header_text};

/// The error that Graph returned, from [`Error::graph`](crate::Error::graph).
///
/// Microsoft advises programs to test the [`code`](Self::code) and never the message, whose wording
/// may change.
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let error = graph_request!{client, GET /me/onlineMeetings/{"unknown"}}.await.unwrap_err();
/// let graph = error.graph().expect("Graph explains its refusals");
/// assert_eq!(graph.status, 404);
/// assert!(!graph.code.is_empty());
/// assert_eq!(graph.request_id(), error.request_id());
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraphError {
    /// The status of the response.
    pub status: StatusCode,
    /// The code, for programs to test: `InvalidAuthenticationToken`.
    pub code: String,
    /// The message, for developers to read. May be empty.
    pub message: String,
    /// The subject of the error, such as the name of a property.
    pub target: Option<String>,
    /// The single errors, if there are several.
    pub details: Vec<GraphErrorDetail>,
    /// Further facts, with the ids that Microsoft's support asks for.
    pub inner_error: Option<InnerError>,
}

/// One of several errors in a [`GraphError`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GraphErrorDetail {
    /// The code, for programs to test.
    pub code: String,
    /// The message, for developers to read.
    pub message: String,
    /// The subject of the error, such as the name of a property.
    pub target: Option<String>,
}

/// The facts that the service adds to a [`GraphError`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InnerError {
    /// The id that the service gave the request.
    pub request_id: Option<String>,
    /// The client request id, as the service received it.
    pub client_request_id: Option<String>,
    /// The time of the error as the service wrote it: UTC, often without an offset.
    pub date: Option<String>,
    /// A code that is more specific than that of the error.
    pub code: Option<String>,
    /// All other members, by name.
    pub additional_properties: Map<String, Value>,
}

impl GraphError {
    /// Returns the id that the service gave the request. Microsoft's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.inner_error.as_ref()?.request_id.as_deref()
    }

    /// Returns the client request id, as the service received it.
    pub fn client_request_id(&self) -> Option<&str> {
        self.inner_error.as_ref()?.client_request_id.as_deref()
    }

    /// Returns the code and the message as one text.
    pub(crate) fn text(&self) -> String {
        match self.message.as_str() {
            "" => self.code.clone(),
            message => format!("{}: {message}", self.code),
        }
    }
}

impl fmt::Display for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&one_line(&self.text()))?;
        write_ids(f, self.request_id(), self.client_request_id())
    }
}

impl std::error::Error for GraphError {}

/// Reads Graph's error from a body; `None` if the body does not hold one. Lenient, since an error
/// that cannot be read hides its cause: missing members stay empty, and missing ids are taken from
/// the headers.
pub(crate) fn parse_graph_error(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Option<GraphError> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let error = body.get("error")?.as_object()?;
    // Graph writes `innerError`, OData and some of Graph's services `innererror`.
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
            // A known member that is not a string is kept as well.
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
