//! Lists all recordings of a meeting.
//!
//! Shows: a collection of several pages one by one; `$count`.
//!
//! ```sh
//! cargo run --example list_recordings
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
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" }).await?;
    let id = meeting.id.unwrap_or_default();

    let first =
        graph_request! { client, GET /me/onlineMeetings/{id}/recordings?$count=true }.await?;
    println!("{} recordings, {} on the first page", first.count.unwrap_or(0), first.items.len());

    // The stream fetches the next page when the items of this one are used up.
    let mut recordings = first.into_stream(&client);
    while let Some(recording) = recordings.try_next().await? {
        let created = recording.created_date_time.map(|time| time.to_string());
        println!("{}  {}", created.unwrap_or_default(), recording.id.unwrap_or_default());
    }
    Ok(())
}
