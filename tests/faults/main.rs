//! Tests of the client against a service or a network that fails. Every request that reaches the
//! server is counted.

mod connections;
mod lost_answers;
mod meetings;
mod request_id;
mod throttling;
mod verbs;

use std::time::Duration;

use graph_request::testing::FakeGraph;
use graph_request::{
    Client, ClientBuilder, Request, RetryPolicy, graph_request, preview::OnlineMeeting,
};

/// Returns a policy of three attempts without a delay between them.
fn three_attempts() -> RetryPolicy {
    RetryPolicy::default().tries(3).first_delay(Duration::ZERO)
}

fn builder(graph: &FakeGraph) -> ClientBuilder {
    Client::builder().token("secret").base_url(graph.base_url()).retry(three_attempts())
}

fn create() -> Request<OnlineMeeting> {
    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
    })
}
