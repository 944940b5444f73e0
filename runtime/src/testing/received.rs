//! Records of the requests that a stand-in received and carried out.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode};

/// A request as it reached the server, whether it was served or not.
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), graph_request::Error> {
/// let graph = FakeGraph::start().await;
/// graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" }).await?;
/// let received = graph.received();
/// assert_eq!(received[0].method, "POST");
/// assert_eq!(received[0].path, "/v1.0/me/onlineMeetings");
/// assert_eq!(received[0].headers["content-type"], "application/json");
/// assert_eq!(received[0].body, r#"{"subject":"Retro"}"#);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// The method.
    pub method: Method,
    /// The path with its query as it arrived, percent-encoded. A `'` in the query is `%27` here,
    /// while [`Request::path`](crate::Request::path) leaves it readable.
    pub path: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, empty if there was none.
    pub body: Bytes,
}

/// A request that the server carried out, with the response that it had for it.
///
/// A [`Fault`](super::Fault) may keep that response from the client. A test sees here that the
/// service acted although its client saw an error:
///
/// ```
/// use graph_request::testing::{FakeGraph, Fault};
/// use graph_request::{ErrorKind, graph_request};
///
/// # #[tokio::main]
/// # async fn main() {
/// let graph = FakeGraph::start().await;
/// graph.inject(Fault::drop_before());
/// let request = graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" });
/// let error = request.await.unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Connection);
/// assert!(error.outcome_unknown());
///
/// let done = graph.done();
/// assert_eq!(done[0].path, "/v1.0/me/onlineMeetings");
/// assert_eq!(done[0].status, 201);
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Done {
    /// The method.
    pub method: Method,
    /// The path with its query, still percent-encoded.
    pub path: String,
    /// The status of the response; an error's too.
    pub status: StatusCode,
    /// The body of the response.
    pub body: Bytes,
}

impl Received {
    pub(super) fn new(head: Parts, body: Bytes) -> Self {
        Self { method: head.method, path: head.uri.to_string(), headers: head.headers, body }
    }

    /// Returns the path without its query.
    pub(super) fn bare_path(&self) -> &str {
        self.path.split_once('?').map_or(self.path.as_str(), |(path, _)| path)
    }

    /// Returns the query without its `?`, empty if there is none.
    pub(super) fn query(&self) -> &str {
        self.path.split_once('?').map_or("", |(_, query)| query)
    }

    /// Returns the value of a header, unless it is missing or not ASCII.
    pub(super) fn header(&self, name: impl http::header::AsHeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}
