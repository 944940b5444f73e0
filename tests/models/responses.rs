//! Responses as the service writes them are read, and written back unchanged.

use graph_request::preview::{AccessLevel, ChatInfo, MeetingType, OnlineMeeting};
use graph_request::v1;
use serde_json::{Value, json};
use time::macros::datetime;

use super::read;

/// Returns the response that the documentation page shows.
fn documented() -> Value {
    json!({
        "accessLevel": "everyone",
        "audioConferencing": {
            "tollNumber": "+12525634478",
            "tollFreeNumber": "+18666390588",
            "participantPasscode": "2425999",
            "leaderPasscode": null,
            "dialinUrl": "https://dialin.teams.microsoft.com/22f12fa0?id=2425999"
        },
        "canceledDateTime": "2018-03-19T09:46:02Z",
        "chatInfo": { "threadId": "19:meeting_M2@thread.skype", "messageId": "0", "replyChainMessageId": "0" },
        "creationDateTime": "2018-03-19T09:46:02Z",
        "endDateTime": "2018-03-19T09:46:02Z",
        "entryExitAnnouncement": true,
        "expirationDateTime": "2018-03-19T09:46:02Z",
        "id": "013448345",
        "isCancelled": false,
        "joinUrl": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_M2%40thread.skype/0",
        "meetingType": "meetNow",
        "participants": {
            "organizer": {
                "identity": {
                    "user": {
                        "id": "550fae72-d251-43ec-868c-373732c2704f",
                        "tenantId": "72f988bf-86f1-41af-91ab-2d7cd011db47",
                        "displayName": "Heidi Steen"
                    }
                },
                "upn": "upn-value"
            }
        },
        "startDateTime": "2018-03-19T09:46:02Z",
        "subject": "Quarterly sales numbers"
    })
}

#[test]
fn the_documented_response() {
    let meeting = read(documented());
    assert_eq!(meeting.id.as_deref(), Some("013448345"));
    assert_eq!(meeting.meeting_type, Some(MeetingType::MeetNow));
    assert_eq!(meeting.access_level, Some(AccessLevel::Everyone));
    assert_eq!(meeting.start_date_time, Some(datetime!(2018-03-19 09:46:02 UTC)));
    assert_eq!(meeting.entry_exit_announcement, Some(true));
    let audio = meeting.audio_conferencing.expect("it was sent");
    assert_eq!(audio.leader_passcode, None);
    let organizer = meeting.participants.and_then(|p| p.organizer?.identity?.user);
    let organizer = organizer.expect("it was sent");
    assert_eq!(organizer.display_name.as_deref(), Some("Heidi Steen"));
    assert_eq!(organizer.tenant_id.as_deref(), Some("72f988bf-86f1-41af-91ab-2d7cd011db47"));
}

#[test]
fn what_came_is_written_back() {
    let mut expected = documented();
    // A model does not distinguish an absent property from `null`.
    expected["audioConferencing"].as_object_mut().unwrap().remove("leaderPasscode");
    assert_eq!(serde_json::to_value(read(documented())).unwrap(), expected);
}

#[test]
fn what_is_missing_or_null_is_none() {
    assert_eq!(read(json!({})), OnlineMeeting::default());
    let nulls =
        json!({ "id": null, "participants": null, "meetingType": null, "startDateTime": null });
    assert_eq!(read(nulls), OnlineMeeting::default());
}

#[test]
fn what_is_unknown_is_kept() {
    let json = json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#app/onlineMeetings/$entity",
        "newProperty": { "deep": [1, 2.5, null] },
        "meetingType": "hybrid",
        "chatInfo": { "topic": "x" },
    });
    let meeting = read(json.clone());
    assert_eq!(meeting.meeting_type, Some(MeetingType::Other("hybrid".into())));
    assert_eq!(meeting.additional_properties["newProperty"], json["newProperty"]);
    assert_eq!(meeting.chat_info.as_ref().unwrap().additional_properties["topic"], "x");
    assert_eq!(serde_json::to_value(meeting).unwrap(), json);
}

#[test]
fn of_a_property_that_comes_twice_the_last_counts() {
    for (json, subject, kept) in [
        (r#"{"subject":"a","subject":"b"}"#, Some("b"), None),
        (r#"{"subject":5,"subject":"b"}"#, Some("b"), None),
        (r#"{"subject":"a","subject":5}"#, None, Some(5)),
        (r#"{"subject":5,"subject":null}"#, None, None),
        (r#"{"subject":5,"subject":6}"#, None, Some(6)),
    ] {
        let meeting: OnlineMeeting = serde_json::from_str(json).unwrap();
        assert_eq!(meeting.subject.as_deref(), subject, "{json}");
        let other = meeting.additional_properties.get("subject").and_then(Value::as_i64);
        assert_eq!(other, kept, "{json}");
    }
}

#[test]
fn what_is_read_again_is_the_same() {
    for json in [
        r#"{"startDateTime":"2019-07-12T14:30:34.123456789-07:00"}"#,
        r#"{"startDateTime":"2016-12-31T23:59:60Z"}"#,
        r#"{"newProperty":[0.12100559986540563,0.10871231970389239]}"#,
    ] {
        let meeting: OnlineMeeting = serde_json::from_str(json).unwrap();
        let written = serde_json::to_string(&meeting).unwrap();
        assert_eq!(serde_json::from_str::<OnlineMeeting>(&written).unwrap(), meeting, "{json}");
    }
}

#[test]
fn a_derived_type_is_known_by_its_annotation() {
    let record: v1::AttendanceRecord = serde_json::from_value(json!({
        "identity": {
            "@odata.type": "#microsoft.graph.communicationsUserIdentity",
            "id": "550fae72",
            "tenantId": "72f988bf",
        },
    }))
    .unwrap();
    let identity = record.identity.unwrap();
    let user: v1::CommunicationsUserIdentity = identity.cast().expect("it is one");
    assert_eq!(user.tenant_id.as_deref(), Some("72f988bf"));
    assert!(identity.cast::<v1::CommunicationsGuestIdentity>().is_none());
}

#[test]
fn a_model_can_be_kept_in_another_format() {
    let mut chat = ChatInfo::default();
    chat.thread_id = Some("t".to_owned());
    let kept = serde_json::to_string(&chat).unwrap();
    assert_eq!(serde_json::from_str::<ChatInfo>(&kept).unwrap(), chat);
}

#[test]
fn a_field_takes_precedence_over_an_additional_property() {
    let mut meeting = read(json!({ "startDateTime": "soon", "subject": "a", "new": 1 }));
    meeting.start_date_time = Some(datetime!(2026-05-02 16:00 UTC));
    meeting.additional_properties.insert("subject".to_owned(), "b".into());
    let text = serde_json::to_string(&meeting).unwrap();
    assert_eq!(text, r#"{"startDateTime":"2026-05-02T16:00:00Z","subject":"a","new":1}"#);
    meeting.subject = None;
    let text = serde_json::to_string(&meeting).unwrap();
    assert_eq!(text, r#"{"startDateTime":"2026-05-02T16:00:00Z","new":1,"subject":"b"}"#);
}
