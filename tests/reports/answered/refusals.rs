//! Errors of the service: each line has all that is asked in support, and a hint if the cause is known.

use graph_request::ErrorKind;

use super::{Answered, answer, answer_with, asked, fails};
use crate::row::REPORTED;

pub(super) const ROWS: &[Answered] = &[
    // Application access policies.
    fails(
        "microsoftgraph/microsoft-graph-docs#12135, microsoftgraph/msgraph-sdk-dotnet#2350",
        asked::create,
        &[answer(
            403,
            r#"{ "error": { "code": "Forbidden", "message": "No application access policy found for this app: 1 on the user: 2." } }"#,
        )],
        ErrorKind::Graph,
        &["POST /v1.0/me/onlineMeetings", "403", "Forbidden", "No application access policy found", "New-CsApplicationAccessPolicy"],
    )
    .hinted(),
    fails(
        "microsoftgraph/microsoft-graph-docs#16801",
        asked::get,
        &[answer(
            404,
            r#"{ "error": { "code": "UnknownError", "message": "No application access policy found for this app: 1 on the user: 2." } }"#,
        )],
        ErrorKind::Graph,
        &["404", "UnknownError", "New-CsApplicationAccessPolicy"],
    )
    .hinted(),
    fails(
        "microsoftgraph/msgraph-sdk-dotnet#1215",
        asked::get_of_user,
        &[answer(404, r#"{ "error": { "code": "UnknownError", "message": "" } }"#)],
        ErrorKind::Graph,
        &["404", "UnknownError", "object id"],
    )
    .hinted(),
    // Opaque answers: nothing of them is lost.
    fails(
        "microsoftgraph/microsoft-graph-docs#9348, #12301, microsoftgraph/msgraph-sdk-dotnet#1013",
        asked::create,
        &[answer_with(
            500,
            &[("request-id", "r-1")],
            r#"{ "error": { "code": "generalException", "message": "An internal server error has occurred" } }"#,
        )],
        ErrorKind::Graph,
        &["generalException", "An internal server error has occurred", "request-id r-1", "client-request-id"],
    ),
    fails(
        "microsoftgraph/microsoft-graph-docs#9781",
        asked::create,
        &[answer(
            400,
            r#"{
                "error": {
                    "code": "BadRequest", "message": "Invalid request",
                    "innerError": { "code": "3003", "message": "User does not have access", "request-id": "r-2" },
                    "details": [{ "code": "InvalidValue", "target": "subject", "message": "Too long" }]
                }
            }"#,
        )],
        ErrorKind::Graph,
        &["BadRequest", "Invalid request", "3003", "User does not have access", "InvalidValue", "subject", "Too long", "r-2"],
    )
    .hinted(),
    fails(
        "microsoftgraph/msgraph-sdk-go#434",
        asked::create,
        &[answer(400, r#"{ "error": {} }"#)],
        ErrorKind::Graph,
        &["400"],
    ),
    fails("microsoftgraph/msgraph-sdk-go#510", asked::get, &[answer(400, "")], ErrorKind::Status, &[
        "GET /v1.0/me/onlineMeetings/m",
        "400",
    ]),
    fails(
        REPORTED,
        asked::create,
        &[answer_with(
            502,
            &[("content-type", "text/html")],
            "<html>\n<body>Bad gateway</body>\n</html>",
        )],
        ErrorKind::Status,
        &["502", "may have taken effect"],
    ),
    // Transcripts.
    fails(
        "Softeria/ms-365-mcp-server#260",
        asked::read_transcript,
        &[answer(400, r#"{ "error": { "code": "BadRequest", "message": "Invalid format '*/*' specified." } }"#)],
        ErrorKind::Graph,
        &["transcripts/t/content", "Invalid format '*/*'"],
    ),
    fails(
        "MicrosoftDocs/msteams-docs#14427",
        asked::read_transcript,
        &[answer(
            403,
            r#"{
                "error": {
                    "code": "Forbidden", "message": "Access is denied.",
                    "innerError": { "code": "GraphAccessToTranscriptsDisabled" }
                }
            }"#,
        )],
        ErrorKind::Graph,
        &["403", "Forbidden", "GraphAccessToTranscriptsDisabled"],
    )
    .hinted(),
    fails(
        "Softeria/ms-365-mcp-server#656",
        asked::read_transcript,
        &[answer(
            403,
            r#"{
                "error": {
                    "code": "Forbidden",
                    "message": "Speaker-attributed transcript content is disabled for this tenant.",
                    "innerError": {
                        "code": "SpeakerAttributionNotAllowed",
                        "message": "Retry with Accept 'application/vnd.microsoft.graph.transcript+text'."
                    }
                }
            }"#,
        )],
        ErrorKind::Graph,
        &[
            "Speaker-attributed transcript content is disabled",
            "SpeakerAttributionNotAllowed",
            "application/vnd.microsoft.graph.transcript+text",
        ],
    )
    .hinted(),
    fails(
        "microsoftgraph/msgraph-beta-sdk-dotnet#695",
        asked::read_transcript,
        &[answer(
            400,
            r#"{ "error": { "code": "BadRequest", "message": "Channel based meetings are currently not supported" } }"#,
        )],
        ErrorKind::Graph,
        &["400", "BadRequest", "Channel based meetings are currently not supported"],
    ),
    fails(
        REPORTED,
        asked::find_by_join_url,
        &[answer(
            403,
            r#"{ "error": { "code": "Forbidden", "message": "Invoked API requires Protected API access in application-only context when not using Resource Specific Consent." } }"#,
        )],
        ErrorKind::Graph,
        &["Protected API"],
    )
    .hinted(),
    // Lookups of a meeting that is another user's, or of an address that is not the service's.
    fails(
        "microsoftgraph/microsoft-graph-docs#10770",
        asked::get,
        &[answer(404, r#"{ "error": { "code": "NotFound", "message": "Organizer Id mismatch User Id: 1." } }"#)],
        ErrorKind::Graph,
        &["404", "Organizer Id mismatch User Id: 1."],
    )
    .hinted(),
    fails(
        "microsoftgraph/microsoft-graph-docs#17234, #16776, microsoftgraph/microsoft-graph-explorer-v4#1884",
        asked::find_by_join_url,
        &[answer(
            403,
            r#"{ "error": { "code": "Forbidden", "message": "An error has occurred." } }"#,
        )],
        ErrorKind::Graph,
        &["403", "Forbidden"],
    )
    .hinted(),
    fails(
        "microsoftgraph/microsoft-graph-docs#10770, #11930",
        asked::find_by_join_url,
        &[answer(
            400,
            r#"{ "error": { "code": "BadRequest", "message": "The query specified in the URI is not valid. Could not find a property named 'JoinWebUrl' on type 'Default.<>f__AnonymousType0_1Of'." } }"#,
        )],
        ErrorKind::Graph,
        &["Could not find a property named 'JoinWebUrl'"],
    )
    .hinted(),
    // Tokens.
    fails(
        "tdi#24",
        asked::get,
        &[answer(
            401,
            r#"{ "error": { "code": "InvalidAuthenticationToken", "message": "Access token has expired." } }"#,
        )],
        ErrorKind::Graph,
        &["401", "InvalidAuthenticationToken", "has expired"],
    )
    .hinted(),
    // The storage behind Graph refuses, not Graph.
    fails(
        REPORTED,
        asked::resume_recording,
        &[answer_with(302, &[("location", "{storage}/r.mp4")], "")],
        ErrorKind::Status,
        &["storage", "401"],
    )
    .with_storage(
        &[answer_with(401, &[("content-type", "application/xml")], "<Error>\n</Error>")],
        &["GET /r.mp4"],
    ),
];
