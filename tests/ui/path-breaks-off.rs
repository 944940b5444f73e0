use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST);
    let _ = graph_request!(POST /);
    let _ = graph_request!(POST /beta/);
    let _ = graph_request!(POST /app/);
    let _ = graph_request!(GET /app);
    let _ = graph_request!(GET /app/onlineMeetings/{});
    let _ = graph_request!(POST app/onlineMeetings {});
}
