#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq 5);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=allowRecording eq "true");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=startDateTime ge "today");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=startDateTime ge 2024-01-15T09:00:00Z);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=allowedPresenters eq "everybody");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=participants eq "a");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=contains(startDateTime, "2024"));
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject);
}
