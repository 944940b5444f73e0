//! The same bodies, as structs that derive `Serialize`.

use serde::Serialize;
use time::OffsetDateTime;

/// The body without values, as text.
pub(super) const CONSTANT: &[u8] = br#"{"meetingType":"meetNow"}"#;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_field_names, reason = "the names are those of Graph")]
struct Meeting<'a> {
    meeting_type: &'a str,
    participants: Participants<'a>,
    subject: &'a str,
}

#[derive(Serialize)]
struct Participants<'a> {
    organizer: Participant<'a>,
}

#[derive(Serialize)]
struct Participant<'a> {
    identity: Identities<'a>,
}

#[derive(Serialize)]
struct Identities<'a> {
    user: Identity<'a>,
}

#[derive(Serialize)]
struct Identity<'a> {
    id: &'a str,
}

pub(crate) fn two_strings(id: &str, subject: &str) -> Vec<u8> {
    let identity = Identities { user: Identity { id } };
    let participants = Participants { organizer: Participant { identity } };
    let meeting = Meeting { meeting_type: "meetNow", participants, subject };
    serde_json::to_vec(&meeting).expect("a struct is JSON")
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Times {
    #[serde(with = "time::serde::rfc3339")]
    start_date_time: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    end_date_time: OffsetDateTime,
}

pub(super) fn date_times(start: OffsetDateTime, end: OffsetDateTime) -> Vec<u8> {
    let times = Times { start_date_time: start, end_date_time: end };
    serde_json::to_vec(&times).expect("a struct is JSON")
}
