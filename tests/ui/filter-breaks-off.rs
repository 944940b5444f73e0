#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq title);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq {});
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq "a" and);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject in "a");
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject in ());
    let _ = graph_request!(GET /me/onlineMeetings?$filter=contains(subject));
    let _ = graph_request!(GET /me/onlineMeetings?$filter=contains(subject, "a", "b"));
}
