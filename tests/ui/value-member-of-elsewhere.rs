use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/onlineMeetings {
        "participants": { "attendees": [{ "role": "organizer" }] },
        "allowedPresenters": "coorganizer",
        "allowMeetingChat": "paused",
        "threadId": "a",
    });
}
