//! Every mistake in a struct is told in one build, at its field.

use graph_request::{GraphSelect, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    subjcet: Option<String>,
    startDateTime: Option<String>,
    location: Option<String>,
    ai_insights: Option<String>,
    #[graph(name = "joinWebURL")]
    url: String,
    #[graph(name = "subject")]
    subject: Option<String>,
    #[graph(name = "subject")]
    title: Option<String>,
    recordings: Vec<v1::CallRecording>,
    #[graph(expand)]
    participants: Option<v1::MeetingParticipants>,
    attendee_report: Option<String>,
}

fn main() {
    // The use of the struct is not reported again.
    let _ = graph_request::graph_request! { GET /me/onlineMeetings/{"1"} as Brief };
}
