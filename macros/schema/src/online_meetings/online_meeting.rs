//! The meeting of today's v1.0 and beta, and what it derives from.

use crate::entity::ENTITY_TYPE;
use super::artifacts::{CALL_RECORDING, CALL_TRANSCRIPT, GET_ALL_RECORDINGS, GET_ALL_TRANSCRIPTS};
use super::attendance::MEETING_ATTENDANCE_REPORT;
use super::insights::CALL_AI_INSIGHT;
use super::people::{MEETING_PARTICIPANTS, ONLINE_MEETING_PRESENTERS, ONLINE_MEETING_ROLE};
use super::registration::MEETING_REGISTRATION;
use crate::vocabulary::{AlternateKey, Callable, Enum, Navigation, Operation, Returns, Rule, Type, Verb};
use crate::versions::Versions;
use super::settings::{
    ALLOWED_LOBBY_ADMITTER_ROLES, AUDIO_CONFERENCING, BROADCAST_MEETING_SETTINGS, CHAT_INFO, CHAT_RESTRICTIONS, CLOUD_VIDEO_INTEROP_INFO,
    ITEM_BODY, JOIN_MEETING_ID_SETTINGS, LOBBY_BYPASS_SETTINGS, MEETING_CHAT_HISTORY_DEFAULT_MODE, MEETING_CHAT_MODE,
    MEETING_LIVE_SHARE_OPTIONS, ONLINE_MEETING_SENSITIVITY_LABEL_ASSIGNMENT, WATERMARK_PROTECTION_VALUES,
};
use super::virtual_appointment::{
    GET_VIRTUAL_APPOINTMENT_JOIN_WEB_URL, SEND_VIRTUAL_APPOINTMENT_REMINDER_SMS, SEND_VIRTUAL_APPOINTMENT_SMS,
};
use crate::constructors::{ACTION, ENTITY, EVOLVABLE, TO_MANY, TO_ONE, boolean, choice, choices, date_time, member, one, operation, stream, string};

pub(crate) static TYPES: &[&Type] = &[
    &ONLINE_MEETING_BASE,
    &ONLINE_MEETING,
];

pub(crate) static ONLINE_MEETING_BASE: Type = Type {
    name: "onlineMeetingBase",
    versions: Versions::CURRENT,
    base: Some(&ENTITY_TYPE),
    is_open: true,
    is_abstract: true,
    doc: "What online meetings of every kind have in common.",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeetingbase",
    properties: &[
        boolean("allowAttendeeToEnableCamera", "Whether attendees may turn their cameras on."),
        boolean("allowAttendeeToEnableMic", "Whether attendees may turn their microphones on."),
        boolean("allowBreakoutRooms", "Whether the meeting may be split into breakout rooms."),
        boolean("allowCopyingAndSharingMeetingContent", "Whether the chat, the transcript and the like may be copied and passed on."),
        choice("allowedLobbyAdmitters", &ALLOWED_LOBBY_ADMITTER_ROLES, "Who may let people in from the lobby."),
        choice("allowedPresenters", &ONLINE_MEETING_PRESENTERS, "Who may present."),
        choice("allowLiveShare", &MEETING_LIVE_SHARE_OPTIONS, "Whether apps may be shared live."),
        choice("allowMeetingChat", &MEETING_CHAT_MODE, "When people may write in the chat."),
        boolean("allowParticipantsToChangeName", "Whether people may change the name that they are shown by."),
        boolean("allowPowerPointSharing", "Whether slides may be presented with PowerPoint Live."),
        boolean("allowRecording", "Whether the meeting may be recorded."),
        boolean("allowTeamworkReactions", "Whether people may send reactions."),
        boolean("allowTranscription", "Whether the meeting may be transcribed."),
        boolean("allowWhiteboard", "Whether there may be a whiteboard."),
        choices("anonymizeIdentityForRoles", &ONLINE_MEETING_ROLE, "The roles whose holders are not shown by name; only `attendee` is accepted, and stays once set.").only(Versions::BETA),
        one("audioConferencing", &AUDIO_CONFERENCING, "How to take part by telephone.").read_only(),
        one("chatInfo", &CHAT_INFO, "The chat that belongs to the meeting."),
        one("chatRestrictions", &CHAT_RESTRICTIONS, "What the chat is kept free of."),
        one("cloudVideoInteropInfo", &CLOUD_VIDEO_INTEROP_INFO, "How video devices of other makers join.").read_only(),
        date_time("expiryDateTime", "When the meeting can no longer be joined."),
        boolean("isEndToEndEncryptionEnabled", "Whether the meeting is encrypted from end to end."),
        boolean("isEntryExitAnnounced", "Whether it is announced that a caller comes or goes."),
        one("joinInformation", &ITEM_BODY, "The invitation as text, in the language of the header `Accept-Language`.").read_only(),
        one("joinMeetingIdSettings", &JOIN_MEETING_ID_SETTINGS, "How the meeting is joined by a number and a passcode.").create_only(),
        string("joinWebUrl", "The address that opens the meeting; give it to those who are to come.").read_only(),
        one("lobbyBypassSettings", &LOBBY_BYPASS_SETTINGS, "Who comes in without waiting in the lobby."),
        string("meetingOptionsWebUrl", "The page where the organizer changes the options of the meeting."),
        string("meetingSpokenLanguageTag", "The language that is spoken, as a tag such as `en-US`."),
        choice("meetingType", &ONLINE_MEETING_TYPE, "How the meeting came about.").read_only(),
        boolean("recordAutomatically", "Whether recording begins by itself."),
        one("sensitivityLabelAssignment", &ONLINE_MEETING_SENSITIVITY_LABEL_ASSIGNMENT, "How confidential the meeting is."),
        choice("shareMeetingChatHistoryDefault", &MEETING_CHAT_HISTORY_DEFAULT_MODE, "How much of the earlier chat is shown to those who are added later."),
        string("subject", "What the meeting is about, as people read it."),
        string("videoTeleconferenceId", "The number that a video device dials to join.").read_only(),
        one("watermarkProtection", &WATERMARK_PROTECTION_VALUES, "What bears a watermark."),
    ],
    navigations: &[
        Navigation {
            name: "attendanceReports",
            target: &MEETING_ATTENDANCE_REPORT,
            doc: "Who was there, one report each time the meeting was held.",
            operations: &[
                operation(Verb::List, "https://learn.microsoft.com/graph/api/meetingattendancereport-list").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
                operation(Verb::Get, "https://learn.microsoft.com/graph/api/meetingattendancereport-get").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
            ],
            ..TO_MANY
        },
    ],
    alternate_keys: &[AlternateKey { property: "joinWebUrl", versions: Versions::BETA }],
    ..ENTITY
};

