//! What is set about a meeting: the lobby, the chat, the ways in, live events, confidentiality.

use crate::vocabulary::{Enum, Type};
use crate::versions::Versions;
use crate::constructors::{COMPLEX, EVOLVABLE, boolean, choice, member, one, string, strings};

pub(crate) static TYPES: &[&Type] = &[
    &AUDIO_CONFERENCING,
    &BROADCAST_MEETING_CAPTION_SETTINGS,
    &BROADCAST_MEETING_SETTINGS,
    &CHAT_INFO,
    &CHAT_RESTRICTIONS,
    &CLOUD_VIDEO_INTEROP_INFO,
    &ITEM_BODY,
    &JOIN_MEETING_ID_SETTINGS,
    &LOBBY_BYPASS_SETTINGS,
    &ONLINE_MEETING_SENSITIVITY_LABEL_ASSIGNMENT,
    &WATERMARK_PROTECTION_VALUES,
];

pub(crate) static AUDIO_CONFERENCING: Type = Type {
    name: "audioConferencing",
    metadata_name: Some("AudioConferencing"),
    doc: "How to take part in a meeting by telephone.",
    page: "https://learn.microsoft.com/graph/api/resources/audioconferencing",
    properties: &[
        string("conferenceId", "The number that a caller types in to reach the meeting.").only(Versions::CURRENT),
        string("dialinUrl", "The page that lists the local numbers."),
        string("leaderPasscode", "The code that the one who leads the meeting types in.").only(Versions::PREVIEW),
        string("participantPasscode", "The code that everybody else types in.").only(Versions::PREVIEW),
        string("tollFreeNumber", "A number that is free for the caller."),
        strings("tollFreeNumbers", "All numbers that are free for the caller.").only(Versions::CURRENT),
        string("tollNumber", "A number that the caller pays for."),
        strings("tollNumbers", "All numbers that the caller pays for.").only(Versions::CURRENT),
    ],
    ..COMPLEX
};

pub(crate) static CHAT_INFO: Type = Type {
    name: "chatInfo",
    metadata_name: Some("ChatInfo"),
    doc: "Where the chat of a meeting is found.",
    page: "https://learn.microsoft.com/graph/api/resources/chatinfo",
    properties: &[
        string("messageId", "The message in the thread that the meeting belongs to."),
        string("replyChainMessageId", "The message that the thread of replies hangs on."),
        string("threadId", "The thread that the messages are in."),
    ],
    ..COMPLEX
};

pub(crate) static CHAT_RESTRICTIONS: Type = Type {
    name: "chatRestrictions",
    versions: Versions::CURRENT,
    doc: "What the chat of a meeting is kept free of.",
    page: "https://learn.microsoft.com/graph/api/resources/chatrestrictions",
    properties: &[
        boolean("allowTextOnly", "Whether messages hold text and nothing else."),
    ],
    ..COMPLEX
};

pub(crate) static CLOUD_VIDEO_INTEROP_INFO: Type = Type {
    name: "cloudVideoInteropInfo",
    versions: Versions::CURRENT,
    doc: "How video devices of other makers join a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/cloudvideointeropinfo",
    properties: &[
        string("moreInfoWebUrl", "The page that says more.").read_only(),
        string("tenantKey", "The address that a device dials, which stands for the tenant."),
        string("videoTeleconferenceId", "The number that a device dials to join.").read_only(),
    ],
    ..COMPLEX
};

pub(crate) static ITEM_BODY: Type = Type {
    name: "itemBody",
    versions: Versions::CURRENT,
    doc: "A text, plain or as HTML.",
    page: "https://learn.microsoft.com/graph/api/resources/itembody",
    properties: &[
        string("content", "The text itself; an invitation is a `data:` URL."),
        choice("contentType", &BODY_TYPE, "What the text is written in."),
    ],
    ..COMPLEX
};

pub(crate) static JOIN_MEETING_ID_SETTINGS: Type = Type {
    name: "joinMeetingIdSettings",
    versions: Versions::CURRENT,
    doc: "How a meeting is joined by a number and a passcode.",
    page: "https://learn.microsoft.com/graph/api/resources/joinmeetingidsettings",
    properties: &[
        boolean("isPasscodeRequired", "Whether a passcode is asked for as well."),
        string("joinMeetingId", "The number that people type in to join.").read_only(),
        string("passcode", "The passcode, where one is asked for.").read_only(),
    ],
    ..COMPLEX
};

pub(crate) static LOBBY_BYPASS_SETTINGS: Type = Type {
    name: "lobbyBypassSettings",
    versions: Versions::CURRENT,
    doc: "Who comes into a meeting without waiting in the lobby.",
    page: "https://learn.microsoft.com/graph/api/resources/lobbybypasssettings",
    properties: &[
        boolean("isDialInBypassEnabled", "Whether those who call by telephone always come in."),
        choice("scope", &LOBBY_BYPASS_SCOPE, "Who comes in."),
    ],
    ..COMPLEX
};

