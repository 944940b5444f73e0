//! Attendance as a table: all records of all reports, or not there.

use std::fs;
use std::path::Path;

use graph_request::testing::{FakeGraph, Fault};
use serde_json::json;

use crate::meetings::{Command, Result};
use crate::{failure, folder, names, run, seed};

pub(crate) async fn attendance(graph: &FakeGraph, meeting: &str, file: &Path) -> Result {
    run(graph, Command::Attendance { meeting, file }).await.1
}

/// Seeds three reports with seven records each; the records of a report are in four pages.
fn seed_reports(graph: &FakeGraph) -> String {
    let meeting = seed(graph);
    for day in 1..=3 {
        let record = |n| {
            json!({
                "emailAddress": format!("{day}-{n}@contoso.com"),
                "identity": { "displayName": format!("Doe, \"{n}\"") },
                "role": "Attendee",
                "totalAttendanceInSeconds": n,
                "attendanceIntervals": [
                    { "joinDateTime": "2026-01-05T09:30:00Z", "leaveDateTime": "2026-01-05T09:40:00Z" },
                    { "joinDateTime": "2026-01-05T09:10:00Z", "leaveDateTime": "2026-01-05T09:20:00Z" },
                ],
            })
        };
        let records: Vec<_> = (1..=7).map(record).collect();
        let start = format!("2026-01-0{day}T09:00:00Z");
        let report = json!({ "meetingStartDateTime": start, "attendanceRecords": records });
        graph.seed_report(&meeting, report);
    }
    meeting
}

#[tokio::test]
async fn each_record_of_each_report_is_a_row() {
    let graph = FakeGraph::start().await;
    let meeting = seed_reports(&graph);
    let file = folder("rows").join("attendance.csv");
    attendance(&graph, &meeting, &file).await.unwrap();
    let rows = csv::Reader::from_path(&file).unwrap().into_records();
    let rows: Vec<csv::StringRecord> = rows.collect::<csv::Result<_>>().unwrap();
    let emails: Vec<_> = rows.iter().map(|row| row[3].to_owned()).collect();
    let expected = (1..=3).flat_map(|day| (1..=7).map(move |n| format!("{day}-{n}@contoso.com")));
    assert_eq!(emails, expected.collect::<Vec<_>>());
    let last: Vec<&str> = rows[20].iter().skip(1).collect();
    assert_eq!(
        last,
        [
            "2026-01-03T09:00:00Z",
            "Doe, \"7\"",
            "3-7@contoso.com",
            "Attendee",
            "2026-01-05T09:10:00Z",
            "2026-01-05T09:40:00Z",
            "7",
        ]
    );
    let lists = graph.received_at("/me/onlineMeetings/*/attendanceReports/*/attendanceRecords");
    assert_eq!(lists.len(), 3 * 4, "pages of two");
}

#[tokio::test]
async fn a_meeting_that_did_not_take_place_has_a_table_without_rows() {
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    let file = folder("empty").join("attendance.csv");
    attendance(&graph, &meeting, &file).await.unwrap();
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text, "report,meeting start,name,email,role,joined,left,seconds\n");
}

#[tokio::test]
async fn an_export_that_fails_half_way_leaves_no_half_table() {
    let graph = FakeGraph::start().await;
    let meeting = seed_reports(&graph);
    let mut pages = 0;
    graph.inject_with(move |request| {
        pages += usize::from(request.path.contains("/attendanceRecords"));
        (pages == 6).then(|| Fault::graph(403, "Forbidden", "Access is denied."))
    });
    let folder = folder("no_half_table");
    let line = failure(attendance(&graph, &meeting, &folder.join("attendance.csv")).await);
    assert!(line.contains(": 403 Forbidden: Forbidden: Access is denied."), "{line}");
    assert_eq!(names(&folder), [""; 0]);
}
