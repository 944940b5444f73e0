use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /app/onlineMeetings [1, 2]);
    let _ = graph_request!(POST /app/onlineMeetings meeting);
    let _ = graph_request!(POST /app/onlineMeetings "{}");
}
