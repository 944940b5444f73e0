//! The fixed examples below meetings that have not been seeded, from Microsoft's pages: two reports with
//! two records each, three transcripts and three recordings.

use bytes::Bytes;
use serde_json::{Value, json};

use super::artifacts::ArtifactKind;
use super::attendance::RECORDS;
use crate::testing::store::{Entities, Handle, Origin, Spot, Stream};

/// The ids and the starts of the transcripts and recordings, the latest first.
const ARTIFACTS: [(&str, &str); 3] = [
    ("MSMjMCMjZDAwYWU3NjUtNmM2Yi00NjQxLTgwMWQtMTkzMmFmMjEzNzdh", "2021-09-17T06:09:24.8968037Z"),
    ("MSMjMCMjMzAxNjNhYTctNWRmZi00MjM3LTg5MGQtNWJhYWZjZTZhNWYw", "2021-09-16T18:58:58.6760692Z"),
    ("MSMjMCMjNzU3ODc2ZDYtOTcwMi00MDhkLWFkNDItOTE2ZDNmZjkwZGY4", "2021-09-16T18:56:00.9038309Z"),
];

const TRANSCRIPT: &str =
    "WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n<v User Name>This is a transcript test.</v>\n";

const METADATA: &str = "WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n{\"spokenLanguage\":\"en-us\",\"speakerName\":\"User Name\",\"spokenText\":\"This is a transcript test.\"}\n";

/// Adds the examples below a meeting that a program has created, unless something is or was there.
pub(super) fn add(entities: &mut Entities, meeting: Handle) {
    let spots = ["attendanceReports", "transcripts", "recordings"].map(|name| below(meeting, name));
    let is_fresh = spots.iter().all(|spot| entities.list_ever(*spot).is_empty());
    if entities.origin(meeting) != Origin::Created || !is_fresh {
        return;
    }
    let [reports, ..] = spots;
    add_reports(entities, reports);
    add_artifacts(entities, meeting, ArtifactKind::Transcript);
    add_artifacts(entities, meeting, ArtifactKind::Recording);
}

/// Removes the examples below a meeting, since a test puts its own there.
pub(super) fn forget(entities: &mut Entities, meeting: Handle) {
    add(entities, meeting);
    for name in ["attendanceReports", "transcripts", "recordings"] {
        for handle in entities.list(below(meeting, name)) {
            if entities.origin(handle) == Origin::Example {
                entities.forget(handle);
            }
        }
    }
}

fn below(container: Handle, name: &'static str) -> Spot {
    Spot { within: Some(container), name }
}

fn add_artifacts(entities: &mut Entities, meeting: Handle, kind: ArtifactKind) {
    for (id, start) in ARTIFACTS {
        let artifact = json!({
            "id": id,
            "createdDateTime": start,
            "endDateTime": "2021-09-17T06:27:25.2346Z",
        });
        let spot = below(meeting, kind.segment());
        let handle = entities.add_unnoticed(spot, artifact, Origin::Example);
        if kind == ArtifactKind::Transcript {
            for (name, text) in [("content", TRANSCRIPT), ("metadataContent", METADATA)] {
                let content = Bytes::from_static(text.as_bytes());
                entities.set_stream(handle, name, Some(Stream { media_type: None, content }));
            }
        }
    }
}

fn add_reports(entities: &mut Entities, spot: Spot) {
    let reports = [
        report(
            "c9b6db1c-d5eb-427d-a5c0-20088d9b22d7",
            ("2021-10-05T04:38:23.945Z", "2021-10-05T04:43:49.77Z"),
        ),
        report(
            "2c2c2454-7613-4d6e-9c7c-4cf7a6cdce89",
            ("2021-10-04T23:13:31.658Z", "2021-10-04T23:18:57.563Z"),
        ),
    ];
    for report in reports {
        let report = entities.add_unnoticed(spot, report, Origin::Example);
        for record in records() {
            entities.add_unnoticed(below(report, RECORDS), record, Origin::Example);
        }
    }
}

fn report(id: &str, (start, end): (&str, &str)) -> Value {
    json!({
        "id": id,
        "totalParticipantCount": 2,
        "meetingStartDateTime": start,
        "meetingEndDateTime": end,
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
