//! The types of the roots of 2018, and the navigation properties that lead to meetings.

use crate::entity::ENTITY_TYPE;
use crate::online_meetings::{december_2018, online_meeting};
use crate::vocabulary::{Lookups, Navigation, Type, Verb};
use crate::versions::Versions;
use crate::constructors::{ENTITY, TO_MANY, operation};

pub(crate) static TYPES: &[&Type] = &[
    &COMMS_APPLICATION_OF_2018,
    &APPLICATION,
];

/// The row of `user` in the area of users has it.
pub(crate) const USER_ONLINE_MEETINGS: Navigation = Navigation {
    name: "onlineMeetings",
    target: &online_meeting::ONLINE_MEETING,
    lookups: Some(USER_LOOKUPS),
    doc: "Online meetings that the user organizes or is invited to.",
    operations: &[
        operation(Verb::Insert, "https://learn.microsoft.com/graph/api/application-post-onlinemeetings").delegated("OnlineMeetings.ReadWrite").application("OnlineMeetings.ReadWrite.All"),
        operation(Verb::List, "https://learn.microsoft.com/graph/api/onlinemeeting-get").delegated("OnlineMeetings.Read").application("OnlineMeetings.Read.All"),
        operation(Verb::Get, "https://learn.microsoft.com/graph/api/onlinemeeting-get").delegated("OnlineMeetings.Read").application("OnlineMeetings.Read.All"),
        operation(Verb::Update, "https://learn.microsoft.com/graph/api/onlinemeeting-update").delegated("OnlineMeetings.ReadWrite").application("OnlineMeetings.ReadWrite.All"),
        operation(Verb::Delete, "https://learn.microsoft.com/graph/api/onlinemeeting-delete").delegated("OnlineMeetings.ReadWrite").application("OnlineMeetings.ReadWrite.All"),
    ],
    ..TO_MANY
};

/// The row of `cloudCommunications` in the area of calls has it.
pub(crate) const COMMUNICATIONS_ONLINE_MEETINGS: Navigation = Navigation {
    name: "onlineMeetings",
    target: &online_meeting::ONLINE_MEETING,
    lookups: Some(COMMUNICATIONS_LOOKUPS),
    doc: "Online meetings of the organization. A `$filter` on `videoTeleconferenceId` finds one of them.",
    operations: &[
        operation(Verb::List, "https://learn.microsoft.com/graph/api/onlinemeeting-get").application("OnlineMeetings.Read.All"),
    ],
    ..TO_MANY
};

/// The metadata of 2018 has no restrictions here; the documentation lists these two operations.
const PREVIEW_MEETINGS: Navigation = Navigation {
    name: "onlineMeetings",
    target: &december_2018::ONLINE_MEETING,
    versions: Versions::PREVIEW,
    doc: "Online meetings that the application created.",
    operations: &[
        operation(Verb::Insert, "https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta").application("OnlineMeetings.ReadWrite.All"),
        operation(Verb::Get, "https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta").application("OnlineMeetings.Read.All"),
    ],
    is_restricted: true,
    ..TO_MANY
};

pub(crate) static COMMS_APPLICATION_OF_2018: Type = Type {
    name: "commsApplication",
    metadata_name: Some("CommsApplication"),
    versions: Versions::PREVIEW,
    base: Some(&ENTITY_TYPE),
    is_partial: true,
    doc: "The calling application, as the communications service sees it.",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta",
    navigations: &[PREVIEW_MEETINGS],
    ..ENTITY
};

/// The metadata of beta still has it, and names no operation; the documentation has it no more.
pub(crate) const APPLICATION_ONLINE_MEETINGS: Navigation = Navigation {
    name: "onlineMeetings",
    target: &online_meeting::ONLINE_MEETING,
    doc: "Online meetings that the application created.",
    ..TO_MANY
};

/// Follows the documentation page: the metadata of that time lacks `onlineMeetings` here.
pub(crate) static APPLICATION: Type = Type {
    name: "application",
    versions: Versions::PREVIEW,
    base: Some(&ENTITY_TYPE),
    is_partial: true,
    doc: "An application registered in the directory.",
    page: "https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta",
    navigations: &[PREVIEW_MEETINGS],
    ..ENTITY
};

/// The page has one example of each. `softeria/ms-365-mcp-server`, msgraph-sdk-dotnet#2492 and others
/// report 400 for a list without a `$filter`, and for a `$filter` on any other property.
const USER_LOOKUPS: Lookups = Lookups {
    properties: &["joinWebUrl", "joinMeetingIdSettings/joinMeetingId"],
    page: "https://learn.microsoft.com/graph/api/onlinemeeting-get",
};

/// The page has this lookup below `/communications`, and the others below a user only; Microsoft says
/// in microsoft-graph-docs#7765 that nothing else can be compared here.
const COMMUNICATIONS_LOOKUPS: Lookups = Lookups {
    properties: &["videoTeleconferenceId"],
    page: "https://learn.microsoft.com/graph/api/onlinemeeting-get",
};
