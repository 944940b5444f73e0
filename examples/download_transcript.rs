//! Writes the latest transcript of a meeting to standard output.
//!
//! Shows: all pages of a collection; content chunk by chunk; the query options `$top` and `$format`.
//!
//! ```sh
//! cargo run --example download_transcript
//! ```
//!
//! Uses a local stand-in for Graph and needs no account.

use std::error::Error;
use std::io::{Write, stdout};

use graph_request::graph_request;
use graph_request::testing::FakeGraph;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" }).await?;
    let meeting = meeting.id.unwrap_or_default();

    // The latest may be on any page, so all of them are read.
    let list = graph_request! { client, GET /me/onlineMeetings/{meeting}/transcripts?$top=20 };
    let transcripts = list.pages().all().await?;
    let latest = transcripts.into_iter().max_by_key(|transcript| transcript.created_date_time);
    let Some(transcript) = latest.and_then(|transcript| transcript.id) else {
        println!("the meeting has no transcripts");
        return Ok(());
    };

    // Chunks are read on demand, so a long transcript is never in memory as a whole.
    let mut content = graph_request! {
        client,
        GET /me/onlineMeetings/{meeting}/transcripts/{transcript}/content?$format="text/vtt"
    }
    .await?;
    while let Some(chunk) = content.try_next().await? {
        stdout().write_all(&chunk)?;
    }
    Ok(())
}
