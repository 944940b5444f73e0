#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings?$selct=subject);
    let _ = graph_request!(GET /me/onlineMeetings?select=subject);
    let _ = graph_request!(GET /me/onlineMeetings?$orderBy=subject);
    let _ = graph_request!(GET /me/onlineMeetings?$limit=5);
    let _ = graph_request!(GET /me/onlineMeetings?$top=5&$top=6);
    let _ = graph_request!(GET /me/onlineMeetings?$top);
    let _ = graph_request!(GET /me/onlineMeetings?$top=);
    let _ = graph_request!(GET /me/onlineMeetings?"x");
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}?$expand=transcripts($selct=id));
}
