use graph_request::graph_request;

fn main() {
    let id = 13_448_345;
    let _ = graph_request!(GET /app/onlineMeetings/{id});
}
