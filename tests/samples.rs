//! The responses of the documentation, as it printed them over the years.

use std::fs;
use std::path::Path;

use graph_request::{beta, preview, v1};
use serde_json::Value;

/// What is said of responses that were misprinted.
const MISPRINTS: &[&str] = &[
    // On a page of one day, never published, `participants` was an array.
    "invalid type: sequence, expected an object",
    // An hour of three digits, on all pages of the registration.
    "`2021-11-02T016:00:00Z` is not a date-time with an offset",
];

#[test]
fn documented_responses_are_read_and_written_back() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/graph/samples/responses");
    let Ok(files) = fs::read_dir(&folder) else {
        println!("skipped: there are no samples at {}", folder.display());
        return;
    };
    for file in files {
        let file = file.expect("the folder can be read").path();
        let name = file.file_name().expect("a sample has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("a sample can be read");
        let sample: Value = serde_json::from_str(&text).expect("a sample is JSON");
        check_sample(&name, &sample);
    }
}

fn check_sample(name: &str, sample: &Value) {
    let (body, route) = (&sample["body"], sample["for_route"].as_str().unwrap_or_default());
    let Some(kind) = kind_of(route).filter(|_| body.is_object() && body.get("error").is_none())
    else {
        return;
    };
    let alone = std::slice::from_ref(body);
    let entities = body["value"].as_array().map_or(alone, Vec::as_slice);
    for entity in entities {
        let written = round_trip(sample["era"].as_str().unwrap_or_default(), kind, entity);
        match written {
            Ok(written) => assert_eq!(without_nulls(&written), without_nulls(entity), "{name}"),
            Err(error) => {
                let error = error.to_string();
                assert!(MISPRINTS.iter().any(|known| error.contains(known)), "{name}: {error}");
            }
        }
    }
}

/// The last segment of a route that says what comes back.
fn kind_of(route: &str) -> Option<&str> {
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

/// To a model, what is absent and what is `null` are the same, and so are two ways of writing one
/// instant (`Z` and `+00:00`, with and without zeros at the end).
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

fn instant(text: &str) -> Option<String> {
    let instant: jiff::Timestamp = text.parse().ok()?;
    Some(instant.to_string())
}
