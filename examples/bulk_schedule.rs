//! Schedules the meetings of a CSV file, a few at a time, and prints a report.
//!
//! Shows: `createOrGet`; concurrent calls; errors of single calls; Rust code in a body.
//!
//! Each row has a key of its own, which is the `externalId` of its meeting. If the program is
//! interrupted and run again, it finds the meetings it created before and creates the rest.
//!
//! ```sh
//! cargo run --example bulk_schedule -- examples/bulk_schedule.csv
//! ```
//!
//! Uses a local stand-in for Graph. If `GRAPH_TOKEN` is set, it calls Graph itself.

use std::env;
use std::error::Error;

use futures_util::StreamExt;
use futures_util::stream;
use graph_request::testing::FakeGraph;
use graph_request::{Client, graph_request};
use indicatif::ProgressBar;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The number of concurrent calls.
const CONCURRENCY: usize = 4;

/// A row of the file.
#[derive(Clone, Debug, serde::Deserialize)]
pub(crate) struct Row {
    /// The `externalId`, unique among the meetings of the organizer.
    pub(crate) key: String,
    /// The object id of the organizer.
    pub(crate) organizer: String,
    /// The title.
    pub(crate) subject: String,
    /// The start, in RFC 3339.
    pub(crate) start: String,
    /// The end, in RFC 3339.
    pub(crate) end: String,
    /// User principal names, separated by `;`.
    pub(crate) attendees: String,
}

/// The outcome of each row, by key.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// Created by this run.
    pub(crate) created: Vec<String>,
    /// Created by an earlier run.
    pub(crate) found: Vec<String>,
    /// Failed, with the error.
    pub(crate) failed: Vec<(String, String)>,
}

#[tokio::main]
#[allow(dead_code, reason = "a test includes this file for the other functions")]
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

/// Schedules all rows. A row that fails does not stop the others.
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

/// Schedules one row and returns `true` if the meeting is new.
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

/// Connects to Graph if there is a token, and to a stand-in otherwise.
#[allow(dead_code, reason = "a test includes this file for the other functions")]
async fn connect() -> Result<(Client, Option<FakeGraph>), graph_request::Error> {
    let Ok(token) = env::var("GRAPH_TOKEN") else {
        let stand_in = FakeGraph::start().await;
        return Ok((stand_in.client(), Some(stand_in)));
    };
    Ok((Client::builder().token(token).build()?, None))
}
