use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/onlineMeetings { "joinUrl": "https://example.com" });
    let _ = graph_request!(PATCH /me/onlineMeetings/{"1"} { "anonymizeIdentityForRoles": ["attendee"] });
    let _ = graph_request!(POST /me/onlineMeetings { "participants": { "producers": [] } });
}
