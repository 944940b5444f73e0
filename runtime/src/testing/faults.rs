//! What can go wrong between a service and its clients, on request.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::{Done, Received};

/// What goes wrong with one request that reaches a [`FakeGraph`](super::FakeGraph).
///
/// ```
/// use graph_request::{graph_request, testing::{Fault, FakeGraph}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), graph_request::Error> {
/// let graph = FakeGraph::start().await;
/// graph.inject(Fault::status(429).header("retry-after", "0"));
/// let meeting = graph_request!(graph.client(), POST /app/onlineMeetings {
///     "meetingType": "meetNow",
///     "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
/// })
/// .await?;
/// assert!(meeting.id.is_some());
/// assert_eq!(graph.received().len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault(pub(super) Kind);

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// Nothing is done, and this is said.
    Refuse(Answer),
    /// All is done, and this is said.
    Misreport(Answer),
    /// All is done and said, later.
    Delay(Duration),
    /// The connection ends before anything is done.
    Drop,
    /// All is done, and the connection ends within what is said of it.
    Cut(Place),
    /// All is done and said, a few bytes at a time.
    Slow(Duration),
}

/// A response that is not what the service would have said.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// How far a response comes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    Nothing,
    HalfOfHead,
    HalfOfBody,
    All,
}

impl Fault {
    /// This status, and nothing is done. The body is empty, unless [`body`](Self::body) is called.
    pub fn status(status: u16) -> Self {
        Self(Kind::Refuse(Answer::new(status)))
    }

    /// What was asked is done, but this status is the answer.
    pub fn misreport(status: u16) -> Self {
        Self(Kind::Misreport(Answer::new(status)))
    }

    /// A header of the answer; only for a fault that is an answer.
    ///
    /// # Panics
    ///
    /// Where HTTP does not allow the name or the value.
    #[expect(clippy::expect_used, reason = "a test that asks for what is no header cannot go on")]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Kind::Refuse(answer) | Kind::Misreport(answer) = &mut self.0 {
            let name = HeaderName::try_from(name).expect("a header's name is HTTP");
            let value = HeaderValue::try_from(value).expect("a header's value is HTTP");
            answer.headers.append(name, value);
        }
        self
    }

    /// The body of the answer; only for a fault that is an answer.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        if let Kind::Refuse(answer) | Kind::Misreport(answer) = &mut self.0 {
            answer.body = body.into();
        }
        self
    }

    /// What was asked is done at once, and answered after a delay.
    pub fn delay(delay: Duration) -> Self {
        Self(Kind::Delay(delay))
    }

    /// The connection is dropped before anything is done.
    pub fn drop_unread() -> Self {
        Self(Kind::Drop)
    }

    /// What was asked is done, and the connection is dropped before the response.
    pub fn drop_before() -> Self {
        Self(Kind::Cut(Place::Nothing))
    }

    /// What was asked is done, and the connection is dropped within the head of the response.
    pub fn drop_within() -> Self {
        Self(Kind::Cut(Place::HalfOfHead))
    }

    /// What was asked is done, and the connection is dropped within the body of the response.
    pub fn cut_short() -> Self {
        Self(Kind::Cut(Place::HalfOfBody))
    }

    /// What was asked is done and answered, and the connection is dropped then, although the
    /// response does not say so.
    pub fn drop_after() -> Self {
        Self(Kind::Cut(Place::All))
    }

    /// What was asked is done, and the answer is a page of HTML.
    pub fn not_json() -> Self {
        let page = "<!DOCTYPE html><title>Please sign in</title>";
        Self::misreport(200).header("content-type", "text/html").body(page)
    }

    /// What was asked is done, and the answer is JSON of this many bytes.
    pub fn enormous(bytes: usize) -> Self {
        let padding = "a".repeat(bytes.saturating_sub(r#"{"subject":""}"#.len()));
        let body = format!(r#"{{"subject":"{padding}"}}"#);
        Self::misreport(200).header("content-type", "application/json").body(body)
    }

    /// What was asked is done, and the body of the answer comes in a few pieces, with this delay
    /// before each.
    pub fn slow(delay: Duration) -> Self {
        Self(Kind::Slow(delay))
    }
}

impl Answer {
    #[expect(clippy::expect_used, reason = "a test that asks for what is no status cannot go on")]
    fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).expect("a status has three digits");
        Self { status, headers: HeaderMap::new(), body: Bytes::new() }
    }
}

type Rule = Box<dyn Fn(&Received) -> Option<Fault> + Send>;

/// The faults that are still to come, and what was done so far.
#[derive(Default)]
pub(super) struct Plan(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    next: VecDeque<Fault>,
    rule: Option<Rule>,
    done: Vec<Done>,
}

impl Plan {
    pub(super) fn push(&self, fault: Fault) {
        self.lock().next.push_back(fault);
    }

    pub(super) fn set_rule(&self, rule: Rule) {
        self.lock().rule = Some(rule);
    }

    /// What goes wrong with this request, if anything does.
    pub(super) fn fault(&self, request: &Received) -> Option<Fault> {
        let mut inner = self.lock();
        let next = inner.next.pop_front();
        next.or_else(|| inner.rule.as_ref().and_then(|rule| rule(request)))
    }

    pub(super) fn done(&self, done: Done) {
        self.lock().done.push(done);
    }

    pub(super) fn all_done(&self) -> Vec<Done> {
        self.lock().done.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A rule that panics leaves everything as it was.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
