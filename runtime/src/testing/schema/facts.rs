//! Facts that the rows do not have yet, in one place, each with its source. A fact moves to its row as
//! soon as the rows have a field for it.

use super::Version;

/// The lookups that a collection of meetings answers: the root, the property, the operator.
///
/// Sources: the page "Get onlineMeeting" (`joinWebUrl` and `joinMeetingId` below a user,
/// `VideoTeleconferenceId` below `/communications`); microsoft-graph-docs#7765, where Microsoft says
/// that `/communications` filters by nothing else; msgraph-sdk-dotnet#2492 for the refusal.
const LOOKUPS: [(&str, &str); 5] = [
    ("me", "joinWebUrl"),
    ("me", "joinMeetingIdSettings/joinMeetingId"),
    ("users", "joinWebUrl"),
    ("users", "joinMeetingIdSettings/joinMeetingId"),
    ("communications", "videoTeleconferenceId"),
];

/// Finds a lookup below a root and returns the property in Graph's own spelling. The service ignores
/// case here: Microsoft's samples write `JoinWebUrl` and `VideoTeleconferenceId`.
pub(in crate::testing) fn find_lookup(root: &str, property: &str) -> Option<&'static str> {
    let mut lookups = LOOKUPS.into_iter();
    let found = lookups.find(|(at, name)| *at == root && name.eq_ignore_ascii_case(property));
    found.map(|(_, name)| name)
}

/// The media type of the transcripts' streams, the only one that the service returns.
///
/// Sources: the page "Get callTranscript", examples 2 and 3; msgraph-sdk-dotnet#2505 and
/// ms-365-mcp-server#260 for the refusal of any other `Accept`, `*/*` included.
pub(in crate::testing) const TRANSCRIPT_TYPE: &str = "text/vtt";

/// The members that a response hides behind `unknownFutureValue` unless the request asks for them:
/// those that the metadata declares after it.
///
/// Source: "Best practices for working with Microsoft Graph", handling future members in evolvable
/// enumerations; the order of the members in the metadata; n8n#37707 for what a program sees.
const HIDDEN: [(&str, &str, &[Version]); 6] = [
    ("lobbyBypassScope", "invited", &[Version::V1, Version::Beta]),
    ("lobbyBypassScope", "organizationExcludingGuests", &[Version::V1, Version::Beta]),
    ("onlineMeetingRole", "coorganizer", &[Version::V1, Version::Beta]),
    ("onlineMeetingRole", "producer", &[Version::V1]),
    ("teamworkUserIdentityType", "azureCommunicationServicesUser", &[Version::Beta]),
    ("teamworkUserIdentityType", "emailUser", &[Version::V1, Version::Beta]),
];

/// Returns `true` for a member that a response hides unless the request asks for it.
pub(in crate::testing) fn is_hidden(of: &str, member: &str, version: Version) -> bool {
    let mut hidden = HIDDEN.iter();
    hidden.any(|(name, hidden, versions)| {
        *name == of && *hidden == member && versions.contains(&version)
    })
}

/// The properties of a meeting that any request may carry and none can set.
///
/// Sources: `externalId` is a parameter of `createOrGet` alone, and the page "Create onlineMeeting"
/// does not have it; the two others are the service's own by their nature (no page says so, and the
/// metadata has no `Core.Computed` for meetings).
const IGNORED: [&str; 3] = ["expiryDateTime", "externalId", "meetingOptionsWebUrl"];

/// Returns `true` for a property that is ignored in a create and in an update.
pub(in crate::testing) fn is_ignored(of: &str, name: &str) -> bool {
    of == "onlineMeeting" && IGNORED.contains(&name)
}
