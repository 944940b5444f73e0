//! Values that do not have the type of their field are kept, and cost nothing around them.

use graph_request::preview::OnlineMeeting;
use graph_request::v1;
use serde_json::{Value, json};

use super::read;

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
