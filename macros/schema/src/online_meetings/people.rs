//! Who is in a meeting.

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
    doc: "The people of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingparticipants",
    properties: &[
        many("attendees", &MEETING_PARTICIPANT_INFO, "Everybody who is invited, apart from the organizer."),
        many("contributors", &MEETING_PARTICIPANT_INFO, "Those who help with a live event.").only(Versions::BETA),
        one("organizer", &MEETING_PARTICIPANT_INFO, "Who the meeting belongs to.").create_only().required_in(Versions::PREVIEW),
        many("producers", &MEETING_PARTICIPANT_INFO, "Those who direct a live event.").only(Versions::BETA),
    ],
    ..COMPLEX
};

pub(crate) static MEETING_PARTICIPANT_INFO: Type = Type {
    name: "meetingParticipantInfo",
    metadata_name: Some("MeetingParticipantInfo"),
    doc: "One person of a meeting.",
    page: "https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo",
    properties: &[
        one("identity", &IDENTITY_SET, "Who it is, by way of `user`.").required_in(Versions::PREVIEW),
        choice("role", &ONLINE_MEETING_ROLE, "What the person does in the meeting.").only(Versions::CURRENT),
        // In the metadata of the day and in the responses of September 2018, no longer on the page.
        string("sipProxyAddress", "The address under which the person is reached by SIP.").only(Versions::PREVIEW),
        string("upn", "The user principal name, most often the address the person signs in with."),
    ],
    ..COMPLEX
};

pub(crate) static IDENTITY_SET: Type = Type {
    name: "identitySet",
    is_open: true,
    doc: "The identities of one actor; a person has a `user`.",
    page: "https://learn.microsoft.com/graph/api/resources/identityset",
    properties: &[
        one("application", &IDENTITY, "The application that acts."),
        // The page of 2018 had four more; today `communicationsIdentitySet` declares them.
        one("applicationInstance", &IDENTITY, "The one installation of an application that acts.").only(Versions::PREVIEW).documented_only(),
        one("device", &IDENTITY, "The device that acts."),
        one("encrypted", &IDENTITY, "An actor whose identity is hidden from the reader.").only(Versions::PREVIEW).documented_only(),
        one("guest", &IDENTITY, "Somebody who has no account in the tenant.").only(Versions::PREVIEW).documented_only(),
        one("phone", &IDENTITY, "Somebody who takes part by telephone.").only(Versions::PREVIEW).documented_only(),
        one("user", &IDENTITY, "The person who acts."),
    ],
    ..COMPLEX
};

pub(crate) static IDENTITY: Type = Type {
    name: "identity",
    is_open: true,
    doc: "Names one user, application, device or other actor.",
    page: "https://learn.microsoft.com/graph/api/resources/identity",
    properties: &[
        string("displayName", "The name that people are shown; it may change and need not be unique."),
        string("id", "The unique identifier; of a user, the object id in the directory."),
        // Microsoft's samples of `createOrGet` carry it.
        string("identityProvider", "Who vouches for the identity, such as `AAD`.").only(Versions::CURRENT).documented_only(),
        // On the page of 2018 and in Microsoft's samples to this day. Some of the types that derive
        // from this one declare it; it stands here for them all.
        string("tenantId", "The identifier of the tenant that the actor belongs to.").documented_only(),
    ],
    ..COMPLEX
};

pub(crate) static ONLINE_MEETING_ROLE: Enum = Enum {
    name: "onlineMeetingRole",
    doc: "What somebody does in a meeting.",
    members: &[
        member("attendee", "Takes part."),
        member("presenter", "Takes part and presents."),
        member("producer", "Directs a live event."),
        member("coorganizer", "Manages the meeting beside the organizer."),
    ],
    ..EVOLVABLE
};

pub(crate) static ONLINE_MEETING_PRESENTERS: Enum = Enum {
    name: "onlineMeetingPresenters",
    doc: "Who may present in a meeting.",
    members: &[
        member("everyone", "Whoever is in the meeting."),
        member("organization", "Those of the organizer's own organization."),
        member("roleIsPresenter", "The attendees who have the role `presenter`."),
        member("organizer", "The organizer and nobody else."),
    ],
    ..EVOLVABLE
};
