//! Graph's own error, as its answers carry it.
//!
//! Graph documentation: <https://learn.microsoft.com/graph/errors>; OData JSON Format 4.01,
//! section 21.

use std::fmt;

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::one_line;

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
        for (name, id) in
            [("request-id", self.request_id()), ("client-request-id", self.client_request_id())]
        {
            if let Some(id) = id {
                write!(f, " ({name} {id})")?;
            }
        }
        Ok(())
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
    let mut body: Value = serde_json::from_slice(body).ok()?;
    let error = body.get_mut("error")?.as_object_mut()?;
    let inner = error.remove("innerError").or_else(|| error.remove("innererror"));
    let mut inner_error = inner.and_then(parse_inner_error).unwrap_or_default();
    let header = |name| headers.get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    inner_error.request_id = inner_error.request_id.or_else(|| header("request-id"));
    inner_error.client_request_id =
        inner_error.client_request_id.or_else(|| header("client-request-id"));
    let details = match error.remove("details") {
        Some(Value::Array(details)) => details.into_iter().filter_map(parse_detail).collect(),
        _ => Vec::new(),
    };
    Some(GraphError {
        status,
        code: take_text(error, "code").unwrap_or_default(),
        message: take_text(error, "message").unwrap_or_default(),
        target: take_text(error, "target"),
        details,
        inner_error: (inner_error != InnerError::default()).then_some(inner_error),
    })
}

fn parse_inner_error(value: Value) -> Option<InnerError> {
    let Value::Object(mut object) = value else {
        return None;
    };
    Some(InnerError {
        request_id: take_text(&mut object, "request-id"),
        client_request_id: take_text(&mut object, "client-request-id"),
        date: take_text(&mut object, "date"),
        code: take_text(&mut object, "code"),
        additional_properties: object,
    })
}

fn parse_detail(value: Value) -> Option<GraphErrorDetail> {
    let Value::Object(mut object) = value else {
        return None;
    };
    Some(GraphErrorDetail {
        code: take_text(&mut object, "code").unwrap_or_default(),
        message: take_text(&mut object, "message").unwrap_or_default(),
        target: take_text(&mut object, "target"),
    })
}

fn take_text(object: &mut Map<String, Value>, name: &str) -> Option<String> {
    match object.remove(name)? {
        Value::String(text) => Some(text),
        other => {
            // Not what the documentation says; kept where there is a place for it.
            object.insert(name.to_owned(), other);
            None
        }
    }
}
