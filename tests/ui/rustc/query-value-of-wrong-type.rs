#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let (five, text, yes) = (5, "2024-01-15T09:00:00Z", true);
    let _ = graph_request!(GET /me/onlineMeetings?$filter=subject eq {five});
    let _ = graph_request!(GET /me/onlineMeetings?$filter=startDateTime ge {text});
    let _ = graph_request!(GET /me/onlineMeetings?$filter=allowedPresenters eq {text});
    let _ = graph_request!(GET /me/onlineMeetings?$filter=allowRecording eq {text});
    let _ = graph_request!(GET /me/onlineMeetings?$top={text}&$search={five});
    let _ = graph_request!(GET /me/onlineMeetings/getAllTranscripts(startDateTime={five}));
    let _ = graph_request!(GET /beta/me/onlineMeetings(joinWebUrl={yes}));
}
