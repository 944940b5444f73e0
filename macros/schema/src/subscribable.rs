//! The resources that a subscription can be made to, as Microsoft's pages list them.

use crate::versions::Versions;

/// A resource whose changes Graph sends to an address of the program.
#[derive(Debug)]
pub struct Subscribable {
    /// The path without a slash in front, with `{}` for each key. `me` counts as `users/{}`.
    pub path: &'static str,
    pub versions: Versions,
    /// The maximum lifetime of a subscription, in minutes.
    pub minutes: u32,
    /// The maximum lifetime of a subscription with `includeResourceData`; `None` if the resource is
    /// not one of those that it may be set for.
    pub minutes_with_data: Option<u32>,
    /// The kinds of changes, where the pages name them; otherwise any may be asked for.
    pub changes: &'static [&'static str],
    /// A lifetime of more than an hour requires a `lifecycleNotificationUrl`.
    pub requires_lifecycle_url: bool,
}

/// Maximum lifetimes: <https://learn.microsoft.com/graph/change-notifications-overview>, read in 2025.
const THREE_DAYS: u32 = 4_320;
const UNDER_THREE_DAYS: u32 = 4_230;

/// The kinds of changes of `changeType`.
pub static CHANGES: &[&str] = &["created", "updated", "deleted"];

const BASIC: Subscribable = Subscribable {
    path: "",
    versions: Versions::CURRENT,
    minutes: UNDER_THREE_DAYS,
    minutes_with_data: None,
    changes: CHANGES,
    requires_lifecycle_url: false,
};

const TEAMS: Subscribable = Subscribable {
    minutes: THREE_DAYS,
    minutes_with_data: Some(THREE_DAYS),
    requires_lifecycle_url: true,
    ..BASIC
};

const TEAMS_IN_BETA: Subscribable = Subscribable { versions: Versions::BETA, ..TEAMS };

const SHIFTS: Subscribable = Subscribable { minutes: 360, ..BASIC };

const OUTLOOK: Subscribable =
    Subscribable { minutes: 10_080, minutes_with_data: Some(1_440), ..BASIC };

const PRESENCE: Subscribable =
    Subscribable { minutes: 60, minutes_with_data: Some(60), changes: &["updated"], ..BASIC };

/// Creation is told as `updated`.
const DIRECTORY: Subscribable =
    Subscribable { minutes: 41_760, changes: &["updated", "deleted"], ..BASIC };

const FILES: Subscribable = Subscribable { minutes: 42_300, changes: &["updated"], ..BASIC };

