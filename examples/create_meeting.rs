//! Creates an online meeting and prints the address to join it.
//!
//! Shows: a request as a value, its method, path and body; sending it; reading a response; the API
//! documented in December 2018.
//!
//! ```sh
//! cargo run --example create_meeting
//! ```
//!
//! Uses a local stand-in for Graph. If `GRAPH_TOKEN` is set, it calls Graph itself, or the service
//! root in `GRAPH_BASE_URL`.

use std::env;
use std::error::Error;

use graph_request::testing::FakeGraph;
use graph_request::{Client, graph_request};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // The stand-in stops when it is dropped.
    let (client, _stand_in) = connect().await?;
    let organizer = "550fae72-d251-43ec-868c-373732c2704f";

    let request = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": organizer } } } },
        "subject": "subject-value",
    });
    println!("{} {}{}", request.method(), client.base_url(), request.path());
    println!("{}\n", String::from_utf8_lossy(request.body().unwrap_or_default()));

    let meeting = client.send(request).await?;
    println!("id         {}", meeting.id.unwrap_or_default());
    println!("subject    {}", meeting.subject.unwrap_or_default());
    let organizer = meeting.participants.and_then(|p| p.organizer?.identity?.user);
    println!("organizer  {}", organizer.and_then(|o| o.display_name.or(o.id)).unwrap_or_default());
    println!("join URL   {}", meeting.join_url.unwrap_or_default());
    Ok(())
}

/// Connects to Graph if there is a token, and to a stand-in otherwise.
async fn connect() -> Result<(Client, Option<FakeGraph>), graph_request::Error> {
    let Ok(token) = env::var("GRAPH_TOKEN") else {
        let stand_in = FakeGraph::start().await;
        return Ok((stand_in.client(), Some(stand_in)));
    };
    let mut client = Client::builder().token(token);
    if let Ok(base_url) = env::var("GRAPH_BASE_URL") {
        client = client.base_url(base_url);
    }
    Ok((client.build()?, None))
}
