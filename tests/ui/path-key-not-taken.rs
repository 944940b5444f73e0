use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /app/{"550fae72"}/onlineMeetings);
}
