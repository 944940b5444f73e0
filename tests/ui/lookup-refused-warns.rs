use graph_request::graph_request;

fn main() {
    let day = "a";
    let _ = graph_request! { GET /me/onlineMeetings };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=subject eq {day} };
    let _ = graph_request! { GET /communications/onlineMeetings?$filter=joinWebUrl eq {day} };
    let _ = graph_request!(POST /me/onlineMeetings { "externalId": day });
    let _ = graph_request! { GET /me/onlineMeetings?$filter=joinWebUrl eq {day} };
    // Warnings alone would compile.
    let _ = graph_request! { GET /me/onlineMeetings/{day}?$top=5 };
}
