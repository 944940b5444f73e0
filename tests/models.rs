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
        let meeting = read(json.clone());
        let is_date_time = meeting.start_date_time.is_some();
        assert_eq!(is_date_time, case.in_runtime == "ok", "{}", case.text);
        if !is_date_time {
            assert_eq!(meeting.additional_properties["startDateTime"], *case.text);
            assert_eq!(serde_json::to_value(meeting).unwrap(), json);
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
fn what_does_not_fit_is_kept_under_its_name() {
    for json in [
        json!({ "participants": [] }),
        json!({ "participants": "none" }),
        json!({ "isCancelled": "false" }),
        json!({ "isCancelled": 0 }),
        json!({ "subject": { "text": "a" } }),
        json!({ "subject": 5.5 }),
        json!({ "meetingType": 2 }),
        json!({ "meetingType": ["meetNow"] }),
        json!({ "startDateTime": "2026-05-02T016:00:00Z" }),
        json!({ "startDateTime": 1_700_000_000 }),
        json!({ "chatInfo": true }),
    ] {
        let meeting = read(json.clone());
        assert_eq!(Value::Object(meeting.additional_properties.clone()), json);
        let mut others = meeting.clone();
        others.additional_properties.clear();
        assert_eq!(others, OnlineMeeting::default(), "{json}");
        assert_eq!(serde_json::to_value(&meeting).unwrap(), json);
        assert_eq!(read(json), meeting);
    }
}

#[test]
fn what_does_not_fit_costs_nothing_around_it() {
    let meeting = read(json!({
        "subject": "a",
        "participants": {
            "organizer": { "identity": { "user": { "id": 5, "displayName": "Ada" } }, "upn": "u" },
        },
        "id": "1",
    }));
    assert_eq!((meeting.subject.as_deref(), meeting.id.as_deref()), (Some("a"), Some("1")));
    let organizer = meeting.participants.and_then(|p| p.organizer).unwrap();
    assert_eq!(organizer.upn.as_deref(), Some("u"));
    let user = organizer.identity.and_then(|identity| identity.user).unwrap();
    assert_eq!((user.id, user.display_name.as_deref()), (None, Some("Ada")));
    assert_eq!(user.additional_properties["id"], 5);
}

#[test]
fn a_collection_with_an_element_that_does_not_fit_is_kept_whole() {
    let attendees = json!([
        { "upn": "a", "identity": { "user": { "id": "1" } }, "newProperty": 1 },
        null,
        { "upn": 5 },
        "b",
        { "upn": "c" },
    ]);
    let json = json!({ "participants": { "attendees": attendees } });
    let meeting = read(json.clone());
    let participants = meeting.participants.as_ref().unwrap();
    assert_eq!(participants.attendees, None, "some attendees would look like all");
    assert_eq!(participants.additional_properties["attendees"], attendees);
    assert_eq!(serde_json::to_value(meeting).unwrap(), json);
}

#[test]
fn a_collection_is_read_without_its_nulls() {
    let meeting = read(json!({ "participants": { "attendees": [null, { "upn": "a" }, null] } }));
    let attendees = meeting.participants.and_then(|participants| participants.attendees).unwrap();
    assert_eq!(attendees.len(), 1);
}

#[test]
fn numbers_fit_their_fields_or_are_kept() {
    for (number, count) in [
        (json!(7), Some(7)),
        (json!(-7), Some(-7)),
        (json!(2_147_483_647), Some(i32::MAX)),
        (json!(2_147_483_648_i64), None),
        (json!(7.0), None),
        (json!("7"), None),
    ] {
        let json = json!({ "totalParticipantCount": number });
        let report: v1::MeetingAttendanceReport = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(report.total_participant_count, count, "{number}");
        assert_eq!(serde_json::to_value(report).unwrap(), json);
    }
}

#[test]
fn what_is_not_an_object_is_an_error() {
    for (json, found) in [
        (json!("meeting"), "a string"),
        (json!(["meeting"]), "an array"),
        (json!(5), "a number"),
        (json!(true), "a boolean"),
    ] {
        let error = serde_json::from_value::<OnlineMeeting>(json).unwrap_err();
        assert_eq!(error.to_string(), format!("invalid type: {found}, expected an object"));
    }
    assert!(serde_json::from_value::<OnlineMeeting>(Value::Null).is_err());
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
