use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings/$count/{"1"});
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/transcripts/{"2"}/content/metadata);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/$count);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/subject);
}
