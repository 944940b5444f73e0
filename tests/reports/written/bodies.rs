//! Bodies that Graph refused with a bare 400, ignored in part, or that were refused although valid.

use super::{Written, leaves, refused, warns};
use crate::row::REPORTED;

pub(super) const ROWS: &[Written] = &[
    // `@odata.type` is never added, and stays if it is written.
    leaves(
        "microsoftgraph/microsoft-graph-comms-samples#49, microsoftgraph/msgraph-sdk-php#1006",
        r#"POST /me/onlineMeetings { "subject": "x" }"#,
        "POST /v1.0/me/onlineMeetings",
    )
    .with_body(r#"{ "subject": "x" }"#),
    leaves(
        "microsoftgraph/msgraph-sdk-dotnet#1013",
        r##"POST /me/onlineMeetings {
            "@odata.type": "#microsoft.graph.onlineMeeting",
            "participants": { "@odata.type": "#microsoft.graph.meetingParticipants" }
        }"##,
        "POST /v1.0/me/onlineMeetings",
    )
    .with_body(
        r##"{
            "@odata.type": "#microsoft.graph.onlineMeeting",
            "participants": { "@odata.type": "#microsoft.graph.meetingParticipants" }
        }"##,
    ),
    leaves(
        REPORTED,
        r#"POST /me/onlineMeetings { "@odata.context": "x", "subject": "x" }"#,
        "POST /v1.0/me/onlineMeetings",
    ),
    leaves(
        REPORTED,
        r##"POST /me/onlineMeetings {
            "allowedPresenters@odata.type": "#microsoft.graph.onlineMeetingPresenters",
            "allowedPresenters": "everyone"
        }"##,
        "POST /v1.0/me/onlineMeetings",
    ),
    // Absent and `null` are different requests.
    leaves(
        "microsoftgraph/msgraph-sdk-dotnet#187",
        r#"PATCH /me/onlineMeetings/{m} { "subject": null }"#,
        "PATCH /v1.0/me/onlineMeetings/{m}",
    )
    .with_body(r#"{ "subject": null }"#),
    leaves(
        "microsoftgraph/msgraph-sdk-go#643",
        r#"POST /me/onlineMeetings { "lobbyBypassSettings": { "scope": null } }"#,
        "POST /v1.0/me/onlineMeetings",
    )
    .with_body(r#"{ "lobbyBypassSettings": { "scope": null } }"#),
    // `?` leaves out a property whose value is `None`.
    leaves(
        "microsoftgraph/msgraph-sdk-dotnet#2314",
        r#"PATCH /me/onlineMeetings/{m} { "subject": title, "allowedPresenters"?: presenters }"#,
        "PATCH /v1.0/me/onlineMeetings/{m}",
    )
    .with_body(r#"{"subject":{title}[,"allowedPresenters":{presenters}]}"#),
    // Members of enums.
    refused(
        "n8n-io/n8n#37707",
        r#"POST /me/onlineMeetings { "lobbyBypassSettings": { "scope": "" } }"#,
        &["`lobbyBypassScope` has no member ``; expected one of"],
    ),
    refused(
        "microsoftgraph/microsoft-graph-docs#13934, #13935, #14065",
        r#"POST /me/onlineMeetings { "lobbyBypassSettings": { "scope": "organisation" } }"#,
        &["did you mean `organization`?"],
    ),
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings { "allowedPresenters": "roleIsPresnter" }"#,
        &["did you mean `roleIsPresenter`?"],
    ),
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings { "allowedPresenters": "attendee" }"#,
        &["has no member `attendee`; expected one of"],
    ),
    refused(
        REPORTED,
        r#"PATCH /me/onlineMeetings/{m} { "allowedPresenters": "unknownFutureValue" }"#,
        &["is never sent"],
    ),
    // The body of `joinMeetingIdSettings` that came back as a bare ODataError.
    leaves(
        "microsoftgraph/msgraph-sdk-java#1836",
        r#"POST /me/onlineMeetings {
            "subject": "x", "joinMeetingIdSettings": { "isPasscodeRequired": false }
        }"#,
        "POST /v1.0/me/onlineMeetings",
    )
    .with_body(r#"{ "subject": "x", "joinMeetingIdSettings": { "isPasscodeRequired": false } }"#),
    refused(
        "microsoftgraph/microsoft-graph-docs-contrib#73",
        r#"POST /me/onlineMeetings/createOrGet {
            "externalId": "a", "joinMeetingIdSettings": { "isPasscodeRequired": true }
        }"#,
        &["`createOrGet` has no parameter `joinMeetingIdSettings`"],
    ),
    refused(
        "microsoftgraph/microsoft-graph-docs-contrib#3314",
        "POST /me/onlineMeetings",
        &["requires a body"],
    ),
    leaves(
        "microsoftgraph/microsoft-graph-docs-contrib#2425",
        "POST /me/onlineMeetings {}",
        "POST /v1.0/me/onlineMeetings",
    )
    .with_body("{}"),
    refused(
        "microsoftgraph/microsoft-graph-docs-contrib#2425",
        r#"POST /me/onlineMeetings/createOrGet { "subject": "a" }"#,
        &["`createOrGet` requires `externalId`"],
    ),
    // Names that are given twice.
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings { "subject": "a", "subject": "b" }"#,
        &["`subject` is given twice"],
    ),
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings { "x"!: { "a": 1, "a": 2 } }"#,
        &["`a` is given twice"],
    ),
    // Properties that the service sets, or that an update cannot carry.
    refused(REPORTED, r#"POST /me/onlineMeetings { "id": "x" }"#, &["`id` is read-only"]),
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings { "joinWebUrl": "x" }"#,
        &["`joinWebUrl` is read-only"],
    ),
    refused(
        REPORTED,
        r#"PATCH /me/onlineMeetings/{m} { "joinMeetingIdSettings": { "isPasscodeRequired": true } }"#,
        &["can only be set on creation"],
    ),
    refused(
        REPORTED,
        r#"PATCH /me/onlineMeetings/{m} { "participants": { "organizer": {} } }"#,
        &["can only be set on creation"],
    ),
    refused(
        REPORTED,
        r#"PATCH /me/onlineMeetings/{m} { "startDateTime": "2019-07-12T14:30:34Z" }"#,
        &["must be updated together; add `endDateTime`"],
    ),
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings {
            "startDateTime": "2019-07-12T15:00:00Z", "endDateTime": "2019-07-12T14:30:00Z"
        }"#,
        &["`endDateTime`"],
    ),
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings/createOrGet { "externalId": "a", "endDateTime": end }"#,
        &["`startDateTime`"],
    ),
    warns(REPORTED, r#"POST /me/onlineMeetings { "externalId": "a" }"#, "createOrGet"),
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings {
            "broadcastSettings": {
                "captions": { "translationLanguages": ["a", "b", "c", "d", "e", "f", "g"] }
            }
        }"#,
        &["`translationLanguages`"],
    ),
    // Notifications of virtual appointments.
    refused(
        REPORTED,
        "POST /me/onlineMeetings/{m}/sendVirtualAppointmentSms {}",
        &["`sendVirtualAppointmentSms` requires"],
    ),
    // Roles of attendees.
    leaves(
        REPORTED,
        r#"PATCH /me/onlineMeetings/{m} {
            "participants": { "attendees": [{ "upn": "a@contoso.com", "role": "coorganizer" }] }
        }"#,
        "PATCH /v1.0/me/onlineMeetings/{m}",
    )
    .with_body(
        r#"{
            "participants": { "attendees": [{ "upn": "a@contoso.com", "role": "coorganizer" }] }
        }"#,
    ),
    leaves(
        REPORTED,
        r#"POST /me/onlineMeetings {
            "participants": { "attendees": [{ "upn": "a@contoso.com", "role": "presenter" }] },
            "allowedPresenters": "roleIsPresenter"
        }"#,
        "POST /v1.0/me/onlineMeetings",
    )
    .with_body(
        r#"{
            "participants": { "attendees": [{ "upn": "a@contoso.com", "role": "presenter" }] },
            "allowedPresenters": "roleIsPresenter"
        }"#,
    ),
];
