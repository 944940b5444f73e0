use graph_request::graph_request;

fn main() {
    let _ = graph_request!(DELETE /me/onlineMeetings/{"1"}?$select=subject);
    let _ = graph_request!(POST /me/onlineMeetings?$select=subject { "subject": "a" });
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/getVirtualAppointmentJoinWebUrl()?$select=value);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}?$top=5);
    let _ = graph_request!(GET /me/onlineMeetings/$count?$select=subject);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/recordings/{"2"}/content?$top=5);
}
