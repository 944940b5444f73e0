//! What was said and shown in a meeting: the same three transcripts and recordings of every meeting,
//! and their content.

use axum::response::Response;
use http::header::{AUTHORIZATION, LOCATION};
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::super::refusal::{bad_request, no_such_path, not_found};
use super::super::{Answer, respond_nothing, respond_with};
use super::Asked;
use super::page::{answer_changes, answer_count, answer_entity, answer_page};
use crate::testing::Received;

/// Each with when it started, the latest first.
const ALL: [(&str, &str); 3] = [
    ("MSMjMCMjZDAwYWU3NjUtNmM2Yi00NjQxLTgwMWQtMTkzMmFmMjEzNzdh", "2021-09-17T06:09:24.8968037Z"),
    ("MSMjMCMjMzAxNjNhYTctNWRmZi00MjM3LTg5MGQtNWJhYWZjZTZhNWYw", "2021-09-16T18:58:58.6760692Z"),
    ("MSMjMCMjNzU3ODc2ZDYtOTcwMi00MDhkLWFkNDItOTE2ZDNmZjkwZGY4", "2021-09-16T18:56:00.9038309Z"),
];

const TRANSCRIPT: &str =
    "WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n<v User Name>This is a transcript test.</v>\n";

const METADATA: &str = "WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n{\"spokenLanguage\":\"en-us\",\"speakerName\":\"User Name\",\"spokenText\":\"This is a transcript test.\"}\n";

/// The beginning of an MP4 file (ISO/IEC 14496-12, section 4.3), and nothing to watch.
const RECORDING: &[u8] = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom";

const ATTENDEES: &str = "Full Name,Role\r\nHeidi Steen,Organizer\r\n";

/// Answers a `GET` below `transcripts` or `recordings`.
pub(super) fn answer(asked: &Asked, meeting: &Value, kind: &str, rest: &[&str]) -> Answer {
    match rest {
        [] => answer_page(asked, all(asked, meeting, kind)),
        ["delta()"] => answer_changes(asked, all(asked, meeting, kind)),
        ["$count"] => answer_count(asked, &all(asked, meeting, kind)),
        [id] => answer_entity(asked, StatusCode::OK, one(asked, meeting, kind, known(id)?)),
        [id, "content"] if kind == "recordings" => {
            known(id).map(|_| redirect(asked, "recording.mp4"))
        }
        [id, "content"] => known(id).map(|_| vtt(TRANSCRIPT)),
        [id, "metadataContent"] if kind == "transcripts" => known(id).map(|_| vtt(METADATA)),
        _ => Err(asked.no_such_path()),
    }
}

fn vtt(text: &'static str) -> Response {
    respond_with(StatusCode::OK, "text/vtt", text)
}

fn known(id: &str) -> Result<(&str, &str), super::Refusal> {
    let found = ALL.into_iter().find(|(known, _)| *known == id);
    found.ok_or_else(|| not_found("artifact", id))
}

fn all(asked: &Asked, meeting: &Value, kind: &str) -> Vec<Value> {
    ALL.iter().map(|artifact| one(asked, meeting, kind, *artifact)).collect()
}

fn one(asked: &Asked, meeting: &Value, kind: &str, (id, start): (&str, &str)) -> Value {
    let url_name =
        if kind == "recordings" { "recordingContentUrl" } else { "transcriptContentUrl" };
    json!({
        "id": id,
        "meetingId": meeting.get("id"),
        "callId": "af630fe0-04d3-4559-8cf9-91fe45e36296",
        "contentCorrelationId": "bc842d7a-2f6e-4b18-a1c7-73ef91d5c8e3",
        "createdDateTime": start,
        "endDateTime": "2021-09-17T06:27:25.2346Z",
        url_name: content_url(asked, kind, id),
        "meetingOrganizer": organizer(meeting),
    })
}

/// Who the meeting belongs to, in the words that transcripts and recordings have for it.
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

/// Where the content is, whether one or all were asked for.
fn content_url(asked: &Asked, kind: &str, id: &str) -> String {
    let url = asked.url();
    let collection =
        url.rsplit_once(&format!("/{kind}")).map_or(url.as_str(), |(before, _)| before);
    format!("{collection}/{kind}/{id}/content")
}

/// Graph does not hand out recordings and reports itself; they lie in storage.
pub(super) fn redirect(asked: &Asked, name: &str) -> Response {
    let location = format!("{}/storage/{name}?sig=signed", asked.base_url());
    let mut response = respond_nothing(StatusCode::FOUND);
    if let Ok(location) = HeaderValue::try_from(location) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

/// The storage, which goes by the signature in the URL and takes no token.
pub(in crate::testing::service) fn answer_storage(request: &Received, name: &str) -> Answer {
    if request.headers.contains_key(AUTHORIZATION) {
        return Err(bad_request("Authentication scheme Bearer is not supported here."));
    }
    match name {
        "recording.mp4" => Ok(respond_with(StatusCode::OK, "video/mp4", RECORDING)),
        "report.csv" => Ok(respond_with(StatusCode::OK, "text/csv", ATTENDEES)),
        _ => Err(no_such_path(&request.path)),
    }
}
