//! The struct after `as` must select from the type that the request answers with.

use graph_request::{GraphSelect, beta, graph_request, v1};

#[derive(GraphSelect)]
#[graph(beta::OnlineMeeting)]
struct Brief {
    subject: Option<String>,
}

struct Plain;

fn main() {
    let _ = graph_request! { GET /me/onlineMeetings/{"1"} as Brief };
    let _ = graph_request! { GET /me/onlineMeetings/{"1"}/recordings as Brief };
    let _ = graph_request! { GET /me/onlineMeetings/{"1"} as Plain };
    let _ = graph_request! { GET /me/onlineMeetings/{"1"} as v1::OnlineMeeting };
    let _ = graph_request! { GET /me/onlineMeetings/{"1"} as Missing };
}
