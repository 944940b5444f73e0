//! The meeting of the beta service of December 2018, below `/app` and `/applications`.

use crate::entity::ENTITY_TYPE;
use super::people::{IDENTITY_SET, MEETING_PARTICIPANTS};
use crate::vocabulary::{Enum, Rule, Type};
use crate::versions::Versions;
use super::settings::{AUDIO_CONFERENCING, CHAT_INFO};
use crate::constructors::{COMPLEX, EVOLVABLE, ENTITY, boolean, choice, date_time, member, one, string};

pub(crate) static TYPES: &[&Type] = &[
    &ONLINE_MEETING,
    &MEETING_INFO,
    &ORGANIZER_MEETING_INFO,
    &TOKEN_MEETING_INFO,
];

pub(crate) static ONLINE_MEETING: Type = Type {
    name: "onlineMeeting",
    metadata_name: Some("OnlineMeeting"),
    versions: Versions::PREVIEW,
    base: Some(&ENTITY_TYPE),
    is_open: true,
    doc: "An online meeting, joined over the network or by telephone.",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta",
    properties: &[
        choice("accessLevel", &ACCESS_LEVEL, "Group of people who are admitted without waiting."),
        one("audioConferencing", &AUDIO_CONFERENCING, "Numbers and codes for joining by telephone."),
        date_time("canceledDateTime", "Time at which the meeting was canceled."),
        one("chatInfo", &CHAT_INFO, "The chat of the meeting."),
        date_time("creationDateTime", "Time at which the service created the meeting.").read_only(),
        date_time("endDateTime", "End of the meeting. Requires `startDateTime`."),
        boolean("entryExitAnnouncement", "`true` if participants are announced as they join and leave."),
        date_time("expirationDateTime", "Time after which the meeting cannot be joined."),
        boolean("isCancelled", "`true` if the meeting was canceled."),
        string("joinUrl", "URL for joining the meeting, to be shared with the participants."),
        // Only in the metadata of that time, not on the documentation page.
        one("meetingInfo", &MEETING_INFO, "Details of the kind of meeting, held by the derived types."),
        choice("meetingType", &MEETING_TYPE, "Kind of the meeting.").required_in(Versions::PREVIEW),
        one("participants", &MEETING_PARTICIPANTS, "The organizer and the invited people.").required_in(Versions::PREVIEW),
        date_time("startDateTime", "Start of the meeting."),
        string("subject", "Title of the meeting."),
    ],
    rules: &[Rule::Period { start: "startDateTime", end: "endDateTime", end_requires_start: true }],
    ..ENTITY
};

pub(crate) static MEETING_INFO: Type = Type {
    name: "meetingInfo",
    metadata_name: Some("MeetingInfo"),
    versions: Versions::PREVIEW,
    doc: "Details of a kind of meeting; derived types add more.",
    page: "https://learn.microsoft.com/graph/api/resources/meetinginfo",
    properties: &[
        boolean("allowConversationWithoutHost", "`true` if participants can talk before the host has joined."),
    ],
    ..COMPLEX
};

pub(crate) static ORGANIZER_MEETING_INFO: Type = Type {
    name: "organizerMeetingInfo",
    metadata_name: Some("OrganizerMeetingInfo"),
    versions: Versions::PREVIEW,
    base: Some(&MEETING_INFO),
    is_open: true,
    doc: "Details of a meeting that is identified by its organizer.",
    page: "https://learn.microsoft.com/graph/api/resources/organizermeetinginfo",
    properties: &[
        one("organizer", &IDENTITY_SET, "The organizer of the meeting."),
    ],
    ..COMPLEX
};

pub(crate) static TOKEN_MEETING_INFO: Type = Type {
    name: "tokenMeetingInfo",
    metadata_name: Some("TokenMeetingInfo"),
    versions: Versions::PREVIEW,
    base: Some(&MEETING_INFO),
    doc: "Details of a meeting that is identified by a token.",
    page: "https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo",
    properties: &[
        string("token", "The token that identifies the meeting."),
    ],
    ..COMPLEX
};

/// Documentation has `scheduled` where the metadata has `Calendar`; responses of that time use both.
pub(crate) static MEETING_TYPE: Enum = Enum {
    name: "meetingType",
    is_evolvable: false,
    doc: "Kind of a meeting.",
    members: &[
        member("meetNow", "Started immediately, without an appointment."),
        member("scheduled", "Scheduled for a later time."),
        member("calendar", "Created together with a calendar event."),
        member("recurring", "Part of a recurring series."),
        member("broadcast", "Live event with few presenters and a large audience."),
    ],
    ..EVOLVABLE
};

pub(crate) static ACCESS_LEVEL: Enum = Enum {
    name: "accessLevel",
    is_evolvable: false,
    doc: "Group of people who are admitted to a meeting without waiting.",
    members: &[
        member("everyone", "Anyone with the join URL."),
        member("invited", "Invited people only."),
        member("locked", "Nobody: the meeting is locked."),
        member("sameEnterprise", "People in the organizer's organization."),
        member("unknown", "Unknown to the service."),
    ],
    ..EVOLVABLE
};
