//! Invites sixty people to one meeting each, in three requests, and prints what became of each.
//!
//! Shows: `batch_all`; results as they come; a create whose outcome is unknown.
//!
//! Twenty meetings are created by one request. A meeting that is throttled is created by a later
//! one, while the others go on.
//!
//! ```sh
//! cargo run --example invite_many
//! ```
//!
//! Uses a local stand-in for Graph. If `GRAPH_TOKEN` is set, it calls Graph itself.

use std::env;

use graph_request::testing::FakeGraph;
use graph_request::v1::OnlineMeeting;
use graph_request::{Client, Request, graph_request};

/// The outcome of one invitation.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    /// The meeting was created, with this URL.
    Invited(String),
    /// The meeting may have been created: look for it before inviting again.
    Unknown(String),
    /// The meeting was not created, with the error.
    Failed(String),
}

#[tokio::main]
#[allow(dead_code, reason = "a test includes this file for the other functions")]
async fn main() -> Result<(), graph_request::Error> {
    let (client, _stand_in) = connect().await?;
    let people: Vec<String> = (1..=60).map(|n| format!("person{n}@contoso.com")).collect();
    for (person, outcome) in people.iter().zip(invite(&client, &people).await) {
        match outcome {
            Outcome::Invited(url) => println!("invited  {person}: {url}"),
            Outcome::Unknown(why) => println!("unknown  {person}: {why}"),
            Outcome::Failed(why) => println!("failed   {person}: {why}"),
        }
    }
    Ok(())
}

/// Invites each person to a meeting. Returns the outcomes in the order of the people.
pub(crate) async fn invite(client: &Client, people: &[String]) -> Vec<Outcome> {
    let requests = people.iter().map(|person| invitation(person));
    let meetings = client.batch_all(requests).all().await;
    meetings.into_iter().map(describe).collect()
}

fn invitation(person: &str) -> Request<OnlineMeeting> {
    graph_request!(POST /me/onlineMeetings {
        "subject": format!("Interview with {person}"),
        "participants": { "attendees": [{ "upn": person, "role": "attendee" }] },
    })
}

fn describe(result: graph_request::Result<OnlineMeeting>) -> Outcome {
    match result {
        Ok(meeting) => Outcome::Invited(meeting.join_web_url.unwrap_or_default()),
        Err(error) if error.outcome_unknown() => Outcome::Unknown(error.to_string()),
        Err(error) => Outcome::Failed(error.to_string()),
    }
}

/// Connects to Graph if there is a token, and to a stand-in otherwise.
#[allow(dead_code, reason = "a test includes this file for the other functions")]
async fn connect() -> Result<(Client, Option<FakeGraph>), graph_request::Error> {
    let Ok(token) = env::var("GRAPH_TOKEN") else {
        let stand_in = FakeGraph::start().await;
        return Ok((stand_in.client(), Some(stand_in)));
    };
    Ok((Client::builder().token(token).build()?, None))
}
