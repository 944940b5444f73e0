use graph_request::graph_request;

fn main() {
    let _ = graph_request!(PATCH /me/onlineMeetings/{"1"} { "startDateTime": "2024-01-15T09:00:00Z" });
    let _ = graph_request!(PATCH /me/onlineMeetings/{"1"} { "endDateTime": "2024-01-15T09:00:00Z" });
}
