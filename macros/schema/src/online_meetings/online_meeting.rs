//! The online meeting of the current v1.0 and beta services, and its base type.

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
    doc: "Properties that all kinds of online meetings share.",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeetingbase",
    properties: &[
        boolean("allowAttendeeToEnableCamera", "`true` if attendees can turn on their cameras."),
        boolean("allowAttendeeToEnableMic", "`true` if attendees can turn on their microphones."),
        boolean("allowBreakoutRooms", "`true` if the meeting can have breakout rooms."),
        boolean("allowCopyingAndSharingMeetingContent", "`true` if participants can copy and share content of the meeting, such as the chat and the transcript."),
        choice("allowedLobbyAdmitters", &ALLOWED_LOBBY_ADMITTER_ROLES, "Roles that can admit people from the lobby."),
        choice("allowedPresenters", &ONLINE_MEETING_PRESENTERS, "Group of people who can present."),
        choice("allowLiveShare", &MEETING_LIVE_SHARE_OPTIONS, "Setting that enables or disables Live Share, with which participants use an app together."),
        choice("allowMeetingChat", &MEETING_CHAT_MODE, "Time during which participants can write in the chat."),
        boolean("allowParticipantsToChangeName", "`true` if participants can change their display name in the meeting."),
        boolean("allowPowerPointSharing", "`true` if slides can be presented with PowerPoint Live."),
        boolean("allowRecording", "`true` if the meeting can be recorded."),
        boolean("allowTeamworkReactions", "`true` if participants can send reactions."),
        boolean("allowTranscription", "`true` if the meeting can be transcribed."),
        boolean("allowWhiteboard", "`true` if participants can use a whiteboard."),
        choices("anonymizeIdentityForRoles", &ONLINE_MEETING_ROLE, "Roles whose holders are shown without their names. The service accepts `attendee` only, and does not remove it once set.").only(Versions::BETA),
        one("audioConferencing", &AUDIO_CONFERENCING, "Numbers and codes for joining by telephone.").read_only(),
        one("chatInfo", &CHAT_INFO, "The chat of the meeting."),
        one("chatRestrictions", &CHAT_RESTRICTIONS, "Restrictions on the content of the chat."),
        one("cloudVideoInteropInfo", &CLOUD_VIDEO_INTEROP_INFO, "Dialing information for video devices of other vendors.").read_only(),
        // The service's own by its nature, like `meetingOptionsWebUrl`: no page says so, and the
        // metadata has no `Core.Computed` for meetings.
        date_time("expiryDateTime", "Time after which the meeting cannot be joined.").set_by_service(),
        boolean("isEndToEndEncryptionEnabled", "`true` if the meeting is encrypted from end to end."),
        boolean("isEntryExitAnnounced", "`true` if callers are announced as they join and leave."),
        one("joinInformation", &ITEM_BODY, "The invitation text, in the language of the request's `Accept-Language` header.").read_only(),
        one("joinMeetingIdSettings", &JOIN_MEETING_ID_SETTINGS, "Settings for joining with a meeting number and a passcode; requests can set `isPasscodeRequired` only.").create_only(),
        string("joinWebUrl", "URL for joining the meeting, to be shared with the participants.").read_only(),
        one("lobbyBypassSettings", &LOBBY_BYPASS_SETTINGS, "Settings for entering the meeting without waiting in the lobby."),
        string("meetingOptionsWebUrl", "URL of the page on which the organizer changes the meeting options.").set_by_service(),
        string("meetingSpokenLanguageTag", "Spoken language of the meeting, as a language tag such as `en-US`."),
        choice("meetingType", &ONLINE_MEETING_TYPE, "Kind of the meeting.").read_only(),
        boolean("recordAutomatically", "`true` if recording starts automatically."),
        one("sensitivityLabelAssignment", &ONLINE_MEETING_SENSITIVITY_LABEL_ASSIGNMENT, "Sensitivity label of the meeting."),
        choice("shareMeetingChatHistoryDefault", &MEETING_CHAT_HISTORY_DEFAULT_MODE, "Amount of earlier chat history that newly added participants see."),
        string("subject", "Title of the meeting."),
        string("videoTeleconferenceId", "Identifier that a video device dials to join.").read_only(),
        one("watermarkProtection", &WATERMARK_PROTECTION_VALUES, "Content on which a watermark is shown."),
    ],
    navigations: &[
        Navigation {
            name: "attendanceReports",
            target: &MEETING_ATTENDANCE_REPORT,
            doc: "Attendance reports, one for each time the meeting was held.",
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
    doc: "An online meeting, joined over the network or by telephone.",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeeting",
    properties: &[
        stream("alternativeRecording", "Recording of a live event from the attendees' view.").only(Versions::BETA).with_operations(LIVE_EVENT_STREAM_BETA),
        stream("attendeeReport", "Report on the attendees of a live event.").deprecated(LIVE_EVENTS_END).with_operations(LIVE_EVENT_STREAM),
        stream("broadcastRecording", "Recording of a live event.").only(Versions::BETA),
        one("broadcastSettings", &BROADCAST_MEETING_SETTINGS, "Settings of a live event.").deprecated(LIVE_EVENTS_END),
        choices("capabilities", &MEETING_CAPABILITIES, "Features of the meeting.").only(Versions::BETA).deprecated("Microsoft deprecated this property without a replacement"),
        date_time("creationDateTime", "Time at which the service created the meeting.").read_only(),
        date_time("endDateTime", "End of the meeting. Documented as required on creation; an update must set `startDateTime` too."),
        // A parameter of `createOrGet` alone: the page "Create onlineMeeting" does not have it.
        string("externalId", "Identifier of the meeting in the caller's own system.").ignored_in_create("Graph ignores `externalId` here, users report: call `createOrGet` with it"),
        boolean("isBroadcast", "`true` if the meeting is a live event.").deprecated(LIVE_EVENTS_END),
        string("joinUrl", "URL for joining the meeting, under its name of 2018. Use `joinWebUrl` instead.").only(Versions::BETA).set_by_service(),
        string("meetingTemplateId", "Identifier of the template that the meeting is created from."),
        one("participants", &MEETING_PARTICIPANTS, "The organizer and the invited people."),
        stream("recording", "Recording of a live event.").only(Versions::BETA).with_operations(LIVE_EVENT_STREAM_BETA),
        date_time("startDateTime", "Start of the meeting. An update must set `endDateTime` too."),
    ],
    navigations: &[
        Navigation {
            name: "aiInsights",
            target: &CALL_AI_INSIGHT,
            versions: Versions::BETA,
            doc: "Notes and action items that Copilot made from the meeting, available after its end.",
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
            deprecated: Some("use `attendanceReports` instead"),
            doc: "Attendance report of the most recent occurrence.",
            operations: &[
                operation(Verb::Get, "https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
            ],
            ..TO_ONE
        },
        Navigation {
            name: "recordings",
            target: &CALL_RECORDING,
            doc: "Recordings of the meeting.",
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
            deprecated: Some("Microsoft withdrew meeting registration on 12 December 2024; use a webinar instead"),
            doc: "Registration for the meeting.",
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
            doc: "Transcripts of the meeting.",
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
                // Present in the metadata and in Microsoft's samples, absent from the documentation page.
                one("chatInfo", &CHAT_INFO, "The chat of the meeting."),
                date_time("endDateTime", "End of the meeting. Requires `startDateTime`; defaults to one hour after the start."),
                string("externalId", "Identifier of the meeting in the caller's own system, by which later calls find it. Required.").required_in(Versions::CURRENT),
                one("participants", &MEETING_PARTICIPANTS, "The organizer and the invited people."),
                date_time("startDateTime", "Start of the meeting. Defaults to the current time."),
                string("subject", "Title of the meeting."),
            ],
            returns: Returns::CreatedOrFound(&ONLINE_MEETING),
            rules: &[Rule::Period { start: "startDateTime", end: "endDateTime", end_requires_start: true }],
            doc: "Returns the meeting with the given `externalId`, or creates it if there is none.",
            operation: operation(Verb::CallAction, "https://learn.microsoft.com/graph/api/onlinemeeting-createorget").delegated("OnlineMeetings.ReadWrite").application("OnlineMeetings.ReadWrite.All"),
            ..ACTION
        },
        GET_ALL_RECORDINGS,
        GET_ALL_TRANSCRIPTS,
        GET_VIRTUAL_APPOINTMENT_JOIN_WEB_URL,
        SEND_VIRTUAL_APPOINTMENT_REMINDER_SMS,
        SEND_VIRTUAL_APPOINTMENT_SMS,
    ],
    // Documentation states only for `createOrGet` that an end requires a start.
    rules: &[Rule::Period { start: "startDateTime", end: "endDateTime", end_requires_start: false }],
    ..ENTITY
};

const LIVE_EVENTS_END: &str = "Microsoft deprecated live events; use a town hall or a webinar instead";

/// The service answers with the URL of the bytes.
const LIVE_EVENT_STREAM: &[Operation] = &[
    operation(Verb::Download, "https://learn.microsoft.com/graph/api/onlinemeeting-get").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
];
const LIVE_EVENT_STREAM_BETA: &[Operation] = &[
    operation(Verb::Download, "https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
];

pub(crate) static MEETING_CAPABILITIES: Enum = Enum {
    name: "meetingCapabilities",
    doc: "Feature of a meeting.",
    members: &[
        member("questionAndAnswer", "Written questions and answers."),
    ],
    ..EVOLVABLE
};

/// Spelled `meetnow` in lower case here; `meetNow` was the name of 2018.
pub(crate) static ONLINE_MEETING_TYPE: Enum = Enum {
    name: "onlineMeetingType",
    doc: "Kind of a meeting.",
    members: &[
        member("adhoc", "Started ad hoc, without an appointment."),
        member("scheduled", "Scheduled for a later time."),
        member("recurring", "Part of a recurring series."),
        member("broadcast", "Live event with few presenters and a large audience."),
        member("meetnow", "Started immediately, without an appointment."),
    ],
    ..EVOLVABLE
};
