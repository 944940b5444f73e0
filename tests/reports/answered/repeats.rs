//! Answers after which a request is sent again, and those after which it must not be.

use graph_request::ErrorKind;

use super::{Answered, answer, answer_with, asked, fails, gives};
use crate::row::REPORTED;

pub(super) const ROWS: &[Answered] = &[
    gives(
        "microsoftgraph/msgraph-sdk-javascript#978",
        asked::create,
        &[answer_with(429, &[("retry-after", "0")], ""), answer(201, r#"{ "id": "m" }"#)],
        r#"{ "id": "m" }"#,
    )
    .times(2),
    // Each attempt has all headers and the body.
    gives(
        "microsoftgraph/msgraph-sdk-dotnet#435",
        asked::create,
        &[answer_with(503, &[("retry-after", "0")], ""), answer(201, r#"{ "id": "m" }"#)],
        r#"{ "id": "m" }"#,
    )
    .sending(&["content-type: application/json", "authorization: Bearer secret"])
    .sending_body(r#"{ "subject": "Retro" }"#)
    .times(2),
    // A create that may have taken effect.
    fails(
        "microsoftgraph/msgraph-sdk-dotnet#476",
        asked::create,
        &[answer(504, "")],
        ErrorKind::Status,
        &["504", "may have taken effect"],
    )
    .times(1),
    fails(
        REPORTED,
        asked::create,
        &[answer_with(303, &[("location", "{root}/v1.0/elsewhere")], "")],
        ErrorKind::Status,
        &["303", "may have taken effect"],
    )
    .times(1),
    gives(
        "simstudioai/sim#6041",
        asked::create_or_get,
        &[answer(504, ""), answer(201, r#"{ "id": "m" }"#)],
        r#"{ "created": true, "id": "m" }"#,
    )
    .sending_body(r#"{ "externalId": "e-1" }"#)
    .times(2),
    // An attempt that may have deleted.
    gives(
        REPORTED,
        asked::delete,
        &[answer(504, ""), answer(404, r#"{ "error": { "code": "NotFound", "message": "" } }"#)],
        "null",
    )
    .times(2),
    fails(
        REPORTED,
        asked::delete,
        &[answer(404, r#"{ "error": { "code": "NotFound", "message": "" } }"#)],
        ErrorKind::Graph,
        &["404", "NotFound"],
    )
    .times(1),
    // Delays that do not fit.
    fails(
        REPORTED,
        asked::create,
        &[
            answer_with(429, &[("retry-after", "99999999999999999999")], ""),
            answer(201, r#"{ "id": "m" }"#),
        ],
        ErrorKind::Status,
        &["429"],
    )
    .times(1),
];
