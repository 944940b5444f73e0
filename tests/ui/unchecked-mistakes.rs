use graph_request::graph_request;

fn main() {
    let _ = graph_request! { FETCH! /me/events };
    let _ = graph_request! { GET! /v2.0/me/events };
    let _ = graph_request! { GET! /me/events/abc-1 };
    let _ = graph_request! { GET! /me/events/{} };
    let _ = graph_request! { GET! /me/events -> };
    let _ = graph_request! { GET /me/onlineMeetings/{"1"} -> String };
    let _ = graph_request!(POST! /me/events { "a": 1, "a": 2, "b"?: 3 });
    let _ = graph_request!(POST! /me/events { "a"!: { "b": 1, "b": 2 } });
    let _ = graph_request! { GET! /me/events?$top= };
    let _ = graph_request! { GET! /users({"1"})/events };
    let _ = graph_request! { GET! /me/events?foo={}&$filter=a eq {} };
    let _ = graph_request! { GET! /me/events?$expand=attachments($top?={None::<i32>}) };
}
