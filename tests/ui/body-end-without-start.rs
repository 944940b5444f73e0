use graph_request::graph_request;

fn main() {
    let end = std::time::SystemTime::now();
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "a", "endDateTime": end });
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "a", "endDateTime"?: Some(end) });
}
