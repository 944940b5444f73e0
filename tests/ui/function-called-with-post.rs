use graph_request::graph_request;

fn main() {
    let _ = graph_request!(POST /me/onlineMeetings/getAllTranscripts);
    let _ = graph_request!(POST /me/onlineMeetings/{"1"}/getVirtualAppointmentJoinWebUrl() {});
}
