//! The meeting as the beta service of December 2018 had it, below `/app` and `/applications`.

use crate::entity::ENTITY_TYPE;
use super::people::{IDENTITY_SET, MEETING_PARTICIPANTS};
use crate::vocabulary::{Enum, Rule, Type};
use crate::versions::Versions;
use super::settings::{AUDIO_CONFERENCING, CHAT_INFO};
use crate::constructors::{COMPLEX, ENTITY, boolean, choice, date_time, member, one, string};

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
    doc: "A meeting that people join over the network or by telephone.",
    page: "https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta",
    properties: &[
        choice("accessLevel", &ACCESS_LEVEL, "Who is let in without waiting."),
        one("audioConferencing", &AUDIO_CONFERENCING, "How to take part by telephone."),
        date_time("canceledDateTime", "When the meeting was called off."),
        one("chatInfo", &CHAT_INFO, "The chat that belongs to the meeting."),
        date_time("creationDateTime", "When the service made the meeting.").read_only(),
        date_time("endDateTime", "When the meeting ends."),
        boolean("entryExitAnnouncement", "Whether it is announced that somebody comes or goes."),
        date_time("expirationDateTime", "When the meeting can no longer be joined."),
        boolean("isCancelled", "Whether the meeting was called off."),
        string("joinUrl", "The address that opens the meeting; give it to those who are to come."),
        // In the metadata of the day alone.
        one("meetingInfo", &MEETING_INFO, "How the meeting came about, as its derived types tell."),
        choice("meetingType", &MEETING_TYPE, "How the meeting came about.").required_in(Versions::PREVIEW),
        one("participants", &MEETING_PARTICIPANTS, "The organizer and those who are invited.").required_in(Versions::PREVIEW),
        date_time("startDateTime", "When the meeting starts."),
        string("subject", "What the meeting is about, as people read it."),
    ],
    rules: &[Rule::Period { start: "startDateTime", end: "endDateTime", end_requires_start: true }],
    ..ENTITY
};

pub(crate) static MEETING_INFO: Type = Type {
    name: "meetingInfo",
    metadata_name: Some("MeetingInfo"),
    versions: Versions::PREVIEW,
    doc: "How a meeting came about; a derived type says more.",
    page: "https://learn.microsoft.com/graph/api/resources/meetinginfo",
    properties: &[
        boolean("allowConversationWithoutHost", "Whether people may talk before the host is there."),
    ],
    ..COMPLEX
};

pub(crate) static ORGANIZER_MEETING_INFO: Type = Type {
    name: "organizerMeetingInfo",
    metadata_name: Some("OrganizerMeetingInfo"),
    versions: Versions::PREVIEW,
    base: Some(&MEETING_INFO),
    is_open: true,
    doc: "A meeting that is found by who organizes it.",
    page: "https://learn.microsoft.com/graph/api/resources/organizermeetinginfo",
    properties: &[
        one("organizer", &IDENTITY_SET, "Who organizes the meeting."),
    ],
    ..COMPLEX
};

pub(crate) static TOKEN_MEETING_INFO: Type = Type {
    name: "tokenMeetingInfo",
    metadata_name: Some("TokenMeetingInfo"),
    versions: Versions::PREVIEW,
    base: Some(&MEETING_INFO),
    doc: "A meeting that is found by a token.",
    page: "https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo",
    properties: &[
        string("token", "The token that stands for the meeting."),
    ],
    ..COMPLEX
};

/// The page has `scheduled` where the metadata has `Calendar`; responses of the day carry both.
static MEETING_TYPE: Enum = Enum {
    name: "meetingType",
    is_evolvable: false,
    doc: "How a meeting came about.",
    members: &[
        member("meetNow", "Started on the spot."),
        member("scheduled", "Arranged for a time to come."),
        member("calendar", "Arranged by means of a calendar event."),
        member("recurring", "One of a series."),
        member("broadcast", "For many to watch and few to speak."),
    ],
};

static ACCESS_LEVEL: Enum = Enum {
    name: "accessLevel",
    is_evolvable: false,
    doc: "Who is let into a meeting without waiting.",
    members: &[
        member("everyone", "Anybody who has the address."),
        member("invited", "Those who were invited."),
        member("locked", "Nobody any more."),
        member("sameEnterprise", "Those of the organizer's own organization."),
        member("unknown", "The service cannot say."),
    ],
};
