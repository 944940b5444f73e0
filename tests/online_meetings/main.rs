//! Today's online meetings over real sockets, against the stand-in.

mod artifacts;
mod attendance;
mod create_or_get;
mod filters;
mod links;
mod meetings;
mod pages;
mod refusals;
mod responses;

use graph_request::testing::{FakeGraph, Received};
use graph_request::{Client, graph_request};

/// Makes a meeting, and says what its id is.
async fn meet(client: &Client, subject: &str) -> String {
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": subject });
    meeting.await.unwrap().id.unwrap()
}

/// What reached the server last.
fn last(graph: &FakeGraph) -> Received {
    graph.received().pop().unwrap()
}
