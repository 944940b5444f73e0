//! Attendance reports and their records. Every meeting has the same two reports, and every report the
//! same two records, from Microsoft's examples.

use http::StatusCode;
use serde_json::{Value, json};

use super::expand::is_expanded;
use super::page::{Resource, answer_count, answer_entity, answer_page};
use super::request::MeetingRequest;
use crate::testing::service::refusal::{Answer, Refusal, no_such_segment, not_found};

const RECORDS: &str = "attendanceRecords";

/// Answers a `GET` if it is served; `below` has the segments that follow `attendanceReports`.
pub(super) fn answer(request: &MeetingRequest, below: &[&str]) -> Option<Answer> {
    match below {
        [] | [_] => Some(answer_reports(request, below)),
        [id, below @ ..] => match find(reports(request), "report", id) {
            Ok(_) => answer_records(request, below),
            Err(refusal) => Some(Err(refusal)),
        },
    }
}

fn answer_reports(request: &MeetingRequest, below: &[&str]) -> Answer {
    let of = Resource { ty: request.target("attendanceReports")?, expandable: &[RECORDS] };
    match below {
        ["$count"] => answer_count(request, of, reports(request)),
        [id, ..] => {
            answer_entity(request, of, StatusCode::OK, find(reports(request), "report", id)?)
        }
        [] => answer_page(request, of, reports(request)),
    }
}

fn answer_records(request: &MeetingRequest, below: &[&str]) -> Option<Answer> {
    let of = record_resource(request);
    let answer = match below {
        [RECORDS] => of.and_then(|of| answer_page(request, of, records())),
        [RECORDS, "$count"] => of.and_then(|of| answer_count(request, of, records())),
        [RECORDS, id] => of.and_then(|of| {
            answer_entity(request, of, StatusCode::OK, find(records(), "record", id)?)
        }),
        _ => return None,
    };
    Some(answer)
}

/// Returns the type of the records, for `$select` and its like.
fn record_resource(request: &MeetingRequest) -> Result<Resource, Refusal> {
    let report = request.target("attendanceReports")?;
    let records = report.navigation(RECORDS, request.version);
    let records = records.ok_or_else(|| no_such_segment(RECORDS))?;
    Ok(Resource { ty: records.target, expandable: &[] })
}

fn find(entities: Vec<Value>, kind: &str, id: &str) -> Result<Value, Refusal> {
    let mut entities = entities.into_iter();
    let found = entities.find(|entity| entity.get("id").and_then(Value::as_str) == Some(id));
    found.ok_or_else(|| not_found(kind, id))
}

/// Returns the reports, which have their records only if `$expand` asks for them.
fn reports(request: &MeetingRequest) -> Vec<Value> {
    let records = if is_expanded(request, RECORDS) { records() } else { Vec::new() };
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
