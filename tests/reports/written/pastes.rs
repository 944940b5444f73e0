//! Text that was pasted together with a request.

use super::{Written, leaves, refused};
use crate::row::REPORTED;

pub(super) const ROWS: &[Written] = &[
    refused(
        REPORTED,
        "GET https://graph.microsoft.com/v1.0/me/onlineMeetings/{m}",
        &["starts with `/`"],
    ),
    refused(REPORTED, "GET /me/onlineMeetings/{m} HTTP/1.1", &["HTTP/1.1"]),
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings Content-Type: application/json { "subject": "x" }"#,
        &[".header("],
    ),
    // The sample of the page `application-post-onlinemeetings`.
    leaves(
        "microsoftgraph/microsoft-graph-docs#21143",
        r#"POST /me/onlineMeetings {
            "startDateTime": "2019-07-12T14:30:34.2444915-07:00",
            "endDateTime": "2019-07-12T15:00:34.2464912-07:00",
            "subject": "User Token Meeting"
        }"#,
        "POST /v1.0/me/onlineMeetings",
    )
    .with_body(
        r#"{
            "startDateTime": "2019-07-12T14:30:34.2444915-07:00",
            "endDateTime": "2019-07-12T15:00:34.2464912-07:00",
            "subject": "User Token Meeting"
        }"#,
    ),
    leaves(
        REPORTED,
        r#"POST /me/onlineMeetings/createOrGet {
            "startDateTime": "2020-02-06T01:49:21.3524945+00:00",
            "endDateTime": "2020-02-06T02:19:21.3524945+00:00",
            "subject": "Create a meeting with customId provided",
            "externalId": "7eb8263f-d0e0-4149-bb1c-1f0476083c56"
        }"#,
        "POST /v1.0/me/onlineMeetings/createOrGet",
    )
    .with_body(
        r#"{
            "startDateTime": "2020-02-06T01:49:21.3524945+00:00",
            "endDateTime": "2020-02-06T02:19:21.3524945+00:00",
            "subject": "Create a meeting with customId provided",
            "externalId": "7eb8263f-d0e0-4149-bb1c-1f0476083c56"
        }"#,
    ),
    refused(
        "microsoftgraph/microsoft-graph-docs#21143",
        r#"POST /me/onlineMeetings { "startDateTime": "2019-07-12T14:30:34", "subject": "x" }"#,
        &["has no offset; add `Z` for UTC"],
    ),
    refused(
        REPORTED,
        "GET /users/{u}/onlineMeetings/getAllRecordings(meetingOrganizerUserId={u}, startDateTime=2024-01-15T00:00:00Z)",
        &[r#"`"2024-01-15T00:00:00Z"`"#],
    ),
    // Microsoft's own sample.
    refused(
        REPORTED,
        r#"POST /me/onlineMeetings { "subject": "x", "isBroadcast": "false" }"#,
        &["write `false` without quotes"],
    ),
    refused(
        REPORTED,
        r#"POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": { "user": { "id": u } } } },
            "startTime": "2018-01-01T00:00:00Z"
        }"#,
        &["did you mean `startDateTime`?"],
    ),
];
