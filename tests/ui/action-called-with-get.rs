use graph_request::graph_request;

fn main() {
    let _ = graph_request!(GET /me/onlineMeetings/createOrGet);
    let _ = graph_request!(GET /me/onlineMeetings/{"1"}/sendVirtualAppointmentSms);
    let _ = graph_request!(POST /me/onlineMeetings/createOrGet(externalId="1"));
}
