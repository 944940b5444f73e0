#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings?);
    let _ = graph_request!(GET /me/onlineMeetings?&$top=5);
    let _ = graph_request!(GET /me/onlineMeetings?$top=5&);
    let _ = graph_request!(GET /me/onlineMeetings?$top=5&&$skip=5);
    let _ = graph_request!(GET /me/onlineMeetings??$top=5);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq "a" && subject eq "b");
}
