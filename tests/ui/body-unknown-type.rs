use graph_request::graph_request;

fn main() {
    let kind = "#microsoft.graph.audioConferencing";
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "meetingInfo": { "@odata.type": "#microsoft.graph.organizerMeetinginfo", "organizer": {} },
        "chatInfo": { "@odata.type": "#microsoft.graph.audioConferencing" },
        "audioConferencing": { "@odata.type": kind },
    });
}
