use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /ap/onlineMeetings/{"013448345"});
}
