#![allow(deprecated)]

#![deny(deprecated)]

use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /beta/me/onlineMeetings/{"1"}/meetingAttendanceReport);
    let _ = graph_request!(GET /beta/me/onlineMeetings/{"1"}/registration/registrants);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/attendeeReport);
    let _ = graph_request!(POST /me/onlineMeetings { "isBroadcast": true });
    let _ = graph_request!(GET /me/onlineMeetings?$select=isBroadcast);
    let _ = graph_request!(GET /beta/me/onlineMeetings?$expand=registration);
}
