use graph_request::graph_request;

fn main() {
    let _ = graph_request!(PUT /me/onlineMeetings/{"a"}/transcripts/{"b"}/content);
    let _ = graph_request!(PUT /me/onlineMeetings/{"a"}/transcripts/{"b"}/content {});
    let _ = graph_request!(PUT /me/onlineMeetings/{"a"} { "subject": "b" });
}
