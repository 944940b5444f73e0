//! Errors: their kind, the response that caused them, and their one-line text.

mod build;
mod failed_request;
mod graph;
mod hint;
mod kind;
mod member;
mod repeat;
mod retry_after;
mod storage;
mod text;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use failed_request::FailedRequest;
pub(crate) use graph::parse_graph_error;
pub use graph::{GraphError, GraphErrorDetail, InnerError};
pub use hint::Hint;
pub use kind::ErrorKind;
pub(crate) use repeat::Repeat;
pub(crate) use storage::Storage;

use crate::headers::{REQUEST_ID, header_text};

/// The result of a fallible function of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Any error that can be sent between threads.
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// An error of a request, of a client's configuration, or of a response.
///
/// The crate never puts a token into it. Text from the service is not searched for one, so a proxy
/// that repeats a request in its response shows the token. The text of an error is a single line with the method
/// and the path, the status, the code and the message of Graph with those of its inner error and its
/// details, the two ids and the date that Microsoft's support asks for, and the [`Hint`]. A refusal
/// by the storage that Graph redirected to names the storage. The query is left out, since it may
/// hold personal data. Text from the service is stripped of control characters, and of those that
/// reorder or hide text, and cut to at most 1,000 characters, so it can neither forge nor flood a log.
///
/// ```
/// use graph_request::{ErrorKind, graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let error = graph_request! { client, GET /me/onlineMeetings/{"unknown"} }.await.unwrap_err();
///
/// // Tested first: a create that failed with 500 is of the kind `Graph`, and may have succeeded.
/// if error.outcome_unknown() {
///     eprintln!("check whether the meeting exists before creating it again");
/// }
/// match error.kind() {
///     ErrorKind::Graph => {
///         let graph = error.graph().expect("this kind has the error of Graph");
///         eprintln!("{}: {}", graph.code, graph.message);
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
#[derive(Clone)]
struct ErrorInner {
    kind: ErrorKind,
    message: String,
    /// The request, once it is known.
    request: Option<FailedRequest>,
    client_request_id: Option<String>,
    response: Option<ErrorResponse>,
    graph: Option<GraphError>,
    retry_after: Option<Duration>,
    /// `true` if the service may have carried out the request nonetheless.
    may_have_acted: bool,
    repeat: Repeat,
    /// `true` if the service may have refused the request because an earlier attempt of the same
    /// call succeeded.
    is_earlier_attempt_unknown: bool,
    /// The storage that refused, if Graph redirected to one.
    storage: Option<Storage>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The response that an error was made of.
#[derive(Clone)]
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

    /// Returns `true` if not Graph, but the storage that it redirected to failed or refused the
    /// request.
    ///
    /// Graph redirects a request for content to storage, with a signed URL and without the token. A
    /// refusal there says nothing about the token or its permissions, so
    /// [`is_unauthorized`](Self::is_unauthorized) and [`is_forbidden`](Self::is_forbidden) are
    /// `false`.
    ///
    /// ```
    /// use graph_request::{Error, graph_request, testing::FakeGraph};
    ///
    /// fn describe(error: &Error) -> &'static str {
    ///     match error.is_from_storage() {
    ///         true => "the storage of the recording failed",
    ///         false => "Graph refused the request",
    ///     }
    /// }
    /// # #[tokio::main]
    /// # async fn main() {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// # let error = graph_request! { client, GET /me/onlineMeetings/{"1"} }.await.unwrap_err();
    /// # assert_eq!(describe(&error), "Graph refused the request");
    /// # }
    /// ```
    pub fn is_from_storage(&self) -> bool {
        self.0.storage.is_some()
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

    /// Returns the id that Graph gave the request. Microsoft's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        let from_body = self.0.graph.as_ref().and_then(GraphError::request_id);
        let from_redirect =
            || self.0.storage.as_ref().and_then(|storage| storage.graph_request_id.as_deref());
        let from_header = || header_text(self.headers()?, REQUEST_ID);
        from_body.or_else(from_redirect).or_else(from_header)
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

    /// Returns the delay the service asked for in `Retry-After`. A number of seconds that is too
    /// large for a [`Duration`] is [`Duration::MAX`]; such a request is not retried.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns `true` if Graph rejected the token (401).
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED) && !self.is_from_storage()
    }

    /// Returns `true` if the token lacks the permission for the request (403).
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN) && !self.is_from_storage()
    }

    /// Returns `true` if the resource does not exist or is not visible to the token (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Returns `true` if the request may have taken effect although no usable response arrived, so
    /// retrying could create a duplicate.
    ///
    /// This is `true` for a create whose connection broke or timed out after it was sent, and for
    /// one that is answered with 303, with a 5xx other than 501, or with a 2xx that cannot be
    /// decoded. It is `false` after 503 with `Retry-After`, with which the service says that it did
    /// not start; such a create is retried.
    ///
    /// It is `false` for idempotent requests, which can be repeated safely, with one exception: a
    /// conditional request that was retried because its response was lost, and was then answered
    /// with 412 (precondition failed), may have changed the resource itself.
    ///
    /// Test this before [`kind`](Self::kind): a create that is answered with 500 and an error of
    /// Graph is of the kind [`Graph`](ErrorKind::Graph), and its outcome is unknown.
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
        let is_create = self.0.may_have_acted && self.0.repeat == Repeat::NotIdempotent;
        is_create || self.0.is_earlier_attempt_unknown
    }

    /// Returns the most likely cause, where Microsoft's documentation or the reports of many users
    /// name one. The text of the error contains it too. A refusal by storage has none.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::{FakeGraph, Fault}};
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// let graph = FakeGraph::start().await;
    /// graph.inject(Fault::status(401));
    /// let client = graph.client();
    /// let error = graph_request! { client, GET /me/onlineMeetings/$count }.await.unwrap_err();
    /// assert!(error.hint().unwrap().text.contains("the token is missing, has expired"));
    /// # }
    /// ```
    pub fn hint(&self) -> Option<Hint> {
        hint::find_hint(self)
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
