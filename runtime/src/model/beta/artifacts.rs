// @generated from the rows in macros/src/schema/artifacts.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// A recording of a meeting or a call.
///
/// # Requests
///
/// - [`GET /me/onlineMeetings/{id}/recordings`](https://learn.microsoft.com/graph/api/onlinemeeting-list-recordings): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /me/onlineMeetings/{id}/recordings/{id}`](https://learn.microsoft.com/graph/api/callrecording-get): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /me/onlineMeetings/{id}/recordings/{id}/content`](https://learn.microsoft.com/graph/api/callrecording-get): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /me/onlineMeetings/{id}/recordings/delta()`](https://learn.microsoft.com/graph/api/callrecording-delta): delegated not documented, application `OnlineMeetingRecording.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/recordings`](https://learn.microsoft.com/graph/api/onlinemeeting-list-recordings): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/recordings/{id}`](https://learn.microsoft.com/graph/api/callrecording-get): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/recordings/{id}/content`](https://learn.microsoft.com/graph/api/callrecording-get): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/recordings/delta()`](https://learn.microsoft.com/graph/api/callrecording-delta): delegated not documented, application `OnlineMeetingRecording.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/recordings`](https://learn.microsoft.com/graph/api/onlinemeeting-list-recordings): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/recordings/{id}`](https://learn.microsoft.com/graph/api/callrecording-get): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/recordings/{id}/content`](https://learn.microsoft.com/graph/api/callrecording-get): delegated `OnlineMeetingRecording.Read.All`, application `OnlineMeetingRecording.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/recordings/delta()`](https://learn.microsoft.com/graph/api/callrecording-delta): delegated not documented, application `OnlineMeetingRecording.Read.All`
///
/// Graph: entity type [`callRecording`](https://learn.microsoft.com/graph/api/resources/callrecording)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallRecording {
    /// The call that was recorded. Read-only.
    pub call_id: Option<String>,
    /// What a transcript of the same stretch has in common with it. Read-only.
    pub content_correlation_id: Option<String>,
    /// When the recording started. Read-only.
    pub created_date_time: Option<OffsetDateTime>,
    /// When the recording ended. Read-only.
    pub end_date_time: Option<OffsetDateTime>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// The meeting that was recorded. Read-only.
    pub meeting_id: Option<String>,
    /// Who the meeting belongs to. Read-only.
    pub meeting_organizer: Option<IdentitySet>,
    /// The address of `content`. Read-only.
    pub recording_content_url: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CallRecording {
    const NAME: &'static str = "callRecording";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("callId", &self.call_id);
        members.read_only("contentCorrelationId", &self.content_correlation_id);
        members.read_only("createdDateTime", &date_time(self.created_date_time));
        members.read_only("endDateTime", &date_time(self.end_date_time));
        members.read_only("id", &self.id);
        members.read_only("meetingId", &self.meeting_id);
        members.read_only("meetingOrganizer", &self.meeting_organizer);
        members.read_only("recordingContentUrl", &self.recording_content_url);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "callId" => read(&mut self.call_id, map),
            "contentCorrelationId" => read(&mut self.content_correlation_id, map),
            "createdDateTime" => read_date_time(&mut self.created_date_time, map),
            "endDateTime" => read_date_time(&mut self.end_date_time, map),
            "id" => read(&mut self.id, map),
            "meetingId" => read(&mut self.meeting_id, map),
            "meetingOrganizer" => read(&mut self.meeting_organizer, map),
            "recordingContentUrl" => read(&mut self.recording_content_url, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CallRecording);

/// What was said in a meeting or a call, written down.
///
/// # Requests
///
/// - [`GET /me/onlineMeetings/{id}/transcripts`](https://learn.microsoft.com/graph/api/onlinemeeting-list-transcripts): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /me/onlineMeetings/{id}/transcripts/{id}`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /me/onlineMeetings/{id}/transcripts/{id}/content`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /me/onlineMeetings/{id}/transcripts/{id}/metadataContent`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /me/onlineMeetings/{id}/transcripts/delta()`](https://learn.microsoft.com/graph/api/calltranscript-delta): delegated not documented, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/transcripts`](https://learn.microsoft.com/graph/api/onlinemeeting-list-transcripts): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/transcripts/{id}`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/transcripts/{id}/content`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/transcripts/{id}/metadataContent`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /users/{id}/onlineMeetings/{id}/transcripts/delta()`](https://learn.microsoft.com/graph/api/calltranscript-delta): delegated not documented, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/transcripts`](https://learn.microsoft.com/graph/api/onlinemeeting-list-transcripts): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/transcripts/{id}`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/transcripts/{id}/content`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/transcripts/{id}/metadataContent`](https://learn.microsoft.com/graph/api/calltranscript-get): delegated `OnlineMeetingTranscript.Read.All`, application `OnlineMeetingTranscript.Read.All`
/// - [`GET /communications/onlineMeetings/{id}/transcripts/delta()`](https://learn.microsoft.com/graph/api/calltranscript-delta): delegated not documented, application `OnlineMeetingTranscript.Read.All`
///
/// Graph: entity type [`callTranscript`](https://learn.microsoft.com/graph/api/resources/calltranscript)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallTranscript {
    /// The call that was transcribed. Read-only.
    pub call_id: Option<String>,
    /// What a recording of the same stretch has in common with it. Read-only.
    pub content_correlation_id: Option<String>,
    /// When the transcript starts. Read-only.
    pub created_date_time: Option<OffsetDateTime>,
    /// When the transcript ends. Read-only.
    pub end_date_time: Option<OffsetDateTime>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// The meeting that was transcribed. Read-only.
    pub meeting_id: Option<String>,
    /// Who the meeting belongs to. Read-only.
    pub meeting_organizer: Option<IdentitySet>,
    /// The address of `content`. Read-only.
    pub transcript_content_url: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CallTranscript {
    const NAME: &'static str = "callTranscript";

    fn write<M: Members>(&self, members: &mut M) {
        members.read_only("callId", &self.call_id);
        members.read_only("contentCorrelationId", &self.content_correlation_id);
        members.read_only("createdDateTime", &date_time(self.created_date_time));
        members.read_only("endDateTime", &date_time(self.end_date_time));
        members.read_only("id", &self.id);
        members.read_only("meetingId", &self.meeting_id);
        members.read_only("meetingOrganizer", &self.meeting_organizer);
        members.read_only("transcriptContentUrl", &self.transcript_content_url);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "callId" => read(&mut self.call_id, map),
            "contentCorrelationId" => read(&mut self.content_correlation_id, map),
            "createdDateTime" => read_date_time(&mut self.created_date_time, map),
            "endDateTime" => read_date_time(&mut self.end_date_time, map),
            "id" => read(&mut self.id, map),
            "meetingId" => read(&mut self.meeting_id, map),
            "meetingOrganizer" => read(&mut self.meeting_organizer, map),
            "transcriptContentUrl" => read(&mut self.transcript_content_url, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CallTranscript);
