//! Transcripts and recordings with their content. Every meeting has the same three of each, from
//! Microsoft's examples.

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Value, json};

use super::page::{answer_changes, answer_count, answer_entity, answer_page};
use super::request::MeetingRequest;
use crate::testing::service::refusal::{Answer, Refusal, no_such_path, not_found};
use crate::testing::service::response::respond_with;
use crate::testing::service::storage::{RECORDING_FILE, redirect_to};

/// The id and the start of a transcript or recording.
type Example = (&'static str, &'static str);

/// The examples, the latest first.
const EXAMPLES: [Example; 3] = [
    ("MSMjMCMjZDAwYWU3NjUtNmM2Yi00NjQxLTgwMWQtMTkzMmFmMjEzNzdh", "2021-09-17T06:09:24.8968037Z"),
    ("MSMjMCMjMzAxNjNhYTctNWRmZi00MjM3LTg5MGQtNWJhYWZjZTZhNWYw", "2021-09-16T18:58:58.6760692Z"),
    ("MSMjMCMjNzU3ODc2ZDYtOTcwMi00MDhkLWFkNDItOTE2ZDNmZjkwZGY4", "2021-09-16T18:56:00.9038309Z"),
];

const TRANSCRIPT: &str =
    "WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n<v User Name>This is a transcript test.</v>\n";

const METADATA: &str = "WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n{\"spokenLanguage\":\"en-us\",\"speakerName\":\"User Name\",\"spokenText\":\"This is a transcript test.\"}\n";

#[derive(Clone, Copy)]
pub(super) enum ContentKind {
    Transcript,
    Recording,
}

impl ContentKind {
    fn segment(self) -> &'static str {
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
}

/// Answers a `GET`; `below` has the segments that follow `transcripts` or `recordings`.
pub(super) fn answer(
    request: &MeetingRequest,
    meeting: &Value,
    kind: ContentKind,
    below: &[&str],
) -> Answer {
    let resource = |example| resource(request, meeting, kind, example);
    let all = || EXAMPLES.map(resource).to_vec();
    match (kind, below) {
        (_, []) => answer_page(request, all()),
        (_, ["delta()"]) => answer_changes(request, all()),
        (_, ["$count"]) => answer_count(request, &all()),
        (_, [id]) => answer_entity(request, StatusCode::OK, resource(find(id)?)),
        (ContentKind::Recording, [id, "content"]) => {
            find(id).map(|_| redirect_to(request.received, RECORDING_FILE))
        }
        (ContentKind::Transcript, [id, "content"]) => find(id).map(|_| respond_vtt(TRANSCRIPT)),
        (ContentKind::Transcript, [id, "metadataContent"]) => {
            find(id).map(|_| respond_vtt(METADATA))
        }
        _ => Err(no_such_path(request.received)),
    }
}

/// Responds with WebVTT, the format of transcripts.
fn respond_vtt(text: &'static str) -> Response<Bytes> {
    respond_with("text/vtt", text)
}

fn find(id: &str) -> Result<Example, Refusal> {
    let found = EXAMPLES.into_iter().find(|(known, _)| *known == id);
    found.ok_or_else(|| not_found("artifact", id))
}

/// Returns the resource of a transcript or recording, without its content.
fn resource(
    request: &MeetingRequest,
    meeting: &Value,
    kind: ContentKind,
    (id, start): Example,
) -> Value {
    json!({
        "id": id,
        "meetingId": meeting.get("id"),
        "callId": "af630fe0-04d3-4559-8cf9-91fe45e36296",
        "contentCorrelationId": "bc842d7a-2f6e-4b18-a1c7-73ef91d5c8e3",
        "createdDateTime": start,
        "endDateTime": "2021-09-17T06:27:25.2346Z",
        kind.url_property(): content_url(request, kind, id),
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

/// Returns the URL of the content, whether the request is for one resource or the collection.
fn content_url(request: &MeetingRequest, kind: ContentKind, id: &str) -> String {
    let url = request.url();
    let segment = kind.segment();
    let before = url.rsplit_once(&format!("/{segment}"));
    let meeting_url = before.map_or(url.as_str(), |(before, _)| before);
    format!("{meeting_url}/{segment}/{id}/content")
}
