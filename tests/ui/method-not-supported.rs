use graph_request::graph_request;

fn main() {
    let _ = graph_request!(PATCH /me/onlineMeetings { "subject": "a" });
    let _ = graph_request!(DELETE /me/onlineMeetings);
    let _ = graph_request!(POST /me/onlineMeetings/{"1"} {});
    let _ = graph_request!(POST /me/onlineMeetings/$count);
    let _ = graph_request!(PUT /me/onlineMeetings/{"1"}/recordings/{"2"}/content);
    let _ = graph_request!(GET /communications);
}
