//! Attendance reports of a test's own, with their records.

use serde_json::{Value, json};

use super::{check_object, find_meeting, id_of, times};
use crate::testing::service::json::merge;
use crate::testing::service::special::meetings::attendance::RECORDS;
use crate::testing::service::special::meetings::examples;
use crate::testing::store::{Entities, Origin, Spot, Store};

const REPORTS: &str = "attendanceReports";

/// Puts a report with its records below a meeting and returns its id.
pub(in crate::testing) fn seed_report(
    store: &Store,
    meeting_id: &str,
    report: Value,
) -> Result<String, String> {
    check_object("report", &report)?;
    store.with_entities(|entities| {
        let meeting = find_meeting(entities, meeting_id)?;
        let number = entities.next_number();
        let (report, records) = complete(report, entities.get(meeting), number)?;
        let id = id_of("report", &report)?;
        examples::forget(entities, meeting);
        if entities.find_everywhere(REPORTS, &id).is_some() {
            return Err(format!("another report has the id `{id}`"));
        }
        add(entities, Spot { within: Some(meeting), name: REPORTS }, report, records);
        Ok(id)
    })
}

fn add(entities: &mut Entities, spot: Spot, report: Value, records: Vec<Value>) {
    let within = Some(entities.add(spot, report, Origin::Seeded));
    for record in records {
        entities.add_unnoticed(Spot { within, name: RECORDS }, record, Origin::Seeded);
    }
}

/// Completes a report and takes its records out of it.
fn complete(
    mut report: Value,
    meeting: &Value,
    number: usize,
) -> Result<(Value, Vec<Value>), String> {
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
    if let Value::Object(properties) = &mut completed {
        properties.remove(RECORDS);
    }
    Ok((completed, records))
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
