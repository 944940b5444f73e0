//! Attendance reports of meetings.

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
    doc: "Attendance of one occurrence of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingattendancereport",
    properties: &[
        many("externalEventInformation", &VIRTUAL_EVENT_EXTERNAL_INFORMATION, "Identifiers that other systems have for the event.").read_only(),
        date_time("meetingEndDateTime", "End of the meeting.").read_only(),
        date_time("meetingStartDateTime", "Start of the meeting.").read_only(),
        int32("totalParticipantCount", "Number of participants.").read_only(),
    ],
    navigations: &[
        Navigation {
            name: "attendanceRecords",
            target: &ATTENDANCE_RECORD,
            doc: "One record for each participant.",
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
    doc: "Attendance of one participant in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/attendancerecord",
    properties: &[
        many("attendanceIntervals", &ATTENDANCE_INTERVAL, "The periods between joining and leaving, one for each visit."),
        string("emailAddress", "Email address of the person."),
        many("engagements", &MEETING_ENGAGEMENT, "Reactions, raised hands and other actions of the participant.").only(Versions::BETA),
        one("externalRegistrationInformation", &VIRTUAL_EVENT_EXTERNAL_REGISTRATION_INFORMATION, "The participant's registration in another system."),
        one("identity", &IDENTITY, "Identity of the participant, a `communicationsUserIdentity` or an `azureCommunicationServicesUserIdentity`."),
        string("registrantId", "Identifier of the participant's registration for the meeting.").only(Versions::BETA).deprecated("meeting registration has been withdrawn; use `registrationId` for virtual events"),
        string("registrationId", "Identifier of the participant's registration for a virtual event."),
        // The metadata declares a string with capitalized values, unlike `onlineMeetingRole`.
        string("role", "Role in the meeting: `Organizer`, `Presenter`, `Attendee` or `None`."),
        int32("totalAttendanceInSeconds", "Total time in the meeting, in seconds."),
    ],
    ..ENTITY
};

pub(crate) static ATTENDANCE_INTERVAL: Type = Type {
    name: "attendanceInterval",
    versions: Versions::CURRENT,
    doc: "A period in which a participant was in a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/attendanceinterval",
    properties: &[
        int32("durationInSeconds", "Length of the period, in seconds."),
        date_time("joinDateTime", "Time of joining."),
        date_time("leaveDateTime", "Time of leaving."),
    ],
    ..COMPLEX
};

pub(crate) static MEETING_ENGAGEMENT: Type = Type {
    name: "meetingEngagement",
    versions: Versions::BETA,
    doc: "An action of a participant during a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingengagement?view=graph-rest-beta",
    properties: &[
        date_time("dateTime", "Time of the action."),
        string("engagementSubType", "Subtype of the action."),
        choice("engagementType", &MEETING_ENGAGEMENT_TYPE, "Kind of the action."),
    ],
    ..COMPLEX
};

pub(crate) static VIRTUAL_EVENT_EXTERNAL_INFORMATION: Type = Type {
    name: "virtualEventExternalInformation",
    versions: Versions::CURRENT,
    doc: "Identifier of an event in another system.",
    page: "https://learn.microsoft.com/graph/api/resources/virtualeventexternalinformation",
    properties: &[
        string("applicationId", "Identifier of the application that `externalEventId` belongs to.").read_only(),
        string("externalEventId", "Identifier of the event in the other system, at most 256 characters."),
    ],
    ..COMPLEX
};

pub(crate) static VIRTUAL_EVENT_EXTERNAL_REGISTRATION_INFORMATION: Type = Type {
    name: "virtualEventExternalRegistrationInformation",
    versions: Versions::CURRENT,
    doc: "Identifier and origin of a registration in another system.",
    page: "https://learn.microsoft.com/graph/api/resources/virtualeventexternalregistrationinformation",
    properties: &[
        string("referrer", "Origin of the registration, such as a URL."),
        string("registrationId", "Identifier of the registration in the other system, at most 256 characters."),
    ],
    ..COMPLEX
};

pub(crate) static MEETING_ENGAGEMENT_TYPE: Enum = Enum {
    name: "meetingEngagementType",
    doc: "Kind of action of a participant.",
    members: &[
        member("reaction", "Sent a reaction."),
        member("hand", "Raised a hand."),
        member("camera", "Turned on the camera."),
        member("microphone", "Turned on the microphone."),
    ],
    ..EVOLVABLE
};
