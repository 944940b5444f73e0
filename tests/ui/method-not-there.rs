use graph_request::graph_request;

fn main() {
    let _ = graph_request!(DELETE /app/onlineMeetings/{"013448345"});
}
