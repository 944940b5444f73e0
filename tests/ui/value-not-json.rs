use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "isCancelled": True,
        "subject": None,
        "joinUrl": 'x',
        "chatInfo": ChatInfo { thread_id: None },
        "startDateTime": undefined,
    });
}
