use graph_request::graph_request;
use graph_request::preview::{AudioConferencing, ChatInfo, OnlineMeeting};

fn main() {
    let (settings, chat) = (OnlineMeeting::default(), ChatInfo::default());
    let (dial_in, more) = (AudioConferencing::default(), AudioConferencing::default());
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        ..settings,
        "chatInfo": { "threadId": "a", ..chat },
        "audioConferencing": { ..dial_in, ..more },
        "meetingInfo": { .. },
        "extra"!: { "a": 1, ..chat },
    });
}
