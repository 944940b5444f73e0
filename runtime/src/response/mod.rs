//! The response, and the typed value or error that it is decoded into.

mod content;
mod created_or_found;
mod decode;
mod hidden_error;
mod returned;
mod typed;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use content::{ByteStream, Progress};
pub(crate) use content::{ContentLimits, deadline_exceeded};
pub use created_or_found::CreatedOrFound;
pub(crate) use decode::{decode_entity, decode_json, decode_page};
pub(crate) use hidden_error::refuse_error;
pub(crate) use returned::Returned;
pub use typed::Response;

use crate::error::{Error, ErrorKind, Result, Storage, parse_graph_error};

/// A response as HTTP carries it, before it is decoded.
#[derive(Debug)]
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The body; empty if it is left unread in `streaming_body`.
    pub(crate) body: Bytes,
    /// The response whose body is not read yet, if the request asks for a stream.
    pub(crate) streaming_body: Option<reqwest::Response>,
    /// The storage that gave this response, if Graph redirected to one.
    pub(crate) storage: Option<Storage>,
    /// `true` if an earlier attempt of the same call may have been carried out.
    pub(crate) is_uncertain: bool,
}

/// The number of bytes of an unknown body that an error message contains.
const ERROR_EXCERPT_BYTES: usize = 200;

impl RawResponse {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { status, headers, body, streaming_body: None, storage: None, is_uncertain: false }
    }

    /// Returns the response if its status is 2xx, and the error that it describes otherwise.
    pub(crate) fn check(self) -> Result<Self> {
        if self.status.is_success() { Ok(self) } else { Err(self.into_error()) }
    }

    /// Makes the error that a response without 2xx describes.
    pub(crate) fn into_error(self) -> Error {
        let graph = parse_graph_error(self.status, &self.headers, &self.body);
        let error = match (graph, &self.storage) {
            (Some(graph), None) => Error::new(ErrorKind::Graph, graph.text()).with_graph(graph),
            // Some storage services write their errors as Graph does, but they are not Graph's.
            (Some(error), Some(_)) => Error::new(ErrorKind::Status, error.text()),
            (None, Some(_)) => Error::new(ErrorKind::Status, excerpt(&self.body)),
            (None, None) => Error::new(ErrorKind::Status, describe_foreign_body(&self.body)),
        };
        error.with_response(self.status, self.headers, self.body).with_storage(self.storage)
    }
}

/// Describes a body that is not an error of Graph, since a proxy's page names the proxy.
fn describe_foreign_body(body: &[u8]) -> String {
    let excerpt = excerpt(body);
    if body.is_empty() {
        excerpt
    } else {
        format!("the response is not an error of Graph: {excerpt}")
    }
}

/// Returns the first bytes of a body as text.
fn excerpt(body: &[u8]) -> String {
    if body.is_empty() {
        return "the response has no body".to_owned();
    }
    let first = body.get(..ERROR_EXCERPT_BYTES).unwrap_or(body);
    let text = String::from_utf8_lossy(first);
    let more = if body.len() > ERROR_EXCERPT_BYTES { "…" } else { "" };
    format!("{}{more}", text.escape_debug())
}
