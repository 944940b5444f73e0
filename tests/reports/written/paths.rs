//! Paths that were refused or misread.

use super::{Written, leaves, refused};
use crate::row::REPORTED;

pub(super) const ROWS: &[Written] = &[
    // Streams: Graph refuses `Accept: */*` for the content of a transcript.
    leaves(
        "Softeria/ms-365-mcp-server#260",
        "GET /me/onlineMeetings/{m}/transcripts/{t}/content",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts/{t}/content",
    )
    .accepting("text/vtt"),
    leaves(
        "microsoftgraph/msgraph-sdk-dotnet#2505",
        "GET /users/{u}/onlineMeetings/{m}/transcripts/{t}/content",
        "GET /v1.0/users/{u}/onlineMeetings/{m}/transcripts/{t}/content",
    )
    .accepting("text/vtt"),
    leaves(
        REPORTED,
        "GET /users/{u}/onlineMeetings/{m}/transcripts/{t}/metadataContent",
        "GET /v1.0/users/{u}/onlineMeetings/{m}/transcripts/{t}/metadataContent",
    )
    .accepting("text/vtt"),
    leaves(
        REPORTED,
        "GET /users/{u}/onlineMeetings/{m}/recordings/{r}/content",
        "GET /v1.0/users/{u}/onlineMeetings/{m}/recordings/{r}/content",
    )
    .accepting("video/mp4"),
    leaves(
        "microsoftgraph/msgraph-metadata#632",
        "GET /me/onlineMeetings/{m}/transcripts/{t}/content?$format=text/vtt",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts/{t}/content?$format=text/vtt",
    ),
    leaves(
        REPORTED,
        "PUT /me/onlineMeetings/{m}/recordings/{r}/content { bytes }",
        "PUT /v1.0/me/onlineMeetings/{m}/recordings/{r}/content",
    ),
    // Composable functions: the only delta on Microsoft's pages about transcripts.
    leaves(
        REPORTED,
        "GET /users/{u}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={u}, startDateTime={s})/delta",
        "GET /v1.0/users/{u}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='{u}',startDateTime={s})/delta",
    ),
    leaves(
        REPORTED,
        "GET /users/{u}/onlineMeetings/getAllRecordings(meetingOrganizerUserId={u}, startDateTime={s})/delta",
        "GET /v1.0/users/{u}/onlineMeetings/getAllRecordings(meetingOrganizerUserId='{u}',startDateTime={s})/delta",
    ),
    leaves(
        REPORTED,
        "GET /users/{u}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={u})/$count",
        "GET /v1.0/users/{u}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId='{u}')/$count",
    ),
    leaves(
        REPORTED,
        "GET /users/{u}/onlineMeetings/{m}/transcripts/delta",
        "GET /v1.0/users/{u}/onlineMeetings/{m}/transcripts/delta",
    ),
    // Forms that Microsoft's pages print.
    leaves(
        REPORTED,
        "GET /communications/onlineMeetings/?$filter=VideoTeleconferenceId eq {v}",
        "GET /v1.0/communications/onlineMeetings?$filter=videoTeleconferenceId eq '{v}'",
    ),
    leaves(
        REPORTED,
        r#"POST /me/onlineMeetings/microsoft.graph.createOrGet { "externalId": id }"#,
        "POST /v1.0/me/onlineMeetings/microsoft.graph.createOrGet",
    ),
    leaves(
        REPORTED,
        "GET /beta/me/onlineMeetings/{m}/registration/microsoft.graph.meetingRegistration/customQuestions",
        "GET /beta/me/onlineMeetings/{m}/registration/microsoft.graph.meetingRegistration/customQuestions",
    ),
    leaves(
        REPORTED,
        "GET /beta/me/onlineMeetings/{m}/registration/microsoft.graph.meetingRegistration",
        "GET /beta/me/onlineMeetings/{m}/registration/microsoft.graph.meetingRegistration",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/subject",
        "GET /v1.0/me/onlineMeetings/{m}/subject",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/subject/$value",
        "GET /v1.0/me/onlineMeetings/{m}/subject/$value",
    ),
    leaves(
        REPORTED,
        "GET /app/onlineMeetings/{m}/transcripts",
        "GET /beta/app/onlineMeetings/{m}/transcripts",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/attendeeReport",
        "GET /v1.0/me/onlineMeetings/{m}/attendeeReport",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts/",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts",
    ),
    // Versions.
    refused(
        REPORTED,
        "GET /users/{u}/onlineMeetings/{m}/aiInsights",
        &["write `/beta/users/{id}/onlineMeetings/{id}/aiInsights`"],
    ),
    refused(
        REPORTED,
        "GET /me/onlineMeetings/{m}/meetingAttendanceReport",
        &["write `/beta/me/onlineMeetings/{id}/meetingAttendanceReport`"],
    ),
    refused(REPORTED, "GET /v1/me/onlineMeetings/{m}", &["`v1.0`"]),
    // Routes that are not covered.
    refused(REPORTED, "GET /me/drive", &["is not covered"]),
    refused(REPORTED, r#"POST /me/todo/lists { "displayName": "a" }"#, &["is not covered"]),
    refused(REPORTED, r#"POST /planner/tasks { "title": "a" }"#, &["is not covered"]),
    refused(REPORTED, r#"POST /$batch { "requests": [] }"#, &["is not covered"]),
    refused(REPORTED, "GET /copilot/users/{u}/onlineMeetings/{m}/aiInsights", &["is not covered"]),
    refused(
        "MicrosoftDocs/msteams-docs#13175",
        "GET /users/{u}/adhocCalls/{c}/transcripts",
        &["is not covered"],
    ),
    refused(REPORTED, "GET /me/onlineMeeting", &["did you mean `onlineMeetings`?"]),
    refused(REPORTED, "GET /me/onlinemeetings/{m}", &["did you mean `onlineMeetings`?"]),
    // Keys.
    refused(REPORTED, "DELETE /me/onlineMeetings/MSpk", &[r#"{"MSpk"}"#]),
    refused(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts/MSMjMCMj==/content",
        &[r#"{"MSMjMCMj=="}"#],
    ),
    refused(
        REPORTED,
        "GET /users/8b081ef6-4792-4def-b2c9-c363a1bf41d5/onlineMeetings/{m}",
        &[r#"{"8b081ef6-4792-4def-b2c9-c363a1bf41d5"}"#],
    ),
    refused(REPORTED, "GET /users/me@contoso.com/onlineMeetings/{m}", &[r#"{"me@contoso.com"}"#]),
    refused(REPORTED, "GET /me/onlineMeetings/:id", &["in braces"]),
    refused(REPORTED, "GET /me/onlineMeetings({m})/transcripts", &["`onlineMeetings/{id}`"]),
];
