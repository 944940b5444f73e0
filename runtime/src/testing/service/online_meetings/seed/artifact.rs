//! Transcripts and recordings of a test's own.

use serde_json::{Value, json};

use super::{check_object, find_meeting, id_of, times};
use crate::testing::service::online_meetings::resource::merge;
use crate::testing::service::storage::recording_file;
use crate::testing::store::{Artifact, Meetings, Store};

/// Puts a transcript or a recording below a meeting and returns its id.
pub(in crate::testing) fn seed_artifact(
    store: &Store,
    meeting_id: &str,
    mut artifact: Artifact,
) -> Result<String, String> {
    check_object(artifact.kind.name(), &artifact.resource)?;
    store.with_meetings(|meetings| {
        let meeting = find_meeting(meetings, meeting_id)?;
        check_meeting(&artifact, meeting_id)?;
        complete(&mut artifact, &meeting, meetings.changes().saturating_add(1));
        let id = id_of(artifact.kind.name(), &artifact.resource)?;
        check_unique(meetings, &artifact, &id)?;
        artifact.file = recording_file(&id);
        meetings.seed_artifact(meeting_id, artifact);
        Ok(id)
    })
}

fn check_meeting(artifact: &Artifact, meeting_id: &str) -> Result<(), String> {
    let named = artifact.resource.get("meetingId").and_then(Value::as_str);
    match named.filter(|named| *named != meeting_id) {
        Some(other) => {
            let kind = artifact.kind.name();
            Err(format!("a {kind} of the meeting `{other}` cannot be below `{meeting_id}`"))
        }
        None => Ok(()),
    }
}

/// Completes the properties that do not depend on the request. `number` makes the id unique.
fn complete(artifact: &mut Artifact, meeting: &Value, number: usize) {
    let (start, end) = times(meeting);
    let mut resource = json!({
        "id": format!("MSMjMCMj{number:024}"),
        "createdDateTime": start,
        "endDateTime": end,
    });
    merge(&mut resource, artifact.resource.take());
    artifact.resource = resource;
}

fn check_unique(meetings: &Meetings, artifact: &Artifact, id: &str) -> Result<(), String> {
    match meetings.find_artifact(artifact.kind, id) {
        Some(_) => Err(format!("another {} has the id `{id}`", artifact.kind.name())),
        None => Ok(()),
    }
}
