//! What Copilot notes about a meeting. In v1.0 it is found below `/copilot` alone.

use crate::entity::ENTITY_TYPE;
use super::people::IDENTITY_SET;
use crate::vocabulary::Type;
use crate::versions::Versions;
use crate::constructors::{COMPLEX, ENTITY, date_time, many, one, string};

pub(crate) static TYPES: &[&Type] = &[
    &CALL_AI_INSIGHT,
    &ACTION_ITEM,
    &MEETING_NOTE,
    &MEETING_NOTE_SUBPOINT,
    &CALL_AI_INSIGHT_VIEW_POINT,
    &MENTION_EVENT,
];

pub(crate) static CALL_AI_INSIGHT: Type = Type {
    name: "callAiInsight",
    versions: Versions::BETA,
    base: Some(&ENTITY_TYPE),
    doc: "What Copilot noted about a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/callaiinsight?view=graph-rest-beta",
    properties: &[
        many("actionItems", &ACTION_ITEM, "What is to be done, and by whom."),
        string("callId", "The call that it is about."),
        string("contentCorrelationId", "What the transcript that it was made from has in common with it."),
        date_time("createdDateTime", "When what it is about started."),
        date_time("endDateTime", "When what it is about ended."),
        many("meetingNotes", &MEETING_NOTE, "What was talked about."),
        one("viewpoint", &CALL_AI_INSIGHT_VIEW_POINT, "What concerns the caller in particular."),
    ],
    ..ENTITY
};

static ACTION_ITEM: Type = Type {
    name: "actionItem",
    versions: Versions::BETA,
    doc: "Something that is to be done after a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/actionitem?view=graph-rest-beta",
    properties: &[
        string("ownerDisplayName", "Who is to do it."),
        string("text", "What is to be done, at length."),
        string("title", "What is to be done, in short."),
    ],
    ..COMPLEX
};

static MEETING_NOTE: Type = Type {
    name: "meetingNote",
    versions: Versions::BETA,
    doc: "Something that was talked about in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingnote?view=graph-rest-beta",
    properties: &[
        many("subpoints", &MEETING_NOTE_SUBPOINT, "The parts of it."),
        string("text", "What was said, at length."),
        string("title", "What was said, in short."),
    ],
    ..COMPLEX
};

static MEETING_NOTE_SUBPOINT: Type = Type {
    name: "meetingNoteSubpoint",
    versions: Versions::BETA,
    doc: "A part of what was talked about in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingnotesubpoint?view=graph-rest-beta",
    properties: &[
        string("text", "What was said, at length."),
        string("title", "What was said, in short."),
    ],
    ..COMPLEX
};

static CALL_AI_INSIGHT_VIEW_POINT: Type = Type {
    name: "callAiInsightViewPoint",
    versions: Versions::BETA,
    doc: "What of a meeting concerns the caller in particular.",
    page: "https://learn.microsoft.com/graph/api/resources/callaiinsightviewpoint?view=graph-rest-beta",
    properties: &[
        many("mentionEvents", &MENTION_EVENT, "The times that the caller was spoken of."),
    ],
    ..COMPLEX
};

static MENTION_EVENT: Type = Type {
    name: "mentionEvent",
    versions: Versions::BETA,
    doc: "A time that somebody was spoken of in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/mentionevent?view=graph-rest-beta",
    properties: &[
        date_time("eventDateTime", "When it was."),
        one("speaker", &IDENTITY_SET, "Who spoke."),
        string("transcriptUtterance", "What was said."),
    ],
    ..COMPLEX
};
