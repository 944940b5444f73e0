use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /applications/onlineMeetings {});
    let _ = graph_request!(GET /app/{"550fae72"}/onlineMeetings);
    let _ = graph_request!(GET /app/onlineMeetings/013448345);
    let _ = graph_request!(GET /app/onlineMeetings/{"013448345"}/recordings);
}
