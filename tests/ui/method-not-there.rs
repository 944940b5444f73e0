use graph_request::graph_request;

fn main() {
    let _ = graph_request!(DELETE /app/onlineMeetings/{"013448345"});
    let _ = graph_request!(GET /app/onlineMeetings);
    let _ = graph_request!(POST /app/onlineMeetings/{"013448345"} {});
}
