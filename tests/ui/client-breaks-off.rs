use graph_request::graph_request;

fn main() {
    let client = graph_request::Client::new("token");
    let _ = graph_request!(client,);
    let _ = graph_request!(client);
    let _ = graph_request!(client POST /app/onlineMeetings {});
    let _ = graph_request!(client, 5);
    let _ = graph_request!(client, {});
}
