use graph_request::graph_request;

fn main() {
    let attendee = graph_request::preview::MeetingParticipantInfo::default();
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": {} }, "attendees": attendee },
    });
}
