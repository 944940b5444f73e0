//! The future of a batch.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use super::plan::{BatchPlan, Outcomes};
use super::sequence::send_plan;
use crate::client::Client;
use crate::error::Result;

/// A batch together with its client, from [`Client::batch`]; `.await` sends it.
///
/// `R` is the tuple of results. The future is `Send` and `'static`, so batches can be spawned and
/// joined as they are.
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let create = |subject: &str| graph_request!(POST /me/onlineMeetings { "subject": subject });
/// let batch = client.batch((create("Stand-up"), create("Retrospective")));
/// let (first, second) = tokio::spawn(batch).await??;
/// assert_ne!(first?.id, second?.id);
/// # Ok(())
/// # }
/// ```
#[must_use = "a batch is sent only when it is awaited"]
pub struct BatchCall<R> {
    /// The lock is never taken: it makes the call `Sync`, which the future alone is not.
    sending: Mutex<Sending<R>>,
}

type Sending<R> = Pin<Box<dyn Future<Output = Result<R>> + Send>>;

impl<R> BatchCall<R> {
    pub(super) fn new<P: BatchPlan<Results = R>>(client: Client, plan: P) -> Self {
        let (plan, decoders) = plan.take_apart();
        let (requests, order) = plan.into_requests();
        let sending: Sending<R> = Box::pin(async move {
            let outcomes = send_plan(&client, requests, order).await?;
            Ok(P::decode(decoders, Outcomes::new(outcomes)))
        });
        Self { sending: Mutex::new(sending) }
    }

    /// Sends the batch and blocks the thread until all results are read, in a program without an
    /// async runtime.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(token: String) -> graph_request::Result<()> {
    /// let client = Client::new(token);
    /// let create = graph_request!(POST /me/onlineMeetings { "subject": "Stand-up" });
    /// let count = graph_request! { GET /me/onlineMeetings/$count };
    /// let (meeting, count) = client.batch((create, count)).send()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Client::batch`], and [`ErrorKind::Configuration`](crate::ErrorKind::Configuration)
    /// in an async task, whose runtime it would block.
    #[cfg(feature = "blocking")]
    pub fn send(self) -> Result<R> {
        crate::blocking::block_on(self)
    }
}

impl<R> Future for BatchCall<R> {
    type Output = Result<R>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let sending = self.get_mut().sending.get_mut().unwrap_or_else(PoisonError::into_inner);
        sending.as_mut().poll(context)
    }
}

impl<R> fmt::Debug for BatchCall<R> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("BatchCall").finish_non_exhaustive()
    }
}
