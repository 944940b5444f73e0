//! Who is in a meeting.

use super::rows::{COMPLEX, Type, Versions, many, one, string};

pub(super) static TYPES: &[&Type] = &[
    &MEETING_PARTICIPANTS,
    &MEETING_PARTICIPANT_INFO,
    &IDENTITY_SET,
    &IDENTITY,
];

pub(super) static MEETING_PARTICIPANTS: Type = Type {
    name: "meetingParticipants",
    metadata_name: Some("MeetingParticipants"),
    doc: "The people of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingparticipants",
    properties: &[
        many("attendees", &MEETING_PARTICIPANT_INFO, "Everybody who is invited, apart from the organizer."),
        one("organizer", &MEETING_PARTICIPANT_INFO, "Who the meeting belongs to.").required_in(Versions::PREVIEW),
    ],
    ..COMPLEX
};

pub(super) static MEETING_PARTICIPANT_INFO: Type = Type {
    name: "meetingParticipantInfo",
    metadata_name: Some("MeetingParticipantInfo"),
    doc: "One person of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo",
    properties: &[
        one("identity", &IDENTITY_SET, "Who it is.").required_in(Versions::PREVIEW),
        // In the metadata of the day and in the responses of September 2018, no longer on the page.
        string("sipProxyAddress", "The address under which the person is reached by SIP."),
        string("upn", "The user principal name, most often the address the person signs in with."),
    ],
    ..COMPLEX
};

pub(super) static IDENTITY_SET: Type = Type {
    name: "identitySet",
    is_open: true,
    doc: "The identities of one actor; a person has a `user`.",
    page: "https://learn.microsoft.com/graph/api/resources/identityset",
    properties: &[
        one("application", &IDENTITY, "The application that acts."),
        // The next four are on the documentation page only; the type is open in the metadata.
        one("applicationInstance", &IDENTITY, "The one installation of an application that acts."),
        one("device", &IDENTITY, "The device that acts."),
        one("encrypted", &IDENTITY, "An actor whose identity is hidden from the reader."),
        one("guest", &IDENTITY, "Somebody who has no account in the tenant."),
        one("phone", &IDENTITY, "Somebody who takes part by telephone."),
        one("user", &IDENTITY, "The person who acts."),
    ],
    ..COMPLEX
};

pub(super) static IDENTITY: Type = Type {
    name: "identity",
    is_open: true,
    doc: "Names one user, application, device or other actor.",
    page: "https://learn.microsoft.com/graph/api/resources/identity",
    properties: &[
        string("displayName", "The name that people are shown; it may change and need not be unique."),
        string("id", "The unique identifier; of a user, the object id in the directory."),
        // Declared by no metadata: the page and Microsoft's own responses carry it on this open type.
        string("tenantId", "The identifier of the tenant that the actor belongs to."),
    ],
    ..COMPLEX
};
