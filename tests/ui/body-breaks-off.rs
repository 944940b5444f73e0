use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings { "subject": });
    let _ = graph_request!(POST /app/onlineMeetings { "subject" });
    let _ = graph_request!(POST /app/onlineMeetings { su });
    let _ = graph_request!(POST /app/onlineMeetings { "participants": { "organ": { "iden" } } });
}
