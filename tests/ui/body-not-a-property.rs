use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        5: "Stand-up",
        ["subject"]: "Stand-up",
        'a': "Stand-up",
        for person in people { "upn": person },
        { "subject": "Stand-up" },
    });
}
