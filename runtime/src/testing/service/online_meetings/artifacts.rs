//! Transcripts and recordings as resources. Every meeting has the same three of each, from Microsoft's
//! examples.

use serde_json::{Value, json};

use super::page::Resource;
use super::request::MeetingRequest;
use crate::testing::service::refusal::{Refusal, not_found};
use crate::testing::service::url::{base_url, encode};

/// The id and the start of a transcript or recording.
type Example = (&'static str, &'static str);

/// The examples, the latest first.
const EXAMPLES: [Example; 3] = [
    ("MSMjMCMjZDAwYWU3NjUtNmM2Yi00NjQxLTgwMWQtMTkzMmFmMjEzNzdh", "2021-09-17T06:09:24.8968037Z"),
    ("MSMjMCMjMzAxNjNhYTctNWRmZi00MjM3LTg5MGQtNWJhYWZjZTZhNWYw", "2021-09-16T18:58:58.6760692Z"),
    ("MSMjMCMjNzU3ODc2ZDYtOTcwMi00MDhkLWFkNDItOTE2ZDNmZjkwZGY4", "2021-09-16T18:56:00.9038309Z"),
];

/// The kinds of artifacts.
#[derive(Clone, Copy)]
pub(super) enum ArtifactKind {
    Transcript,
    Recording,
}

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

/// Returns the artifacts of a meeting, without their content.
pub(super) fn of_meeting(
    request: &MeetingRequest,
    meeting: &Value,
    kind: ArtifactKind,
) -> Vec<Value> {
    EXAMPLES.map(|example| resource(request, meeting, kind, example)).to_vec()
}

/// Finds an artifact of a meeting by its id.
pub(super) fn find(
    request: &MeetingRequest,
    meeting: &Value,
    kind: ArtifactKind,
    id: &str,
) -> Result<Value, Refusal> {
    let found = EXAMPLES.into_iter().find(|(known, _)| *known == id);
    let example = found.ok_or_else(|| not_found("artifact", id))?;
    Ok(resource(request, meeting, kind, example))
}

fn resource(
    request: &MeetingRequest,
    meeting: &Value,
    kind: ArtifactKind,
    (id, start): Example,
) -> Value {
    json!({
        "id": id,
        "meetingId": meeting.get("id"),
        "callId": "af630fe0-04d3-4559-8cf9-91fe45e36296",
        "contentCorrelationId": "bc842d7a-2f6e-4b18-a1c7-73ef91d5c8e3",
        "createdDateTime": start,
        "endDateTime": "2021-09-17T06:27:25.2346Z",
        kind.url_property(): content_url(request, meeting, kind, id),
        "meetingOrganizer": organizer(meeting),
    })
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
    let meeting_id = meeting.get("id").and_then(Value::as_str).unwrap_or_default();
    format!(
        "{}{}/onlineMeetings/{}/{}/{id}/content",
        base_url(request.received),
        collection.unwrap_or_default(),
        encode(meeting_id),
        kind.segment(),
    )
}
