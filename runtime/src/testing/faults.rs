//! The faults of a service and its connections, and the plan by which they come.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode};

use super::received::Received;

/// A fault that one request to a [`FakeGraph`](super::FakeGraph) meets.
///
/// Faults differ in two things: whether the service carries the request out, which
/// [`FakeGraph::done`](super::FakeGraph::done) tells, and in the response that the client sees.
///
/// | fault | carried out | the client sees |
/// | --- | --- | --- |
/// | [`status`](Self::status) | no | the given status |
/// | [`graph`](Self::graph) | no | an error of Graph with the given status, code and message |
/// | [`drop_unread`](Self::drop_unread) | no | a closed connection |
/// | [`misreport`](Self::misreport) | yes | the given status |
/// | [`not_json`](Self::not_json) | yes | 200 with HTML |
/// | [`enormous`](Self::enormous) | yes | 200 with JSON of the given size |
/// | [`delay`](Self::delay) | yes | the response, late |
/// | [`slow`](Self::slow) | yes | the response, in slow pieces |
/// | [`drop_before`](Self::drop_before) | yes | a connection closed before the response |
/// | [`drop_within`](Self::drop_within) | yes | a connection closed within the head |
/// | [`cut_short`](Self::cut_short) | yes | a connection closed within the body |
/// | [`drop_after`](Self::drop_after) | yes | the response, then a closed connection |
///
/// In a [batch](super::FakeGraph#batches), those with a response of their own (`status`, `misreport`,
/// `not_json`, `enormous`) meet single members, and the others the whole batch.
///
/// # Examples
///
/// ```
/// use graph_request::{graph_request, testing::{Fault, FakeGraph}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), graph_request::Error> {
/// let graph = FakeGraph::start().await;
/// graph.inject(Fault::status(429).header("retry-after", "0"));
/// let meeting = graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" }).await?;
/// assert!(meeting.id.is_some());
/// assert_eq!(graph.received().len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault(pub(super) Stage);

/// The moment of a fault.
#[derive(Clone, Debug)]
pub(super) enum Stage {
    /// The request is not carried out.
    Before(FaultBefore),
    /// The request is carried out, and the client may not learn of it.
    After(FaultAfter),
}

#[derive(Clone, Debug)]
pub(super) enum FaultBefore {
    Refuse(Response<Bytes>),
    Drop,
}

#[derive(Clone, Debug)]
pub(super) enum FaultAfter {
    Misreport(Response<Bytes>),
    Delay(Duration),
    Cut(CutPoint),
    Slow(Duration),
}

/// The place in a response after which the connection ends.
#[derive(Clone, Copy, Debug)]
pub(super) enum CutPoint {
    Start,
    HalfOfHead,
    HalfOfBody,
    End,
}

impl Fault {
    /// Returns this status without carrying the request out. The body is empty unless
    /// [`body`](Self::body) is called, so an error status becomes an error of the kind
    /// [`Status`](crate::ErrorKind::Status).
    ///
    /// # Panics
    ///
    /// Panics unless the status is between 100 and 999.
    pub fn status(status: u16) -> Self {
        Self(Stage::Before(FaultBefore::Refuse(empty_response(status))))
    }

    /// Returns an error of Graph with this status, code and message without carrying the request out.
    /// The client sees an error of the kind [`Graph`](crate::ErrorKind::Graph).
    ///
    /// ```
    /// use graph_request::{graph_request, testing::{FakeGraph, Fault}};
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// let graph = FakeGraph::start().await;
    /// graph.inject(Fault::graph(403, "Forbidden", "Access is denied."));
    /// let client = graph.client();
    /// let error = graph_request! { client, GET /me/onlineMeetings/{"1"} }.await.unwrap_err();
    /// assert!(error.is_forbidden());
    /// assert_eq!(error.graph().unwrap().code, "Forbidden");
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics unless the status is between 100 and 999.
    pub fn graph(status: u16, code: &str, message: &str) -> Self {
        let body = serde_json::json!({ "error": { "code": code, "message": message } });
        Self::status(status).header("content-type", "application/json").body(body.to_string())
    }

    /// Carries the request out, but returns this status with an empty body unless
    /// [`body`](Self::body) is called.
    ///
    /// # Panics
    ///
    /// Panics unless the status is between 100 and 999.
    pub fn misreport(status: u16) -> Self {
        Self(Stage::After(FaultAfter::Misreport(empty_response(status))))
    }

