use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/aiInsights);
    let _ = graph_request!(GET /v1.0/users/{"1"}/onlineMeetings/{"2"}/recording);
    let _ = graph_request!(GET /communications/onlineMeetings/{"1"}/registration/registrants);
    let _ = graph_request!(GET /me/onlineMeetings(joinWebUrl={"url"}));
}
