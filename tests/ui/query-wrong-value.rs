#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings?$top="5");
    let _ = graph_request!(GET /me/onlineMeetings?$skip=-1);
    let _ = graph_request!(GET /me/onlineMeetings?$count=yes);
    let _ = graph_request!(GET /me/onlineMeetings?$search=words);
    let _ = graph_request!(GET /me/onlineMeetings?$orderby=subject down);
    let _ = graph_request!(GET /me/onlineMeetings?$select=subject id);
    let _ = graph_request!(GET /me/onlineMeetings?$select="subject");
    let _ = graph_request!(GET /me/onlineMeetings?$select=subject,);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/transcripts/{"2"}/content?$format=vtt);
}
