//! The error object in Graph's responses.
//!
//! Graph documentation: <https://learn.microsoft.com/graph/errors>; OData JSON Format 4.01,
//! section 21.

use std::fmt;

use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::{Map, Value};

use super::text::{one_line, shorten, write_date, write_ids};
use crate::headers::{CLIENT_REQUEST_ID, REQUEST_ID, header_text};

/// The number of details, and of inner errors within inner errors, that fit on a log line.
const MAX_DETAILS: usize = 5;

/// The number of characters of each part of an inner error or a detail that fit on a log line.
const MAX_PART_CHARS: usize = 300;

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
    /// The message of the inner error, for developers to read.
    pub message: Option<String>,
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

    /// Writes the code and the message, and those of the inner errors and the details.
    pub(super) fn write_facts(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&one_line(&self.text()))?;
        if let Some(target) = &self.target {
            write!(f, " (target {})", shorten(target, MAX_PART_CHARS))?;
        }
        for (code, message) in self.inner_errors() {
            write_part(f, "inner error", code, message, None)?;
        }
        for detail in self.details.iter().take(MAX_DETAILS) {
            write_part(f, "detail", &detail.code, &detail.message, detail.target.as_deref())?;
        }
        match self.details.len().saturating_sub(MAX_DETAILS) {
            0 => Ok(()),
            more => write!(f, "; {more} more details"),
        }
    }

    /// Returns the codes and messages of the inner errors that have one, the outermost first: OData
    /// nests them.
    pub(super) fn inner_errors(&self) -> impl Iterator<Item = (&str, &str)> {
        let first = self.inner_error.as_ref();
        let outer = first.map(|inner| {
            (
                inner.code.as_deref().unwrap_or_default(),
                inner.message.as_deref().unwrap_or_default(),
            )
        });
        let nested = first.and_then(|inner| nested_error(&inner.additional_properties));
        let nested = std::iter::successors(nested, |object| nested_error(object));
        let nested = nested
            .take(MAX_DETAILS)
            .map(|object| (str_at(object, "code"), str_at(object, "message")));
        outer
            .into_iter()
            .chain(nested)
            .filter(|(code, message)| !code.is_empty() || !message.is_empty())
    }

    /// Returns the code and the message as one text.
    pub(crate) fn text(&self) -> String {
        match (self.code.as_str(), self.message.as_str()) {
            ("", "") => "the error has neither a code nor a message".to_owned(),
            (code, "") => code.to_owned(),
            ("", message) => message.to_owned(),
            (code, message) => format!("{code}: {message}"),
        }
    }
}

impl fmt::Display for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.write_facts(f)?;
        write_ids(f, self.request_id(), self.client_request_id())?;
        write_date(f, Some(self))
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
        let place = match name.as_str() {
            "request-id" => Some(&mut inner.request_id),
            "client-request-id" => Some(&mut inner.client_request_id),
            "date" => Some(&mut inner.date),
            "code" => Some(&mut inner.code),
            "message" => Some(&mut inner.message),
            _ => None,
        };
        match (place, as_text(value)) {
            (Some(place), Some(text)) => *place = Some(text),
            // A known member that is not a text is kept as well.
            (Some(_) | None, _) => {
                inner.additional_properties.insert(name.clone(), value.clone());
            }
        }
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

/// Returns the inner error of an inner error.
fn nested_error(object: &Map<String, Value>) -> Option<&Map<String, Value>> {
    let inner = object.get("innerError").or_else(|| object.get("innererror"))?;
    inner.as_object()
}

fn str_at<'a>(object: &'a Map<String, Value>, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Writes an inner error or a detail.
fn write_part(
    f: &mut fmt::Formatter,
    name: &str,
    code: &str,
    message: &str,
    target: Option<&str>,
) -> fmt::Result {
    let colon = if code.is_empty() || message.is_empty() { "" } else { ": " };
    let (code, message) = (shorten(code, MAX_PART_CHARS), shorten(message, MAX_PART_CHARS));
    write!(f, "; {name} {code}{colon}{message}")?;
    match target {
        Some(target) => write!(f, " (target {})", shorten(target, MAX_PART_CHARS)),
        None => Ok(()),
    }
}

fn text_at(object: &Map<String, Value>, name: &str) -> Option<String> {
    object.get(name).and_then(as_text)
}

/// Returns a text, or a number as text: some services write their codes as numbers.
fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}
