use graph_request::graph_request;

fn main() {
    let title = "Stand-up";
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "chatInfo": { ..title, "threadId": "a" },
    });
}
