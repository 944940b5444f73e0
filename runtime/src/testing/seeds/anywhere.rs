//! Seeds of any area, by their path.

use bytes::Bytes;
use serde_core::Serialize;

use super::{or_panic, to_json};
use crate::testing::FakeGraph;
use crate::testing::service::{seed_bytes, seed_entity};

/// # Seeding by path
impl FakeGraph {
    /// Puts an entity of any area into the store, at the end of a path, and returns its id.
    ///
    /// The path leads to a collection, such as `/me/onlineMeetings/{id}/aiInsights`, or to a
    /// single-valued navigation property. It may begin with a version. Navigation properties of the
    /// seed become entities below it.
    ///
    /// # Panics
    ///
    /// Panics if the path leads to nothing that is served, if the seed is not a JSON object, and if its
    /// id is there already.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    /// use serde_json::json;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let meeting = graph.seed(v1::OnlineMeeting::default());
    /// let path = format!("/me/onlineMeetings/{meeting}/aiInsights");
    /// let insight = graph.seed_at(&path, json!({ "callId": "call" }));
    ///
    /// let client = graph.client();
    /// let found = graph_request!(client, GET /beta/me/onlineMeetings/{meeting}/aiInsights/{insight});
    /// assert_eq!(found.await?.call_id.as_deref(), Some("call"));
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn seed_at(&self, path: &str, entity: impl Serialize) -> String {
        or_panic(seed_entity(&self.server.store, path, to_json(&entity)))
    }

    /// Keeps the bytes of a stream of any area, at the end of its path, which may begin with a version.
    ///
    /// # Panics
    ///
    /// Panics if the path does not lead to a stream of something that is there.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let meeting = graph.seed(v1::OnlineMeeting::default());
    /// graph.seed_bytes(&format!("/me/onlineMeetings/{meeting}/broadcastRecording"), "video");
    ///
    /// let client = graph.client();
    /// let content = graph_request!(
    ///     client,
    ///     GET /beta/me/onlineMeetings/{meeting}/broadcastRecording
    /// );
    /// assert_eq!(content.await?.read_to_end().await?, "video");
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn seed_bytes(&self, path: &str, content: impl Into<Bytes>) {
        or_panic(seed_bytes(&self.server.store, path, content.into()));
    }
}
