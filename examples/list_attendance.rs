//! Lists who attended a meeting and for how long. Structs of this program select what is asked for, and
//! are the answer.

use graph_request::testing::FakeGraph;
use graph_request::{GraphSelect, Result, graph_request, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Meeting {
    id: String,
}

#[derive(GraphSelect)]
#[graph(v1::MeetingAttendanceReport)]
struct Report {
    id: String,
    #[graph(name = "meetingStartDateTime")]
    start: time::OffsetDateTime,
}

/// A report with its records, which Graph returns for a single report only.
#[derive(GraphSelect)]
#[graph(v1::MeetingAttendanceReport)]
struct Attendance {
    #[graph(expand)]
    attendance_records: Vec<Attended>,
}

#[derive(GraphSelect)]
#[graph(v1::AttendanceRecord)]
struct Attended {
    email_address: Option<String>,
    total_attendance_in_seconds: i32,
    role: Option<String>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" } as Meeting);
    let Meeting { id } = meeting.await?;

    let reports =
        graph_request! { client, GET /me/onlineMeetings/{id}/attendanceReports as Report };
    for report in reports.await?.items {
        println!("Meeting of {}", report.start);
        let attendance = graph_request! {
            client, GET /me/onlineMeetings/{id}/attendanceReports/{report.id} as Attendance
        };
        for attended in attendance.await?.attendance_records {
            println!(
                "{} ({}): {} min",
                attended.email_address.as_deref().unwrap_or("unknown"),
                attended.role.as_deref().unwrap_or("no role"),
                attended.total_attendance_in_seconds / 60,
            );
        }
    }
    Ok(())
}
