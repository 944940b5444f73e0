//! What can go wrong.

mod build;
mod graph;
mod hint;
mod repeat;
mod retry_after;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

pub(crate) use graph::parse_graph_error;
pub use graph::{GraphError, GraphErrorDetail, InnerError};
pub use hint::Hint;
pub(crate) use repeat::Repeat;

use crate::headers::{REQUEST_ID, header_text};

/// What a fallible function of this crate returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of any kind, as it may be sent between threads.
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// What went wrong with a request. Never shows a token.
///
/// Its text is one line: the method and the path, the status, what Graph said, and the two ids that
/// Graph's support asks for.
///
/// ```no_run
/// # async fn run(client: graph_request::Client, id: &str) {
/// use graph_request::graph_request;
///
/// match graph_request!(client, GET /app/onlineMeetings/{id}).await {
///     Ok(meeting) => println!("{:?}", meeting.subject),
///     Err(error) if error.is_not_found() => println!("there is no such meeting"),
///     Err(error) => eprintln!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<ErrorInner>);

struct ErrorInner {
    kind: ErrorKind,
    message: String,
    /// The method and path of the request, once there was one.
    request: Option<(Method, String)>,
    /// The name that the request was sent under.
    client_request_id: Option<String>,
    response: Option<ErrorResponse>,
    graph: Option<GraphError>,
    retry_after: Option<Duration>,
    /// Whether the service may have done what was asked.
    may_have_acted: bool,
    /// Whether doing it again would do harm.
    repeat: Repeat,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What came back.
struct ErrorResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
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
    /// The address is not of the service that the client is for, so no token may go there. Nothing
    /// was sent.
    ForeignHost,
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

impl ErrorKind {
    /// For programs: what OpenTelemetry calls the type of an error.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Request => "request",
            Self::ForeignHost => "foreign_host",
            Self::Credential => "credential",
            Self::Connection => "connection",
            Self::Timeout => "timeout",
            Self::Graph => "graph",
            Self::Status => "status",
            Self::Decode => "decode",
        }
    }
}

impl Error {
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
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The body of the response as it came, if there was one.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.response.as_ref().map(|response| &*response.body)
    }

    /// The service's own name for the request, which Graph's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        let said = self.0.graph.as_ref().and_then(GraphError::request_id);
        said.or_else(|| header_text(self.headers()?, REQUEST_ID))
    }

    /// The name that the request was sent under, the same for each of its tries.
    pub fn client_request_id(&self) -> Option<&str> {
        let said = self.0.graph.as_ref().and_then(GraphError::client_request_id);
        self.0.client_request_id.as_deref().or(said)
    }

    /// Whether the service took longer than the client waits.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether the service wants fewer requests (429), however often it was asked.
    pub fn is_throttled(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// How long the service asks to be left alone, if it does.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the token is none that the service takes (401).
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Whether the token does not allow what was asked (403).
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Whether there is no such thing, or none that the token may see (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the service may have done what was asked, so that asking again may do it twice: a
    /// create whose answer was lost, came too late or could not be read.
    ///
    /// Always `false` for requests that may be sent twice without harm.
    pub fn outcome_unknown(&self) -> bool {
        self.0.may_have_acted && self.0.repeat == Repeat::NotIdempotent
    }
}

/// One line; what lies behind it is [`source`](StdError::source).
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if let Some((method, path)) = &self.0.request {
            write!(f, "{method} {path}: ")?;
        }
        if let Some(status) = self.status() {
            write!(f, "{status}: ")?;
        }
        f.write_str(&one_line(&self.0.message))?;
        if self.outcome_unknown() {
            f.write_str(OUTCOME_UNKNOWN)?;
        }
        write_ids(f, self.request_id(), self.client_request_id())?;
        match self.hint() {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

/// Writes the ids that Graph's support asks for.
fn write_ids(
    f: &mut fmt::Formatter,
    request_id: Option<&str>,
    client_request_id: Option<&str>,
) -> fmt::Result {
    for (name, id) in [("request-id", request_id), ("client-request-id", client_request_id)] {
        if let Some(id) = id {
            write!(f, " ({name} {})", id.escape_debug())?;
        }
    }
    Ok(())
}

/// How much of what the service says fits on a line.
const MAX_MESSAGE_CHARS: usize = 1000;

/// Text that may be the service's, on one line, however long the service made it.
fn one_line(text: &str) -> String {
    let more = if text.chars().nth(MAX_MESSAGE_CHARS).is_some() { "…" } else { "" };
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().take(MAX_MESSAGE_CHARS).map(visible).chain(more.chars()).collect()
}

const OUTCOME_UNKNOWN: &str = "; it is not known whether it was created: look before sending it again, \
                       or use `createOrGet` with an `externalId`, which may be sent twice";

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
