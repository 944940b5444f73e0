use graph_request::graph_request;

fn main() {
    let _ = graph_request!(PSOT /app/onlineMeetings {});
    let _ = graph_request!(get /app/onlineMeetings/{"013448345"});
    let _ = graph_request!(FETCH /app/onlineMeetings);
}
