//! The fixed examples below meetings that have not been seeded, from Microsoft's pages: two reports with
//! two records each, three transcripts and three recordings.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::testing::service::storage::RECORDING_FILE;
use crate::testing::store::{Artifact, ArtifactKind, History};

/// The ids and the starts of the transcripts and recordings, the latest first.
const ARTIFACTS: [(&str, &str); 3] = [
    ("MSMjMCMjZDAwYWU3NjUtNmM2Yi00NjQxLTgwMWQtMTkzMmFmMjEzNzdh", "2021-09-17T06:09:24.8968037Z"),
    ("MSMjMCMjMzAxNjNhYTctNWRmZi00MjM3LTg5MGQtNWJhYWZjZTZhNWYw", "2021-09-16T18:58:58.6760692Z"),
    ("MSMjMCMjNzU3ODc2ZDYtOTcwMi00MDhkLWFkNDItOTE2ZDNmZjkwZGY4", "2021-09-16T18:56:00.9038309Z"),
];

const TRANSCRIPT: &str =
    "WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n<v User Name>This is a transcript test.</v>\n";

const METADATA: &str = "WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n{\"spokenLanguage\":\"en-us\",\"speakerName\":\"User Name\",\"spokenText\":\"This is a transcript test.\"}\n";

/// Returns the transcripts or recordings, which are there since a change of the store.
pub(super) fn artifacts(kind: ArtifactKind, since: usize) -> Vec<Artifact> {
    let artifact = |(id, start): (&str, &str)| Artifact {
        kind,
        resource: json!({
            "id": id,
            "createdDateTime": start,
            "endDateTime": "2021-09-17T06:27:25.2346Z",
        }),
        content: Bytes::from_static(TRANSCRIPT.as_bytes()),
        metadata: Bytes::from_static(METADATA.as_bytes()),
        file: RECORDING_FILE.to_owned(),
        history: History { added: since, removed: None },
    };
    ARTIFACTS.map(artifact).to_vec()
}

/// Returns the reports with their records.
pub(super) fn reports() -> Vec<Value> {
    let first = report(
        "c9b6db1c-d5eb-427d-a5c0-20088d9b22d7",
        ("2021-10-05T04:38:23.945Z", "2021-10-05T04:43:49.77Z"),
    );
    let second = report(
        "2c2c2454-7613-4d6e-9c7c-4cf7a6cdce89",
        ("2021-10-04T23:13:31.658Z", "2021-10-04T23:18:57.563Z"),
    );
    vec![first, second]
}

fn report(id: &str, (start, end): (&str, &str)) -> Value {
    json!({
        "id": id,
        "totalParticipantCount": 2,
        "meetingStartDateTime": start,
        "meetingEndDateTime": end,
        "attendanceRecords": records(),
    })
}

fn records() -> Vec<Value> {
    let organizer = record(
        "dc17674c-81d9-4adb-bfb2-8f6a442e4623",
        ("Frederick Cormier", "frederick.cormier@contoso.com", "Organizer"),
        ("2021-10-05T04:38:27.6027225Z", "2021-10-05T04:43:49.7702391Z", 322),
    );
    let presenter = record(
        "57caaef9-5ed0-48d5-8862-e5abfa71b3e9",
        ("Lisa Adkins", "lisa.adkins@contoso.com", "Presenter"),
        ("2021-10-05T04:38:43.3776519Z", "2021-10-05T04:43:57.5639338Z", 314),
    );
    vec![organizer, presenter]
}

fn record(
    id: &str,
    (name, address, role): (&str, &str, &str),
    (join, leave, seconds): (&str, &str, i32),
) -> Value {
    json!({
        "id": id,
        "emailAddress": address,
        "totalAttendanceInSeconds": seconds,
        "role": role,
        "identity": { "id": id, "displayName": name, "tenantId": null },
        "attendanceIntervals": [
            { "joinDateTime": join, "leaveDateTime": leave, "durationInSeconds": seconds },
        ],
    })
}
