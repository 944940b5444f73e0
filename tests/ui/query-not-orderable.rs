use graph_request::graph_request;

fn main() {
    let _ = graph_request! { GET /me/onlineMeetings?$orderby=participants&$filter=joinWebUrl eq "a" };
    let _ = graph_request! { GET /me/onlineMeetings?$orderby=participants/attendees desc&$filter=joinWebUrl eq "a" };
    let _ = graph_request! { GET /me/onlineMeetings/{"a"}/transcripts?$orderby=content };
}
