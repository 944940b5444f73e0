//! Attendance reports and their records: those that a test has put below a meeting, or else the fixed
//! examples.

use http::StatusCode;
use serde_json::Value;

use super::examples;
use super::expand::is_expanded;
use super::page::{Resource, answer_count, answer_entity, answer_page};
use super::request::MeetingRequest;
use crate::testing::service::refusal::{Answer, Refusal, no_such_segment, not_found};

const RECORDS: &str = "attendanceRecords";

/// Answers a `GET` if it is served; `below` has the segments that follow `attendanceReports`.
pub(super) fn answer(request: &MeetingRequest, meeting: &Value, below: &[&str]) -> Option<Answer> {
    let reports = reports(request, meeting);
    match below {
        [] | [_] => Some(answer_reports(request, reports, below)),
        [id, below @ ..] => match find(reports, "report", id) {
            Ok(report) => answer_records(request, records_of(&report), below),
            Err(refusal) => Some(Err(refusal)),
        },
    }
}

/// Returns the reports of a meeting with their records.
fn reports(request: &MeetingRequest, meeting: &Value) -> Vec<Value> {
    let id = meeting.get("id").and_then(Value::as_str).unwrap_or_default();
    let seeded = request.store.with_meetings(|meetings| meetings.reports(id));
    seeded.unwrap_or_else(examples::reports)
}

fn records_of(report: &Value) -> Vec<Value> {
    report.get(RECORDS).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn answer_reports(request: &MeetingRequest, mut reports: Vec<Value>, below: &[&str]) -> Answer {
    let of = Resource { ty: request.target("attendanceReports")?, expandable: &[RECORDS] };
    if !is_expanded(request, RECORDS) {
        reports.iter_mut().for_each(hide_records);
    }
    match below {
        ["$count"] => answer_count(request, of, reports),
        [id, ..] => answer_entity(request, of, StatusCode::OK, find(reports, "report", id)?),
        [] => answer_page(request, of, reports),
    }
}

/// Empties the records of a report: Microsoft's samples without `$expand` have an empty list.
fn hide_records(report: &mut Value) {
    if let Value::Object(properties) = report {
        properties.insert(RECORDS.to_owned(), Value::Array(Vec::new()));
    }
}

fn answer_records(request: &MeetingRequest, records: Vec<Value>, below: &[&str]) -> Option<Answer> {
    let of = record_resource(request);
    let answer = match below {
        [RECORDS] => of.and_then(|of| answer_page(request, of, records)),
        [RECORDS, "$count"] => of.and_then(|of| answer_count(request, of, records)),
        [RECORDS, id] => of.and_then(|of| {
            answer_entity(request, of, StatusCode::OK, find(records, "record", id)?)
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
