//! Recordings and transcripts of meetings.

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
    doc: "A recording of an online meeting or a call.",
    page: "https://learn.microsoft.com/graph/api/resources/callrecording",
    properties: &[
        string("callId", "Identifier of the recorded call.").read_only(),
        stream("content", "The recording as MP4.").of_media_type("video/mp4").with_operations(RECORDING_CONTENT),
        string("contentCorrelationId", "Identifier shared with the transcript of the same part of the meeting.").read_only(),
        date_time("createdDateTime", "Start of the recording.").read_only(),
        date_time("endDateTime", "End of the recording.").read_only(),
        string("meetingId", "Identifier of the recorded meeting.").read_only(),
        one("meetingOrganizer", &IDENTITY_SET, "The organizer of the meeting.").read_only(),
        string("recordingContentUrl", "URL of `content`.").read_only(),
    ],
    callables: &[
        Callable {
            name: "delta",
            versions: Versions::CURRENT,
            is_on_collection: true,
            returns: Returns::Many(Shape::Structured(&CALL_RECORDING)),
            doc: "Returns the recordings that are new since the previous call.",
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
    doc: "A transcript of an online meeting or a call.",
    page: "https://learn.microsoft.com/graph/api/resources/calltranscript",
    properties: &[
        string("callId", "Identifier of the transcribed call.").read_only(),
        // Examples 2 and 3 of the page have the only type that the service returns. It refuses any other,
        // `*/*` included: msgraph-sdk-dotnet#2505, ms-365-mcp-server#260.
        stream("content", "The transcript as WebVTT.").of_media_type("text/vtt").with_operations(TRANSCRIPT_CONTENT),
        string("contentCorrelationId", "Identifier shared with the recording of the same part of the meeting.").read_only(),
        date_time("createdDateTime", "Start of the transcript.").read_only(),
        date_time("endDateTime", "End of the transcript.").read_only(),
        string("meetingId", "Identifier of the transcribed meeting.").read_only(),
        one("meetingOrganizer", &IDENTITY_SET, "The organizer of the meeting.").read_only(),
        stream("metadataContent", "Time, speaker and text of each utterance, in a machine-readable form.").of_media_type("text/vtt").with_operations(TRANSCRIPT_CONTENT),
        string("transcriptContentUrl", "URL of `content`.").read_only(),
    ],
    callables: &[
        Callable {
            name: "delta",
            versions: Versions::CURRENT,
            is_on_collection: true,
            returns: Returns::Many(Shape::Structured(&CALL_TRANSCRIPT)),
            doc: "Returns the transcripts that are new since the previous call.",
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
    is_composable: true,
    parameter_or_filter: Some(("meetingOrganizerUserId", "meetingOrganizer/user/id")),
    parameters: OF_ONE_ORGANIZER,
    returns: Returns::Many(Shape::Structured(&CALL_RECORDING)),
    doc: "Returns the recordings of all meetings of one organizer.",
    operation: operation(Verb::CallFunction, "https://learn.microsoft.com/graph/api/onlinemeeting-getallrecordings").application("OnlineMeetingRecording.Read.All"),
    ..FUNCTION
};

pub(crate) const GET_ALL_TRANSCRIPTS: Callable = Callable {
    name: "getAllTranscripts",
    versions: Versions::CURRENT,
    is_on_collection: true,
    is_composable: true,
    parameter_or_filter: Some(("meetingOrganizerUserId", "meetingOrganizer/user/id")),
    parameters: OF_ONE_ORGANIZER,
    returns: Returns::Many(Shape::Structured(&CALL_TRANSCRIPT)),
    doc: "Returns the transcripts of all meetings of one organizer.",
    operation: operation(Verb::CallFunction, "https://learn.microsoft.com/graph/api/onlinemeeting-getalltranscripts").application("OnlineMeetingTranscript.Read.All"),
    ..FUNCTION
};

/// The metadata requires none of them, since a `$filter` can name the organizer instead.
const OF_ONE_ORGANIZER: &[Property] = &[
    string("meetingOrganizerUserId", "Identifier of the user who organized the meetings."),
    date_time("startDateTime", "Excludes artifacts created before this time."),
    date_time("endDateTime", "Excludes artifacts created after this time."),
];

const RECORDING_CONTENT: &[Operation] = &[
    operation(Verb::Download, "https://learn.microsoft.com/graph/api/callrecording-get").delegated("OnlineMeetingRecording.Read.All").application("OnlineMeetingRecording.Read.All"),
];

const TRANSCRIPT_CONTENT: &[Operation] = &[
    operation(Verb::Download, "https://learn.microsoft.com/graph/api/calltranscript-get").delegated("OnlineMeetingTranscript.Read.All").application("OnlineMeetingTranscript.Read.All"),
];
