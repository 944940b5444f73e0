//! A key that may be absent.
use graph_request::graph_request;

fn main() {
    let id = Some("1");
    let _ = graph_request!(GET /me/onlineMeetings/{id});
}
