#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq {5});
    let _ = graph_request!(GET /me/onlineMeetings?$filter=startDateTime ge {"2024-01-15"});
    let _ = graph_request!(GET /me/onlineMeetings?$top={"5"}&$search={5});
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(startDateTime={5}));
    let _ = graph_request!(GET /beta/me/onlineMeetings(joinWebUrl={true}));
}
