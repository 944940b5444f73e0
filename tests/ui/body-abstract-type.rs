use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /beta/me/onlineMeetings/{"1"}/registration/registrants { "email": "a@b.c" });
    let _ = graph_request!(POST /beta/me/onlineMeetings/{"1"}/registration/registrants {
        "@odata.type": "#microsoft.graph.meetingRegistrantBase",
    });
}
