use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": null,
        "participants": { "organizer": null },
        "subject": null,
    });
}
