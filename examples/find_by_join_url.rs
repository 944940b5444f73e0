//! Finds a meeting by the address that opens it.
//!
//! Shows: `$filter` with a Rust value; the meetings of another user.
//!
//! ```sh
//! cargo run --example find_by_join_url
//! ```
//!
//! Uses a local stand-in for Graph and needs no account.

use std::error::Error;

use graph_request::graph_request;
use graph_request::testing::FakeGraph;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let organizer = "550fae72-d251-43ec-868c-373732c2704f";
    let meeting = graph_request!(client, POST /users/{organizer}/onlineMeetings {
        "subject": "Planning",
    })
    .await?;
    let url = meeting.join_web_url.unwrap_or_default();

    // The macro quotes and encodes the address.
    let found = graph_request! {
        client,
        GET /users/{organizer}/onlineMeetings?$filter=joinWebUrl eq {url}
    }
    .await?;

    for meeting in found.items {
        println!("id       {}", meeting.id.unwrap_or_default());
        println!("subject  {}", meeting.subject.unwrap_or_default());
    }
    Ok(())
}