/// All of them: <https://learn.microsoft.com/graph/api/resources/change-notifications-api-overview>
#[rustfmt::skip] // a row is a line
pub static SUBSCRIBABLE: &[Subscribable] = &[
    Subscribable { path: "communications/onlineMeetings/getAllTranscripts", ..TEAMS },
    Subscribable { path: "communications/onlineMeetings/getAllRecordings", ..TEAMS },
    Subscribable { path: "communications/onlineMeetings/{}/transcripts", ..TEAMS },
    Subscribable { path: "communications/onlineMeetings/{}/recordings", ..TEAMS },
    Subscribable { path: "users/{}/onlineMeetings/getAllTranscripts", ..TEAMS },
    Subscribable { path: "users/{}/onlineMeetings/getAllRecordings", ..TEAMS },
    Subscribable { path: "communications/adhocCalls/getAllTranscripts", ..TEAMS },
    Subscribable { path: "communications/adhocCalls/getAllRecordings", ..TEAMS },
    Subscribable { path: "communications/adhocCalls/{}/transcripts", ..TEAMS },
    Subscribable { path: "communications/adhocCalls/{}/recordings", ..TEAMS },
    Subscribable { path: "users/{}/adhocCalls/getAllTranscripts", ..TEAMS },
    Subscribable { path: "users/{}/adhocCalls/getAllRecordings", ..TEAMS },
    Subscribable { path: "appCatalogs/teamsApps/{}/installedToOnlineMeetings/getAllTranscripts", ..TEAMS_IN_BETA },
    Subscribable { path: "appCatalogs/teamsApps/{}/installedToOnlineMeetings/getAllRecordings", ..TEAMS_IN_BETA },
    // Events of meetings, by the `$filter` of earlier pages and by the key of later ones.
    Subscribable { path: "communications/onlineMeetings", minutes_with_data: Some(UNDER_THREE_DAYS), versions: Versions::BETA, ..BASIC },
    Subscribable { path: "communications/onlineMeetings/{}/meetingCallEvents", minutes_with_data: Some(UNDER_THREE_DAYS), versions: Versions::BETA, ..BASIC },
    Subscribable { path: "communications/callRecords", ..BASIC },
    Subscribable { path: "communications/presences", ..PRESENCE },
    Subscribable { path: "communications/presences/{}", ..PRESENCE },
    Subscribable { path: "chats", ..TEAMS },
    Subscribable { path: "chats/{}", ..TEAMS },
    Subscribable { path: "chats/getAllMessages", ..TEAMS },
    Subscribable { path: "chats/getAllMembers", ..TEAMS },
    Subscribable { path: "chats/{}/messages", ..TEAMS },
    Subscribable { path: "chats/{}/members", ..TEAMS },
    Subscribable { path: "users/{}/chats", ..TEAMS },
    Subscribable { path: "users/{}/chats/getAllMessages", ..TEAMS },
    Subscribable { path: "appCatalogs/teamsApps/{}/installedToChats", ..TEAMS },
    Subscribable { path: "appCatalogs/teamsApps/{}/installedToChats/getAllMessages", ..TEAMS },
    Subscribable { path: "appCatalogs/teamsApps/{}/installedToChats/getAllMembers", ..TEAMS },
    Subscribable { path: "teams", ..TEAMS },
    Subscribable { path: "teams/{}", ..TEAMS },
    Subscribable { path: "teams/getAllMessages", ..TEAMS },
    Subscribable { path: "teams/getAllChannels", ..TEAMS },
    Subscribable { path: "teams/getAllMembers", ..TEAMS },
    Subscribable { path: "teams/getAllChannels/getAllMembers", ..TEAMS },
    Subscribable { path: "teams/{}/members", ..TEAMS },
    Subscribable { path: "teams/{}/channels", ..TEAMS },
    Subscribable { path: "teams/{}/channels/getAllMembers", ..TEAMS },
    Subscribable { path: "teams/{}/channels/{}/messages", ..TEAMS },
    Subscribable { path: "teams/{}/schedule/shifts", ..SHIFTS },
    Subscribable { path: "teams/{}/schedule/openShiftChangeRequests", ..SHIFTS },
    Subscribable { path: "teams/{}/schedule/offerShiftRequests", ..SHIFTS },
    Subscribable { path: "teams/{}/schedule/swapShiftsChangeRequests", ..SHIFTS },
    Subscribable { path: "teams/{}/schedule/timeOffRequests", ..SHIFTS },
    Subscribable { path: "users/{}/messages", ..OUTLOOK },
    Subscribable { path: "users/{}/mailFolders/{}/messages", ..OUTLOOK },
    Subscribable { path: "users/{}/events", ..OUTLOOK },
    Subscribable { path: "users/{}/contacts", ..OUTLOOK },
    Subscribable { path: "users/{}/contactFolders/{}/contacts", ..OUTLOOK },
    Subscribable { path: "users/{}/todo/lists/{}/tasks", ..BASIC },
    Subscribable { path: "users", ..DIRECTORY },
    Subscribable { path: "users/{}", ..DIRECTORY },
    Subscribable { path: "groups", ..DIRECTORY },
    Subscribable { path: "groups/{}", ..DIRECTORY },
    Subscribable { path: "groups/{}/members", ..DIRECTORY },
    Subscribable { path: "groups/{}/owners", ..DIRECTORY },
    Subscribable { path: "groups/{}/conversations", ..BASIC },
    Subscribable { path: "users/{}/drive/root", ..FILES },
    Subscribable { path: "drives/{}/root", ..FILES },
    Subscribable { path: "sites/{}/lists/{}", ..FILES },
    Subscribable { path: "security/alerts", minutes: 43_200, ..BASIC },
    Subscribable { path: "security/alerts/{}", minutes: 43_200, ..BASIC },
    Subscribable { path: "reports/healthMonitoring/alerts", minutes: 42_300, ..BASIC },
    Subscribable { path: "solutions/approval/approvalItems", minutes: 43_200, ..BASIC },
    Subscribable { path: "print/printers/{}/jobs", ..BASIC },
    Subscribable { path: "print/printTaskDefinition/{}/tasks", ..BASIC },
    Subscribable { path: "copilot/interactionHistory/getAllEnterpriseInteractions", ..TEAMS },
    Subscribable { path: "copilot/users/{}/interactionHistory/getAllEnterpriseInteractions", ..TEAMS },
    Subscribable { path: "copilot/users/{}/onlineMeetings/getAllAiInsights", ..TEAMS },
    Subscribable { path: "copilot/users/{}/onlineMeetings/{}/aiInsights", ..TEAMS },
];
