//! Transcripts and recordings of one meeting, with their content.

use bytes::Bytes;
use http::StatusCode;
use http::header::ACCEPT;
use serde_json::Value;

use super::artifacts::{changes, find, resource};
use super::page::{answer_changes, answer_count, answer_entity, answer_page, current};
use super::redirect;
use super::request::MeetingRequest;
use crate::testing::service::refusal::{Answer, Refusal, invalid_format};
use crate::testing::service::response::respond_with;
use crate::testing::service::walk::name_of_call;
use crate::testing::store::ArtifactKind;

/// Answers a `GET` if it is served; `below` has the segments that follow `transcripts` or
/// `recordings`.
pub(super) fn answer(
    request: &MeetingRequest,
    meeting: &Value,
    kind: ArtifactKind,
    below: &[&str],
) -> Option<Answer> {
    let all = || changes(request, meeting, kind);
    let of = kind.resource(request);
    let answer = match (kind, below) {
        (_, []) => of.and_then(|of| answer_page(request, of, current(all()))),
        (_, ["$count"]) => of.and_then(|of| answer_count(request, of, current(all()))),
        (_, [call]) if name_of_call(call) == "delta" => {
            of.and_then(|of| answer_changes(request, of, all()))
        }
        (_, [id]) => of.and_then(|of| {
            let artifact = find(request, meeting, kind, id)?;
            answer_entity(request, of, StatusCode::OK, resource(request, meeting, &artifact))
        }),
        (_, [id, stream]) => return answer_stream(request, meeting, (kind, id), stream),
        (_, _) => return None,
    };
    Some(answer)
}

/// Answers with the bytes of an artifact. A recording may be asked for in any format: no report has a
/// refusal.
fn answer_stream(
    request: &MeetingRequest,
    meeting: &Value,
    (kind, id): (ArtifactKind, &str),
    stream: &str,
) -> Option<Answer> {
    let found = find(request, meeting, kind, id);
    let text = match (kind, stream) {
        (ArtifactKind::Recording, "content") => {
            return Some(found.and_then(|recording| redirect(request, &recording.file)));
        }
        (ArtifactKind::Transcript, "content") => found.map(|transcript| transcript.content),
        (ArtifactKind::Transcript, "metadataContent") => {
            found.map(|transcript| transcript.metadata)
        }
        (ArtifactKind::Recording | ArtifactKind::Transcript, _) => return None,
    };
    let ty = kind.resource(request).ok()?.ty;
    let media_type = ty.property(stream, request.version)?.media_type?;
    Some(text.and_then(|text| answer_text(request, media_type, text)))
}

fn answer_text(request: &MeetingRequest, media_type: &'static str, text: Bytes) -> Answer {
    request.query.allow(&["$format"], &[])?;
    check_format(request, media_type)?;
    Ok(respond_with(media_type, text))
}

/// Refuses every format but one. `$format` goes before `Accept` (OData Protocol 4.01, section
/// 11.2.12), and a missing header asks for any format (RFC 9110, section 12.5.1).
fn check_format(request: &MeetingRequest, expected: &str) -> Result<(), Refusal> {
    let accept = request.received.header(ACCEPT).unwrap_or("*/*");
    let format = request.query.get("$format").unwrap_or(accept);
    let media_type = format.split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case(expected) { Ok(()) } else { Err(invalid_format(format)) }
}
