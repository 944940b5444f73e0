//! Schedules the meetings of a CSV file, a few at a time, and says what became of them.
//!
//! Each row has a key of its own, which `createOrGet` takes as `externalId`: stopped half way and
//! run again, the program finds what it made before and makes the rest.
//!
//! ```sh
//! cargo run --example bulk_schedule -- examples/bulk_schedule.csv
//! ```
//!
//! Without an account it talks to the stand-in for Graph; with `GRAPH_TOKEN` it talks to Graph.

use std::env;
use std::error::Error;

use futures_util::StreamExt;
use futures_util::stream;
use graph_request::testing::FakeGraph;
use graph_request::{Client, graph_request};
use indicatif::ProgressBar;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// How many calls are under way at once.
const CONCURRENCY: usize = 4;

/// A meeting as the file has it.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Row {
    /// Names the meeting among all that this organizer has.
    pub(crate) key: String,
    /// The object id of the organizer.
    pub(crate) organizer: String,
    /// What it is about.
    pub(crate) subject: String,
    /// RFC 3339.
    pub(crate) start: String,
    /// RFC 3339.
    pub(crate) end: String,
    /// User principal names, with `;` between them.
    pub(crate) attendees: String,
}

/// What became of the rows, by their keys.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// Made by this run.
    pub(crate) created: Vec<String>,
    /// There already.
    pub(crate) found: Vec<String>,
    /// Not made, or not known to be, and why.
    pub(crate) failed: Vec<(String, String)>,
}

#[tokio::main]
#[allow(dead_code, reason = "a test takes this file in for the rest of it")]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).unwrap_or_else(|| "examples/bulk_schedule.csv".to_owned());
    let rows = csv::Reader::from_path(&file)?.deserialize().collect::<Result<Vec<Row>, _>>()?;
    let (client, _stand_in) = connect().await?;

    let progress = ProgressBar::new(rows.len().try_into()?);
    let report = schedule(&client, rows, &progress).await;
    progress.finish_and_clear();

    println!("created  {}", report.created.join(", "));
    println!("found    {}", report.found.join(", "));
    for (key, why) in &report.failed {
        println!("failed   {key}: {why}");
    }
    Ok(())
}

/// Schedules all rows; none of them keeps the others from being scheduled.
pub(crate) async fn schedule(client: &Client, rows: Vec<Row>, progress: &ProgressBar) -> Report {
    let calls = rows.into_iter().map(|row| async move {
        let outcome = schedule_row(client, &row).await.map_err(|error| error.to_string());
        (row.key, outcome)
    });
    let mut outcomes = stream::iter(calls).buffer_unordered(CONCURRENCY);
    let mut report = Report::default();
    while let Some((key, outcome)) = outcomes.next().await {
        match outcome {
            Ok(true) => report.created.push(key),
            Ok(false) => report.found.push(key),
            Err(why) => report.failed.push((key, why)),
        }
        progress.inc(1);
    }
    report
}

/// Whether the meeting is new.
async fn schedule_row(client: &Client, row: &Row) -> Result<bool, Box<dyn Error>> {
    let meeting = graph_request!(client, POST /users/{row.organizer}/onlineMeetings/createOrGet {
        "externalId": row.key,
        "subject": row.subject,
        "startDateTime": OffsetDateTime::parse(&row.start, &Rfc3339)?,
        "endDateTime": OffsetDateTime::parse(&row.end, &Rfc3339)?,
        "participants": {
            "attendees": [
                for upn in row.attendees.split(';').filter(|upn| !upn.is_empty()) {
                    "upn": upn,
                    "role": "attendee",
                },
            ],
        },
    })
    .await?;
    Ok(meeting.is_created())
}

#[allow(dead_code, reason = "a test takes this file in for the rest of it")]
async fn connect() -> Result<(Client, Option<FakeGraph>), graph_request::Error> {
    let Ok(token) = env::var("GRAPH_TOKEN") else {
        let stand_in = FakeGraph::start().await;
        return Ok((stand_in.client(), Some(stand_in)));
    };
    Ok((Client::builder().token(token).build()?, None))
}
