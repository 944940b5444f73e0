//! The responses of meetings.

use graph_request::{beta, preview, v1};
use graph_request_tests_fixtures::{Corpus, Sample, corpora};
use serde_json::Value;

use super::same::without_nulls;

#[test]
fn documented_responses_are_read_and_written_back() {
    for corpus in corpora() {
        for sample in corpus.responses() {
            check_sample(&corpus, &sample);
        }
    }
}

fn check_sample(corpus: &Corpus, sample: &Sample) {
    let text = |member: &str| sample.json[member].as_str().unwrap_or_default();
    let (body, kind) = (&sample.json["body"], find_kind(text("for_route")));
    let Some(kind) = kind.filter(|_| body.is_object() && body.get("error").is_none()) else {
        assert!(!corpus.is_own(), "{}: no model reads this", sample.name);
        return;
    };
    let alone = std::slice::from_ref(body);
    let entities = body["value"].as_array().map_or(alone, Vec::as_slice);
    for entity in entities {
        // Some samples are misprinted, and even they are read and written back.
        let written = round_trip(text("era"), kind, entity);
        let written = written.unwrap_or_else(|error| panic!("{}: {error}", sample.name));
        assert_eq!(without_nulls(&written), without_nulls(entity), "{}", sample.name);
    }
}

/// Finds the last segment of a route that names the entity in its response.
fn find_kind(route: &str) -> Option<&str> {
    const KINDS: [&str; 9] = [
        "onlineMeetings",
        "attendanceReports",
        "attendanceRecords",
        "meetingAttendanceReport",
        "registration",
        "customQuestions",
        "registrants",
        "transcripts",
        "recordings",
    ];
    let path = route.split('?').next().unwrap_or_default();
    let is_elsewhere = path.contains("virtualAppointment") || path.contains("Sms");
    let mut segments = path.rsplit('/').filter(|_| !is_elsewhere);
    segments.find(|segment| KINDS.contains(segment))
}

fn round_trip(era: &str, kind: &str, body: &Value) -> serde_json::Result<Value> {
    macro_rules! through {
        ($model:ty) => {
            serde_json::to_value(serde_json::from_value::<$model>(body.clone())?)
        };
    }
    match (era, kind) {
        ("2018-beta", _) => through!(preview::OnlineMeeting),
        ("v1.0", "onlineMeetings") => through!(v1::OnlineMeeting),
        ("v1.0", "attendanceReports") => through!(v1::MeetingAttendanceReport),
        ("v1.0", "transcripts") => through!(v1::CallTranscript),
        ("v1.0", "recordings") => through!(v1::CallRecording),
        (_, "attendanceReports" | "meetingAttendanceReport") => {
            through!(beta::MeetingAttendanceReport)
        }
        (_, "attendanceRecords") => through!(beta::AttendanceRecord),
        (_, "registration") => through!(beta::MeetingRegistration),
        (_, "customQuestions") => through!(beta::MeetingRegistrationQuestion),
        (_, "registrants") => through!(beta::MeetingRegistrant),
        (_, _) => through!(beta::OnlineMeeting),
    }
}
