//! The types that have no rows on purpose.

/// A type without rows, and the reason why it has none.
pub(super) struct Exclusion {
    pub(super) type_name: &'static str,
    pub(super) reason: &'static str,
}

const OTHER_AREA: &str = "an identity of other areas of Graph, not used by meetings";

const fn identity(type_name: &'static str) -> Exclusion {
    Exclusion { type_name, reason: OTHER_AREA }
}

/// All of them derive from types that have rows, so the full metadata leads to them.
pub(super) const EXCLUSIONS: &[Exclusion] = &[
    identity("aiInteractionMentionedIdentitySet"),
    identity("approvalIdentitySet"),
    identity("callRecords.userIdentity"),
    identity("chatMessageFromIdentitySet"),
    identity("chatMessageMentionedIdentitySet"),
    identity("chatMessageReactionIdentitySet"),
    identity("customEmojiFromIdentitySet"),
    identity("emailIdentity"),
    identity("engagementIdentitySet"),
    identity("groupIdentity"),
    identity("initiator"),
    identity("provisionedIdentity"),
    identity("provisioningServicePrincipal"),
    identity("provisioningSystem"),
    identity("servicePrincipalIdentity"),
    identity("sharePointGroupIdentity"),
    identity("sharePointIdentity"),
    identity("sharePointIdentitySet"),
    identity("teamworkApplicationIdentity"),
    identity("teamworkConversationIdentity"),
    identity("teamworkTagIdentity"),
    identity("userIdentity"),
    Exclusion { type_name: "virtualEventPresenterInfo", reason: "a presenter of a webinar" },
];
