//! x
use graph_request::{graph_request, Client, Request, preview::*};
#[test]
fn t() {
    let organizer = String::from("a\"b");
    let title = Some("x");
    let r = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": organizer } } },
          attendees: [ for p in ["a", "b"] { "upn": p, identity: { user: { id: p, } } } ] },
        "subject"?: title,
    });
    println!("{:?}", r);
    let c = Client::new("x");
    let call = graph_request!(c, POST /applications/{"a/b"}/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72-d251-43ec-868c-373732c2704f" } } } },
        "subject": "subject-value" });
    println!("{:?}", call);
}
