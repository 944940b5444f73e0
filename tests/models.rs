//! Models: responses as the service writes them are read, and written back unchanged.

use graph_request::preview::{AccessLevel, ChatInfo, MeetingType, OnlineMeeting};
use graph_request::v1;
use serde_json::{Value, json};
use time::macros::datetime;

fn read(json: Value) -> OnlineMeeting {
    serde_json::from_value(json).expect("a well-formed response decodes")
}

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
        "chatInfo": {
            "threadId": "19:meeting_M2@thread.skype",
            "messageId": "0",
            "replyChainMessageId": "0"
        },
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
fn date_times_as_the_service_writes_them() {
    for (text, expected) in [
        ("2018-05-30T00:12:19.0726086Z", datetime!(2018-05-30 00:12:19.072_608_6 UTC)),
        ("2019-07-12T14:30:34.2444915-07:00", datetime!(2019-07-12 14:30:34.244_491_5 -07:00)),
        ("0001-01-01T00:00:00Z", datetime!(0001-01-01 00:00 UTC)),
        ("2018-03-19T09:46Z", datetime!(2018-03-19 09:46 UTC)),
    ] {
        let meeting = read(json!({ "startDateTime": text }));
        assert_eq!(meeting.start_date_time, Some(expected), "{text}");
    }
}

/// The unit tests of the macro hold its own parser to the same table.
#[test]
fn date_times_are_judged_as_the_shared_table_has_it() {
    for case in graph_request_tests_fixtures::date_times() {
        let is_lost = case.in_macro == "ok" && case.in_runtime != "ok";
        assert!(!is_lost, "the macro sends what no model reads: {}", case.text);
        let json = json!({ "startDateTime": case.text });
        match serde_json::from_value::<OnlineMeeting>(json) {
            Ok(meeting) => {
                assert_eq!(case.in_runtime, "ok", "{}", case.text);
                assert!(meeting.start_date_time.is_some(), "{}", case.text);
            }
            Err(error) => {
                assert_eq!(case.in_runtime, "refused", "{}", case.text);
                let message = format!("`{}` is not a date-time with an offset", case.text);
                assert_eq!(error.to_string(), message);
            }
        }
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
fn of_a_property_that_comes_twice_the_last_counts() {
    let meeting: OnlineMeeting = serde_json::from_str(r#"{"subject":"a","subject":"b"}"#).unwrap();
    assert_eq!(meeting.subject.as_deref(), Some("b"));
}

#[test]
fn an_enum_is_parsed_from_text() {
    assert_eq!("meetNow".parse(), Ok(MeetingType::MeetNow));
    assert_eq!(MeetingType::MeetNow.to_string(), "meetNow");
    let error = "meetnow".parse::<MeetingType>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`meetingType` has no member `meetnow`; expected one of `meetNow`, `scheduled`, `calendar`, `recurring`, `broadcast`"
    );
}

#[test]
fn what_does_not_fit_is_an_error() {
    for json in [
        json!({ "participants": [] }),
        json!({ "isCancelled": "false" }),
        json!({ "startDateTime": "yesterday" }),
        json!("meeting"),
    ] {
        assert!(serde_json::from_value::<OnlineMeeting>(json.clone()).is_err(), "{json}");
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
    let value = serde_json::to_value(&chat).unwrap();
    assert_eq!(serde_json::from_value::<ChatInfo>(value).unwrap(), chat);
}
