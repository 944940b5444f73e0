use graph_request::graph_request;

fn main() {
    let count = 5;
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "subjcet": "Stand-up",
        "isCancelled": count + 1,
    });
}
