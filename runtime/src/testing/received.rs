//! Records of the requests that a stand-in received and carried out.

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use super::pattern::split_query;

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
/// assert_eq!(received[0].json()["subject"], "Retro");
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
    /// The reason for which an address in the body is not one for notifications.
    pub(super) refused_address: Option<String>,
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
        let (method, path) = (head.method, head.uri.to_string());
        Self { method, path, headers: head.headers, body, refused_address: None }
    }

    /// Returns the body as JSON, or `Value::Null` if there was none.
    ///
    /// # Panics
    ///
    /// Panics if the body is not JSON.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    /// use serde_json::json;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" }).await?;
    /// assert_eq!(graph.received()[0].json(), json!({ "subject": "Retro" }));
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn json(&self) -> Value {
        parse_json(&self.body, &self.method, &self.path)
    }

    /// Returns the query options in their order as pairs of name and value, decoded.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let url = "https://teams.microsoft.com/l/1";
    /// let list = graph_request!(graph.client(), GET /me/onlineMeetings?$filter=joinWebUrl eq {url});
    /// list.await?;
    /// let (name, value) = &graph.received()[0].options()[0];
    /// assert_eq!(name, "$filter");
    /// assert_eq!(value, "joinWebUrl eq 'https://teams.microsoft.com/l/1'");
    /// # Ok(())
    /// # }
    /// ```
    pub fn options(&self) -> Vec<(String, String)> {
        split_query(self.query())
    }

    /// Returns the value of a query option such as `$filter`, decoded. The name is compared exactly.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let url = "https://teams.microsoft.com/l/1";
    /// let list = graph_request!(graph.client(), GET /me/onlineMeetings?$filter=joinWebUrl eq {url});
    /// list.await?;
    /// let filter = graph.received()[0].option("$filter");
    /// assert_eq!(filter.as_deref(), Some("joinWebUrl eq 'https://teams.microsoft.com/l/1'"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn option(&self, name: &str) -> Option<String> {
        let mut options = self.options().into_iter();
        options.find(|(option, _)| option == name).map(|(_, value)| value)
    }

    /// Returns the bearer token, unless the request had none.
    ///
    /// ```
    /// use graph_request::{Client, graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let client = Client::builder().token("heidis-token").base_url(graph.base_url()).build()?;
    /// graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" }).await?;
    /// assert_eq!(graph.received()[0].bearer_token(), Some("heidis-token"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn bearer_token(&self) -> Option<&str> {
        self.header(AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "))
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

impl Done {
    /// Returns the body of the response as JSON, or `Value::Null` if there was none.
    ///
    /// # Panics
    ///
    /// Panics if the body is not JSON.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" }).await?;
    /// assert_eq!(graph.done()[0].json()["subject"], "Retro");
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn json(&self) -> Value {
        parse_json(&self.body, &self.method, &self.path)
    }
}

#[track_caller]
#[expect(clippy::panic, reason = "a test that expects JSON cannot go on")]
fn parse_json(body: &[u8], method: &Method, path: &str) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    match serde_json::from_slice(body) {
        Ok(value) => value,
        Err(error) => panic!("the body of `{method} {path}` is not JSON: {error}"),
    }
}
