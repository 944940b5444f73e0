//! What stays of a meeting: recordings and transcripts.

use crate::entity::ENTITY_TYPE;
use super::people::IDENTITY_SET;
use crate::vocabulary::{Callable, Operation, Property, Returns, Shape, Type, Verb};
use crate::versions::Versions;
use crate::constructors::{ENTITY, FUNCTION, date_time, one, operation, stream, string};

pub(crate) static TYPES: &[&Type] = &[
    &CALL_RECORDING,
    &CALL_TRANSCRIPT,
];

pub(crate) static CALL_RECORDING: Type = Type {
    name: "callRecording",
    versions: Versions::CURRENT,
    base: Some(&ENTITY_TYPE),
    doc: "A recording of a meeting or a call.",
    page: "https://learn.microsoft.com/graph/api/resources/callrecording",
    properties: &[
        string("callId", "The call that was recorded.").read_only(),
        stream("content", "The recording itself, as MP4.").with_operations(RECORDING_CONTENT),
        string("contentCorrelationId", "What a transcript of the same stretch has in common with it.").read_only(),
        date_time("createdDateTime", "When the recording started.").read_only(),
        date_time("endDateTime", "When the recording ended.").read_only(),
        string("meetingId", "The meeting that was recorded.").read_only(),
        one("meetingOrganizer", &IDENTITY_SET, "Who the meeting belongs to.").read_only(),
        string("recordingContentUrl", "The address of `content`.").read_only(),
    ],
    callables: &[
        Callable {
            name: "delta",
            versions: Versions::CURRENT,
            is_on_collection: true,
            returns: Returns::Many(Shape::Structured(&CALL_RECORDING)),
            doc: "What was recorded since it was last asked.",
            operation: operation(Verb::CallFunction, "https://learn.microsoft.com/graph/api/callrecording-delta").application("OnlineMeetingRecording.Read.All"),
            ..FUNCTION
        },
    ],
    ..ENTITY
};

pub(crate) static CALL_TRANSCRIPT: Type = Type {
    name: "callTranscript",
    versions: Versions::CURRENT,
    base: Some(&ENTITY_TYPE),
    doc: "What was said in a meeting or a call, written down.",
    page: "https://learn.microsoft.com/graph/api/resources/calltranscript",
    properties: &[
        string("callId", "The call that was transcribed.").read_only(),
        stream("content", "The transcript itself, as WebVTT.").with_operations(TRANSCRIPT_CONTENT),
        string("contentCorrelationId", "What a recording of the same stretch has in common with it.").read_only(),
        date_time("createdDateTime", "When the transcript starts.").read_only(),
        date_time("endDateTime", "When the transcript ends.").read_only(),
        string("meetingId", "The meeting that was transcribed.").read_only(),
        one("meetingOrganizer", &IDENTITY_SET, "Who the meeting belongs to.").read_only(),
        stream("metadataContent", "Who said what and when, for machines to read.").with_operations(TRANSCRIPT_CONTENT),
        string("transcriptContentUrl", "The address of `content`.").read_only(),
    ],
    callables: &[
        Callable {
            name: "delta",
            versions: Versions::CURRENT,
            is_on_collection: true,
            returns: Returns::Many(Shape::Structured(&CALL_TRANSCRIPT)),
            doc: "What was transcribed since it was last asked.",
            operation: operation(Verb::CallFunction, "https://learn.microsoft.com/graph/api/calltranscript-delta").application("OnlineMeetingTranscript.Read.All"),
            ..FUNCTION
        },
    ],
    ..ENTITY
};

pub(crate) const GET_ALL_RECORDINGS: Callable = Callable {
    name: "getAllRecordings",
    versions: Versions::CURRENT,
    is_on_collection: true,
    parameters: OF_ONE_ORGANIZER,
    returns: Returns::Many(Shape::Structured(&CALL_RECORDING)),
    doc: "The recordings of all meetings that somebody organized.",
    operation: operation(Verb::CallFunction, "https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings").application("OnlineMeetingRecording.Read.All"),
    ..FUNCTION
};

pub(crate) const GET_ALL_TRANSCRIPTS: Callable = Callable {
    name: "getAllTranscripts",
    versions: Versions::CURRENT,
    is_on_collection: true,
    parameters: OF_ONE_ORGANIZER,
    returns: Returns::Many(Shape::Structured(&CALL_TRANSCRIPT)),
    doc: "The transcripts of all meetings that somebody organized.",
    operation: operation(Verb::CallFunction, "https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts").application("OnlineMeetingTranscript.Read.All"),
    ..FUNCTION
};

/// The metadata requires none of them: a `$filter` may name the organizer instead.
const OF_ONE_ORGANIZER: &[Property] = &[
    string("meetingOrganizerUserId", "The user who organized the meetings."),
    date_time("startDateTime", "Nothing that was made before."),
    date_time("endDateTime", "Nothing that was made after."),
];

const RECORDING_CONTENT: &[Operation] = &[
    operation(Verb::Download, "https://learn.microsoft.com/graph/api/callrecording-get").delegated("OnlineMeetingRecording.Read.All").application("OnlineMeetingRecording.Read.All"),
];

const TRANSCRIPT_CONTENT: &[Operation] = &[
    operation(Verb::Download, "https://learn.microsoft.com/graph/api/calltranscript-get").delegated("OnlineMeetingTranscript.Read.All").application("OnlineMeetingTranscript.Read.All"),
];
