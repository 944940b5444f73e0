//! A meeting as a JSON resource: completed, changed, stripped of read-only properties.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use crate::json::{format_date_time, parse_date_time};
use crate::testing::service::json::merge;
use crate::testing::service::url::encode;

const TENANT: &str = "909c6581-5130-43e9-88f3-fcb3582cde38";

/// Completes a requested meeting to the documented resource. `number` makes its id and URLs unique.
pub(super) fn complete(asked: Value, owner: &str, number: usize) -> Value {
    let mut meeting = settings(&asked, number);
    for part in [times(&asked), people(owner), addresses(owner, number), asked] {
        merge(&mut meeting, part);
    }
    meeting
}

/// Returns the settings that Teams applies by default.
fn settings(asked: &Value, number: usize) -> Value {
    let is_required = asked.pointer("/joinMeetingIdSettings/isPasscodeRequired");
    let passcode = (is_required == Some(&Value::Bool(true))).then_some("5nGbLe");
    json!({
        "allowAttendeeToEnableCamera": true,
        "allowAttendeeToEnableMic": true,
        "allowMeetingChat": "enabled",
        "allowRecording": true,
        "allowTeamworkReactions": true,
        "allowTranscription": true,
        "allowedPresenters": "everyone",
        "isEntryExitAnnounced": true,
        "joinMeetingIdSettings": {
            "isPasscodeRequired": false,
            "joinMeetingId": format!("23{number:010}"),
            "passcode": passcode,
        },
        "lobbyBypassSettings": { "isDialInBypassEnabled": false, "scope": "organization" },
        "recordAutomatically": false,
        "subject": null,
    })
}

/// Returns the default times: a meeting starts now and lasts an hour.
fn times(asked: &Value) -> Value {
    let text = |at| format_date_time(at).ok();
    let now = OffsetDateTime::now_utc();
    let start = asked.get("startDateTime").and_then(Value::as_str).and_then(parse_date_time);
    let start = start.unwrap_or(now);
    json!({
        "creationDateTime": text(now),
        "startDateTime": text(start),
        "endDateTime": text(start.saturating_add(Duration::HOUR)),
        "expiryDateTime": text(start.saturating_add(Duration::days(60))),
    })
}

/// Returns the participants: only the organizer.
fn people(owner: &str) -> Value {
    json!({
        "participants": {
            "organizer": {
                "upn": "heidi@contoso.com",
                "role": "presenter",
                "identity": {
                    "user": {
                        "id": owner,
                        "displayName": "Heidi Steen",
                        "tenantId": TENANT,
                        "identityProvider": "AAD",
                    },
                },
            },
            "attendees": [],
        },
    })
}

/// Returns the addresses of a meeting: its id, its URLs, its chat, its telephone numbers.
fn addresses(owner: &str, number: usize) -> Value {
    let thread = format!("19:meeting_{number:08}@thread.v2");
    let context = json!({ "Tid": TENANT, "Oid": owner }).to_string();
    json!({
        "id": format!("{owner}_{thread}"),
        "joinWebUrl": format!(
            "https://teams.microsoft.com/l/meetup-join/{}/0?context={}",
            encode(&thread),
            encode(&context),
        ),
        "meetingOptionsWebUrl":
            format!("https://teams.microsoft.com/meetingOptions/?meetingId={number:08}"),
        "videoTeleconferenceId": format!("1{number:08}"),
        "chatInfo": { "threadId": thread, "messageId": "0", "replyChainMessageId": null },
        "audioConferencing": {
            "conferenceId": format!("{number:09}"),
            "dialinUrl": format!("https://dialin.teams.microsoft.com/22f12fa0?id={number:09}"),
            "tollFreeNumber": "+18666390588",
            "tollNumber": "+12525634478",
        },
    })
}
