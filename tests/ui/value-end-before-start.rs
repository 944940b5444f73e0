use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "startDateTime": "2018-03-19T09:46:02+01:00",
        "endDateTime": "2018-03-19T08:46:01.9999999Z",
    });
}
