use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "subject": ,
        "isCancelled":, "joinUrl",
        , "accessLevel": "everyone",
        entryExitAnnouncement
    });
}
