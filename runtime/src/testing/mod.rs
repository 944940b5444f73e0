//! A stand-in for Graph, to try programs against: real HTTP, on loopback, with everything it is
//! given kept in memory.
//!
//! ```
//! use graph_request::{graph_request, testing::FakeGraph};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), graph_request::Error> {
//! let graph = FakeGraph::start().await;
//! let client = graph.client();
//! let meeting = graph_request!(client, POST /app/onlineMeetings {
//!     "meetingType": "meetNow",
//!     "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
//! })
//! .await?;
//! assert!(meeting.join_url.is_some());
//! # Ok(())
//! # }
//! ```

mod faults;
mod received;
mod server;
mod service;
mod store;

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use faults::Fault;
pub use received::{Done, Received};

use crate::Client;
use server::Server;

/// A server that answers as Graph's documentation says Graph does.
///
/// Today's API, in v1.0 and beta alike, below `/me`, `/users/{id}` and `/communications`:
///
/// - `onlineMeetings`: create, `createOrGet` (one meeting for each `externalId` of a user), list,
///   `$count`, get, change, delete. A meeting belongs to the user below whom it was made, and
///   `/communications` knows everybody's. `$filter` takes `joinWebUrl`,
///   `joinMeetingIdSettings/joinMeetingId` and `videoTeleconferenceId`, each with `eq`; in beta
///   `onlineMeetings(joinWebUrl='…')` is a meeting too.
/// - `attendanceReports` with `attendanceRecords`, `transcripts` and `recordings` with `content`:
///   the same few of every meeting; `delta()` has all of them once. A recording lies in storage, to which the server redirects, and
///   which refuses a request that carries a token.
/// - `getVirtualAppointmentJoinWebUrl()`, `sendVirtualAppointmentSms` and
///   `sendVirtualAppointmentReminderSms`, which send nothing.
///
/// Collections take `$count`, `$select`, `$skip` and `$top`. Without `$top` a page has two entities,
/// so that a program that forgets the next page is found out. An option that is not heeded is
/// refused.
///
/// Of the API documented in December 2018, `POST` and `GET` of `/app/onlineMeetings` and
/// `/applications/{id}/onlineMeetings`, in the beta version.
///
/// What is created is filled up to the documented resource, kept, and found again by its id. A
/// request without a bearer token is answered 401, an unknown id 404, a body that is not the JSON of
/// what is wanted 400, each with an error in Graph's form. A [`Fault`] makes it misbehave.
/// It ends when it is dropped, with all its connections.
pub struct FakeGraph {
    base_url: String,
    server: Arc<Server>,
    serving: JoinHandle<()>,
}

impl FakeGraph {
    /// Starts a server on a free port of `127.0.0.1`; it runs on the tokio runtime of the caller.
    ///
    /// # Panics
    ///
    /// Where loopback has no free port.
    #[expect(clippy::expect_used, reason = "a test without its server cannot go on")]
    pub async fn start() -> Self {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let listener = TcpListener::bind(address).await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let server = Arc::new(Server::default());
        let serving = tokio::spawn(server::serve(listener, Arc::clone(&server)));
        Self { base_url: format!("http://{address}"), server, serving }
    }

    /// The service root to give to [`ClientBuilder::base_url`](crate::ClientBuilder::base_url).
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// A client for this server, with a token that it takes.
    ///
    /// # Panics
    ///
    /// Where no HTTP client can be set up.
    #[expect(clippy::expect_used, reason = "a test without its client cannot go on")]
    pub fn client(&self) -> Client {
        let builder = Client::builder().token("a-token-for-the-stand-in").base_url(&self.base_url);
        builder.build().expect("a client for loopback needs nothing")
    }

    /// What reached the server so far, in the order in which it came.
    pub fn received(&self) -> Vec<Received> {
        self.server.store.received()
    }

    /// What the server did so far, whether or not its answer arrived.
    pub fn done(&self) -> Vec<Done> {
        self.server.plan.all_done()
    }

    /// Something goes wrong with the next request that has nothing going wrong with it yet.
    pub fn inject(&self, fault: Fault) {
        self.server.plan.push(fault);
    }

    /// Something may go wrong with each request from now on, as the rule has it.
    pub fn inject_with(&self, rule: impl Fn(&Received) -> Option<Fault> + Send + 'static) {
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
