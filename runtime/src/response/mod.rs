//! What comes back, as a typed value or as an error.

mod byte_stream;
mod created_or_found;
mod returned;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_core::de::DeserializeOwned;

pub use byte_stream::ByteStream;
pub use created_or_found::CreatedOrFound;
pub(crate) use returned::Returned;

use crate::error::{Error, ErrorKind, Result, parse_graph_error};
use crate::headers::{CLIENT_REQUEST_ID, REQUEST_ID, header_text};

/// A response that was read to its end.
#[derive(Debug)]
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body, where it is left to be read.
    pub(crate) streaming_body: Option<reqwest::Response>,
}

/// An answer with what came beside it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status, which is 2xx.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The answer itself.
    pub body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: T) -> Self {
        Self { status, headers, body }
    }

    /// The answer itself.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The service's own name for the request, which Graph's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        header_text(&self.headers, REQUEST_ID)
    }

    /// The name that the client gave the request.
    pub fn client_request_id(&self) -> Option<&str> {
        header_text(&self.headers, CLIENT_REQUEST_ID)
    }
}

/// How much of a body that is not Graph's an error repeats.
const ERROR_EXCERPT_BYTES: usize = 200;

impl RawResponse {
    /// The response itself if its status is 2xx, what Graph said if not.
    pub(crate) fn check(self) -> Result<Self> {
        if self.status.is_success() { Ok(self) } else { Err(self.into_error()) }
    }

    /// What a response that is not 2xx comes to.
    pub(crate) fn into_error(self) -> Error {
        let error = match parse_graph_error(self.status, &self.headers, &self.body) {
            Some(graph) => Error::new(ErrorKind::Graph, graph.text()).with_graph(graph),
            None => Error::new(ErrorKind::Status, excerpt(&self.body)),
        };
        error.with_response(self.status, self.headers, self.body)
    }
}

/// The first bytes of a body that cannot be understood.
fn excerpt(body: &[u8]) -> String {
    if body.is_empty() {
        return "the response has no body".to_owned();
    }
    let first = body.get(..ERROR_EXCERPT_BYTES).unwrap_or(body);
    let text = String::from_utf8_lossy(first);
    let more = if body.len() > ERROR_EXCERPT_BYTES { "…" } else { "" };
    format!("the response is not in Graph's form: {}{more}", text.escape_debug())
}

/// Reads a body that is JSON; an error names the place in it.
pub(crate) fn decode_json<T: DeserializeOwned>(response: &RawResponse) -> Result<T> {
    let mut json = serde_json::Deserializer::from_slice(&response.body);
    let decoded = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        (path, error.into_inner())
    });
    let decoded = decoded.and_then(|value| match json.end() {
        Ok(()) => Ok(value),
        Err(error) => Err((".".to_owned(), error)),
    });
    decoded.map_err(|(path, error)| {
        let message = match path.as_str() {
            _ if response.body.is_empty() => "the response has no body".to_owned(),
            "." => "the response cannot be read".to_owned(),
            path => format!("the response cannot be read at `{path}`"),
        };
        Error::new(ErrorKind::Decode, message).with_source(error).with_response(
            response.status,
            response.headers.clone(),
            response.body.clone(),
        )
    })
}
