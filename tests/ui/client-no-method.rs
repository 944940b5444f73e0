use graph_request::graph_request;

fn main() {
    let client = graph_request::Client::new("token");
    let _ = graph_request!(client, 5);
}
