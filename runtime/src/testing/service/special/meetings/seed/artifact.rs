//! Transcripts and recordings of a test's own.

use serde_json::{Value, json};

use super::{check_object, find_meeting, id_of, times};
use crate::testing::service::json::merge;
use crate::testing::service::special::meetings::{Artifact, ArtifactKind, examples};
use crate::testing::store::{Entities, Origin, Spot, Store, Stream};

/// Puts a transcript or a recording below a meeting and returns its id.
pub(in crate::testing) fn seed_artifact(
    store: &Store,
    meeting_id: &str,
    mut artifact: Artifact,
) -> Result<String, String> {
    check_object(artifact.kind.name(), &artifact.resource)?;
    store.with_entities(|entities| {
        let meeting = find_meeting(entities, meeting_id)?;
        check_meeting(&artifact, meeting_id)?;
        complete(&mut artifact, entities.get(meeting), entities.next_number());
        let id = id_of(artifact.kind.name(), &artifact.resource)?;
        examples::forget(entities, meeting);
        check_unique(entities, &artifact, &id)?;
        let spot = Spot { within: Some(meeting), name: artifact.kind.segment() };
        add(entities, spot, artifact);
        Ok(id)
    })
}

fn add(entities: &mut Entities, spot: Spot, artifact: Artifact) {
    let kind = artifact.kind;
    let handle = entities.add(spot, artifact.resource, Origin::Seeded);
    let mut set = |name, content| {
        entities.set_stream(handle, name, Some(Stream { media_type: None, content }));
    };
    set("content", artifact.content);
    if kind == ArtifactKind::Transcript {
        set("metadataContent", artifact.metadata);
    }
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

fn check_unique(entities: &Entities, artifact: &Artifact, id: &str) -> Result<(), String> {
    match entities.find_everywhere(artifact.kind.segment(), id) {
        Some(handle) if entities.origin(handle) == Origin::Seeded => {
            Err(format!("another {} has the id `{id}`", artifact.kind.name()))
        }
        Some(_) | None => Ok(()),
    }
}
