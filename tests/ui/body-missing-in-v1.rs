use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/onlineMeetings);
    let _ = graph_request!(PATCH /me/onlineMeetings/{"1"});
    let _ = graph_request!(POST /me/onlineMeetings/{"1"}/sendVirtualAppointmentSms);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"} { "subject": "a" });
    let _ = graph_request!(DELETE /me/onlineMeetings/{"1"} {});
}
