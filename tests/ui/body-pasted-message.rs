use graph_request::graph_request;

fn main() {
    let _ = graph_request! {
        POST /me/onlineMeetings HTTP/1.1
        Content-Type: application/json

        { "subjcet": "Stand-up" }
    };
    let _ = graph_request! {
        POST /me/onlineMeetings
        Content-Type: application/json

        { "subject": "Stand-up" }
    };
    let _ = graph_request! { GET /me/onlineMeetings/{"a"} HTTP/1.1 };
}
