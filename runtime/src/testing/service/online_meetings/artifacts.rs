//! Transcripts and recordings as resources: those that a test has put below a meeting, or else the
//! fixed examples.

use serde_json::{Value, json};

use super::examples;
use super::page::{Change, Resource};
use super::request::MeetingRequest;
use super::resource::merge;
use crate::testing::service::refusal::{Refusal, not_found};
use crate::testing::service::url::{base_url, encode};
use crate::testing::store::{Artifact, ArtifactKind, Artifacts};

impl ArtifactKind {
    /// Returns the navigation property of a meeting that leads to artifacts of this kind.
    pub(super) fn segment(self) -> &'static str {
        match self {
            Self::Transcript => "transcripts",
            Self::Recording => "recordings",
        }
    }

    /// Returns the name of the property that has the URL of the content.
    fn url_property(self) -> &'static str {
        match self {
            Self::Transcript => "transcriptContentUrl",
            Self::Recording => "recordingContentUrl",
        }
    }

    /// Returns the type of the artifacts, for `$select` and its like.
    pub(super) fn resource(self, request: &MeetingRequest) -> Result<Resource, Refusal> {
        Ok(Resource { ty: request.target(self.segment())?, expandable: &[] })
    }
}

/// Returns the artifacts of a meeting without their content, the removed ones too.
pub(super) fn changes(
    request: &MeetingRequest,
    meeting: &Value,
    kind: ArtifactKind,
) -> Vec<Change> {
    let change = |artifact: Artifact| Change {
        entity: resource(request, meeting, &artifact),
        history: artifact.history,
    };
    of_meeting(request, meeting, kind).into_iter().map(change).collect()
}

/// Finds an artifact of a meeting by its id.
pub(super) fn find(
    request: &MeetingRequest,
    meeting: &Value,
    kind: ArtifactKind,
    id: &str,
) -> Result<Artifact, Refusal> {
    let mut artifacts = of_meeting(request, meeting, kind).into_iter();
    let found =
        artifacts.find(|artifact| artifact.history.removed.is_none() && artifact.has_id(id));
    found.ok_or_else(|| not_found("artifact", id))
}

fn of_meeting(request: &MeetingRequest, meeting: &Value, kind: ArtifactKind) -> Vec<Artifact> {
    let id = id_of(meeting);
    match request.store.with_meetings(|meetings| meetings.artifacts(id, kind)) {
        Artifacts::Examples { since } => examples::artifacts(kind, since),
        Artifacts::Seeded(artifacts) => artifacts,
    }
}

/// Returns an artifact as the request sees it.
pub(super) fn resource(request: &MeetingRequest, meeting: &Value, artifact: &Artifact) -> Value {
    let id = id_of(&artifact.resource);
    let mut resource = json!({
        "id": id,
        "meetingId": meeting.get("id"),
        "callId": "af630fe0-04d3-4559-8cf9-91fe45e36296",
        "contentCorrelationId": "bc842d7a-2f6e-4b18-a1c7-73ef91d5c8e3",
        artifact.kind.url_property(): content_url(request, meeting, artifact.kind, id),
        "meetingOrganizer": organizer(meeting),
    });
    merge(&mut resource, artifact.resource.clone());
    resource
}

/// Returns the organizer of a meeting as the identity set that transcripts and recordings have.
fn organizer(meeting: &Value) -> Value {
    json!({
        "application": null,
        "device": null,
        "user": {
            "@odata.type": "#microsoft.graph.teamworkUserIdentity",
            "id": meeting.pointer("/participants/organizer/identity/user/id"),
            "displayName": null,
            "userIdentityType": "aadUser",
        },
    })
}

/// Returns the URL of the content, below the root that the request names.
fn content_url(request: &MeetingRequest, meeting: &Value, kind: ArtifactKind, id: &str) -> String {
    let path = request.received.bare_path();
    let collection = path.find("/onlineMeetings").and_then(|start| path.get(..start));
    format!(
        "{}{}/onlineMeetings/{}/{}/{}/content",
        base_url(request.received),
        collection.unwrap_or_default(),
        encode(id_of(meeting)),
        kind.segment(),
        encode(id),
    )
}

/// Returns the id of a resource.
fn id_of(resource: &Value) -> &str {
    resource.get("id").and_then(Value::as_str).unwrap_or_default()
}
