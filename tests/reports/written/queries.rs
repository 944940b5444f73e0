//! Query options that were refused, misread, or accepted although Graph refuses them.

use super::{Written, leaves, refused, warns};
use crate::row::REPORTED;

pub(super) const ROWS: &[Written] = &[
    // The number of results.
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$top={n}",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts?$top={n}",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$top?={n}",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts[&$top={n}]",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$top?={n}&$count=true",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts[&$top={n}]&$count=true",
    ),
    refused(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$top=-5",
        &["`$top` expects a number"],
    ),
    // Lookups.
    leaves(
        "microsoftgraph/msgraph-beta-sdk-dotnet#192, microsoftgraph/microsoft-graph-docs-contrib#2574",
        "GET /me/onlineMeetings?$filter=JoinWebUrl eq {url}",
        "GET /v1.0/me/onlineMeetings?$filter=joinWebUrl eq '{url}'",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings?$filter=joinMeetingIdSettings/joinMeetingId eq {id}",
        "GET /v1.0/me/onlineMeetings?$filter=joinMeetingIdSettings/joinMeetingId eq '{id}'",
    ),
    leaves(
        REPORTED,
        r#"GET /me/onlineMeetings?$filter=joinWebUrl eq "https://teams.microsoft.com/l/o'neill""#,
        "GET /v1.0/me/onlineMeetings?$filter=joinWebUrl eq 'https://teams.microsoft.com/l/o''neill'",
    ),
    refused(
        REPORTED,
        r#"GET /me/onlineMeetings?$filter=joinWebUrl eq "{joinWebUrl}""#,
        &["`{joinWebUrl}`"],
    ),
    warns(REPORTED, "GET /me/onlineMeetings", "joinWebUrl"),
    warns(REPORTED, r#"GET /me/onlineMeetings?$filter=subject eq "a""#, "joinWebUrl"),
    warns(
        "microsoftgraph/microsoft-graph-docs#7765",
        r#"GET /communications/onlineMeetings/?$filter=Subject eq "Prueba""#,
        "videoTeleconferenceId",
    ),
    warns(REPORTED, "GET /me/onlineMeetings?$filter=startDateTime ge {t}", "joinWebUrl"),
    warns(
        REPORTED,
        "GET /communications/onlineMeetings?$filter=joinWebUrl eq {url}",
        "videoTeleconferenceId",
    ),
    refused(
        REPORTED,
        "GET /users/{u}/onlineMeetings/getAllTranscripts",
        &["meetingOrganizerUserId"],
    ),
    leaves(
        REPORTED,
        "GET /users/{u}/onlineMeetings/getAllRecordings?$filter=meetingOrganizer/user/id eq {u}",
        "GET /v1.0/users/{u}/onlineMeetings/getAllRecordings?$filter=meetingOrganizer/user/id eq '{u}'",
    ),
    // The language of `$filter`.
    leaves(
        REPORTED,
        r#"GET /beta/me/onlineMeetings/{m}/registration/registrants?$filter=tolower(id) eq "a""#,
        "GET /beta/me/onlineMeetings/{m}/registration/registrants?$filter=tolower(id) eq 'a'",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$filter=year(createdDateTime) eq 2024",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts?$filter=year(createdDateTime) eq 2024",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$filter=createdDateTime lt endDateTime",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts?$filter=createdDateTime lt endDateTime",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/attendanceReports/{r}/attendanceRecords?$filter=attendanceIntervals/any(i:i/durationInSeconds gt 60)",
        "GET /v1.0/me/onlineMeetings/{m}/attendanceReports/{r}/attendanceRecords?$filter=attendanceIntervals/any(i:i/durationInSeconds gt 60)",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/attendanceReports/{r}/attendanceRecords?$filter=attendanceIntervals/$count gt 1",
        "GET /v1.0/me/onlineMeetings/{m}/attendanceReports/{r}/attendanceRecords?$filter=attendanceIntervals/$count gt 1",
    ),
    leaves(
        REPORTED,
        r#"GET /me/onlineMeetings/{m}/attendanceReports/{r}/attendanceRecords?$filter=emailAddress in ("a", {b})"#,
        "GET /v1.0/me/onlineMeetings/{m}/attendanceReports/{r}/attendanceRecords?$filter=emailAddress in ('a','{b}')",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/attendanceReports/{r}/attendanceRecords?$filter=emailAddress in {list}",
        "GET /v1.0/me/onlineMeetings/{m}/attendanceReports/{r}/attendanceRecords?$filter=emailAddress in ({list},…)",
    ),
    refused(
        REPORTED,
        "GET /me/onlineMeetings/{m}/attendanceReports?$filter=totalParticipantCount gt 1 AND id ne {x}",
        &["operators are lowercase: `and`"],
    ),
    refused(
        REPORTED,
        "GET /me/onlineMeetings/{m}/attendanceReports?$filter=not id eq {x}",
        &["write `not ( … )`"],
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings?$filter!={text}",
        "GET /v1.0/me/onlineMeetings?$filter={text}",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}?$select!={list}",
        "GET /v1.0/me/onlineMeetings/{m}?$select={list}",
    ),
    refused(REPORTED, "GET /me/onlineMeetings?$filter={f}", &["`$filter!={f}`"]),
    refused(REPORTED, "GET /me/onlineMeetings/{m}?$select={list}", &["`$select!={list}`"]),
    // Lists.
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}?$select=*,subject",
        "GET /v1.0/me/onlineMeetings/{m}?$select=*,subject",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}?$expand=*",
        "GET /v1.0/me/onlineMeetings/{m}?$expand=*",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}?$expand=transcripts/$count",
        "GET /v1.0/me/onlineMeetings/{m}?$expand=transcripts/$count",
    ),
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/attendanceReports/{r}?$expand=attendanceRecords($select=id;$top=5)",
        "GET /v1.0/me/onlineMeetings/{m}/attendanceReports/{r}?$expand=attendanceRecords($select=id;$top=5)",
    ),
    refused(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$orderby=meetingOrganizer",
        &["meetingOrganizer"],
    ),
    refused(REPORTED, "GET /me/onlineMeetings/{m}/transcripts?$orderby=content", &["content"]),
    // Names and signs.
    leaves(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$orderBy=createdDateTime",
        "GET /v1.0/me/onlineMeetings/{m}/transcripts?$orderby=createdDateTime",
    ),
    leaves(
        REPORTED,
        "GET /beta/me/onlineMeetings/{m}/transcripts?top=5&select=id",
        "GET /beta/me/onlineMeetings/{m}/transcripts?$top=5&$select=id",
    ),
    refused(REPORTED, "GET /me/onlineMeetings/{m}/transcripts?top=5", &["did you mean `$top`?"]),
    leaves(
        REPORTED,
        r#"GET /me/onlineMeetings/{m}/transcripts?$search="a" OR "b""#,
        r#"GET /v1.0/me/onlineMeetings/{m}/transcripts?$search="a" OR "b""#,
    ),
    refused(REPORTED, "GET /me/onlineMeetings/{m}/transcripts?&$top=1", &["a query option"]),
    refused(REPORTED, "GET /me/onlineMeetings/{m}/transcripts??$top=1", &["a query option"]),
    refused(
        REPORTED,
        "GET /me/onlineMeetings/{m}/transcripts?$top=1&&$skip=1",
        &["joined by a single `&`"],
    ),
];
