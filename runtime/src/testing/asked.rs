//! Questions to the stand-in: which requests it has received and carried out.

use super::pattern::Pattern;
use super::{Done, FakeGraph, Received};

/// # Requests that arrived
///
/// Requests are named as for [`answer`](Self::answer): by `/path` or `METHOD /path`, with or without
/// version, and with `*` for any one segment.
impl FakeGraph {
    /// Returns the requests that reached the server so far, in order of arrival.
    pub fn received(&self) -> Vec<Received> {
        self.server.store.received()
    }

    /// Returns those of the requests so far that are named, in order of arrival.
    ///
    /// # Panics
    ///
    /// Panics unless `requests` is a path with a slash in front, after a method or alone.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph, v1};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let id = graph.seed(v1::OnlineMeeting::default());
    ///
    /// let client = graph.client();
    /// graph_request!(client, GET /me/onlineMeetings/{id}).await?;
    /// graph_request!(client, PATCH /me/onlineMeetings/{id} { "subject": "Retro" }).await?;
    ///
    /// assert_eq!(graph.received_at("/me/onlineMeetings/*").len(), 2);
    /// assert_eq!(graph.received_at("PATCH /me/onlineMeetings/*").len(), 1);
    /// assert!(graph.received_at("DELETE /me/onlineMeetings/*").is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn received_at(&self, requests: &str) -> Vec<Received> {
        let pattern = Pattern::parse(requests);
        let received = self.received().into_iter();
        received.filter(|request| pattern.matches(request)).collect()
    }

    /// Returns the only request so far that is named.
    ///
    /// # Panics
    ///
    /// Panics if there is none or more than one; the message lists all requests that arrived. Panics
    /// too unless `requests` is a path with a slash in front, after a method or alone.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" }).await?;
    /// let create = graph.received_once("POST /me/onlineMeetings");
    /// assert_eq!(create.json()["subject"], "Retro");
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    #[expect(clippy::panic, reason = "a test that expects one request cannot go on")]
    pub fn received_once(&self, requests: &str) -> Received {
        let mut found = self.received_at(requests);
        match (found.pop(), found.len()) {
            (Some(request), 0) => request,
            (last, others) => {
                let count = others + usize::from(last.is_some());
                panic!("`{requests}` arrived {count} times, not once; {}", self.list_received())
            }
        }
    }

    fn list_received(&self) -> String {
        let received = self.received();
        let lines = received.iter().map(|one| format!("\n  {} {}", one.method, one.path));
        let lines: String = lines.collect();
        if lines.is_empty() { "no request arrived".to_owned() } else { format!("all:{lines}") }
    }

    /// Returns the requests that the server carried out so far, even if a fault kept the response
    /// from the client.
    pub fn done(&self) -> Vec<Done> {
        self.server.store.done()
    }

    /// Returns those of the requests carried out so far that are named.
    ///
    /// # Panics
    ///
    /// Panics unless `requests` is a path with a slash in front, after a method or alone.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" }).await?;
    /// let creates = graph.done_at("POST /me/onlineMeetings");
    /// assert_eq!(creates[0].status, 201);
    /// assert_eq!(creates[0].json()["subject"], "Retro");
    /// # Ok(())
    /// # }
    /// ```
    #[track_caller]
    pub fn done_at(&self, requests: &str) -> Vec<Done> {
        let pattern = Pattern::parse(requests);
        let done = self.done().into_iter();
        done.filter(|done| pattern.fits(&done.method, &done.path)).collect()
    }

    /// Forgets the requests so far, those received and those carried out. All that they changed
    /// stays.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// graph_request!(graph.client(), POST /me/onlineMeetings { "subject": "Retro" }).await?;
    /// graph.clear_received();
    /// assert!(graph.received().is_empty() && graph.done().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn clear_received(&self) {
        self.server.store.clear_received();
    }
}
