//! Attendance reports of a test's own.

use graph_request::testing::FakeGraph;
use graph_request::{graph_request, v1};
use serde_json::json;

/// Seeds a meeting and a report with three records, and returns both ids.
fn seed(graph: &FakeGraph) -> (String, String) {
    let records = ["Organizer", "Presenter", "Attendee"].map(|role| json!({ "role": role }));
    let meeting = graph.seed(v1::OnlineMeeting::default());
    let report =
        json!({ "attendanceRecords": records, "meetingStartDateTime": "2026-01-05T09:00:00Z" });
    let report: v1::MeetingAttendanceReport = serde_json::from_value(report).unwrap();
    let id = graph.seed_report(&meeting, &report);
    (meeting, id)
}

#[tokio::test]
async fn a_report_has_its_records_where_it_is_asked_for() {
    let graph = FakeGraph::start().await;
    let (meeting, id) = seed(&graph);
    let client = graph.client();
    let plain = graph_request! { client, GET /me/onlineMeetings/{&meeting}/attendanceReports };
    let plain = plain.await.unwrap().items;
    assert_eq!(plain.len(), 1);
    assert_eq!(plain[0].id.as_ref(), Some(&id));
    assert_eq!(plain[0].total_participant_count, Some(3));
    assert_eq!(plain[0].attendance_records.as_ref().unwrap().len(), 0);
    let expanded = graph_request!(
        client,
        GET /beta/me/onlineMeetings/{meeting}/attendanceReports/{id}?$expand=attendanceRecords
    );
    let expanded = expanded.await.unwrap();
    assert_eq!(expanded.attendance_records.unwrap().len(), 3);
    assert!(expanded.meeting_start_date_time < expanded.meeting_end_date_time);
}

#[tokio::test]
async fn records_come_in_pages_and_one_by_one() {
    let graph = FakeGraph::start().await;
    let (meeting, id) = seed(&graph);
    let client = graph.client();
    let first = graph_request! {
        client,
        GET /me/onlineMeetings/{&meeting}/attendanceReports/{&id}/attendanceRecords
    };
    let first = first.await.unwrap();
    let second = first.next_page(&client).await.unwrap().unwrap();
    let records = [first.items, second.items].concat();
    let roles: Vec<_> = records.iter().filter_map(|record| record.role.as_deref()).collect();
    assert_eq!(roles, ["Organizer", "Presenter", "Attendee"]);
    let record = records[1].id.as_deref().unwrap();
    let one = graph_request! {
        client,
        GET /me/onlineMeetings/{meeting}/attendanceReports/{id}/attendanceRecords/{record}
    };
    assert_eq!(one.await.unwrap().role.as_deref(), Some("Presenter"));
}

#[tokio::test]
async fn a_report_that_was_removed_is_gone() {
    let graph = FakeGraph::start().await;
    let (meeting, id) = seed(&graph);
    graph.remove(&id);
    let client = graph.client();
    let count =
        graph_request! { client, GET /me/onlineMeetings/{meeting}/attendanceReports/$count };
    assert_eq!(count.await.unwrap(), 0);
}
