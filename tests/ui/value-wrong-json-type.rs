use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "subject": 5,
        "isCancelled": "false",
        "entryExitAnnouncement": 1,
        "chatInfo": "19:abc",
        "audioConferencing": [],
        "joinUrl": { "href": "https://example.com" },
        "accessLevel": true,
        "startDateTime": 1521452762,
    });
}
