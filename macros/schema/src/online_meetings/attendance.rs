//! Who was in a meeting, and for how long.

use super::people::IDENTITY;
use crate::entity::ENTITY_TYPE;
use crate::vocabulary::{Enum, Navigation, Type, Verb};
use crate::versions::Versions;
use crate::constructors::{COMPLEX, ENTITY, EVOLVABLE, TO_MANY, choice, date_time, int32, many, member, one, operation, string};

pub(crate) static TYPES: &[&Type] = &[
    &MEETING_ATTENDANCE_REPORT,
    &ATTENDANCE_RECORD,
    &ATTENDANCE_INTERVAL,
    &MEETING_ENGAGEMENT,
    &VIRTUAL_EVENT_EXTERNAL_INFORMATION,
    &VIRTUAL_EVENT_EXTERNAL_REGISTRATION_INFORMATION,
];

pub(crate) static MEETING_ATTENDANCE_REPORT: Type = Type {
    name: "meetingAttendanceReport",
    versions: Versions::CURRENT,
    base: Some(&ENTITY_TYPE),
    doc: "Who was there, one of the times that a meeting was held.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingattendancereport",
    properties: &[
        many("externalEventInformation", &VIRTUAL_EVENT_EXTERNAL_INFORMATION, "What other systems know the event by.").read_only(),
        date_time("meetingEndDateTime", "When the meeting ended.").read_only(),
        date_time("meetingStartDateTime", "When the meeting started.").read_only(),
        int32("totalParticipantCount", "How many people were there.").read_only(),
    ],
    navigations: &[
        Navigation {
            name: "attendanceRecords",
            target: &ATTENDANCE_RECORD,
            doc: "Those who were there, one by one.",
            operations: &[
                operation(Verb::List, "https://learn.microsoft.com/graph/api/attendancerecord-list").delegated("OnlineMeetingArtifact.Read.All").application("OnlineMeetingArtifact.Read.All"),
            ],
            ..TO_MANY
        },
    ],
    ..ENTITY
};

pub(crate) static ATTENDANCE_RECORD: Type = Type {
    name: "attendanceRecord",
    versions: Versions::CURRENT,
    base: Some(&ENTITY_TYPE),
    doc: "One who was in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/attendancerecord",
    properties: &[
        many("attendanceIntervals", &ATTENDANCE_INTERVAL, "From when to when the person was there, each time."),
        string("emailAddress", "The electronic mail address of the person."),
        many("engagements", &MEETING_ENGAGEMENT, "What the person did, hands raised and the like.").only(Versions::BETA),
        one("externalRegistrationInformation", &VIRTUAL_EVENT_EXTERNAL_REGISTRATION_INFORMATION, "What another system knows the registration by."),
        one("identity", &IDENTITY, "Who it was, most often a `communicationsUserIdentity`."),
        string("registrantId", "The registration of the person for the meeting.").only(Versions::BETA).deprecated("meetings take no registrations any more; that for a virtual event is in `registrationId`"),
        string("registrationId", "The registration of the person for a virtual event."),
        // A string in the metadata, with capitals: not an `onlineMeetingRole`.
        string("role", "What the person did: `Organizer`, `Presenter`, `Attendee` or `None`."),
        int32("totalAttendanceInSeconds", "How long the person was there, in seconds."),
    ],
    ..ENTITY
};

static ATTENDANCE_INTERVAL: Type = Type {
    name: "attendanceInterval",
    versions: Versions::CURRENT,
    doc: "A time that somebody was in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/attendanceinterval",
    properties: &[
        int32("durationInSeconds", "How long it lasted, in seconds."),
        date_time("joinDateTime", "When the person came."),
        date_time("leaveDateTime", "When the person left."),
    ],
    ..COMPLEX
};

static MEETING_ENGAGEMENT: Type = Type {
    name: "meetingEngagement",
    versions: Versions::BETA,
    doc: "Something that somebody did in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingengagement?view=graph-rest-beta",
    properties: &[
        date_time("dateTime", "When it was."),
        string("engagementSubType", "What it was, more closely."),
        choice("engagementType", &MEETING_ENGAGEMENT_TYPE, "What it was."),
    ],
    ..COMPLEX
};

static VIRTUAL_EVENT_EXTERNAL_INFORMATION: Type = Type {
    name: "virtualEventExternalInformation",
    versions: Versions::CURRENT,
    doc: "What another system knows an event by.",
    page: "https://learn.microsoft.com/graph/api/resources/virtualeventexternalinformation",
    properties: &[
        string("applicationId", "The application that the identifier belongs to.").read_only(),
        string("externalEventId", "The other system's identifier of the event, 256 characters at most."),
    ],
    ..COMPLEX
};

static VIRTUAL_EVENT_EXTERNAL_REGISTRATION_INFORMATION: Type = Type {
    name: "virtualEventExternalRegistrationInformation",
    versions: Versions::CURRENT,
    doc: "What another system knows a registration by.",
    page: "https://learn.microsoft.com/graph/api/resources/virtualeventexternalregistrationinformation",
    properties: &[
        string("referrer", "Where the person came from to register."),
        string("registrationId", "The other system's identifier of the registration, 256 characters at most."),
    ],
    ..COMPLEX
};

static MEETING_ENGAGEMENT_TYPE: Enum = Enum {
    name: "meetingEngagementType",
    doc: "What somebody may do in a meeting.",
    members: &[
        member("reaction", "Send a reaction."),
        member("hand", "Raise a hand."),
        member("camera", "Turn the camera on."),
        member("microphone", "Turn the microphone on."),
    ],
    ..EVOLVABLE
};