    /// Adds a header to the response of [`status`](Self::status), [`graph`](Self::graph) or
    /// [`misreport`](Self::misreport); other faults ignore it.
    ///
    /// # Panics
    ///
    /// Panics if HTTP does not allow the name or the value.
    #[expect(clippy::expect_used, reason = "a test with an invalid header cannot go on")]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Some(response) = self.response_mut() {
            let name = HeaderName::try_from(name).expect("a valid header name");
            let value = HeaderValue::try_from(value).expect("a valid header value");
            response.headers_mut().append(name, value);
        }
        self
    }

    /// Sets the body of the response of [`status`](Self::status) or [`misreport`](Self::misreport);
    /// other faults ignore it.
    ///
    /// ```
    /// use graph_request::testing::Fault;
    ///
    /// let body = r#"{"error":{"code":"Forbidden","message":"Access is denied."}}"#;
    /// let fault = Fault::status(403).body(body); // an error of the kind `Graph`
    /// ```
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        if let Some(response) = self.response_mut() {
            *response.body_mut() = body.into();
        }
        self
    }

    /// Carries the request out at once and returns the response after a delay.
    pub fn delay(delay: Duration) -> Self {
        Self(Stage::After(FaultAfter::Delay(delay)))
    }

    /// Closes the connection without carrying the request out.
    pub fn drop_unread() -> Self {
        Self(Stage::Before(FaultBefore::Drop))
    }

    /// Carries the request out and closes the connection before the response.
    pub fn drop_before() -> Self {
        Self(Stage::After(FaultAfter::Cut(CutPoint::Start)))
    }

    /// Carries the request out and closes the connection within the head of the response.
    pub fn drop_within() -> Self {
        Self(Stage::After(FaultAfter::Cut(CutPoint::HalfOfHead)))
    }

    /// Carries the request out and closes the connection within the body of the response.
    pub fn cut_short() -> Self {
        Self(Stage::After(FaultAfter::Cut(CutPoint::HalfOfBody)))
    }

    /// Carries the request out, returns the whole response, and closes the connection although the
    /// response does not announce it.
    pub fn drop_after() -> Self {
        Self(Stage::After(FaultAfter::Cut(CutPoint::End)))
    }

    /// Carries the request out and returns 200 with a page of HTML, as a proxy's sign-in page does.
    pub fn not_json() -> Self {
        let page = "<!DOCTYPE html><title>Please sign in</title>";
        Self::misreport(200).header("content-type", "text/html").body(page)
    }

    /// Carries the request out and returns 200 with a JSON body of this many bytes.
    pub fn enormous(bytes: usize) -> Self {
        let padding = "a".repeat(bytes.saturating_sub(r#"{"subject":""}"#.len()));
        let body = format!(r#"{{"subject":"{padding}"}}"#);
        Self::misreport(200).header("content-type", "application/json").body(body)
    }

    /// Carries the request out and returns the body of the response in up to eight pieces, with
    /// this delay before each.
    pub fn slow(delay: Duration) -> Self {
        Self(Stage::After(FaultAfter::Slow(delay)))
    }

    /// Returns `true` if the fault concerns the connection and not only a response on it.
    fn is_of_connection(&self) -> bool {
        !matches!(
            self.0,
            Stage::Before(FaultBefore::Refuse(_)) | Stage::After(FaultAfter::Misreport(_))
        )
    }

    /// Returns the response that the fault has in place of the service's, if it has one.
    fn response_mut(&mut self) -> Option<&mut Response<Bytes>> {
        match &mut self.0 {
            Stage::Before(FaultBefore::Refuse(response))
            | Stage::After(FaultAfter::Misreport(response)) => Some(response),
            Stage::Before(FaultBefore::Drop)
            | Stage::After(FaultAfter::Delay(_) | FaultAfter::Cut(_) | FaultAfter::Slow(_)) => None,
        }
    }
}

#[expect(clippy::expect_used, reason = "a test with an invalid status cannot go on")]
fn empty_response(status: u16) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::from_u16(status).expect("a status of three digits");
    response
}

type Rule = Box<dyn FnMut(&Received) -> Option<Fault> + Send>;

/// The faults that are still to come.
#[derive(Default)]
pub(super) struct Plan(Mutex<Pending>);

#[derive(Default)]
struct Pending {
    queue: VecDeque<Fault>,
    rule: Option<Rule>,
}

impl Plan {
    pub(super) fn push(&self, fault: Fault) {
        self.lock().queue.push_back(fault);
    }

    pub(super) fn set_rule(&self, rule: Rule) {
        self.lock().rule = Some(rule);
    }

    /// Takes the fault of a request: the next of the queue, or else the one that the rule picks.
    pub(super) fn take_fault(&self, request: &Received) -> Option<Fault> {
        let mut pending = self.lock();
        let next = pending.queue.pop_front();
        next.or_else(|| pending.rule.as_mut().and_then(|rule| rule(request)))
    }

    /// Takes the fault of a batch as a whole: the next of the queue if it concerns the connection, or
    /// else the one that the rule picks. Other faults are left in the queue for the members.
    pub(super) fn take_batch_fault(&self, batch: &Received) -> Option<Fault> {
        let mut pending = self.lock();
        let is_first = pending.queue.front().is_some_and(Fault::is_of_connection);
        let next = if is_first { pending.queue.pop_front() } else { None };
        next.or_else(|| pending.rule.as_mut().and_then(|rule| rule(batch)))
    }

    fn lock(&self) -> MutexGuard<'_, Pending> {
        // A rule is a test's own code and may panic; it cannot leave the plan half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
