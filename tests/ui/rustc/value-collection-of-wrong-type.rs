use graph_request::graph_request;

fn main() {
    let names = vec!["a", "b"];
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": {} }, "attendees": names },
    });
}