pub(crate) static ONLINE_MEETING: Type = Type {
    name: "onlineMeeting",
    versions: Versions::CURRENT,
    base: Some(&ONLINE_MEETING_BASE),
    is_open: true,
    doc: "A meeting that people join over the network or by telephone.",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeeting",
    properties: &[
        stream("alternativeRecording", "The recording of a live event as one who watched it saw it.").only(Versions::BETA).with_operations(LIVE_EVENT_STREAM_BETA),
        stream("attendeeReport", "The report of who watched a live event.").deprecated(LIVE_EVENTS_END).with_operations(LIVE_EVENT_STREAM),
        stream("broadcastRecording", "The recording of a live event.").only(Versions::BETA),
        one("broadcastSettings", &BROADCAST_MEETING_SETTINGS, "How a live event is held.").deprecated(LIVE_EVENTS_END),
        choices("capabilities", &MEETING_CAPABILITIES, "What the meeting offers.").only(Versions::BETA).deprecated("Microsoft has deprecated it and names nothing in its place"),
        date_time("creationDateTime", "When the service made the meeting.").read_only(),
        date_time("endDateTime", "When the meeting ends."),
        string("externalId", "The caller's own identifier of the meeting."),
        boolean("isBroadcast", "Whether the meeting is a live event.").deprecated(LIVE_EVENTS_END),
        string("joinUrl", "The address that opens the meeting, by its name of 2018; see `joinWebUrl`.").only(Versions::BETA),
        string("meetingTemplateId", "The template that the meeting is made from."),
        one("participants", &MEETING_PARTICIPANTS, "The organizer and those who are invited."),
        stream("recording", "The recording of a live event.").only(Versions::BETA).with_operations(LIVE_EVENT_STREAM_BETA),
        date_time("startDateTime", "When the meeting starts."),
    ],
    navigations: &[
        Navigation {
            name: "aiInsights",
            target: &CALL_AI_INSIGHT,
            versions: Versions::BETA,
            doc: "What Copilot noted about the meeting, once it is over.",
            operations: &[
                operation(Verb::List, "https://learn.microsoft.com/graph/api/onlinemeeting-list-aiinsights?view=graph-rest-beta").delegated("OnlineMeetingAiInsight.Read.All"),
                operation(Verb::Get, "https://learn.microsoft.com/graph/api/callaiinsight-get?view=graph-rest-beta").delegated("OnlineMeetingAiInsight.Read.All"),
            ],
            ..TO_MANY
        },
        Navigation {
            name: "meetingAttendanceReport",
            target: &MEETING_ATTENDANCE_REPORT,
            versions: Versions::BETA,
            deprecated: Some("use `attendanceReports`"),
            doc: "Who was there, the last time the meeting was held.",
            operations: &[
                operation(Verb::Get, "https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
            ],
            ..TO_ONE
        },
        Navigation {
            name: "recordings",
            target: &CALL_RECORDING,
            doc: "What was recorded.",
            operations: &[
                operation(Verb::List, "https://learn.microsoft.com/graph/api/onlinemeeting-list-recordings").delegated("OnlineMeetingRecording.Read.All").application("OnlineMeetingRecording.Read.All"),
                operation(Verb::Get, "https://learn.microsoft.com/graph/api/callrecording-get").delegated("OnlineMeetingRecording.Read.All").application("OnlineMeetingRecording.Read.All"),
            ],
            ..TO_MANY
        },
        Navigation {
            name: "registration",
            target: &MEETING_REGISTRATION,
            versions: Versions::BETA,
            deprecated: Some("Microsoft withdrew the registration for meetings on 12 December 2024; hold a webinar"),
            doc: "What people fill in before they may come.",
            operations: &[
                operation(Verb::Insert, "https://learn.microsoft.com/graph/api/meetingregistration-post?view=graph-rest-beta").delegated("OnlineMeetings.ReadWrite"),
                operation(Verb::Get, "https://learn.microsoft.com/graph/api/meetingregistration-get?view=graph-rest-beta").delegated("OnlineMeetings.Read").application("OnlineMeetings.Read.All"),
                operation(Verb::Update, "https://learn.microsoft.com/graph/api/meetingregistration-update?view=graph-rest-beta").delegated("OnlineMeetings.ReadWrite"),
                operation(Verb::Delete, "https://learn.microsoft.com/graph/api/meetingregistration-delete?view=graph-rest-beta").delegated("OnlineMeetings.ReadWrite").application("OnlineMeetings.ReadWrite.All"),
            ],
            ..TO_ONE
        },
        Navigation {
            name: "transcripts",
            target: &CALL_TRANSCRIPT,
            doc: "What was said, written down.",
            operations: &[
                operation(Verb::List, "https://learn.microsoft.com/graph/api/onlinemeeting-list-transcripts").delegated("OnlineMeetingTranscript.Read.All").application("OnlineMeetingTranscript.Read.All"),
                operation(Verb::Get, "https://learn.microsoft.com/graph/api/calltranscript-get").delegated("OnlineMeetingTranscript.Read.All").application("OnlineMeetingTranscript.Read.All"),
            ],
            ..TO_MANY
        },
    ],
    callables: &[
        Callable {
            name: "createOrGet",
            versions: Versions::CURRENT,
            is_on_collection: true,
            parameters: &[
                // In the metadata and in Microsoft's samples, not among the parameters on the page.
                one("chatInfo", &CHAT_INFO, "The chat that belongs to the meeting."),
                date_time("endDateTime", "When the meeting ends; an hour after the start unless given."),
                string("externalId", "The caller's own identifier of the meeting, by which it is found again.").required_in(Versions::CURRENT),
                one("participants", &MEETING_PARTICIPANTS, "The organizer and those who are invited."),
                date_time("startDateTime", "When the meeting starts; at once unless given."),
                string("subject", "What the meeting is about, as people read it."),
            ],
            returns: Returns::CreatedOrFound(&ONLINE_MEETING),
            rules: &[Rule::Period { start: "startDateTime", end: "endDateTime", end_requires_start: true }],
            doc: "Finds the meeting that has the `externalId`, and makes it where there is none.",
            operation: operation(Verb::CallAction, "https://learn.microsoft.com/graph/api/onlinemeeting-createorget").delegated("OnlineMeetings.ReadWrite").application("OnlineMeetings.ReadWrite.All"),
            ..ACTION
        },
        GET_ALL_RECORDINGS,
        GET_ALL_TRANSCRIPTS,
        GET_VIRTUAL_APPOINTMENT_JOIN_WEB_URL,
        SEND_VIRTUAL_APPOINTMENT_REMINDER_SMS,
        SEND_VIRTUAL_APPOINTMENT_SMS,
    ],
    // That an end takes a start the documentation says of `createOrGet` alone.
    rules: &[Rule::Period { start: "startDateTime", end: "endDateTime", end_requires_start: false }],
    ..ENTITY
};

const LIVE_EVENTS_END: &str = "it belongs to live events, which Microsoft has deprecated; hold a town hall or a webinar";

/// Both are answered with the address of the bytes.
const LIVE_EVENT_STREAM: &[Operation] = &[
    operation(Verb::Download, "https://learn.microsoft.com/graph/api/onlinemeeting-get").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
];
const LIVE_EVENT_STREAM_BETA: &[Operation] = &[
    operation(Verb::Download, "https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
];

static MEETING_CAPABILITIES: Enum = Enum {
    name: "meetingCapabilities",
    doc: "What a meeting may offer.",
    members: &[
        member("questionAndAnswer", "Questions are asked and answered in writing."),
    ],
    ..EVOLVABLE
};

/// Here it is `meetnow`, in small letters; `meetNow` was the name of 2018.
static ONLINE_MEETING_TYPE: Enum = Enum {
    name: "onlineMeetingType",
    doc: "How a meeting came about.",
    members: &[
        member("adhoc", "Called together with no appointment."),
        member("scheduled", "Arranged for a time to come."),
        member("recurring", "One of a series."),
        member("broadcast", "For many to watch and few to speak."),
        member("meetnow", "Started on the spot."),
    ],
    ..EVOLVABLE
};
