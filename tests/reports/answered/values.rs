//! Answers that are successes, and the requests that lead to them.

use graph_request::ErrorKind;

use super::{Answered, answer, answer_with, asked, fails, gives};
use crate::row::REPORTED;

pub(super) const ROWS: &[Answered] = &[
    // Enums that grow.
    gives(
        "microsoft/kiota#1978",
        asked::get,
        &[answer(200, r#"{ "id": "m", "allowedPresenters": "coorganizers" }"#)],
        r#"{ "id": "m", "allowedPresenters": "coorganizers" }"#,
    )
    .sending(&["prefer: include-unknown-enum-members"]),
    gives(
        "microsoftgraph/msgraph-sdk-dotnet#2298",
        asked::update,
        &[answer(200, r#"{ "id": "m", "subject": "Retro" }"#)],
        r#"{ "id": "m", "subject": "Retro" }"#,
    )
    .sending(&["prefer: include-unknown-enum-members", "content-type: application/json"])
    .sending_body(r#"{ "subject": "Retro" }"#),
    fails(REPORTED, asked::update_with_sentinel, &[answer(200, "{}")], ErrorKind::Request, &[
        "allowedPresenters",
    ])
    .times(0),
    // Properties that the metadata does not have, as in Microsoft's samples.
    gives(
        REPORTED,
        asked::get,
        &[answer(
            200,
            r#"{
                "id": "m", "autoAdmittedUsers": "everyone",
                "audioConferencing": { "ConferenceId": "1" }, "participants": { "producers": [] }
            }"#,
        )],
        r#"{
            "id": "m", "autoAdmittedUsers": "everyone",
            "audioConferencing": { "ConferenceId": "1" }, "participants": { "producers": [] }
        }"#,
    ),
    gives(
        REPORTED,
        asked::get,
        &[answer(200, r#"{ "id": "m", "subject": 5, "participants": [] }"#)],
        r#"{ "id": "m", "subject": 5, "participants": [] }"#,
    ),
    gives(
        "microsoftgraph/msgraph-sdk-dotnet#1739",
        asked::get,
        &[answer(200, r#"{ "id": null, "subject": null }"#)],
        "{}",
    ),
    // Pages.
    gives(
        "microsoftgraph/msgraph-beta-sdk-dotnet#192, microsoftgraph/microsoft-graph-docs#15537",
        asked::find_by_join_url,
        &[answer(200, r#"{ "value": [{ "id": "m" }] }"#)],
        r#"[{ "id": "m" }]"#,
    )
    .sending(&["eq%20%27https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F1%27"]),
    gives(REPORTED, asked::find_by_join_url, &[answer(200, r#"{ "value": [] }"#)], "[]"),
    gives(
        REPORTED,
        asked::find_by_conference,
        &[answer(200, r#"{ "id": "m", "videoTeleconferenceId": "123456789" }"#)],
        r#"[{ "id": "m", "videoTeleconferenceId": "123456789" }]"#,
    )
    .sending(&["GET /v1.0/communications/onlineMeetings?$filter=videoTeleconferenceId%20eq%20%27123456789%27"]),
    fails(REPORTED, asked::find_by_join_url, &[answer(200, "{}")], ErrorKind::Decode, &["`value`"]),
    fails(
        REPORTED,
        asked::find_by_join_url,
        &[answer(200, r#"{ "error": { "code": "c-1", "message": "m-1" } }"#)],
        ErrorKind::Decode,
        &["200"],
    ),
    gives(
        "microsoftgraph/msgraph-sdk-powershell#451",
        asked::list_with_token_of_user,
        &[
            answer(200, r#"{ "value": [{ "id": "1" }], "@odata.nextLink": "{root}/v1.0/2" }"#),
            answer(200, r#"{ "value": [{ "id": "2" }] }"#),
        ],
        r#"["1", "2"]"#,
    )
    .sending(&["authorization: Bearer user"])
    .times(2),
    fails(
        REPORTED,
        asked::list_with_token_of_user,
        &[answer(200, r#"{ "value": [{ "id": "1" }], "@odata.nextLink": "{root}/v1.0/2" }"#)],
        ErrorKind::Decode,
        &["read before"],
    ),
    fails(REPORTED, asked::list_negative_count, &[answer(200, "{}")], ErrorKind::Request, &[])
        .times(0),
    // Answers without a body.
    gives(REPORTED, asked::update, &[answer(204, "")], "{}"),
    gives(REPORTED, asked::update, &[answer(200, "")], "{}"),
    gives(REPORTED, asked::delete, &[answer(204, "")], "null"),
    gives(REPORTED, asked::remind, &[answer(202, "")], "null"),
    // An update with all that was read.
    gives(
        REPORTED,
        asked::update_with_what_was_read,
        &[answer(200, r#"{ "id": "m" }"#)],
        r#"{ "id": "m" }"#,
    )
    .sending_body(
        r#"{
            "subject": "Retro",
            "participants": { "attendees": [{ "upn": "adele@contoso.com", "role": "presenter" }] }
        }"#,
    ),
    // Content.
    gives(
        "Softeria/ms-365-mcp-server#260",
        asked::read_transcript,
        &[answer_with(200, &[("content-type", "text/vtt")], "WEBVTT\n")],
        r#""WEBVTT\n""#,
    )
    .sending(&["accept: text/vtt"]),
    gives(
        REPORTED,
        asked::resume_recording,
        &[answer_with(302, &[("location", "{storage}/r.mp4?sig=1")], "")],
        r#""67""#,
    )
    .with_storage(&[answer(206, "67")], &["GET /r.mp4?sig=1", "range: bytes=5-"])
    .sending(&["authorization: Bearer secret"]),
    // The status of `createOrGet` says if there was a meeting.
    gives(
        REPORTED,
        asked::create_or_get,
        &[answer(201, r#"{ "id": "m" }"#)],
        r#"{ "created": true, "id": "m" }"#,
    ),
    gives(
        REPORTED,
        asked::create_or_get,
        &[answer(200, r#"{ "id": "m" }"#)],
        r#"{ "created": false, "id": "m" }"#,
    ),
];
