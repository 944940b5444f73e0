use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeeting?$selct=subject&$filter=subject eq&$top=5);
}
