//! Bodies of v1.0 and beta.

use graph_request::{beta, graph_request, v1};
use time::macros::datetime;

use crate::{body_of, sends};

const LINE: &str = "PATCH /v1.0/me/onlineMeetings/1";

#[test]
fn a_change_needs_nothing() {
    let id = "1";
    sends!({ PATCH /me/onlineMeetings/{id} {} } => LINE, "{}");
    sends!({ PATCH /me/onlineMeetings/{id} { "allowedPresenters": "everyone", "subject": null } } =>
        LINE, r#"{"allowedPresenters":"everyone","subject":null}"#);
    sends!({ PATCH /me/onlineMeetings/{id} { "participants": { "attendees": [{ "upn": "a@b.c" }] } } } =>
        LINE, r#"{"participants":{"attendees":[{"upn":"a@b.c"}]}}"#);
}

#[test]
fn both_times_change_together() {
    let (id, start) = ("1", datetime!(2024-01-15 09:00 UTC));
    sends!({ PATCH /me/onlineMeetings/{id} { startDateTime: start, endDateTime: "2024-01-15T10:00:00Z" } } =>
        LINE, r#"{"startDateTime":"2024-01-15T09:00:00Z","endDateTime":"2024-01-15T10:00:00Z"}"#);
    sends!({ PATCH /me/onlineMeetings/{id} { startDateTime?: Some(start), endDateTime?: None::<time::OffsetDateTime> } } =>
        LINE, r#"{"startDateTime":"2024-01-15T09:00:00Z"}"#);
}

#[test]
fn a_meeting_with_much_in_it() {
    let presenters = v1::OnlineMeetingPresenters::Organization;
    sends!({ POST /me/onlineMeetings {
        subject: "a",
        allowedPresenters: presenters,
        allowMeetingChat: "limited",
        lobbyBypassSettings: { scope: "organization", isDialInBypassEnabled: true },
        joinMeetingIdSettings: { isPasscodeRequired: false },
        watermarkProtection: { isEnabledForContentSharing: true },
        recordAutomatically: true,
        participants: { organizer: { identity: { user: { id: "1" } } } },
    } } => "POST /v1.0/me/onlineMeetings",
        r#"{"subject":"a","allowedPresenters":"organization","allowMeetingChat":"limited","lobbyBypassSettings":{"scope":"organization","isDialInBypassEnabled":true},"joinMeetingIdSettings":{"isPasscodeRequired":false},"watermarkProtection":{"isEnabledForContentSharing":true},"recordAutomatically":true,"participants":{"organizer":{"identity":{"user":{"id":"1"}}}}}"#);
}

#[test]
fn what_only_beta_has() {
    sends!({ POST /beta/me/onlineMeetings { anonymizeIdentityForRoles: ["attendee"], joinUrl: "a" } } =>
        "POST /beta/me/onlineMeetings", r#"{"anonymizeIdentityForRoles":["attendee"],"joinUrl":"a"}"#);
    let roles = [beta::OnlineMeetingRole::Attendee];
    sends!({ PATCH /beta/me/onlineMeetings/{"1"} { anonymizeIdentityForRoles: roles } } =>
        "PATCH /beta/me/onlineMeetings/1", r#"{"anonymizeIdentityForRoles":["attendee"]}"#);
}

#[test]
fn models_are_values() {
    let mut settings = v1::LobbyBypassSettings::default();
    settings.scope = Some(v1::LobbyBypassScope::Invited);
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { lobbyBypassSettings: settings });
    assert_eq!(body_of(&request), r#"{"lobbyBypassSettings":{"scope":"invited"}}"#);
    let mut attendee = beta::MeetingParticipantInfo::default();
    attendee.upn = Some("a@b.c".to_owned());
    attendee.role = Some(beta::OnlineMeetingRole::Coorganizer);
    let request = graph_request!(POST /beta/me/onlineMeetings {
        participants: { attendees: vec![attendee] },
    });
    let expected = r#"{"participants":{"attendees":[{"role":"coorganizer","upn":"a@b.c"}]}}"#;
    assert_eq!(body_of(&request), expected);
    let mut meeting = v1::OnlineMeeting::default();
    meeting.subject = Some("a".to_owned());
    let request = graph_request!(POST /me/onlineMeetings { ..meeting, allowRecording: true });
    let written: serde_json::Value = serde_json::from_str(body_of(&request)).unwrap();
    assert_eq!(written, serde_json::json!({ "subject": "a", "allowRecording": true }));
}

#[test]
#[allow(deprecated, reason = "deprecated routes are sent like any other")]
fn derived_types() {
    let id = "1";
    sends!({ POST /beta/me/onlineMeetings/{id}/registration/registrants {
        "@odata.type": "#microsoft.graph.meetingRegistrant", "firstName": "a", "email": "a@b.c",
    } } => "POST /beta/me/onlineMeetings/1/registration/registrants",
        r##"{"@odata.type":"#microsoft.graph.meetingRegistrant","firstName":"a","email":"a@b.c"}"##);
}
