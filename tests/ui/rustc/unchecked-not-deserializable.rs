use graph_request::graph_request;

struct Event;

fn main() {
    let _ = graph_request! { GET! /me/events -> Event };
    let _ = graph_request!(POST! /me/events { "subject": Event } -> ());
    let n = 5;
    let _ = graph_request!(POST! /me/events { "subject"?: n });
}
