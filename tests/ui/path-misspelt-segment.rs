use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /mee/onlineMeetings);
    let _ = graph_request!(GET /me/onlineMeeting);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/attendenceReports);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/attendanceReports/{"2"}/attendanceRecord);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/transcripts/{"2"}/contents);
    let _ = graph_request!(POST /me/onlineMeetings/createOrget { "externalId": "1" });
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/recordings/detla());
}
