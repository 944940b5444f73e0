use graph_request::graph_request;

fn main() {
    let people = ["a"];
    let _ = graph_request!(POST /me/onlineMeetings {
        "participants": { "attendees": for person in people { "upn": person } },
        "subject": "Retro",
    });
}
