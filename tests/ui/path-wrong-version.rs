use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /v1.0/app/onlineMeetings/{"013448345"});
    let _ = graph_request!(GET /v2.0/app/onlineMeetings/{"013448345"});
}
