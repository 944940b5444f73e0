//! Updates from models: they carry only what an update can change.

use graph_request::v1;
use time::macros::datetime;

use crate::sends;

fn meeting() -> v1::OnlineMeeting {
    serde_json::from_value(serde_json::json!({
        "id": "1",
        "subject": "a",
        "joinWebUrl": "https://join",
        "creationDateTime": "2024-01-15T09:00:00Z",
        "startDateTime": "2024-01-15T09:00:00Z",
        "endDateTime": "2024-01-15T10:00:00Z",
        "joinMeetingIdSettings": { "isPasscodeRequired": true, "passcode": "x" },
        "participants": {
            "organizer": { "upn": "o@x", "identity": { "user": { "id": "o" } } },
            "attendees": [{ "upn": "a@x", "role": "presenter" }],
        },
        "lobbyBypassSettings": { "scope": "everyone" },
    }))
    .expect("a meeting decodes")
}

#[test]
fn a_spread_leaves_out_what_only_a_create_or_the_service_sets() {
    let meeting = meeting();
    sends!({ PATCH /me/onlineMeetings/{"1"} { ..meeting, "subject": "b" } } =>
        "PATCH /v1.0/me/onlineMeetings/1",
        r#"{"startDateTime":"2024-01-15T09:00:00Z","endDateTime":"2024-01-15T10:00:00Z","lobbyBypassSettings":{"scope":"everyone"},"participants":{"attendees":[{"role":"presenter","upn":"a@x"}]},"subject":"b"}"#);
}

#[test]
fn one_time_alone_is_left_out() {
    let mut meeting = meeting();
    meeting.end_date_time = None;
    meeting.participants = None;
    meeting.lobby_bypass_settings = None;
    sends!({ PATCH /me/onlineMeetings/{"1"} { ..meeting } } =>
        "PATCH /v1.0/me/onlineMeetings/1", r#"{"subject":"a"}"#);
}

#[test]
fn a_model_as_a_value_leaves_out_the_organizer() {
    let participants = meeting().participants;
    let (start, end) = (datetime!(2024-01-15 09:00 UTC), datetime!(2024-01-15 10:00 UTC));
    sends!({ PATCH /me/onlineMeetings/{"1"} {
        "participants": participants, "startDateTime": start, "endDateTime": end,
    } } => "PATCH /v1.0/me/onlineMeetings/1",
        r#"{"participants":{"attendees":[{"role":"presenter","upn":"a@x"}]},"startDateTime":"2024-01-15T09:00:00Z","endDateTime":"2024-01-15T10:00:00Z"}"#);
    sends!({ PATCH /me/onlineMeetings/{"1"} { "participants"?: participants } } =>
        "PATCH /v1.0/me/onlineMeetings/1",
        r#"{"participants":{"attendees":[{"role":"presenter","upn":"a@x"}]}}"#);
}

#[test]
fn a_create_keeps_them() {
    let meeting = meeting();
    let request = graph_request::graph_request!(POST / me / onlineMeetings { ..meeting });
    let body = crate::body_of(&request);
    assert!(body.contains(r#""organizer":{"#) && body.contains("isPasscodeRequired"), "{body}");
    assert!(!body.contains("joinWebUrl"), "{body}");
}
