use graph_request::graph_request;

fn main() {
    let n = Some(5);
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}/transcripts?$top?=5 };
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}/transcripts?$select?={n} };
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}?$select!=id };
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}?$select={n} };
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}/transcripts?$search="a" or "b" };
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}/transcripts?$top?={n}&$top=5 };
}
