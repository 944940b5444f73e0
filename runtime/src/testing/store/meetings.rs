//! The online meetings of all users, each as the JSON of its resource.

use serde_json::Value;

use super::artifacts::{Artifact, ArtifactKind, Artifacts, Seeded, has_id};

/// All online meetings, in order of creation.
#[derive(Default)]
pub(in crate::testing) struct Meetings {
    /// The number of meetings ever created; it never falls, so that ids stay unique.
    created: usize,
    /// The number of changes that a `delta` can tell.
    changes: usize,
    kept: Vec<Kept>,
}

struct Kept {
    owner: String,
    meeting: Value,
    /// The change that brought the meeting.
    since: usize,
    /// The seeds below the meeting, or nothing if it has the fixed examples.
    seeded: Option<Seeded>,
}

impl Kept {
    /// Returns `true` if the meeting belongs to this user. Without a user, all meetings match.
    fn belongs_to(&self, owner: Option<&str>) -> bool {
        owner.is_none_or(|owner| owner.eq_ignore_ascii_case(&self.owner))
    }

    fn has(&self, property: &str, text: &str) -> bool {
        self.meeting.get(property).and_then(Value::as_str) == Some(text)
    }
}

impl Meetings {
    /// Keeps the meeting that `complete` makes from its number, counted from one.
    pub(in crate::testing) fn add(
        &mut self,
        owner: &str,
        complete: impl FnOnce(usize) -> Value,
    ) -> Value {
        let meeting = complete(self.next_number());
        self.keep(owner, meeting.clone(), None);
        meeting
    }

    /// Keeps a meeting that has no reports, transcripts and recordings until they are seeded.
    pub(in crate::testing) fn seed(&mut self, owner: &str, meeting: Value) {
        self.keep(owner, meeting, Some(Seeded::default()));
    }

    fn keep(&mut self, owner: &str, meeting: Value, seeded: Option<Seeded>) {
        self.created += 1;
        self.changes += 1;
        let owner = owner.to_owned();
        self.kept.push(Kept { owner, meeting, since: self.changes, seeded });
    }

    /// Returns the number of the meeting that is created next.
    pub(in crate::testing) fn next_number(&self) -> usize {
        self.created + 1
    }

    /// Returns the number of changes so far.
    pub(in crate::testing) fn changes(&self) -> usize {
        self.changes
    }

    /// Returns the meetings of a user, or without one those of all users.
    pub(in crate::testing) fn list(&self, owner: Option<&str>) -> Vec<Value> {
        let kept = self.kept.iter().filter(|kept| kept.belongs_to(owner));
        kept.map(|kept| kept.meeting.clone()).collect()
    }

    /// Returns the first meeting with this text as the value of this property.
    pub(in crate::testing) fn find(
        &mut self,
        owner: Option<&str>,
        property: &str,
        text: &str,
    ) -> Option<&mut Value> {
        let mut kept = self.kept.iter_mut();
        let found = kept.find(|kept| kept.belongs_to(owner) && kept.has(property, text));
        found.map(|kept| &mut kept.meeting)
    }

    /// Removes a meeting and returns `true` if there was one.
    pub(in crate::testing) fn remove(
        &mut self,
        owner: Option<&str>,
        property: &str,
        text: &str,
    ) -> bool {
        let before = self.kept.len();
        self.kept.retain(|kept| !(kept.belongs_to(owner) && kept.has(property, text)));
        self.kept.len() < before
    }

    /// Returns the transcripts or recordings of a meeting, with those that were removed.
    pub(in crate::testing) fn artifacts(&self, meeting_id: &str, kind: ArtifactKind) -> Artifacts {
        match self.kept.iter().find(|kept| kept.has("id", meeting_id)) {
            Some(Kept { seeded: None, since, .. }) => Artifacts::Examples { since: *since },
            Some(Kept { seeded: Some(seeded), .. }) => Artifacts::Seeded(seeded.of_kind(kind)),
            None => Artifacts::Seeded(Vec::new()),
        }
    }

    /// Returns the reports of a meeting with their records, or nothing if it has the fixed examples.
    pub(in crate::testing) fn reports(&self, meeting_id: &str) -> Option<Vec<Value>> {
        let found = self.kept.iter().find(|kept| kept.has("id", meeting_id))?;
        found.seeded.as_ref().map(|seeded| seeded.reports.clone())
    }

    /// Finds a transcript or recording that was seeded and not removed, below any meeting.
    pub(in crate::testing) fn find_artifact(
        &self,
        kind: ArtifactKind,
        id: &str,
    ) -> Option<&Artifact> {
        let mut artifacts = self.seeded().flat_map(|seeded| &seeded.artifacts);
        artifacts.find(|artifact| artifact.is(kind, id) && artifact.history.removed.is_none())
    }

    /// Returns `true` if a report with this id was seeded below any meeting.
    pub(in crate::testing) fn has_report(&self, id: &str) -> bool {
        self.seeded().flat_map(|seeded| &seeded.reports).any(|report| has_id(report, id))
    }

    fn seeded(&self) -> impl Iterator<Item = &Seeded> {
        self.kept.iter().filter_map(|kept| kept.seeded.as_ref())
    }

    /// Puts an artifact below a meeting, as the latest change.
    pub(in crate::testing) fn seed_artifact(&mut self, meeting_id: &str, mut artifact: Artifact) {
        self.changes += 1;
        artifact.history.added = self.changes;
        self.seed_below(meeting_id, |seeded| seeded.artifacts.push(artifact));
    }

    /// Puts a report with its records below a meeting.
    pub(in crate::testing) fn seed_report(&mut self, meeting_id: &str, report: Value) {
        self.changes += 1;
        self.seed_below(meeting_id, |seeded| seeded.reports.push(report));
    }

    fn seed_below(&mut self, meeting_id: &str, add: impl FnOnce(&mut Seeded)) {
        if let Some(kept) = self.kept.iter_mut().find(|kept| kept.has("id", meeting_id)) {
            add(kept.seeded.get_or_insert_default());
        }
    }

    /// Removes whatever was seeded with this id, or a meeting, and returns `true` if there was one.
    pub(in crate::testing) fn remove_any(&mut self, id: &str) -> bool {
        self.changes += 1;
        let change = self.changes;
        let mut below = self.kept.iter_mut().filter_map(|kept| kept.seeded.as_mut());
        below.any(|seeded| seeded.remove(id, change)) || self.remove(None, "id", id)
    }
}
