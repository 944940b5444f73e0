use graph_request::graph_request;

fn main() {
    let _ = graph_request! { GET /me/drive };
    let _ = graph_request! { GET /v1/me/onlineMeetings/{"a"} };
    let _ = graph_request! { GET https://graph.microsoft.com/v1.0/me/onlineMeetings
    };
    let _ = graph_request!(POST /me/translateExchangeIds { "inputIds": [] });
    let _ = graph_request!(GET /sites);
    let _ = graph_request!(GET /onlineMeetings);
}
