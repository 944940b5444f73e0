#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject equals "a");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eqq {"a"});
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject == "a");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject = "a");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=allowRecording gt true);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq "a" && subject eq "b");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq "a" xor subject eq "b");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=beginswith(subject, "a"));
    let _ = graph_request!(GET /me/onlineMeetings?$filter=startsWith(subject, "a"));
}
