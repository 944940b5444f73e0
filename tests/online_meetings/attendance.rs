//! Attendance reports and their records.

use graph_request::graph_request;
use graph_request::testing::FakeGraph;
use graph_request::v1::MeetingAttendanceReport;
use serde_json::{Value, json};

use crate::create_meeting;

/// Returns the attendance records of a report, as JSON.
fn records_of(report: &MeetingAttendanceReport) -> Value {
    serde_json::to_value(report).unwrap()["attendanceRecords"].clone()
}

#[tokio::test]
async fn reports_hold_their_records_where_it_is_asked_for() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let plain =
        graph_request!(client, GET / me / onlineMeetings / { id } / attendanceReports).await;
    let plain = plain.unwrap();
    assert_eq!(plain.items.len(), 2);
    assert_eq!(records_of(&plain.items[0]), json!([]));
    let report = plain.items[0].id.clone().unwrap();
    let expanded = graph_request!(
        client,
        GET /me/onlineMeetings/{id}/attendanceReports/{report}?$expand=attendanceRecords
    );
    let expanded = expanded.await.unwrap();
    assert_eq!(records_of(&expanded).as_array().map(Vec::len), Some(2));
    assert_eq!(expanded.total_participant_count, Some(2));
}

#[tokio::test]
async fn records_are_a_collection_of_their_own() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let reports =
        graph_request!(client, GET / me / onlineMeetings / { id } / attendanceReports).await;
    let report = reports.unwrap().items[1].id.clone().unwrap();
    let records = graph_request!(
        client,
        GET / me / onlineMeetings / { id } / attendanceReports / { report } / attendanceRecords
    );
    let records = records.await.unwrap().items;
    let roles: Vec<_> = records.iter().filter_map(|record| record.role.as_deref()).collect();
    assert_eq!(roles, ["Organizer", "Presenter"]);
    let intervals = records[0].attendance_intervals.as_ref().unwrap();
    assert_eq!(intervals[0].duration_in_seconds, Some(322));
    let record = records[1].id.clone().unwrap();
    let found = graph_request!(
        client,
        GET / me / onlineMeetings / { id } / attendanceReports / { report } / attendanceRecords / {
            record
        }
    );
    assert_eq!(found.await.unwrap().email_address, records[1].email_address);
}
