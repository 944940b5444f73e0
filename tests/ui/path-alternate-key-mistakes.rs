use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /beta/me/onlineMeetings(subject={"a"}));
    let _ = graph_request!(GET /beta/me/onlineMeetings());
    let _ = graph_request!(GET /beta/me/onlineMeetings("1"));
    let _ = graph_request!(GET /beta/me/onlineMeetings(joinWebUrl=5));
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/recordings(id="1"));
    let _ = graph_request!(GET /users("1")/onlineMeetings);
    let _ = graph_request!(GET /me("1")/onlineMeetings);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/recordings("1")/content);
}
