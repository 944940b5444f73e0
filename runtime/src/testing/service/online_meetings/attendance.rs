//! Attendance reports and their records. Every meeting has the same two reports, and every report the
//! same two records, from Microsoft's examples.

use http::StatusCode;
use serde_json::{Value, json};

use super::page::{answer_count, answer_entity, answer_page};
use super::request::MeetingRequest;
use crate::testing::service::refusal::{Answer, Refusal, no_such_path, not_found};

/// Answers a `GET`; `below` has the segments that follow `attendanceReports`.
pub(super) fn answer(request: &MeetingRequest, below: &[&str]) -> Answer {
    match below {
        [] => answer_page(request, reports(request)),
        ["$count"] => answer_count(request, &reports(request)),
        [id, below @ ..] => {
            let report = find(reports(request), "report", id)?;
            answer_report(request, report, below)
        }
    }
}

fn answer_report(request: &MeetingRequest, report: Value, below: &[&str]) -> Answer {
    match below {
        [] => answer_entity(request, StatusCode::OK, report),
        ["attendanceRecords"] => answer_page(request, records()),
        ["attendanceRecords", "$count"] => answer_count(request, &records()),
        ["attendanceRecords", id] => {
            answer_entity(request, StatusCode::OK, find(records(), "record", id)?)
        }
        _ => Err(no_such_path(request.received)),
    }
}

fn find(entities: Vec<Value>, kind: &str, id: &str) -> Result<Value, Refusal> {
    let mut entities = entities.into_iter();
    let found = entities.find(|entity| entity.get("id").and_then(Value::as_str) == Some(id));
    found.ok_or_else(|| not_found(kind, id))
}

/// Returns the reports, which have their records only if `$expand` asks for them.
fn reports(request: &MeetingRequest) -> Vec<Value> {
    let expanded = request.query.list("$expand").unwrap_or_default();
    let is_expanded = expanded.iter().any(|path| path.starts_with("attendanceRecords"));
    let records = if is_expanded { records() } else { Vec::new() };
    let first = report(
        "c9b6db1c-d5eb-427d-a5c0-20088d9b22d7",
        ("2021-10-05T04:38:23.945Z", "2021-10-05T04:43:49.77Z"),
        &records,
    );
    let second = report(
        "2c2c2454-7613-4d6e-9c7c-4cf7a6cdce89",
        ("2021-10-04T23:13:31.658Z", "2021-10-04T23:18:57.563Z"),
        &records,
    );
    vec![first, second]
}

fn report(id: &str, (start, end): (&str, &str), records: &[Value]) -> Value {
    json!({
        "id": id,
        "totalParticipantCount": 2,
        "meetingStartDateTime": start,
        "meetingEndDateTime": end,
        "attendanceRecords": records,
    })
}

fn records() -> Vec<Value> {
    let organizer = record(
        "dc17674c-81d9-4adb-bfb2-8f6a442e4623",
        ("Frederick Cormier", "frederick.cormier@contoso.com", "Organizer"),
        ("2021-10-05T04:38:27.6027225Z", "2021-10-05T04:43:49.7702391Z", 322),
    );
    let presenter = record(
        "57caaef9-5ed0-48d5-8862-e5abfa71b3e9",
        ("Lisa Adkins", "lisa.adkins@contoso.com", "Presenter"),
        ("2021-10-05T04:38:43.3776519Z", "2021-10-05T04:43:57.5639338Z", 314),
    );
    vec![organizer, presenter]
}

fn record(
    id: &str,
    (name, address, role): (&str, &str, &str),
    (join, leave, seconds): (&str, &str, i32),
) -> Value {
    json!({
        "id": id,
        "emailAddress": address,
        "totalAttendanceInSeconds": seconds,
        "role": role,
        "identity": { "id": id, "displayName": name, "tenantId": null },
        "attendanceIntervals": [
            { "joinDateTime": join, "leaveDateTime": leave, "durationInSeconds": seconds },
        ],
    })
}
