use graph_request::graph_request;

fn main() {
    let token = "token";
    let _ = graph_request!(token, GET /app/onlineMeetings/{"013448345"});
}
