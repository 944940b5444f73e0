//! Settings of meetings: lobby, chat, ways to join, live events, confidentiality.

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
    doc: "Numbers and codes for joining a meeting by telephone.",
    page: "https://learn.microsoft.com/graph/api/resources/audioconferencing",
    properties: &[
        string("conferenceId", "Conference number that a caller enters.").only(Versions::CURRENT),
        string("dialinUrl", "URL of the page that lists local telephone numbers."),
        string("leaderPasscode", "Code that the leader of the meeting enters.").only(Versions::PREVIEW),
        string("participantPasscode", "Code that the other participants enter.").only(Versions::PREVIEW),
        string("tollFreeNumber", "A toll-free telephone number."),
        strings("tollFreeNumbers", "All toll-free telephone numbers.").only(Versions::CURRENT),
        string("tollNumber", "A toll telephone number."),
        strings("tollNumbers", "All toll telephone numbers.").only(Versions::CURRENT),
    ],
    ..COMPLEX
};

pub(crate) static CHAT_INFO: Type = Type {
    name: "chatInfo",
    metadata_name: Some("ChatInfo"),
    doc: "Identifiers of a meeting's chat.",
    page: "https://learn.microsoft.com/graph/api/resources/chatinfo",
    properties: &[
        string("messageId", "Identifier of the message that the meeting belongs to."),
        string("replyChainMessageId", "Identifier of the message that a chain of replies starts from."),
        string("threadId", "Identifier of the thread that holds the messages."),
    ],
    ..COMPLEX
};

pub(crate) static CHAT_RESTRICTIONS: Type = Type {
    name: "chatRestrictions",
    versions: Versions::CURRENT,
    doc: "Restrictions on the content of a meeting's chat.",
    page: "https://learn.microsoft.com/graph/api/resources/chatrestrictions",
    properties: &[
        boolean("allowTextOnly", "`true` if messages can contain only text."),
    ],
    ..COMPLEX
};

pub(crate) static CLOUD_VIDEO_INTEROP_INFO: Type = Type {
    name: "cloudVideoInteropInfo",
    versions: Versions::CURRENT,
    doc: "Dialing information for video devices of other vendors.",
    page: "https://learn.microsoft.com/graph/api/resources/cloudvideointeropinfo",
    properties: &[
        string("moreInfoWebUrl", "URL of a page with more information.").read_only(),
        string("tenantKey", "Address that a device dials to reach the tenant."),
        string("videoTeleconferenceId", "Identifier that a device dials to join the meeting.").read_only(),
    ],
    ..COMPLEX
};

pub(crate) static ITEM_BODY: Type = Type {
    name: "itemBody",
    versions: Versions::CURRENT,
    doc: "A text, plain or HTML.",
    page: "https://learn.microsoft.com/graph/api/resources/itembody",
    properties: &[
        string("content", "The text. An invitation is a `data:` URL."),
        choice("contentType", &BODY_TYPE, "Format of the text."),
    ],
    ..COMPLEX
};

pub(crate) static JOIN_MEETING_ID_SETTINGS: Type = Type {
    name: "joinMeetingIdSettings",
    versions: Versions::CURRENT,
    doc: "Settings for joining a meeting with a meeting number and a passcode.",
    page: "https://learn.microsoft.com/graph/api/resources/joinmeetingidsettings",
    properties: &[
        boolean("isPasscodeRequired", "`true` if joining requires a passcode."),
        string("joinMeetingId", "Meeting number that participants enter to join.").read_only(),
        string("passcode", "The passcode, if one is required.").read_only(),
    ],
    ..COMPLEX
};

pub(crate) static LOBBY_BYPASS_SETTINGS: Type = Type {
    name: "lobbyBypassSettings",
    versions: Versions::CURRENT,
    doc: "Settings for entering a meeting without waiting in the lobby.",
    page: "https://learn.microsoft.com/graph/api/resources/lobbybypasssettings",
    properties: &[
        boolean("isDialInBypassEnabled", "`true` if people who call by telephone bypass the lobby."),
        choice("scope", &LOBBY_BYPASS_SCOPE, "Group of people who bypass the lobby."),
    ],
    ..COMPLEX
};

pub(crate) static ONLINE_MEETING_SENSITIVITY_LABEL_ASSIGNMENT: Type = Type {
    name: "onlineMeetingSensitivityLabelAssignment",
    versions: Versions::CURRENT,
    doc: "The sensitivity label of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeetingsensitivitylabelassignment",
    properties: &[
        string("sensitivityLabelId", "Identifier of the sensitivity label."),
    ],
    ..COMPLEX
};

