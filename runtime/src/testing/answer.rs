//! Answers of a test's own in place of those of the stand-in.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_core::Serialize;
use serde_json::Value;

use super::FakeGraph;
use super::pattern::Pattern;

/// An answer that a [`FakeGraph`] gives in place of its own.
///
/// [`FakeGraph::answer`] and [`FakeGraph::answer_error`] are shorter where one answer without headers is
/// enough. [`FakeGraph::answers`] takes values of this type.
///
/// ```
/// use graph_request::testing::{Answer, FakeGraph};
/// use graph_request::{ByteStream, graph_request};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), graph_request::Error> {
/// let graph = FakeGraph::start().await;
/// let photo = Answer::bytes("image/jpeg", &b"\xff\xd8\xff"[..]).header("etag", "\"1\"");
/// graph.answers("GET /me/photo/$value", [photo]);
///
/// let client = graph.client();
/// let photo = graph_request!(client, GET! /me/photo/$value -> ByteStream).await?;
/// assert_eq!(photo.content_type(), Some("image/jpeg"));
/// assert_eq!(photo.read_to_end().await?, &b"\xff\xd8\xff"[..]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "an answer does nothing until the stand-in is told to give it"]
pub struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: AnswerBody,
}

#[derive(Clone, Debug)]
pub(super) enum AnswerBody {
    Bytes(Bytes),
    /// The code and the message of an error. The rest of its body depends on the request.
    Error(String, String),
}

impl Answer {
    /// Creates an answer with a body of JSON: a `serde_json::Value`, a model, or any other type that
    /// implements `Serialize`. A text is the body as it is, and `()` or null leaves the body out.
    ///
    /// # Panics
    ///
    /// Panics unless the status is between 100 and 999, and if the value cannot be written as JSON.
    ///
    /// ```
    /// use graph_request::testing::Answer;
    /// use serde_json::json;
    ///
    /// let value = Answer::json(200, json!({ "value": [] }));
    /// let text = Answer::json(200, r#"{ "value": [] }"#);
    /// let nothing = Answer::json(204, ());
    /// ```
    #[track_caller]
    #[expect(clippy::expect_used, reason = "a test with an invalid answer cannot go on")]
    pub fn json(status: u16, body: impl Serialize) -> Self {
        let value = serde_json::to_value(body).expect("the answer can be written as JSON");
        let body = match value {
            Value::Null => return Self::new(status, AnswerBody::Bytes(Bytes::new())),
            Value::String(text) => text,
            other => other.to_string(),
        };
        let answer = Self::new(status, AnswerBody::Bytes(body.into()));
        answer.header("content-type", "application/json")
    }

    /// Creates an answer with an error of Graph: its code and its message, and the ids and the date
    /// that errors have.
    ///
    /// # Panics
    ///
    /// Panics unless the status is between 100 and 999.
    ///
    /// ```
    /// use graph_request::testing::Answer;
    ///
    /// let answer = Answer::error(503, "serviceNotAvailable", "Try again.").header("retry-after", "0");
    /// ```
    #[track_caller]
    pub fn error(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(status, AnswerBody::Error(code.into(), message.into()))
    }

    /// Creates an answer with the status 200 and a body that is not JSON.
    ///
    /// # Panics
    ///
    /// Panics if HTTP does not allow the content type.
    #[track_caller]
    pub fn bytes(content_type: &str, body: impl Into<Bytes>) -> Self {
        Self::new(200, AnswerBody::Bytes(body.into())).header("content-type", content_type)
    }

    /// Sets a header. It replaces one of the same name.
    ///
    /// # Panics
    ///
    /// Panics if HTTP does not allow the name or the value.
    ///
    /// ```
    /// use graph_request::testing::Answer;
    /// use serde_json::json;
    ///
    /// let answer = Answer::json(201, json!({ "id": "1" })).header("location", "/v1.0/me/events/1");
    /// ```
    #[track_caller]
    #[expect(clippy::expect_used, reason = "a test with an invalid header cannot go on")]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::try_from(name).expect("a valid header name");
        let value = HeaderValue::try_from(value).expect("a valid header value");
        self.headers.insert(name, value);
        self
    }

    #[track_caller]
    #[expect(clippy::expect_used, reason = "a test with an invalid status cannot go on")]
    fn new(status: u16, body: AnswerBody) -> Self {
        let status = StatusCode::from_u16(status).expect("a status of three digits");
        Self { status, headers: HeaderMap::new(), body }
    }
}

