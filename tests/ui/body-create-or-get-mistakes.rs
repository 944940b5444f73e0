use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet);
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet {});
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet { "subject": "a" });
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet { "externalID": "1" });
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "1", "allowRecording": true });
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId": "1", "endDateTime": "2024-01-15T09:00:00Z" });
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet { "externalId"?: Some("1") });
}
