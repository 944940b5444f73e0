//! The methods of the client that send batches.

use super::all::BatchAll;
use super::call::BatchCall;
use super::plan::{BatchMember, BatchPlan};
use crate::client::Client;
use crate::request::Request;

impl Client {
    /// Sends 1 to 20 requests in one, and returns the result of each.
    ///
    /// `plan` is a tuple of requests, which the service carries out in any order, or a
    /// [`Batch`](crate::Batch), whose requests it carries out one after the other. The results come in
    /// the order of the requests. [The guide](crate::docs::batches) has the rules of Graph.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// let create = graph_request!(POST /me/onlineMeetings { "subject": "Stand-up" });
    /// let find = graph_request! { GET /me/onlineMeetings/{"unknown"} };
    /// let (created, found) = client.batch((create, find)).await?;
    /// assert_eq!(created?.subject.as_deref(), Some("Stand-up"));
    /// assert!(found.unwrap_err().is_not_found());
    /// assert_eq!(graph.received().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Retries
    ///
    /// Each request is judged by the rules of single requests and by its own
    /// [`RetryPolicy`](crate::RetryPolicy). Those that may be repeated are sent again in one batch,
    /// after the longest `Retry-After`. If the answer of the whole batch is lost, each create has
    /// [`Error::outcome_unknown`](crate::Error::outcome_unknown), and what is safe to repeat is
    /// repeated. The longest `timeout` and the longest `deadline` of all requests hold for the batch.
    ///
    /// # Errors
    ///
    /// The outer error says that no request was carried out: requests for v1.0 and for beta are
    /// mixed, a request of a `Batch` is not valid, or the batch as a whole was refused or did not
    /// reach the service. Everything else is the result of a single request.
    pub fn batch<P: BatchPlan>(&self, plan: P) -> BatchCall<P::Results> {
        BatchCall::new(self.clone(), plan)
    }

    /// Sends any number of requests in batches of up to 20, one batch after the other.
    ///
    /// The requests have answers of one type. A batch has requests of one version, and at most four for
    /// mailboxes, since Graph sends no more to Outlook at a time. A request that is to be repeated goes
    /// into a later batch, and those that were answered do not wait for it. If a batch fails as a
    /// whole, each of its requests has its error.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// let ids = ["1", "2", "3"];
    /// let deletions = ids.map(|id| graph_request!(DELETE /me/onlineMeetings/{id}));
    /// let results = client.batch_all(deletions).all().await;
    /// assert!(results.iter().all(|result| result.as_ref().is_err_and(|error| error.is_not_found())));
    /// # }
    /// ```
    pub fn batch_all<'a, T: BatchMember>(
        &self,
        requests: impl IntoIterator<Item = Request<T>, IntoIter: Send + 'a>,
    ) -> BatchAll<'a, T> {
        BatchAll::new(self.clone(), requests.into_iter())
    }
}
