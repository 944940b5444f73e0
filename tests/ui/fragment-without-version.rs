use graph_request::graph_object;
use graph_request::v1::MeetingParticipants;

fn main() {
    graph_object!(MeetingParticipants { "atendees": [] });
    graph_object!(models::MeetingParticipants {});
    graph_object!(v2::MeetingParticipants {});
    graph_object!(Weather {});
}
