//! Meetings from a CSV file.

use std::path::Path;

use graph_request::time::OffsetDateTime;
use graph_request::v1::OnlineMeeting;
use graph_request::value::ToDateTime;
use graph_request::{Client, CreatedOrFound, Request, graph_request};
use serde::de::{Deserialize, Deserializer, Error};

use super::{Output, Result, at};

/// A row of the file.
#[derive(Debug, serde::Deserialize)]
struct Row {
    /// The `externalId`: a row with a key that was scheduled before is not scheduled again.
    key: String,
    subject: String,
    #[serde(deserialize_with = "date_time")]
    start: OffsetDateTime,
    #[serde(deserialize_with = "date_time")]
    end: OffsetDateTime,
    /// User principal names, separated by `;`.
    attendees: String,
}

/// Reads a date-time of RFC 3339.
fn date_time<'de, D: Deserializer<'de>>(text: D) -> Result<OffsetDateTime, D::Error> {
    String::deserialize(text)?.to_date_time().map_err(D::Error::custom)
}

/// Schedules the meetings of a file, twenty in a request, and writes each with its address.
///
/// A row that cannot be read fails before anything is sent. A meeting that Graph refuses does not
/// stop the others, but is an error in the end. To run it again is safe.
pub(crate) async fn schedule(client: &Client, file: &Path, out: Output<'_>) -> Result {
    let rows = read(file).map_err(at(file))?;
    let mut results = client.batch_all(rows.iter().map(create_or_get));
    let mut failed = 0;
    while let Some((place, result)) = results.next().await {
        let key = &rows[place].key;
        match result {
            Ok(meeting) => writeln!(out, "{}", describe(key, &meeting))?,
            Err(error) => {
                failed += 1;
                writeln!(out, "failed {key}: {error}")?;
            }
        }
    }
    match failed {
        0 => Ok(()),
        _ => Err(format!("{failed} of {} meetings were not scheduled", rows.len()).into()),
    }
}

fn read(file: &Path) -> csv::Result<Vec<Row>> {
    csv::Reader::from_path(file)?.deserialize().collect()
}

fn create_or_get(row: &Row) -> Request<CreatedOrFound<OnlineMeeting>> {
    let attendees = row.attendees.split(';').filter(|upn| !upn.is_empty());
    graph_request!(POST /me/onlineMeetings/createOrGet {
        "externalId": row.key,
        "subject": row.subject,
        "startDateTime": row.start,
        "endDateTime": row.end,
        "participants": { "attendees": [for upn in attendees { "upn": upn, "role": "attendee" }] },
    })
}

fn describe(key: &str, meeting: &CreatedOrFound<OnlineMeeting>) -> String {
    let word = match meeting.is_new() {
        Some(true) => "created",
        Some(false) => "found",
        // An attempt whose answer was lost may have created it.
        None => "created or found",
    };
    format!("{word} {key}: {}", meeting.join_web_url.as_deref().unwrap_or_default())
}
