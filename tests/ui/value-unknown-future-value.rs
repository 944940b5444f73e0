#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/onlineMeetings { "allowedPresenters": "unknownFutureValue" });
    let _ = graph_request!(GET /me/onlineMeetings?$filter=allowedPresenters eq "unknownFutureValue");
}
