//! Schedules a meeting for a list of people.
//!
//! Shows: a loop in an array; optional properties; date-times; an enum parsed from text.
//!
//! ```sh
//! cargo run --example schedule_with_attendees
//! ```
//!
//! Uses a local stand-in for Graph and needs no account.

use std::error::Error;

use graph_request::graph_request;
use graph_request::preview::MeetingType;
use graph_request::testing::FakeGraph;
use graph_request::time::{Duration, OffsetDateTime};

/// An attendee.
struct Person {
    upn: &'static str,
    /// The object id, if the attendee is in the directory.
    id: Option<&'static str>,
    /// The telephone number, if the attendee joins by telephone.
    phone: Option<&'static str>,
}

const PEOPLE: [Person; 3] = [
    Person { upn: "adele@contoso.com", id: Some("550fae72"), phone: None },
    Person { upn: "alex@contoso.com", id: Some("f3c8a5e1"), phone: Some("+15550100") },
    Person { upn: "guest@example.com", id: None, phone: Some("+15550101") },
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let start = OffsetDateTime::now_utc() + Duration::DAY;
    let agenda: Option<&str> = None;
    // For example from a configuration file. The error of an unknown member lists the known ones.
    let kind: MeetingType = "scheduled".parse()?;

    let call = graph_request!(client, POST /app/onlineMeetings {
        "meetingType": kind,
        "startDateTime": start,
        "endDateTime": start + Duration::HOUR,
        "subject": format!("Planning with {}", PEOPLE.len()),
        "participants": {
            "organizer": { "identity": { "user": { "id": "550fae72" } } },
            "attendees": [
                for person in &PEOPLE {
                    "upn": person.upn,
                    "identity": {
                        "user": { "id"?: person.id },
                        "phone": { "id"?: person.phone },
                    },
                },
                { "upn": "room-5@contoso.com", "identity": {} },
            ],
        },
        "chatInfo": { "threadId"?: agenda },
    });
    println!("{}\n", String::from_utf8_lossy(call.request().body().unwrap_or_default()));

    let meeting = call.await?;
    let attendees = meeting.participants.and_then(|p| p.attendees).unwrap_or_default();
    for attendee in attendees {
        println!("invited  {}", attendee.upn.unwrap_or_default());
    }
    println!("join at  {}", meeting.join_url.unwrap_or_default());
    Ok(())
}
