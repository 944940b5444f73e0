//! Requests that are carried out one after the other.

use super::plan::{BatchPlan, Outcomes, Plan};

/// Up to 20 requests that the service carries out one after the other, each only if the one before
/// it succeeded. [`Client::batch`](crate::Client::batch) sends it and returns a tuple of results.
///
/// The request after one that failed is not carried out, and neither are those behind it: their
/// errors are of the kind [`DependencyFailed`](crate::ErrorKind::DependencyFailed). A request that is
/// throttled is sent again together with those behind it.
///
/// A request cannot use the answer of the one before it, since all are written before the first is
/// carried out. For that, await one call after the other.
///
/// ```
/// use graph_request::{Batch, ErrorKind, graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> graph_request::Result<()> {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let move_it = graph_request!(PATCH /me/onlineMeetings/{"unknown"} { "subject": "Moved" });
/// let announce = graph_request!(POST /me/onlineMeetings { "subject": "Meeting was moved" });
/// let (moved, announced) = client.batch(Batch::new().then(move_it).then(announce)).await?;
/// assert!(moved.unwrap_err().is_not_found());
/// assert_eq!(announced.unwrap_err().kind(), ErrorKind::DependencyFailed);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a batch does nothing until a client sends it"]
pub struct Batch<R>(R);

impl Batch<()> {
    /// Creates a batch without a request.
    pub fn new() -> Self {
        Self(())
    }
}

impl Default for Batch<()> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R> Batch<R> {
    /// Adds the request that follows. A batch has at most 20.
    pub fn then<N: Follows<R>>(self, request: N) -> Batch<N::Longer> {
        Batch(request.append_to(self.0))
    }
}

/// A [`Request`](crate::Request) that can follow the requests of a [`Batch`]: a tuple of up to 19.
#[diagnostic::on_unimplemented(
    message = "a `Batch` has at most 20 requests, and only a request can follow one",
    label = "not a `Request`, or the 21st",
    note = "a request is a `graph_request!` without a client"
)]
pub trait Follows<R> {
    /// The tuple with this request behind it.
    type Longer;

    #[doc(hidden)]
    fn append_to(self, before: R) -> Self::Longer;
}

impl<R: BatchPlan> BatchPlan for Batch<R> {
    type Results = R::Results;
    type Decoders = R::Decoders;

    fn take_apart(self) -> (Plan, Self::Decoders) {
        let (plan, decoders) = self.0.take_apart();
        (plan.in_sequence(), decoders)
    }

    fn decode(decoders: Self::Decoders, outcomes: Outcomes) -> Self::Results {
        R::decode(decoders, outcomes)
    }
}
