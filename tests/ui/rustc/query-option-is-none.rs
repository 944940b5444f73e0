use graph_request::graph_request;

fn main() {
    let n = Some(5);
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}/transcripts?$top={n} };
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}/transcripts?$top?={5_u8 + 1} };
    let list = 5;
    let _ = graph_request! { GET /me/onlineMeetings?$filter=joinWebUrl in {list} };
    let _ = graph_request!(PUT /me/onlineMeetings/{"a"}/transcripts/{"b"}/content { n });
}
