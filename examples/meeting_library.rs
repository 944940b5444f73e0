//! Schedules, finds and extends a meeting by the functions of a library that wraps the macro.
//!
//! Shows: a program on top of [`contoso_meetings`](contoso_meetings/src/lib.rs), with the library's
//! ids, errors and macro, and without a dependency of its own on `graph-request`.
//!
//! ```sh
//! cargo run --example meeting_library
//! ```
//!
//! Uses a local stand-in for Graph and needs no account.

use std::error::Error;

use contoso_meetings::graph_request::testing::FakeGraph;
use contoso_meetings::graph_request::time::{Duration, OffsetDateTime};
use contoso_meetings::{MeetingId, Meetings, Schedule, UserId, meetings_request};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = FakeGraph::start().await;
    let meetings = Meetings::new(graph.client());
    let organizer = UserId::new(graph.user_id());

    let schedule = Schedule {
        subject: "Quarterly review".to_owned(),
        start: OffsetDateTime::now_utc() + Duration::DAY,
        length: Duration::HOUR,
        guests: vec!["adele@contoso.com".to_owned()],
        room: Some("room-5@contoso.com".to_owned()),
    };
    let meeting = meetings.schedule(&organizer, &schedule).await?;
    let url = meeting.join_web_url.ok_or("the meeting has no link")?;
    println!("scheduled {url}");

    let found = meetings.find_by_join_url(&organizer, &url).await?;
    let id = MeetingId::new(found.id.ok_or("the meeting has no id")?);
    meetings.invite(&organizer, &id, &["alex@contoso.com"]).await?;
    let meeting =
        meetings_request!(meetings, GET / users / { organizer } / onlineMeetings / { id }).await?;
    for person in meeting.participants.and_then(|people| people.attendees).iter().flatten() {
        println!("invited   {}", person.upn.as_deref().unwrap_or_default());
    }

    let unknown = MeetingId::new("unknown");
    if let Err(error) = meetings.invite(&organizer, &unknown, &["alex@contoso.com"]).await {
        println!("failed    {error}");
    }
    Ok(())
}
