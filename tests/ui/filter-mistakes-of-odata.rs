#![allow(deprecated)]

use graph_request::graph_request;

fn main() {
    let url = "a";
    let _ = graph_request! { GET /me/onlineMeetings?$filter=not joinWebUrl eq {url} };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=joinWebUrl EQ {url} AND joinWebUrl eq {url} };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=not not (joinWebUrl eq {url}) };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=joinWebUrl eq "{joinWebUrl}" };
    let _ = graph_request! { GET /me/onlineMeetings?$filter={url} };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=length(joinWebUrl) eq joinWebUrl };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=subject/$count gt 1 };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=participants/attendees/all() };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=participants/attendees/any(a:a/nmae eq "b") };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=startDateTime ge 2024-01-15T00:00:00Z };
    let _ = graph_request! { GET /me/onlineMeetings?$filter=1 eq 1 };
}
