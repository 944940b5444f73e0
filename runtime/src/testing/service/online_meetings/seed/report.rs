//! Attendance reports of a test's own, with their records.

use serde_json::{Value, json};

use super::{check_object, find_meeting, id_of, times};
use crate::testing::service::online_meetings::resource::merge;
use crate::testing::store::Store;

const RECORDS: &str = "attendanceRecords";

/// Puts a report with its records below a meeting and returns its id.
pub(in crate::testing) fn seed_report(
    store: &Store,
    meeting_id: &str,
    report: Value,
) -> Result<String, String> {
    check_object("report", &report)?;
    store.with_meetings(|meetings| {
        let meeting = find_meeting(meetings, meeting_id)?;
        let report = complete(report, &meeting, meetings.changes().saturating_add(1))?;
        let id = id_of("report", &report)?;
        if meetings.has_report(&id) {
            return Err(format!("another report has the id `{id}`"));
        }
        meetings.seed_report(meeting_id, report);
        Ok(id)
    })
}

fn complete(mut report: Value, meeting: &Value, number: usize) -> Result<Value, String> {
    let records = report.get_mut(RECORDS).map(Value::take);
    let records = complete_records(records.unwrap_or_default(), number)?;
    let (start, end) = times(meeting);
    let mut completed = json!({
        "id": id(0, number),
        "meetingStartDateTime": start,
        "meetingEndDateTime": end,
        "totalParticipantCount": records.len(),
    });
    merge(&mut completed, report);
    merge(&mut completed, json!({ RECORDS: records }));
    Ok(completed)
}

/// Gives each record an id.
fn complete_records(records: Value, number: usize) -> Result<Vec<Value>, String> {
    let records = match records {
        Value::Null => Vec::new(),
        Value::Array(records) => records,
        other => return Err(format!("the records of a report are a JSON array, not `{other}`")),
    };
    let mut completed: Vec<Value> = Vec::new();
    for (index, record) in (1..).zip(records) {
        check_object("record", &record)?;
        let mut with_id = json!({ "id": id(index, number) });
        merge(&mut with_id, record);
        let id = id_of("record", &with_id)?;
        if completed.iter().any(|other| other.get("id") == with_id.get("id")) {
            return Err(format!("another record of the report has the id `{id}`"));
        }
        completed.push(with_id);
    }
    Ok(completed)
}

/// Returns the id of a report, or of a record from its index on.
fn id(index: usize, number: usize) -> String {
    format!("{index:08x}-0000-4000-a000-{number:012x}")
}
