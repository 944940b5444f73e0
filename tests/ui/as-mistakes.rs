//! `as` where it cannot be, and `->` where `as` is meant.

use graph_request::{GraphSelect, graph_request, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    subject: Option<String>,
}

fn main() {
    let id = "1";
    let _ = graph_request! { GET! /me/events as Brief };
    let _ = graph_request! { GET /me/onlineMeetings/{id} -> Brief };
    let _ = graph_request! { DELETE /me/onlineMeetings/{id} as Brief };
    let _ = graph_request! { GET /me/onlineMeetings/$count as u64 };
    let _ = graph_request! { GET /me/onlineMeetings/{id} as };
    let _ = graph_request! { GET /me/onlineMeetings/{id} as Brief?$select=subject };
    let _ = graph_request!(POST /me/onlineMeetings as Brief { "subject": "x" });
    let _ = graph_request! { GET /me/onlineMeetings/{id} as Brief and more };
    let _ = graph_request! { GET /me/onlineMeetngs/{id} as Brief };
}
