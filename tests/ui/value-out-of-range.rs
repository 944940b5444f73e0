#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/onlineMeetings/{"1"}/attendanceReports/{"2"}/attendanceRecords {
        "totalAttendanceInSeconds": 2147483648,
    });
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/attendanceReports?$filter=totalParticipantCount gt -2147483649);
    let _ = graph_request!(GET /me/onlineMeetings?$top=2147483648);
}
