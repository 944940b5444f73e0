use graph_request::graph_request;

fn main() {
    let day = "2024-01-15T09:00:00Z";
    let _ = graph_request! { GET /me/onlineMeetings/getAllTranscripts };
    let _ = graph_request! { GET /me/onlineMeetings/getAllRecordings(startDateTime="2024-01-15T09:00:00Z")/delta };
    let _ = graph_request! { GET /me/onlineMeetings/getAllTranscripts?$filter=createdDateTime ge "2024-01-15T09:00:00Z" };
    let _ = graph_request!(POST /me/onlineMeetings/{day}/sendVirtualAppointmentSms {});
}
