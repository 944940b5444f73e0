//! The type in `#[graph(…)]`: its version, its name, its kind.

use graph_request::v1::OnlineMeeting;
use graph_request::{GraphSelect, beta, v1};

#[derive(GraphSelect)]
struct Unnamed {
    subject: Option<String>,
}

#[derive(GraphSelect)]
#[graph(OnlineMeeting)]
struct WithoutVersion {
    subject: Option<String>,
}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeetng)]
struct Misspelt {
    subject: Option<String>,
}

#[derive(GraphSelect)]
#[graph(v2::OnlineMeeting)]
struct OfAnotherVersion {
    subject: Option<String>,
}

#[derive(GraphSelect)]
#[graph(v1::MeetingRegistration)]
struct OnlyInBeta {
    subject: Option<String>,
}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeetingPresenters)]
struct OfAnEnum {
    subject: Option<String>,
}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
enum OfAStruct {
    Everyone,
}

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting, beta::OnlineMeeting, crates = graph_request)]
struct Two {
    subject: Option<String>,
}

fn main() {
    // The use of a struct with a mistake is not reported again.
    let _ = graph_request::graph_request! { GET /me/onlineMeetings/{"1"} as Misspelt };
}
