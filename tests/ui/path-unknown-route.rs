use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeeting {
        "meetingType": "meetNow",
    });
}
