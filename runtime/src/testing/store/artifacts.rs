//! Reports, transcripts and recordings that a test has put below its meetings.

use bytes::Bytes;
use serde_json::Value;

/// The kinds of artifacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing) enum ArtifactKind {
    Transcript,
    Recording,
}

/// A transcript or a recording, with its content.
#[derive(Clone, Debug)]
pub(in crate::testing) struct Artifact {
    pub(in crate::testing) kind: ArtifactKind,
    /// The properties of the resource that do not depend on the request.
    pub(in crate::testing) resource: Value,
    pub(in crate::testing) content: Bytes,
    /// The content as the stream `metadataContent` has it; recordings have none.
    pub(in crate::testing) metadata: Bytes,
    /// The place of the content in the storage, percent-encoded.
    pub(in crate::testing) file: String,
    pub(in crate::testing) history: History,
}

/// The period in which something was there, counted in changes of the store.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) struct History {
    pub(in crate::testing) added: usize,
    pub(in crate::testing) removed: Option<usize>,
}

/// All that a test has put below one meeting.
#[derive(Clone, Default)]
pub(super) struct Seeded {
    pub(super) reports: Vec<Value>,
    pub(super) artifacts: Vec<Artifact>,
}

/// The artifacts of a meeting.
pub(in crate::testing) enum Artifacts {
    /// The fixed examples, which are there since this change.
    Examples {
        since: usize,
    },
    Seeded(Vec<Artifact>),
}

impl ArtifactKind {
    /// Returns the name for messages.
    pub(in crate::testing) fn name(self) -> &'static str {
        match self {
            Self::Transcript => "transcript",
            Self::Recording => "recording",
        }
    }
}

impl Artifact {
    pub(in crate::testing) fn has_id(&self, id: &str) -> bool {
        has_id(&self.resource, id)
    }

    pub(super) fn is(&self, kind: ArtifactKind, id: &str) -> bool {
        self.kind == kind && self.has_id(id)
    }
}

impl Seeded {
    pub(super) fn of_kind(&self, kind: ArtifactKind) -> Vec<Artifact> {
        self.artifacts.iter().filter(|artifact| artifact.kind == kind).cloned().collect()
    }

    /// Removes the report, transcript or recording with this id. An artifact stays as a removed one,
    /// which the changes of its collection name.
    pub(super) fn remove(&mut self, id: &str, change: usize) -> bool {
        let before = self.reports.len();
        self.reports.retain(|report| !has_id(report, id));
        let mut artifacts = self.artifacts.iter_mut();
        let found = artifacts.find(|a| a.has_id(id) && a.history.removed.is_none());
        if let Some(artifact) = found {
            artifact.history.removed = Some(change);
            return true;
        }
        self.reports.len() < before
    }
}

/// Returns `true` if the resource has this id.
pub(super) fn has_id(resource: &Value, id: &str) -> bool {
    resource.get("id").and_then(Value::as_str) == Some(id)
}
