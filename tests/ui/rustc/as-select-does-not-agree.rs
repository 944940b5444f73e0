//! A `$select` or `$expand` beside `as` has to ask for what the struct has fields for.

use graph_request::{GraphSelect, graph_request, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    subject: Option<String>,
    join_web_url: String,
    #[graph(expand)]
    recordings: Vec<v1::CallRecording>,
}

fn main() {
    let id = "1";
    let _ = graph_request! { GET /me/onlineMeetings/{id}?$select=subject as Brief };
    let _ = graph_request! { GET /me/onlineMeetings/{id}?$select=subject,joinWebUrl,id as Brief };
    let _ = graph_request! { GET /me/onlineMeetings/{id}?$expand=transcripts as Brief };
    let _ = graph_request! { GET /me/onlineMeetings/{id}?$select=subject,joinWebUrl&$expand=recordings as Brief };
}
