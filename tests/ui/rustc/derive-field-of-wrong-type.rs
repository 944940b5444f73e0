//! The type of each field is judged by rustc, at the type.

use graph_request::{GraphSelect, beta, v1};

#[derive(GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    subject: bool,
    allow_recording: Option<String>,
    start_date_time: Option<String>,
    allowed_presenters: Option<String>,
    participants: Option<beta::MeetingParticipants>,
    chat_info: Person,
    #[graph(expand)]
    recordings: Option<v1::CallRecording>,
    #[graph(expand)]
    transcripts: Vec<v1::CallRecording>,
}

#[derive(GraphSelect)]
#[graph(v1::AudioConferencing)]
struct Numbers {
    toll_numbers: String,
    toll_free_numbers: Vec<u8>,
}

#[derive(GraphSelect)]
#[graph(v1::MeetingAttendanceReport)]
struct Report {
    total_participant_count: u32,
    #[graph(flatten_rest)]
    rest: String,
}

struct Person;

fn main() {}
