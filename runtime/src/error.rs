//! What can go wrong.

mod graph;

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{Method, StatusCode};

pub(crate) use graph::parse_graph_error;
pub use graph::{GraphError, GraphErrorDetail, InnerError};

/// What went wrong with a request. Never shows a token.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    /// The method and path of the request, once there was one.
    request: Option<(Method, String)>,
    status: Option<StatusCode>,
    graph: Option<GraphError>,
    body: Option<Bytes>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Where a request went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built as it was asked for.
    Configuration,
    /// The request cannot be sent as it is: a key that is empty, a value without a JSON text, a
    /// header that HTTP does not allow. Nothing was sent.
    Request,
    /// No token was to be had, or none that can be sent. Nothing was sent.
    Credential,
    /// The service was not reached, or the connection was lost.
    Connection,
    /// The service took longer than the client waits.
    Timeout,
    /// The service refused, and said why: see [`Error::graph`].
    Graph,
    /// The service refused, or something between it and here did, in no form that Graph uses.
    Status,
    /// The service did as it was asked, but its answer could not be read.
    Decode,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            request: None,
            status: None,
            graph: None,
            body: None,
            source: None,
        }))
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_response(mut self, status: StatusCode, body: Bytes) -> Self {
        self.0.status = Some(status);
        self.0.body = Some(body);
        self
    }

    pub(crate) fn with_graph(mut self, graph: GraphError) -> Self {
        self.0.graph = Some(graph);
        self
    }

    pub(crate) fn with_request(mut self, method: &Method, path: &str) -> Self {
        // The query may hold personal data, which has no business in a log.
        let path = path.split('?').next().unwrap_or_default();
        self.0.request = Some((method.clone(), path.to_owned()));
        self
    }

    /// Where it went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What Graph said, if it said something.
    pub fn graph(&self) -> Option<&GraphError> {
        self.0.graph.as_ref()
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The body of the response as it came, if there was one.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// Whether the service took longer than the client waits.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }
}

/// One line; what lies behind it is [`source`](StdError::source).
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if let Some((method, path)) = &self.0.request {
            write!(f, "{method} {path}: ")?;
        }
        if let Some(status) = self.0.status {
            write!(f, "{status}: ")?;
        }
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.0.kind).field("message", &self.to_string());
        if let Some(graph) = &self.0.graph {
            debug.field("graph", graph);
        }
        if let Some(source) = &self.0.source {
            debug.field("source", source);
        }
        debug.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}
