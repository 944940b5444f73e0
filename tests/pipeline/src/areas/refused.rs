//! Documented requests that the macro refuses, because Graph would.

/// The messages about a sample, by the name of its file, each group with its reason.
#[rustfmt::skip] // a row is a line
pub(super) const REFUSED: &[(&str, &[&str])] = &[
    // The page of v1.0 prints what only the metadata of beta has, in a type that is not open.
    ("calls-v1-post-communications-calls-c1919945.json", &["`removeFromDefaultAudioGroup` of `serviceHostedMediaConfig` is only in `beta`"]),
    ("calls-v1-post-communications-calls-d4c1e9dc.json", &["`removeFromDefaultAudioGroup` of `appHostedMediaConfig` is only in `beta`"]),
    ("calls-v1-post-communications-calls-transfer-2f4a4b8d.json", &["`transfer` has no parameter `clientContext`; if Graph has it, write `\"clientContext\"!: …`", "`endpointType` of `invitationParticipantInfo` is only in `beta`", "`invitationParticipantInfo` has no property `languageId`; if Graph has it, write `\"languageId\"!: …`", "`invitationParticipantInfo` has no property `region`; if Graph has it, write `\"region\"!: …`"]),
    ("calls-v1-post-communications-calls-transfer-66b04a61.json", &["`endpointType` of `invitationParticipantInfo` is only in `beta`"]),
    ("calls-v1-post-communications-calls-transfer-81c17315.json", &["`endpointType` of `invitationParticipantInfo` is only in `beta`"]),
    ("calls-v1-post-communications-calls-transfer-a89cab59.json", &["`endpointType` of `invitationParticipantInfo` is only in `beta`"]),
    ("calls-v1-post-communications-calls-transfer-ba5ae3ed.json", &["`endpointType` of `invitationParticipantInfo` is only in `beta`"]),
    ("chats-v1-post-teams-1ae9d090.json", &["`discoverySettings` of `team` is only in `beta`"]),
    // The page lost the body.
    ("calls-beta-post-communications-calls-27ae80e3.json", &["this `POST` requires a body: `{ … }` for `call`, with `mediaConfig`"]),
    ("calls-beta-post-communications-calls-audioroutinggroups-5473a38a.json", &["this `POST` requires a body: `{ … }` for `audioRoutingGroup`"]),
    ("chats-beta-patch-teams-channels-a7868912.json", &["this `PATCH` requires a body: the properties to change"]),
    ("chats-beta-post-chats-members-73010800.json", &["this `POST` requires a body: `{ … }` for `conversationMember`"]),
    ("chats-v1-patch-teams-channels-a7868912.json", &["this `PATCH` requires a body: the properties to change"]),
    ("chats-v1-post-chats-members-73010800.json", &["this `POST` requires a body: `{ … }` for `conversationMember`"]),
    // OData has numbers and booleans without quotes; the page is mistaken.
    ("calendar-beta-post-me-events-attachments-f99553c0.json", &["`isFolder` expects a boolean, not a string; write `true` without quotes"]),
    ("calendar-v1-post-me-calendar-getschedule-0b3b2139.json", &["`AvailabilityViewInterval` expects an integer, not a string; write `15` without quotes"]),
    ("mail-beta-patch-me-messages-997db80f.json", &["`isRead` expects a boolean, not a string; write `true` without quotes"]),
    ("mail-beta-post-me-messages-attachments-f99553c0.json", &["`isFolder` expects a boolean, not a string; write `true` without quotes"]),
    ("mail-v1-post-me-sendmail-dee1e8e9.json", &["`SaveToSentItems` expects a boolean, not a string; write `false` without quotes"]),
    // A placeholder in place of a value.
    ("mail-beta-patch-me-messages-dbe95e3b.json", &["`bodyType` has no member ``; expected one of `text`, `html`, or a newer member as a Rust value: `BodyType::Other(…)`"]),
    ("mail-beta-post-me-mailfolders-messages-3485905b.json", &["`bodyType` has no member ``; expected one of `text`, `html`, or a newer member as a Rust value: `BodyType::Other(…)`"]),
    ("mail-v1-patch-me-messages-dbe95e3b.json", &["`bodyType` has no member ``; expected one of `text`, `html`, or a newer member as a Rust value: `BodyType::Other(…)`"]),
    ("mail-v1-post-me-mailfolders-messages-968dcaa2.json", &["`bodyType` has no member ``; expected one of `text`, `html`, or a newer member as a Rust value: `BodyType::Other(…)`", "`datetime-value` is not a date-time; write one such as `2018-03-19T09:46:02Z`", "`datetime-value` is not a date-time; write one such as `2018-03-19T09:46:02Z`"]),
    ("calendar-beta-post-me-events-snoozereminder-bd95c267.json", &["unknown time zone `timeZone-value`; write a name of IANA, such as `Europe/Berlin`, or of Windows, such as `W. Europe Standard Time`"]),
    // The page cut the content off, so the padding is missing.
    ("mail-beta-post-me-messages-attachments-e3a078b2.json", &["`a0b1c76de9f7=` is not base64 as Graph reads it; its padding with `=` is missing"]),
    ("mail-v1-post-me-messages-attachments-3d890fbb.json", &["`R0lGODdhEAYEAA7` is not base64 as Graph reads it; its padding with `=` is missing"]),
    // A type of another service, whose pages this one took over.
    ("calendar-beta-post-me-events-attachments-596527a1.json", &["`#Microsoft.OutlookServices.ItemAttachment` does not derive from `attachment`; expected one of `#microsoft.graph.fileAttachment`, `#microsoft.graph.itemAttachment`, `#microsoft.graph.referenceAttachment`", "`attachment` has no property `item`; if Graph has it, write `\"item\"!: …`"]),
    ("calendar-v1-post-me-events-attachments-596527a1.json", &["`#Microsoft.OutlookServices.ItemAttachment` does not derive from `attachment`; expected one of `#microsoft.graph.fileAttachment`, `#microsoft.graph.itemAttachment`, `#microsoft.graph.referenceAttachment`", "`attachment` has no property `item`; if Graph has it, write `\"item\"!: …`"]),
    // The page confuses two types; the metadata has no such base.
    ("calls-beta-post-communications-calls-10e243a5.json", &["`#microsoft.graph.participantInfo` does not derive from `invitationParticipantInfo`; did you mean `#microsoft.graph.invitationParticipantInfo`?"]),
    ("calls-beta-post-communications-calls-460dcf48.json", &["`#microsoft.graph.participantInfo` does not derive from `invitationParticipantInfo`; did you mean `#microsoft.graph.invitationParticipantInfo`?"]),
    // The metadata does not have it any more, and the type is not open.
    ("calls-beta-post-communications-calls-redirect-cdefdd28.json", &["`redirect` has no parameter `routingPolicies`; if Graph has it, write `\"routingPolicies\"!: …`"]),
    ("calls-beta-post-communications-calls-transfer-037edc97.json", &["`invitationParticipantInfo` has no property `languageId`; if Graph has it, write `\"languageId\"!: …`", "`invitationParticipantInfo` has no property `region`; if Graph has it, write `\"region\"!: …`"]),
    ("calls-beta-post-communications-calls-transfer-465f3812.json", &["`invitationParticipantInfo` has no property `languageId`; if Graph has it, write `\"languageId\"!: …`", "`invitationParticipantInfo` has no property `region`; if Graph has it, write `\"region\"!: …`"]),
    ("calls-beta-post-communications-calls-transfer-a383787a.json", &["`transfer` has no parameter `languageId`; if Graph has it, write `\"languageId\"!: …`", "`transfer` has no parameter `region`; if Graph has it, write `\"region\"!: …`"]),
    ("calls-v1-post-communications-calls-redirect-cdefdd28.json", &["`redirect` has no parameter `routingPolicies`; if Graph has it, write `\"routingPolicies\"!: …`"]),
    // The page lost the name of the action.
    ("calls-beta-post-communications-calls-participants-0fdea6a6.json", &["`/communications/calls/{id}/participants/{id}` does not support `POST`; expected one of `GET`, `PATCH`, `DELETE`"]),
    // Only beta takes options without a `$`.
    ("chats-v1-get-teams-channels-messages-b1e4dd8a.json", &["unknown query option `top`; did you mean `$top`?"]),
    // The page lost the `=`.
    ("users-v1-get-users-6b2b0b3c.json", &["expected `=` after `$orderbydisplayName`", "unknown query option `$orderbydisplayName`; did you mean `$orderby`?"]),
    // An id where the path expects a name.
    ("chats-beta-get-teams-members-c3f69571.json", &["write the id in braces, as a string: `{\"ZWUwZjVhZTItOGJjNi00YWU1LTg0NjYtN2RhZWViYmZhMDYyIyM3Mzc2MWYwNi0yYWM5LTQ2OWMtOWYxMC0yNzlhOGNjMjY3Zjk=\"}`"]),
];
