//! A wrong type and a wrong name are told in one build.

use graph_request::{GraphSelect, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    subject: bool,
    location: Option<String>,
}

fn main() {}
