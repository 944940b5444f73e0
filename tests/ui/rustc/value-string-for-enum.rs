use graph_request::graph_request;

fn main() {
    let kind = String::from("meetNow");
    let _ = graph_request!(POST /app/onlineMeetings {
        "meetingType": kind,
        "accessLevel": &kind,
        "participants": { "organizer": { "identity": {} } },
    });
}
