use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerId={"1"}));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(until={"1"}));
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/recordings/delta(token={"1"}));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(startDateTime="2024-01-15"));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId=1));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId=));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId=id));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts({"1"}));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(startDateTime={"1"} + 1));
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(meetingOrganizerUserId="1", meetingOrganizerUserId="2"));
}
