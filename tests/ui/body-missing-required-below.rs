use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "attendees": [{ "upn": "a@example.com" }] },
    });
}
