//! The attendance of a meeting, as a CSV file.

use std::fs::File;
use std::path::Path;

use graph_request::time::OffsetDateTime;
use graph_request::v1::{AttendanceRecord, MeetingAttendanceReport};
use graph_request::value::DateTimeExt;
use graph_request::{Client, graph_request};

use super::draft::Draft;
use super::{Result, at};

/// The columns.
const HEADER: [&str; 8] =
    ["report", "meeting start", "name", "email", "role", "joined", "left", "seconds"];

/// Writes one row for each record of each report of a meeting. Returns the number of records.
///
/// A meeting has a report for each time that it took place. Both the reports and the records of each
/// come in pages; one page of each is in memory.
pub(crate) async fn export(client: &Client, meeting: &str, file: &Path) -> Result<usize> {
    let draft = Draft::of(file);
    let mut table = csv::Writer::from_path(draft.path()).map_err(at(draft.path()))?;
    table.write_record(HEADER)?;

    let mut count = 0;
    let list = graph_request! { client, GET /me/onlineMeetings/{meeting}/attendanceReports };
    let mut reports = list.pages().items();
    while let Some(report) = reports.try_next().await? {
        count += write_records(client, meeting, &report, &mut table).await?;
    }
    table.flush()?;
    drop(table);
    draft.keep()?;
    Ok(count)
}

/// Writes the records of one report. Returns their number.
async fn write_records(
    client: &Client,
    meeting: &str,
    report: &MeetingAttendanceReport,
    table: &mut csv::Writer<File>,
) -> Result<usize> {
    let id = report.id.as_deref().unwrap_or_default();
    let list = graph_request! {
        client,
        GET /me/onlineMeetings/{meeting}/attendanceReports/{id}/attendanceRecords
    };
    let mut count = 0;
    let mut records = list.pages().items();
    while let Some(record) = records.try_next().await? {
        write_record(report, &record, table)?;
        count += 1;
    }
    Ok(count)
}

/// Writes one record. A person may join several times: the first and the last moment count.
fn write_record(
    report: &MeetingAttendanceReport,
    record: &AttendanceRecord,
    table: &mut csv::Writer<File>,
) -> csv::Result<()> {
    let intervals = || record.attendance_intervals.iter().flatten();
    table.serialize((
        &report.id,
        text(report.meeting_start_date_time),
        record.identity.as_ref().and_then(|identity| identity.display_name.as_deref()),
        &record.email_address,
        &record.role,
        text(intervals().filter_map(|interval| interval.join_date_time).min()),
        text(intervals().filter_map(|interval| interval.leave_date_time).max()),
        record.total_attendance_in_seconds,
    ))
}

fn text(time: Option<OffsetDateTime>) -> Option<String> {
    time.map(DateTimeExt::to_rfc3339)
}
