use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /app/onlineMeetings/{"013448345"}?$top=5);
}