pub(crate) static ONLINE_MEETING_SENSITIVITY_LABEL_ASSIGNMENT: Type = Type {
    name: "onlineMeetingSensitivityLabelAssignment",
    versions: Versions::CURRENT,
    doc: "How confidential a meeting is.",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeetingsensitivitylabelassignment",
    properties: &[
        string("sensitivityLabelId", "The identifier of the sensitivity label."),
    ],
    ..COMPLEX
};

pub(crate) static WATERMARK_PROTECTION_VALUES: Type = Type {
    name: "watermarkProtectionValues",
    versions: Versions::CURRENT,
    doc: "What bears a watermark in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/watermarkprotectionvalues",
    properties: &[
        boolean("isEnabledForContentSharing", "Whether what is shared bears one."),
        boolean("isEnabledForVideo", "Whether the pictures of the cameras bear one."),
    ],
    ..COMPLEX
};

pub(crate) static BROADCAST_MEETING_SETTINGS: Type = Type {
    name: "broadcastMeetingSettings",
    versions: Versions::CURRENT,
    doc: "How a live event is held.",
    page: "https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings",
    properties: &[
        choice("allowedAudience", &BROADCAST_MEETING_AUDIENCE, "Who may watch."),
        one("captions", &BROADCAST_MEETING_CAPTION_SETTINGS, "The subtitles."),
        boolean("isAttendeeReportEnabled", "Whether a report of who watched is made."),
        boolean("isQuestionAndAnswerEnabled", "Whether those who watch may ask questions."),
        boolean("isRecordingEnabled", "Whether the event is recorded."),
        boolean("isVideoOnDemandEnabled", "Whether the event may be watched later."),
    ],
    ..COMPLEX
};

pub(crate) static BROADCAST_MEETING_CAPTION_SETTINGS: Type = Type {
    name: "broadcastMeetingCaptionSettings",
    versions: Versions::CURRENT,
    doc: "The subtitles of a live event.",
    page: "https://learn.microsoft.com/graph/api/resources/broadcastmeetingcaptionsettings",
    properties: &[
        boolean("isCaptionEnabled", "Whether there are subtitles."),
        string("spokenLanguage", "The language that is spoken."),
        strings("translationLanguages", "The languages that the subtitles are translated into, six at most."),
    ],
    ..COMPLEX
};

pub(crate) static ALLOWED_LOBBY_ADMITTER_ROLES: Enum = Enum {
    name: "allowedLobbyAdmitterRoles",
    doc: "Who may let people in from the lobby.",
    members: &[
        member("organizerAndCoOrganizersAndPresenters", "The organizer, the co-organizers and the presenters."),
        member("organizerAndCoOrganizers", "The organizer and the co-organizers."),
    ],
    ..EVOLVABLE
};

static BODY_TYPE: Enum = Enum {
    name: "bodyType",
    is_evolvable: false,
    doc: "What a text is written in.",
    members: &[
        member("text", "Plain text."),
        member("html", "HTML."),
    ],
};

static BROADCAST_MEETING_AUDIENCE: Enum = Enum {
    name: "broadcastMeetingAudience",
    doc: "Who may watch a live event.",
    members: &[
        member("roleIsAttendee", "Those who have the role `attendee`."),
        member("organization", "Those of the organizer's own organization."),
        member("everyone", "Anybody who has the address."),
    ],
    ..EVOLVABLE
};

static LOBBY_BYPASS_SCOPE: Enum = Enum {
    name: "lobbyBypassScope",
    doc: "Who comes into a meeting without waiting in the lobby.",
    members: &[
        member("organizer", "The organizer and nobody else."),
        member("organization", "Those of the organizer's own organization, its guests among them."),
        member("organizationAndFederated", "Those of the organizer's own organization and of those that it trusts."),
        member("everyone", "Anybody who has the address."),
        member("invited", "Those who were invited."),
        member("organizationExcludingGuests", "Those of the organizer's own organization, without its guests."),
    ],
    ..EVOLVABLE
};

pub(crate) static MEETING_CHAT_HISTORY_DEFAULT_MODE: Enum = Enum {
    name: "meetingChatHistoryDefaultMode",
    doc: "How much of the earlier chat is shown to those who are added later.",
    members: &[
        member("none", "Nothing of it."),
        member("all", "All of it."),
    ],
    ..EVOLVABLE
};

pub(crate) static MEETING_CHAT_MODE: Enum = Enum {
    name: "meetingChatMode",
    doc: "When people may write in the chat of a meeting.",
    members: &[
        member("enabled", "At any time."),
        member("disabled", "Never."),
        member("limited", "While the meeting is held."),
    ],
    ..EVOLVABLE
};

pub(crate) static MEETING_LIVE_SHARE_OPTIONS: Enum = Enum {
    name: "meetingLiveShareOptions",
    doc: "Whether apps may be shared live in a meeting.",
    members: &[
        member("enabled", "They may."),
        member("disabled", "They may not."),
    ],
    ..EVOLVABLE
};
