//! The requests of the documentation, as it printed them over the years.

use graph_request_tests_fixtures::{Corpus, Sample, corpora};
use serde_json::Value;

use super::run;

/// Samples of the corpus that are refused, each with its message. Our own fixtures carry theirs.
const REFUSED: &[(&str, &str)] = &[
    // Printed until 30 October 2018, when the documentation took the names that it has had since.
    ("001", "`onlineMeeting` has no property `startTime`; did you mean `startDateTime`?"),
    ("101", "`isBroadcast` expects a boolean, not a string; write `false` without quotes"),
    ("102", "`isBroadcast` expects a boolean, not a string; write `false` without quotes"),
    ("104", "expected `,` before `\"chatInfo\"`"),
    // A key in parentheses, within single quotes, which Rust does not lex.
    ("108", NO_USER),
    ("109", NO_USER),
    ("304", NO_USER),
    // The type was not abstract yet when these were printed.
    ("122", NO_TYPE),
    // The page's own table says so.
    ("127", "`id` is read-only: the service sets it"),
    // Gone from the metadata of beta.
    (
        "136",
        "`/me/onlineMeetings/{id}` has no `virtualAppointment`; did you mean `getVirtualAppointmentJoinWebUrl`?",
    ),
    // The page and the metadata disagree: the target of the navigation is not a base of the type.
    (
        "123",
        "`#microsoft.graph.externalMeetingRegistration` does not derive from `meetingRegistration`; did you mean `#microsoft.graph.meetingRegistration`?",
    ),
    ("148", NO_S),
    ("182", NO_S),
    (
        "326",
        "`/onlineMeetings` is not covered by this crate; expected one of `/me/onlineMeetings`, `/users/{id}/onlineMeetings`, `/communications/onlineMeetings`, `/app/onlineMeetings`, `/applications/{id}/onlineMeetings`; to send it unchecked, add `!` to the method: `GET! /onlineMeetings -> Type`",
    ),
];

const NO_USER: &str = "write the key in braces: `/users/{id}`";
const NO_TYPE: &str = "`meetingRegistrantBase` is abstract: add `\"@odata.type\"` with one of `#microsoft.graph.meetingRegistrant`, `#microsoft.graph.externalMeetingRegistrant`";
const NO_S: &str = "`/me` has no `onlineMeeting`; did you mean `onlineMeetings`?";

/// The first digit of samples of other families: calls, events, subscriptions.
const ELSEWHERE: char = '7';

#[test]
fn documented_requests_are_understood() {
    for corpus in corpora() {
        for sample in corpus.requests() {
            if !sample.name.starts_with(ELSEWHERE) && sample.json["signature_only"] != true {
                check_sample(&sample, &find_expected_messages(&corpus, &sample));
            }
        }
    }
}

fn find_expected_messages<'a>(corpus: &Corpus, sample: &'a Sample) -> Vec<&'a str> {
    if corpus.is_own() {
        return sample.refused();
    }
    let refused = REFUSED.iter().filter(|(number, _)| sample.name.starts_with(number));
    refused.map(|(_, message)| *message).collect()
}

fn check_sample(Sample { name, json }: &Sample, expected: &[&str]) {
    let outcome = run(&write_invocation(json));
    assert_eq!(outcome.complaints, expected, "{name}");
    let body = json.get("body_repaired").or(json.get("body"));
    if expected.is_empty() {
        assert_eq!(outcome.json().as_ref(), body, "{name}");
    }
}

/// Writes a sample as a user would paste it: ids in braces, values of a query as Rust literals.
fn write_invocation(sample: &Value) -> String {
    let text = |name: &str| sample[name].as_str().unwrap_or_default();
    let version = if sample["era"] == "beta" { "/beta" } else { "" };
    let path = write_path(text("path"));
    let query = write_query(text("query"));
    let body = match (sample.get("body_raw"), sample.get("body")) {
        (Some(raw), _) => raw.as_str().unwrap_or_default().to_owned(),
        (None, Some(body)) => body.to_string(),
        (None, None) => String::new(),
    };
    format!("{} {version}{path}{query} {body}", text("method"))
}

/// The segments that an id follows.
const SETS: &[&str] = &[
    "users",
    "onlineMeetings",
    "attendanceReports",
    "attendanceRecords",
    "customQuestions",
    "registrants",
    "recordings",
    "transcripts",
];

fn write_path(path: &str) -> String {
    let mut written = String::new();
    let mut before = "";
    for segment in path.split('/').skip(1) {
        let is_name = segment.starts_with("createOrGet") || segment.starts_with("getAll");
        let is_key = SETS.contains(&before) && !is_name && !segment.starts_with('{');
        let segment_text =
            if is_key { format!("{{{segment:?}}}") } else { write_arguments(segment) };
        written.push('/');
        written.push_str(&segment_text);
        before = segment;
    }
    written
}

/// Writes `f(a='x', b=2024-01-15T00:00:00Z)` with its values as literals.
fn write_arguments(segment: &str) -> String {
    let Some((name, arguments)) = segment.split_once('(') else {
        return segment.to_owned();
    };
    let arguments = arguments.trim_end_matches(')').split(',').filter_map(|a| a.split_once('='));
    let written: Vec<String> =
        arguments.map(|(name, value)| format!("{name}={:?}", value.trim_matches('\''))).collect();
    format!("{name}({})", written.join(", "))
}

fn write_query(query: &str) -> String {
    if query.is_empty() {
        return String::new();
    }
    let query = query.replace("%20", " ");
    let parts: Vec<String> = query
        .split('\'')
        .enumerate()
        .map(|(n, part)| if n % 2 == 1 { format!("{part:?}") } else { part.to_owned() })
        .collect();
    format!("?{}", parts.concat())
}
