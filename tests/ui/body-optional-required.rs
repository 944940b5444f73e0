use graph_request::graph_request;

fn main() {
    let kind = Some(graph_request::preview::MeetingType::MeetNow);
    let organizer = Some(graph_request::preview::MeetingParticipantInfo::default());
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType"?: kind,
        "participants": { "organizer"?: organizer },
    });
}
