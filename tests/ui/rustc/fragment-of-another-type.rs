use graph_request::{beta, graph_object, graph_request, v1};

fn main() {
    let lobby = graph_object!(v1::LobbyBypassSettings { "scope": 5 + 5 });
    let people = graph_object!(beta::MeetingParticipants {});
    let _ = graph_request!(POST /me/onlineMeetings { "participants": people });
    let _ = graph_request!(POST /me/onlineMeetings { "participants": { ..people } });
    let _ = graph_request!(POST /me/onlineMeetings { "participants"?: lobby });
    let _ = graph_request!(POST! /me/events { ..5 });
}
