use graph_request::{graph_object, v1};

fn main() {
    graph_object!(v1::MeetingParticipant { "upn": "a" });
    graph_object!(v1::LobbyBypasSettings { "scop": "everyone" });
    graph_object!(v1::MeetingRegistration {});
    graph_object!(v1::OnlineMeetingRole {});
    graph_object!(v1::OnlineMeetingBase {});
    graph_object!(graph_request::v1::Weather { "wind": 5 });
}
