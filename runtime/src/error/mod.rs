//! Errors: their kind, the response that caused them, and their one-line text.

mod build;
mod graph;
mod hint;
mod kind;
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
pub use kind::ErrorKind;
pub(crate) use repeat::Repeat;

use crate::headers::{REQUEST_ID, header_text};

/// The result of a fallible function of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Any error that can be sent between threads.
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// An error of a request, of a client's configuration, or of a response.
///
/// It never contains a token. Its text is a single line with the method and the path, the status,
/// the message of Graph, the two ids that Microsoft's support asks for, and the [`Hint`]. The query
/// is left out, since it may hold personal data. Text from the service is stripped of control
/// characters and cut after 1,000 characters, so it can be logged safely.
///
/// ```
/// use graph_request::{ErrorKind, graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let error = graph_request!{client, GET /me/onlineMeetings/{"unknown"}}.await.unwrap_err();
///
/// match error.kind() {
///     ErrorKind::Graph => {
///         let graph = error.graph().expect("Graph explains its refusals");
///         eprintln!("{}: {}", graph.code, graph.message);
///     }
///     ErrorKind::Connection | ErrorKind::Timeout if error.outcome_unknown() => {
///         eprintln!("check whether the meeting exists before creating it again");
///     }
///     _ => eprintln!("{error}"),
/// }
/// if let Some(hint) = error.hint() {
///     eprintln!("{}, see {}", hint.text, hint.page);
/// }
/// assert!(error.is_not_found());
/// assert!(error.to_string().starts_with("GET /v1.0/me/onlineMeetings/unknown: 404 Not Found: "));
/// # }
/// ```
pub struct Error(Box<ErrorInner>);

// Boxed, so that a `Result<T>` is not larger than it must be.
struct ErrorInner {
    kind: ErrorKind,
    message: String,
    /// The method and the path without its query, once the request is known.
    request: Option<(Method, String)>,
    client_request_id: Option<String>,
    response: Option<ErrorResponse>,
    graph: Option<GraphError>,
    retry_after: Option<Duration>,
    /// `true` if the service may have carried out the request nonetheless.
    may_have_acted: bool,
    repeat: Repeat,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The response that an error was made of.
struct ErrorResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Error {
    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the error that Graph returned, if the response holds one.
    pub fn graph(&self) -> Option<&GraphError> {
        self.0.graph.as_ref()
    }

    /// Returns the status of the response, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// Returns the headers of the response, if there was a response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// Returns the unchanged body of the response, if there was a response.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.response.as_ref().map(|response| &*response.body)
    }

    /// Returns the id that the service gave the request. Microsoft's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        let from_body = self.0.graph.as_ref().and_then(GraphError::request_id);
        from_body.or_else(|| header_text(self.headers()?, REQUEST_ID))
    }

    /// Returns the client request id, which all attempts of a call share.
    pub fn client_request_id(&self) -> Option<&str> {
        let from_body = self.0.graph.as_ref().and_then(GraphError::client_request_id);
        self.0.client_request_id.as_deref().or(from_body)
    }

    /// Returns `true` if an attempt or the call exceeded its time limit.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Returns `true` if the service throttled the request (429) until the retries were used up.
    pub fn is_throttled(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns the delay the service asked for in `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns `true` if the service rejected the token (401).
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Returns `true` if the token lacks the permission for the request (403).
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Returns `true` if the resource does not exist or is not visible to the token (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Returns `true` if the request may have taken effect although no usable response arrived, so
    /// retrying could create a duplicate.
    ///
    /// Always `false` for idempotent requests, which can be repeated safely.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::{FakeGraph, Fault}};
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// let graph = FakeGraph::start().await;
    /// graph.inject(Fault::drop_before());
    /// let create = graph_request!(POST /me/onlineMeetings { "subject": "Stand-up" });
    /// let error = graph.client().send(create).await.unwrap_err();
    /// assert!(error.outcome_unknown());
    /// assert_eq!(graph.done().len(), 1);
    /// # }
    /// ```
    pub fn outcome_unknown(&self) -> bool {
        self.0.may_have_acted && self.0.repeat == Repeat::NotIdempotent
    }

    /// Returns the most likely cause, where Microsoft's documentation names one. The text of the
    /// error contains it too.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::{FakeGraph, Fault}};
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// let graph = FakeGraph::start().await;
    /// graph.inject(Fault::status(401));
    /// let client = graph.client();
    /// let error = graph_request!{client, GET /me/onlineMeetings/$count}.await.unwrap_err();
    /// assert!(error.hint().unwrap().text.contains("the token is missing, has expired"));
    /// # }
    /// ```
    pub fn hint(&self) -> Option<Hint> {
        hint::find_hint(self)
    }
}

/// A single line; the cause behind it is [`source`](StdError::source).
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

const OUTCOME_UNKNOWN: &str = "; the resource may have been created; check before retrying, or use \
                               `createOrGet` with an `externalId`, which is safe to retry";

/// The number of characters of a service's message that fit on a log line.
const MAX_MESSAGE_CHARS: usize = 1000;

/// Returns text from the service as a single line of limited length, so that a response can neither
/// forge log lines nor flood the log.
fn one_line(text: &str) -> String {
    let more = if text.chars().nth(MAX_MESSAGE_CHARS).is_some() { "…" } else { "" };
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().take(MAX_MESSAGE_CHARS).map(visible).chain(more.chars()).collect()
}

/// Writes the ids that Microsoft's support asks for. They come from the service, so control
/// characters in them are escaped.
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
