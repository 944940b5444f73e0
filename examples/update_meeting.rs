//! Moves a meeting to another time and opens its lobby.
//!
//! Shows: a `PATCH` with `?:`, which leaves a property out of the body.
//!
//! ```sh
//! cargo run --example update_meeting
//! ```
//!
//! Uses a local stand-in for Graph and needs no account.

use std::error::Error;

use graph_request::graph_request;
use graph_request::testing::FakeGraph;
use graph_request::time::{Duration, OffsetDateTime};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "Review" }).await?;
    let id = meeting.id.unwrap_or_default();

    // Absent properties keep their values. Graph requires both times or neither.
    let start = OffsetDateTime::now_utc() + Duration::WEEK;
    let new_subject: Option<&str> = None;
    let meeting = graph_request!(client, PATCH /me/onlineMeetings/{id} {
        "startDateTime": start,
        "endDateTime": start + Duration::HOUR,
        "subject"?: new_subject,
        "lobbyBypassSettings": { "scope": "everyone" },
    })
    .await?;

    println!("subject  {}", meeting.subject.unwrap_or_default());
    println!("starts   {}", meeting.start_date_time.map(|t| t.to_string()).unwrap_or_default());
    println!("lobby    {:?}", meeting.lobby_bypass_settings.and_then(|lobby| lobby.scope));
    Ok(())
}
