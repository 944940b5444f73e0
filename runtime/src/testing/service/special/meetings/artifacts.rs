//! Transcripts and recordings: properties that depend on the meeting and on the request, and the
//! content.

use bytes::Bytes;
use http::header::ACCEPT;
use serde_json::{Value, json};

use super::redirect;
use crate::testing::schema::Property;
use crate::testing::service::answers::Takes;
use crate::testing::service::collection::View;
use crate::testing::service::json::{id_of, merge};
use crate::testing::service::refusal::{Answer, Refusal, invalid_format};
use crate::testing::service::request::Request;
use crate::testing::service::response::respond_with;
use crate::testing::service::special::Special;
use crate::testing::service::storage::{RECORDING_FILE, recording_file};
use crate::testing::service::url::{base_url, encode};
use crate::testing::store::{Handle, Origin};

/// The kinds of artifacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::testing) enum ArtifactKind {
    Transcript,
    Recording,
}

/// A transcript or a recording of a test's own, with its content.
#[derive(Clone, Debug)]
pub(in crate::testing) struct Artifact {
    pub(in crate::testing) kind: ArtifactKind,
    /// The properties that the test has set.
    pub(in crate::testing) resource: Value,
    pub(in crate::testing) content: Bytes,
    /// The content as the stream `metadataContent` has it; recordings have none.
    pub(in crate::testing) metadata: Bytes,
}

/// A kind of artifacts, with the facts in which it differs from the other.
pub(in crate::testing::service) struct Artifacts {
    kind: ArtifactKind,
    /// The navigation property of a meeting.
    pub(super) segment: &'static str,
    /// The property that has the URL of the content.
    url: &'static str,
}

pub(in crate::testing::service) static TRANSCRIPTS: Artifacts = Artifacts {
    kind: ArtifactKind::Transcript,
    segment: "transcripts",
    url: "transcriptContentUrl",
};

pub(in crate::testing::service) static RECORDINGS: Artifacts =
    Artifacts { kind: ArtifactKind::Recording, segment: "recordings", url: "recordingContentUrl" };

impl ArtifactKind {
    /// Returns the name for messages.
    pub(in crate::testing) fn name(self) -> &'static str {
        match self {
            Self::Transcript => "transcript",
            Self::Recording => "recording",
        }
    }

    /// Returns the navigation property of a meeting.
    pub(super) fn segment(self) -> &'static str {
        match self {
            Self::Transcript => TRANSCRIPTS.segment,
            Self::Recording => RECORDINGS.segment,
        }
    }
}

impl Special for Artifacts {
    fn noun(&self) -> Option<&'static str> {
        Some("artifact")
    }

    fn takes(&self) -> Takes {
        Takes::LITTLE
    }

    fn show(&self, view: View, handle: Handle, entity: Value) -> Value {
        let meeting = view.entities.spot(handle).within.map(|meeting| view.entities.get(meeting));
        let meeting = meeting.unwrap_or(&Value::Null);
        let mut shown = json!({
            "id": entity.get("id"),
            "meetingId": meeting.get("id"),
            "callId": "af630fe0-04d3-4559-8cf9-91fe45e36296",
            "contentCorrelationId": "bc842d7a-2f6e-4b18-a1c7-73ef91d5c8e3",
            self.url: self.content_url(view.request, meeting, id_of(&entity)),
            "meetingOrganizer": organizer(meeting),
        });
        merge(&mut shown, entity);
        shown
    }

    /// A recording is in storage, and may be asked for in any format: no report has a refusal. A
    /// transcript comes in one format.
    fn stream(&self, view: View, of: Handle, property: &'static Property) -> Option<Answer> {
        if self.kind == ArtifactKind::Recording {
            let file = match view.entities.origin(of) {
                Origin::Example => RECORDING_FILE.to_owned(),
                _ => recording_file(id_of(view.entities.get(of))),
            };
            return Some(redirect(view.request, &file));
        }
        let content = view.entities.stream(of, property.name)?.content.clone();
        Some(answer_text(view.request, property.media_type()?, content))
    }
}

impl Artifacts {
    /// Returns the URL of the content, below the root that the request names.
    fn content_url(&self, request: &Request, meeting: &Value, id: &str) -> String {
        let path = request.received.bare_path();
        let collection = path.find("/onlineMeetings").and_then(|start| path.get(..start));
        format!(
            "{}{}/onlineMeetings/{}/{}/{}/content",
            base_url(request.received),
            collection.unwrap_or_default(),
            encode(id_of(meeting)),
            self.segment,
            encode(id),
        )
    }
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

fn answer_text(request: &Request, media_type: &'static str, text: Bytes) -> Answer {
    request.query.allow(&["$format"], &[])?;
    check_format(request, media_type)?;
    Ok(respond_with(media_type, text))
}

/// Refuses every format but one. `$format` goes before `Accept` (OData Protocol 4.01, section
/// 11.2.12), and a missing header asks for any format (RFC 9110, section 12.5.1).
fn check_format(request: &Request, expected: &str) -> Result<(), Refusal> {
    let accept = request.received.header(ACCEPT).unwrap_or("*/*");
    let format = request.query.get("$format").unwrap_or(accept);
    let media_type = format.split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case(expected) { Ok(()) } else { Err(invalid_format(format)) }
}
