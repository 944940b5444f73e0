// @generated from the rows in macros/src/schema/insights.rs; never edited by hand.

#![allow(clippy::wildcard_imports, unused_imports, reason = "all of a model's surroundings")]

use super::*;
use crate::model::support::*;

/// What Copilot noted about a meeting.
///
/// # Requests
///
/// - [`GET /me/onlineMeetings/{id}/aiInsights`](https://learn.microsoft.com/graph/api/onlinemeeting-list-aiinsights?view=graph-rest-beta): delegated `OnlineMeetingAiInsight.Read.All`, application not documented
/// - [`GET /me/onlineMeetings/{id}/aiInsights/{id}`](https://learn.microsoft.com/graph/api/callaiinsight-get?view=graph-rest-beta): delegated `OnlineMeetingAiInsight.Read.All`, application not documented
/// - [`GET /users/{id}/onlineMeetings/{id}/aiInsights`](https://learn.microsoft.com/graph/api/onlinemeeting-list-aiinsights?view=graph-rest-beta): delegated `OnlineMeetingAiInsight.Read.All`, application not documented
/// - [`GET /users/{id}/onlineMeetings/{id}/aiInsights/{id}`](https://learn.microsoft.com/graph/api/callaiinsight-get?view=graph-rest-beta): delegated `OnlineMeetingAiInsight.Read.All`, application not documented
/// - [`GET /communications/onlineMeetings/{id}/aiInsights`](https://learn.microsoft.com/graph/api/onlinemeeting-list-aiinsights?view=graph-rest-beta): delegated `OnlineMeetingAiInsight.Read.All`, application not documented
/// - [`GET /communications/onlineMeetings/{id}/aiInsights/{id}`](https://learn.microsoft.com/graph/api/callaiinsight-get?view=graph-rest-beta): delegated `OnlineMeetingAiInsight.Read.All`, application not documented
///
/// Graph: entity type [`callAiInsight`](https://learn.microsoft.com/graph/api/resources/callaiinsight?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallAiInsight {
    /// What is to be done, and by whom.
    pub action_items: Option<Vec<ActionItem>>,
    /// The call that it is about.
    pub call_id: Option<String>,
    /// What the transcript that it was made from has in common with it.
    pub content_correlation_id: Option<String>,
    /// When what it is about started.
    pub created_date_time: Option<OffsetDateTime>,
    /// When what it is about ended.
    pub end_date_time: Option<OffsetDateTime>,
    /// The identifier that the service gave it. Read-only.
    pub id: Option<String>,
    /// What was talked about.
    pub meeting_notes: Option<Vec<MeetingNote>>,
    /// What concerns the caller in particular.
    pub viewpoint: Option<CallAiInsightViewPoint>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CallAiInsight {
    const NAME: &'static str = "callAiInsight";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("actionItems", &self.action_items);
        members.writable("callId", &self.call_id);
        members.writable("contentCorrelationId", &self.content_correlation_id);
        members.writable("createdDateTime", &date_time(self.created_date_time));
        members.writable("endDateTime", &date_time(self.end_date_time));
        members.read_only("id", &self.id);
        members.writable("meetingNotes", &self.meeting_notes);
        members.writable("viewpoint", &self.viewpoint);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "actionItems" => read_collection(&mut self.action_items, map),
            "callId" => read(&mut self.call_id, map),
            "contentCorrelationId" => read(&mut self.content_correlation_id, map),
            "createdDateTime" => read_date_time(&mut self.created_date_time, map),
            "endDateTime" => read_date_time(&mut self.end_date_time, map),
            "id" => read(&mut self.id, map),
            "meetingNotes" => read_collection(&mut self.meeting_notes, map),
            "viewpoint" => read(&mut self.viewpoint, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CallAiInsight);

/// Something that is to be done after a meeting.
///
/// Graph: complex type [`actionItem`](https://learn.microsoft.com/graph/api/resources/actionitem?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionItem {
    /// Who is to do it.
    pub owner_display_name: Option<String>,
    /// What is to be done, at length.
    pub text: Option<String>,
    /// What is to be done, in short.
    pub title: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for ActionItem {
    const NAME: &'static str = "actionItem";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("ownerDisplayName", &self.owner_display_name);
        members.writable("text", &self.text);
        members.writable("title", &self.title);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "ownerDisplayName" => read(&mut self.owner_display_name, map),
            "text" => read(&mut self.text, map),
            "title" => read(&mut self.title, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(ActionItem);

/// Something that was talked about in a meeting.
///
/// Graph: complex type [`meetingNote`](https://learn.microsoft.com/graph/api/resources/meetingnote?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingNote {
    /// The parts of it.
    pub subpoints: Option<Vec<MeetingNoteSubpoint>>,
    /// What was said, at length.
    pub text: Option<String>,
    /// What was said, in short.
    pub title: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingNote {
    const NAME: &'static str = "meetingNote";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("subpoints", &self.subpoints);
        members.writable("text", &self.text);
        members.writable("title", &self.title);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "subpoints" => read_collection(&mut self.subpoints, map),
            "text" => read(&mut self.text, map),
            "title" => read(&mut self.title, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingNote);

/// A part of what was talked about in a meeting.
///
/// Graph: complex type [`meetingNoteSubpoint`](https://learn.microsoft.com/graph/api/resources/meetingnotesubpoint?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingNoteSubpoint {
    /// What was said, at length.
    pub text: Option<String>,
    /// What was said, in short.
    pub title: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MeetingNoteSubpoint {
    const NAME: &'static str = "meetingNoteSubpoint";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("text", &self.text);
        members.writable("title", &self.title);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "text" => read(&mut self.text, map),
            "title" => read(&mut self.title, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MeetingNoteSubpoint);

/// What of a meeting concerns the caller in particular.
///
/// Graph: complex type [`callAiInsightViewPoint`](https://learn.microsoft.com/graph/api/resources/callaiinsightviewpoint?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallAiInsightViewPoint {
    /// The times that the caller was spoken of.
    pub mention_events: Option<Vec<MentionEvent>>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for CallAiInsightViewPoint {
    const NAME: &'static str = "callAiInsightViewPoint";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("mentionEvents", &self.mention_events);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "mentionEvents" => read_collection(&mut self.mention_events, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(CallAiInsightViewPoint);

/// A time that somebody was spoken of in a meeting.
///
/// Graph: complex type [`mentionEvent`](https://learn.microsoft.com/graph/api/resources/mentionevent?view=graph-rest-beta)
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MentionEvent {
    /// When it was.
    pub event_date_time: Option<OffsetDateTime>,
    /// Who spoke.
    pub speaker: Option<IdentitySet>,
    /// What was said.
    pub transcript_utterance: Option<String>,
    /// What came and is not known here, by its name.
    pub additional_properties: Map<String, Value>,
}

impl Model for MentionEvent {
    const NAME: &'static str = "mentionEvent";

    fn write<M: Members>(&self, members: &mut M) {
        members.writable("eventDateTime", &date_time(self.event_date_time));
        members.writable("speaker", &self.speaker);
        members.writable("transcriptUtterance", &self.transcript_utterance);
        members.additional(&self.additional_properties);
    }

    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "eventDateTime" => read_date_time(&mut self.event_date_time, map),
            "speaker" => read(&mut self.speaker, map),
            "transcriptUtterance" => read(&mut self.transcript_utterance, map),
            _ => Ok(false),
        }
    }

    #[inline]
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional_properties
    }
}

model!(MentionEvent);
