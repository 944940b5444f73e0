use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": {
            "organizer": { "identity": {} },
            "attendees": [for person in 5 { "upn": person, "identity": {} }],
        },
    });
}
