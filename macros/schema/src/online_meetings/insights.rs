//! Insights that Copilot generates from meetings. In v1.0 they exist only below `/copilot`.

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
    doc: "Notes and action items that Copilot made from a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/callaiinsight?view=graph-rest-beta",
    properties: &[
        many("actionItems", &ACTION_ITEM, "Tasks to be done after the meeting, with their owners."),
        string("callId", "Identifier of the call."),
        string("contentCorrelationId", "Identifier shared with the transcript from which the insight was generated."),
        date_time("createdDateTime", "Start of the transcript from which the insight was generated."),
        date_time("endDateTime", "End of the transcript from which the insight was generated."),
        many("meetingNotes", &MEETING_NOTE, "Notes on the topics of the meeting."),
        one("viewpoint", &CALL_AI_INSIGHT_VIEW_POINT, "The part of the insight that concerns the calling user."),
    ],
    ..ENTITY
};

pub(crate) static ACTION_ITEM: Type = Type {
    name: "actionItem",
    versions: Versions::BETA,
    doc: "A task to be done after a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/actionitem?view=graph-rest-beta",
    properties: &[
        string("ownerDisplayName", "Display name of the person responsible."),
        string("text", "Description of the task."),
        string("title", "Title of the task."),
    ],
    ..COMPLEX
};

pub(crate) static MEETING_NOTE: Type = Type {
    name: "meetingNote",
    versions: Versions::BETA,
    doc: "A note on a topic of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingnote?view=graph-rest-beta",
    properties: &[
        many("subpoints", &MEETING_NOTE_SUBPOINT, "Notes on the parts of the topic."),
        string("text", "Text of the note."),
        string("title", "Title of the note."),
    ],
    ..COMPLEX
};

pub(crate) static MEETING_NOTE_SUBPOINT: Type = Type {
    name: "meetingNoteSubpoint",
    versions: Versions::BETA,
    doc: "A note on a part of a topic.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingnotesubpoint?view=graph-rest-beta",
    properties: &[
        string("text", "Text of the note."),
        string("title", "Title of the note."),
    ],
    ..COMPLEX
};

pub(crate) static CALL_AI_INSIGHT_VIEW_POINT: Type = Type {
    name: "callAiInsightViewPoint",
    versions: Versions::BETA,
    doc: "The part of an insight that concerns the calling user.",
    page: "https://learn.microsoft.com/graph/api/resources/callaiinsightviewpoint?view=graph-rest-beta",
    properties: &[
        many("mentionEvents", &MENTION_EVENT, "Mentions of the calling user during the meeting."),
    ],
    ..COMPLEX
};

pub(crate) static MENTION_EVENT: Type = Type {
    name: "mentionEvent",
    versions: Versions::BETA,
    doc: "A mention of a user during a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/mentionevent?view=graph-rest-beta",
    properties: &[
        date_time("eventDateTime", "Time of the mention."),
        one("speaker", &IDENTITY_SET, "The speaker."),
        string("transcriptUtterance", "The words of the speaker, as transcribed."),
    ],
    ..COMPLEX
};