pub(crate) static WATERMARK_PROTECTION_VALUES: Type = Type {
    name: "watermarkProtectionValues",
    versions: Versions::CURRENT,
    doc: "Content of a meeting on which a watermark is shown.",
    page: "https://learn.microsoft.com/graph/api/resources/watermarkprotectionvalues",
    properties: &[
        boolean("isEnabledForContentSharing", "`true` if shared content has a watermark."),
        boolean("isEnabledForVideo", "`true` if video of the participants has a watermark."),
    ],
    ..COMPLEX
};

pub(crate) static BROADCAST_MEETING_SETTINGS: Type = Type {
    name: "broadcastMeetingSettings",
    versions: Versions::CURRENT,
    doc: "Settings of a live event.",
    page: "https://learn.microsoft.com/graph/api/resources/broadcastmeetingsettings",
    properties: &[
        choice("allowedAudience", &BROADCAST_MEETING_AUDIENCE, "Group of people who can watch."),
        one("captions", &BROADCAST_MEETING_CAPTION_SETTINGS, "Settings of the captions."),
        boolean("isAttendeeReportEnabled", "`true` if a report on the attendees is created."),
        boolean("isQuestionAndAnswerEnabled", "`true` if attendees can ask questions."),
        boolean("isRecordingEnabled", "`true` if the event is recorded."),
        boolean("isVideoOnDemandEnabled", "`true` if the event can be watched later."),
    ],
    ..COMPLEX
};

pub(crate) static BROADCAST_MEETING_CAPTION_SETTINGS: Type = Type {
    name: "broadcastMeetingCaptionSettings",
    versions: Versions::CURRENT,
    doc: "Settings of the captions of a live event.",
    page: "https://learn.microsoft.com/graph/api/resources/broadcastmeetingcaptionsettings",
    properties: &[
        boolean("isCaptionEnabled", "`true` if captions are shown."),
        string("spokenLanguage", "Spoken language."),
        strings("translationLanguages", "Languages that the captions are translated into, at most six.").at_most(6),
    ],
    ..COMPLEX
};

pub(crate) static ALLOWED_LOBBY_ADMITTER_ROLES: Enum = Enum {
    name: "allowedLobbyAdmitterRoles",
    doc: "Roles that can admit people from the lobby.",
    members: &[
        member("organizerAndCoOrganizersAndPresenters", "The organizer, the co-organizers and the presenters."),
        member("organizerAndCoOrganizers", "The organizer and the co-organizers."),
    ],
    ..EVOLVABLE
};

pub(crate) static BODY_TYPE: Enum = Enum {
    name: "bodyType",
    is_evolvable: false,
    doc: "Format of a text.",
    members: &[
        member("text", "Plain text.").also(&["Text"]),
        member("html", "HTML.").also(&["HTML", "Html"]),
    ],
    ..EVOLVABLE
};

pub(crate) static BROADCAST_MEETING_AUDIENCE: Enum = Enum {
    name: "broadcastMeetingAudience",
    doc: "Group of people who can watch a live event.",
    members: &[
        member("roleIsAttendee", "People with the role `attendee`."),
        member("organization", "People in the organizer's organization."),
        member("everyone", "Anyone with the join URL."),
    ],
    ..EVOLVABLE
};

pub(crate) static LOBBY_BYPASS_SCOPE: Enum = Enum {
    name: "lobbyBypassScope",
    doc: "Group of people who bypass the lobby.",
    members: &[
        member("organizer", "The organizer only."),
        member("organization", "People in the organizer's organization, including guests."),
        member("organizationAndFederated", "People in the organizer's organization and in federated organizations."),
        member("everyone", "Anyone with the join URL."),
        member("invited", "Invited people only.").hidden_in(Versions::CURRENT),
        member("organizationExcludingGuests", "People in the organizer's organization, excluding guests.").hidden_in(Versions::CURRENT),
    ],
    ..EVOLVABLE
};

pub(crate) static MEETING_CHAT_HISTORY_DEFAULT_MODE: Enum = Enum {
    name: "meetingChatHistoryDefaultMode",
    doc: "Amount of earlier chat history that newly added participants see.",
    members: &[
        member("none", "No history."),
        member("all", "The whole history."),
    ],
    ..EVOLVABLE
};

pub(crate) static MEETING_CHAT_MODE: Enum = Enum {
    name: "meetingChatMode",
    doc: "Time during which participants can write in the chat of a meeting.",
    members: &[
        member("enabled", "At any time."),
        member("disabled", "Never."),
        member("limited", "During the meeting only."),
    ],
    ..EVOLVABLE
};

pub(crate) static MEETING_LIVE_SHARE_OPTIONS: Enum = Enum {
    name: "meetingLiveShareOptions",
    doc: "State of Live Share, with which participants use an app together.",
    members: &[
        member("enabled", "Live Share can be used."),
        member("disabled", "Live Share cannot be used."),
    ],
    ..EVOLVABLE
};
