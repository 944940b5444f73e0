use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "startDateTime": "tomorrow at nine",
        "endDateTime": "2018-02-30T09:46:02Z",
    });
}