/// # Answers of a test's own
///
/// These methods name requests by `/path` or `METHOD /path`:
///
/// - The path may begin with `/v1.0` or `/beta`; without, both are meant.
/// - `*` stands for any one segment, as in `/users/*/presence`.
/// - A function may be named without its parentheses and parameters.
/// - A query is ignored, unless the path has one: then the request must have its options, with these
///   values.
///
/// A told answer goes before what the stand-in serves itself, and the answer that was told last goes
/// before earlier ones. A request without a token is refused all the same. Faults go before answers.
impl FakeGraph {
    /// Answers these requests with this status and JSON from now on, whether the stand-in serves the
    /// path or not.
    ///
    /// `json` is a `serde_json::Value`, a model, or any other type that implements `Serialize`. A text
    /// is the body as it is, and `()` leaves the body out.
    ///
    /// # Panics
    ///
    /// Panics unless `requests` is a path with a slash in front, after a method or alone; unless the
    /// status is between 100 and 999; and if the value cannot be written as JSON.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    /// use serde_json::json;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// graph.answer("/users/*/presence", 200, json!({ "availability": "Busy" }));
    /// graph.answer("DELETE /me/events/*", 204, ());
    ///
    /// let client = graph.client();
    /// let presence = graph_request!(client, GET! /users/{"7"}/presence).await?;
    /// assert_eq!(presence["availability"], "Busy");
    /// graph_request!(client, DELETE! /me/events/{"1"} -> ()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn answer(&self, requests: &str, status: u16, json: impl Serialize) {
        self.answers(requests, [Answer::json(status, json)]);
    }

    /// Answers these requests with an error of Graph from now on.
    ///
    /// # Panics
    ///
    /// Panics as [`answer`](Self::answer) does.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// let graph = FakeGraph::start().await;
    /// graph.answer_error("POST /me/onlineMeetings", 403, "Forbidden", "No policy found.");
    ///
    /// let client = graph.client();
    /// let create = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" });
    /// let error = create.await.unwrap_err();
    /// assert!(error.is_forbidden());
    /// assert_eq!(error.graph().unwrap().message, "No policy found.");
    /// # }
    /// ```
    #[track_caller]
    pub fn answer_error(&self, requests: &str, status: u16, code: &str, message: &str) {
        self.answers(requests, [Answer::error(status, code, message)]);
    }

    /// Answers these requests with one answer after the other. The last one is for all that follow.
    ///
    /// # Panics
    ///
    /// Panics if there is not a single answer, and unless `requests` is a path with a slash in front,
    /// after a method or alone.
    ///
    /// ```
    /// use graph_request::graph_request;
    /// use graph_request::testing::{Answer, FakeGraph};
    /// use serde_json::json;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let statuses = ["notStarted", "running", "succeeded"];
    /// let answers = statuses.map(|status| Answer::json(200, json!({ "status": status })));
    /// graph.answers("/teams/*/operations/*", answers);
    ///
    /// let client = graph.client();
    /// let mut polls = 0;
    /// loop {
    ///     polls += 1;
    ///     let operation = graph_request!(client, GET! /teams/{"1"}/operations/{"2"}).await?;
    ///     if operation["status"] == "succeeded" {
    ///         break;
    ///     }
    /// }
    /// assert_eq!(polls, 3);
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn answers(&self, requests: &str, answers: impl IntoIterator<Item = Answer>) {
        let answers: Vec<Answer> = answers.into_iter().collect();
        assert!(!answers.is_empty(), "`{requests}` has not a single answer");
        self.server.store.tell(Pattern::parse(requests), answers);
    }
}
