use graph_request::graph_request;

fn main() {
    let id = "013448345";
    let _ = graph_request!(GET /app/onlineMeetings/{id id});
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": { let a = } } } } },
        "subject": { "Stand" "up" },
        "isCancelled": "true",
    });
    let _ = graph_request!(PATCH /me/onlineMeetings/{id} { "subject": { let } });
}
