use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/onlineMeetings { "joinWebUrl": "https://example.com", "id": "1" });
    let _ = graph_request!(PATCH /me/onlineMeetings/{"1"} { "creationDateTime": "2024-01-15T09:00:00Z" });
    let _ = graph_request!(PATCH /me/onlineMeetings/{"1"} { "joinMeetingIdSettings": { "isPasscodeRequired": true } });
    let _ = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants": { "organizer": { "upn": "a@b.c" } } });
    let _ = graph_request!(POST /me/onlineMeetings { "attendeeReport": "" });
    let _ = graph_request!(POST /beta/me/onlineMeetings { "recording": "" });
}
