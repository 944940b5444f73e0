//! Tests of online meetings in v1.0 and beta, over real sockets against the stand-in.

mod artifacts;
mod attendance;
mod create_or_get;
mod filters;
mod links;
mod meetings;
mod pages;
mod refusals;
mod responses;
mod rows;
mod samples;

use graph_request::testing::{FakeGraph, Received};
use graph_request::{Client, graph_request};

/// The object ids of two users: a path of meetings takes nothing else.
const HEIDI: &str = "8b081ef6-4792-4def-b2c9-c363a1bf41d5";
const JOE: &str = "550fae72-d251-43ec-868c-373732c2704f";

/// Creates a meeting and returns its id.
async fn create_meeting(client: &Client, subject: &str) -> String {
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": subject });
    meeting.await.unwrap().id.unwrap()
}

/// Returns the last request that reached the server.
fn last_received(graph: &FakeGraph) -> Received {
    graph.received().pop().unwrap()
}
