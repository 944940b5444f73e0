//! Finds a meeting of which nothing is known but the address that opens it.
//!
//! It talks to the stand-in for Graph, so it needs no account.

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

    // The address is quoted and encoded, whatever is in it.
    let found = graph_request!(
        client,
        GET /users/{organizer}/onlineMeetings?$filter=joinWebUrl eq {url}
    )
    .await?;

    for meeting in found.items {
        println!("id       {}", meeting.id.unwrap_or_default());
        println!("subject  {}", meeting.subject.unwrap_or_default());
    }
    Ok(())
}
