use graph_request::graph_request;

fn main() {
    let _ = graph_request! { DELETE /me/onlineMeetings/MSpk };
    let _ = graph_request! { GET /users/8b081ef6-4792/onlineMeetings/{"a"} };
    let _ = graph_request! { GET /users/me@contoso.com/onlineMeetings/{"a"} };
    let _ = graph_request! { GET /users/:id/onlineMeetings/{"a"} };
    let _ = graph_request! { GET /me/onlineMeetings/MSo1N2Y5-ZGFj*0/transcripts };
    let m = "a";
    let _ = graph_request! { GET /me/onlineMeetings({m})/transcripts };
    let _ = graph_request! { GET /me/onlineMeetings/meeting_id };
    let _ = graph_request! { PATCH /me/onlineMeetings/MSpk-57 HTTP/1.1 { "subjec": "x" } };
    let _ = graph_request! { PATCH /me/onlineMeetings/MSpk { "subjec": "x" } };
}
