//! Participants of meetings, and their identities.

use crate::vocabulary::{Enum, Type};
use crate::versions::Versions;
use crate::constructors::{COMPLEX, EVOLVABLE, choice, many, member, one, string};

pub(crate) static TYPES: &[&Type] = &[
    &MEETING_PARTICIPANTS,
    &MEETING_PARTICIPANT_INFO,
    &IDENTITY_SET,
    &IDENTITY,
];

pub(crate) static MEETING_PARTICIPANTS: Type = Type {
    name: "meetingParticipants",
    metadata_name: Some("MeetingParticipants"),
    doc: "Participants of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingparticipants",
    properties: &[
        many("attendees", &MEETING_PARTICIPANT_INFO, "Invited people other than the organizer. An update replaces the whole list."),
        many("contributors", &MEETING_PARTICIPANT_INFO, "Contributors to a live event.").only(Versions::BETA),
        one("organizer", &MEETING_PARTICIPANT_INFO, "The organizer of the meeting.").create_only().required_in(Versions::PREVIEW),
        many("producers", &MEETING_PARTICIPANT_INFO, "Producers of a live event.").only(Versions::BETA),
    ],
    ..COMPLEX
};

pub(crate) static MEETING_PARTICIPANT_INFO: Type = Type {
    name: "meetingParticipantInfo",
    metadata_name: Some("MeetingParticipantInfo"),
    doc: "A participant of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo",
    properties: &[
        one("identity", &IDENTITY_SET, "Identity of the participant; online meetings use `user`.").required_in(Versions::PREVIEW),
        choice("role", &ONLINE_MEETING_ROLE, "Role in the meeting. `presenter` and `coorganizer` require a user of the directory.").only(Versions::CURRENT),
        // In the metadata of that time and in responses of September 2018, no longer on the page.
        string("sipProxyAddress", "SIP address of the participant.").only(Versions::PREVIEW),
        string("upn", "User principal name of the participant."),
    ],
    ..COMPLEX
};

pub(crate) static IDENTITY_SET: Type = Type {
    name: "identitySet",
    is_open: true,
    is_written_as_derived: true,
    doc: "Identities of one actor. A person is identified by `user`.",
    page: "https://learn.microsoft.com/graph/api/resources/identityset",
    properties: &[
        one("application", &IDENTITY, "Identity of an application."),
        // The page of 2018 lists four more; today `communicationsIdentitySet` declares them.
        one("applicationInstance", &IDENTITY, "Identity of an application instance.").only(Versions::PREVIEW).documented_only(),
        one("device", &IDENTITY, "Identity of a device."),
        one("encrypted", &IDENTITY, "Identity that is hidden from the reader.").only(Versions::PREVIEW).documented_only(),
        one("guest", &IDENTITY, "Identity of a guest, who has no account in the tenant.").only(Versions::PREVIEW).documented_only(),
        one("phone", &IDENTITY, "Identity of a participant who joined by telephone.").only(Versions::PREVIEW).documented_only(),
        one("user", &IDENTITY, "Identity of a user."),
    ],
    ..COMPLEX
};

pub(crate) static IDENTITY: Type = Type {
    name: "identity",
    is_open: true,
    is_written_as_derived: true,
    doc: "Identity of a user, an application, a device or another actor.",
    page: "https://learn.microsoft.com/graph/api/resources/identity",
    properties: &[
        string("displayName", "Display name, which can change and need not be unique."),
        string("id", "Unique identifier. For a user, the object ID in the directory."),
        // Found in Microsoft's samples of `createOrGet` only.
        string("identityProvider", "Provider of the identity, such as `AAD`.").only(Versions::CURRENT).documented_only(),
        // Found on the page of 2018 and in Microsoft's samples until today. Some derived types
        // declare it; one row here covers them all.
        string("tenantId", "Identifier of the actor's tenant.").documented_only(),
    ],
    ..COMPLEX
};

pub(crate) static ONLINE_MEETING_ROLE: Enum = Enum {
    name: "onlineMeetingRole",
    doc: "Role in a meeting.",
    members: &[
        member("attendee", "Attends the meeting."),
        member("presenter", "Attends the meeting and can present."),
        member("producer", "Produces a live event.").hidden_in(Versions::V1),
        member("coorganizer", "Manages the meeting together with the organizer.").hidden_in(Versions::CURRENT),
    ],
    ..EVOLVABLE
};

pub(crate) static ONLINE_MEETING_PRESENTERS: Enum = Enum {
    name: "onlineMeetingPresenters",
    doc: "Group of people who can present in a meeting.",
    members: &[
        member("everyone", "All participants."),
        member("organization", "People in the organizer's organization."),
        member("roleIsPresenter", "Participants with the role `presenter`. An update that sets it must list the attendees with their roles."),
        member("organizer", "The organizer only."),
    ],
    ..EVOLVABLE
};
