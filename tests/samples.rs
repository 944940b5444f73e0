//! Documented responses: each is read into its model, and written back with the same content.

use graph_request::{beta, preview, v1};
use graph_request_tests_fixtures::{Corpus, Sample, corpora};
use serde_json::Value;

/// The messages about responses of the corpus that were misprinted. Our own fixtures carry theirs.
const MISPRINTS: &[&str] = &[
    // A page that was never published printed `participants` as an array.
    "invalid type: sequence, expected an object",
    // All pages about registration print an hour of three digits.
    "`2021-11-02T016:00:00Z` is not a date-time with an offset",
];

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
        match round_trip(text("era"), kind, entity) {
            Ok(written) => assert_written(sample, &written, entity),
            Err(error) => assert_refused(corpus, sample, &error.to_string()),
        }
    }
}

fn assert_written(sample: &Sample, written: &Value, entity: &Value) {
    assert_eq!(sample.refused(), [""; 0], "{}", sample.name);
    assert_eq!(without_nulls(written), without_nulls(entity), "{}", sample.name);
}

fn assert_refused(corpus: &Corpus, sample: &Sample, error: &str) {
    let expected = if corpus.is_own() { sample.refused() } else { MISPRINTS.to_vec() };
    assert!(expected.iter().any(|known| error.contains(known)), "{}: {error}", sample.name);
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

/// Drops the differences that a model does not keep: between an absent property and `null`, and
/// between two ways of writing one instant (`Z` and `+00:00`, with and without zeros at the end).
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let members = object.iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(elements) => elements.iter().map(without_nulls).collect(),
        Value::String(text) => instant(text).map_or_else(|| value.clone(), Value::String),
        other => other.clone(),
    }
}

/// Normalizes a date-time; `None` for any other text.
fn instant(text: &str) -> Option<String> {
    let instant: jiff::Timestamp = text.parse().ok()?;
    Some(instant.to_string())
}
