use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /users/onlineMeetings);
    let _ = graph_request!(GET /me/onlineMeetings/recordings);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/attendanceReports/attendanceRecords);
    let _ = graph_request!(GET /me/{"1"}/onlineMeetings);
}
