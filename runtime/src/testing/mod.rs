//! A stand-in for Microsoft Graph to test programs against.
//!
//! [`FakeGraph`] is an HTTP server on loopback that keeps everything in memory, so tests need
//! neither a network nor an account. It can be seeded with meetings, told what to [`Answer`], and made to
//! misbehave by a [`Fault`]. [`Received`] and [`Done`] show afterwards which requests arrived and which
//! were carried out.
//!
//! ```
//! use graph_request::{graph_request, testing::FakeGraph};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), graph_request::Error> {
//! let graph = FakeGraph::start().await;
//! let client = graph.client();
//! let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" }).await?;
//! assert!(meeting.join_web_url.is_some());
//! # Ok(())
//! # }
//! ```

mod answer;
mod asked;
mod faults;
mod notifications;
mod pattern;
mod received;
mod schema;
mod seeds;
mod server;
mod service;
mod store;

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use answer::Answer;
pub use faults::Fault;
pub use received::{Done, Received};
pub use seeds::{Recording, Transcript};

use crate::Client;
use server::Server;

/// A server on loopback that answers as Microsoft Graph's documentation and its users' reports say
/// that Graph does.
///
/// It runs until it is dropped, which closes all its connections.
///
/// A program that passes its tests here should work at Graph, so the server refuses what Graph
/// refuses, and says in an error of its own what it does not serve. It knows the shape of Graph from
/// the same source as the checks of [`graph_request!`](crate::graph_request).
///
/// # Online meetings
///
/// These are served in v1.0 and beta, below `/me` and `/users/{id}`. A meeting belongs to the user
/// below whom it was created; another organizer in the body is ignored.
///
/// | path | methods |
/// | --- | --- |
/// | `onlineMeetings`, with `$count` | `GET` with a lookup; without `$count` also `POST` |
/// | `onlineMeetings/createOrGet` | `POST`; one meeting for each `externalId` of a user |
/// | `onlineMeetings/{id}` | `GET`, `PATCH`, `DELETE` |
/// | `onlineMeetings(joinWebUrl='…')` | as `onlineMeetings/{id}`, in beta only |
/// | `…/{id}/attendanceReports`, with `$count` and `/{id}` | `GET` |
/// | `…/attendanceReports/{id}/attendanceRecords`, with `$count` and `/{id}` | `GET` |
/// | `…/{id}/transcripts`, with `$count`, `delta()` and `/{id}` | `GET` |
/// | `…/transcripts/{id}/content` and `metadataContent` | `GET` as `text/vtt` |
/// | `…/{id}/recordings`, with `$count`, `delta()` and `/{id}` | `GET` |
/// | `…/recordings/{id}/content`, `…/{id}/attendeeReport`, in beta `recording`, `alternativeRecording` | `GET`; a redirect to storage |
/// | `…/{id}/getVirtualAppointmentJoinWebUrl()` | `GET` |
/// | `…/{id}/sendVirtualAppointmentSms`, `sendVirtualAppointmentReminderSms` | `POST`; sends nothing |
/// | `/users/{id}/onlineMeetings/getAllTranscripts(…)`, `getAllRecordings(…)`, with `$count` and `delta` | `GET` for one organizer |
/// | `/communications/onlineMeetings` | `GET` with a lookup |
///
/// - **Lookups.** A list of meetings requires `$filter`: `joinWebUrl eq '…'` or
///   `joinMeetingIdSettings/joinMeetingId eq '…'` below a user, `videoTeleconferenceId eq '…'` below
///   `/communications`.
/// - **Data.** A meeting is completed to the documented resource and found again by its id. Reports,
///   records, transcripts and recordings below a meeting that was [seeded](Self::seed) are those that
///   were seeded too. Below any other they are fixed examples, the same for every meeting.
/// - **Changes.** `delta()` returns everything once, and after a delta link what was added since, and
///   `@removed` for what was [removed](Self::remove).
/// - **Storage** rejects requests that carry a token, as Graph's does. A client must not forward its
///   token when it follows the redirect. A `Range` is answered with that part.
/// - **Query options.** Entities accept `$select`, collections also `$count`, `$filter`, `$skip` and
///   `$top`, and reports `$expand=attendanceRecords`. A `$filter` compares properties with literals,
///   joined by `and`.
/// - **Pages** have two entities unless `$top` says otherwise, so that a test catches a program that
///   ignores the next page.
/// - **Newer members** of enums, such as `coorganizer`, come as `unknownFutureValue` unless the request
///   has `Prefer: include-unknown-enum-members`.
///
/// # Other areas
///
/// Whatever else the crate has of Graph is served alike: a collection is created in, listed, filtered,
/// ordered, paged and counted, an entity is read, changed and deleted, with `$select` and `$expand`,
/// and so are single properties and streams. Values that Graph would refuse by its types are refused.
///
/// - **Data** comes from requests, and from [`seed_at`](Self::seed_at) and
///   [`seed_bytes`](Self::seed_bytes). `/me` is a user who is there from the start, whose calendar and
///   settings are too.
/// - **Events** of a user are those of the default calendar. A request that makes one with
///   `isOnlineMeeting` makes the meeting, which is found by its join URL. `calendarView` and `instances`
///   have each occurrence of daily and weekly series, and `getSchedule` is from the events of people with
///   that address. Times are compared as if every zone were UTC, and an occurrence has no path of its own.
/// - **Mail** that `sendMail` sends arrives in `mailFolders/sentitems` alone. Folders have their well-known
///   names.
/// - **Presence** is `Offline` unless `setPresence` says more; preferences go before sessions.
/// - **Subscriptions** are asked at their addresses, renewed, and gone at their end.
///   [`notify_subscribers`](Self::notify_subscribers) sends them notifications.
/// - **Other actions and functions** do nothing: an action without a result succeeds, a function that
///   returns many has an empty page. Others, and writes that no page documents, are answered 501 until
///   [`answer`](Self::answer) says more.
///
/// # Batches
///
/// `POST /v1.0/$batch` and `/beta/$batch` carry out each member as a request of its own.
///
/// - **Rules.** At most 20 members; ids that differ in more than their case; a body and a
///   `content-type` for each write; either no dependencies, or each member on the one before it. A
///   batch that breaks one is answered 400 as a whole. A member whose dependency failed is
///   answered 424 and not carried out.
/// - **Order.** Members without dependencies are answered in the reverse order, since Graph promises
///   none.
/// - **Records.** [`received`](Self::received) has the batch as one request. [`done`](Self::done) has
///   each member that was carried out, and a batch that was refused.
/// - **Faults.** A rule is asked for the batch and then for each member. A queued fault with a
///   response meets a member, one for each, and one of the connection meets the whole batch. A fault
///   of the connection that a rule picks for a member ends the connection of the batch, too.
///
/// # The API of December 2018
///
/// | path, in beta | methods |
/// | --- | --- |
/// | `/app/onlineMeetings`, `/applications/{id}/onlineMeetings` | `POST` |
/// | `…/onlineMeetings/{id}` | `GET` |
///
/// # Errors that it returns
///
/// All but those of the storage have Graph's error body.
///
/// | status | cause |
/// | --- | --- |
/// | 400 | a list of meetings that is not a lookup; a body with a name that a closed type lacks, a value of another type, an unknown member of an enum, a name twice, a change of what is set on creation, one time of a pair; a transcript in another format than `text/vtt`; an unknown segment or option |
/// | 401 | no bearer token; any token is accepted |
/// | 403 | a lookup by `joinWebUrl` of a meeting that another user organizes |
/// | 404 | an unknown id; a user principal name in the path, where meetings require an object id |
/// | 405 | a method that the path does not have |
/// | 501 | a request that Graph may accept and this server does not serve |
///
/// Properties that only the service sets are ignored, not refused. Undeclared properties of open
/// types, such as the meeting itself, are accepted and kept. Other responses come from
/// [`answer`](Self::answer) or a [`Fault`], and connections that break from a fault.
///
/// # Examples
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), graph_request::Error> {
/// let graph = FakeGraph::start().await;
/// let client = graph.client();
/// let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" }).await?;
/// let id = meeting.id.unwrap_or_default();
///
/// let first_page = graph_request! { client, GET /me/onlineMeetings/{id}/transcripts }.await?;
/// assert_eq!(first_page.items.len(), 2);
/// assert!(first_page.next_link.is_some());
/// assert_eq!(graph.received().len(), 2);
/// # Ok(())
/// # }
/// ```
pub struct FakeGraph {
    base_url: String,
    server: Arc<Server>,
    serving: JoinHandle<()>,
}

impl FakeGraph {
    /// Starts a server on a free port of `127.0.0.1`, as a task of the caller's tokio runtime.
    ///
    /// # Panics
    ///
    /// Panics if loopback has no free port.
    #[expect(clippy::expect_used, reason = "a test without its server cannot go on")]
    pub async fn start() -> Self {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let listener = TcpListener::bind(address).await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let server = Arc::new(Server::default());
        let serving = tokio::spawn(server::serve(listener, Arc::clone(&server)));
        Self { base_url: format!("http://{address}"), server, serving }
    }

    /// Returns the service root, for [`ClientBuilder::base_url`](crate::ClientBuilder::base_url).
    ///
    /// ```
    /// use graph_request::{Client, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), graph_request::Error> {
    /// let graph = FakeGraph::start().await;
    /// let client = Client::builder().token("any").base_url(graph.base_url()).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Creates a client for this server, with a token that it accepts and the default
    /// [`RetryPolicy`](crate::RetryPolicy).
    ///
    /// # Panics
    ///
    /// Panics if the HTTP client cannot be set up.
    #[expect(clippy::expect_used, reason = "a test without its client cannot go on")]
    pub fn client(&self) -> Client {
        let builder = Client::builder().token("a-token-for-the-stand-in").base_url(&self.base_url);
        builder.build().expect("a client for loopback needs nothing")
    }

    /// Queues a fault for one request. Faults are used up in the order of these calls, one for each
    /// request that arrives.
    pub fn inject(&self, fault: Fault) {
        self.server.plan.push(fault);
    }

    /// Sets a rule that picks the fault, if any, of each request from now on. It replaces an earlier
    /// rule. Faults queued with [`inject`](Self::inject) go first. The rule may keep a count of its own:
    /// it is asked for one request at a time.
    ///
    /// ```
    /// use graph_request::graph_request;
    /// use graph_request::testing::{FakeGraph, Fault};
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// let graph = FakeGraph::start().await;
    /// graph.inject_with(|request| (request.method == "DELETE").then(|| Fault::status(403)));
    /// let error = graph_request!(graph.client(), DELETE /me/onlineMeetings/{"1"}).await.unwrap_err();
    /// assert_eq!(error.status().unwrap(), 403);
    /// # }
    /// ```
    ///
    /// The second `GET` fails:
    ///
    /// ```
    /// use graph_request::testing::{FakeGraph, Fault};
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// let graph = FakeGraph::start().await;
    /// let mut count = 0;
    /// graph.inject_with(move |request| {
    ///     count += usize::from(request.method == "GET");
    ///     (count == 2).then(|| Fault::graph(403, "Forbidden", "Access is denied."))
    /// });
    /// # let client = graph.client();
    /// # let request = || graph_request::graph_request!(client, GET /me/onlineMeetings/{"1"});
    /// # assert!(request().await.unwrap_err().is_not_found());
    /// # assert!(request().await.unwrap_err().is_forbidden());
    /// # assert!(request().await.unwrap_err().is_not_found());
    /// # }
    /// ```
    pub fn inject_with(&self, rule: impl FnMut(&Received) -> Option<Fault> + Send + 'static) {
        self.server.plan.set_rule(Box::new(rule));
    }
}

impl Drop for FakeGraph {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl fmt::Debug for FakeGraph {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("FakeGraph").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
