use graph_request::{graph_object, v1};

fn main() {
    let people = graph_object!(v1::MeetingParticipants {
        "atendees": [],
        "organizer": { "upn": 5, "role": "guest" },
        "organizer": {},
    });
    graph_object!(v1::OnlineMeeting {
        "joinWebUrl": "https://example.com",
        "startDateTime": "2026-11-30T10:00:00Z",
        "endDateTime": "2026-11-30T09:00:00Z",
        "participants": people,
    });
    graph_object!();
    graph_object!({ "upn": "a" });
    graph_object!(v1::MeetingParticipants);
    graph_object!(v1::MeetingParticipants: {});
    graph_object!(v1::MeetingParticipants {} {});
}
