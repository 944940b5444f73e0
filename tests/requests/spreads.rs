//! A model in place of an object, or an object that starts from a model.

use graph_request::graph_request;
use graph_request::preview::{
    Identity, IdentitySet, MeetingParticipantInfo, MeetingParticipants, MeetingType, OnlineMeeting,
};
use serde_json::json;

use crate::body_of;

fn person(id: &str) -> MeetingParticipantInfo {
    let mut user = Identity::default();
    user.id = Some(id.to_owned());
    let mut set = IdentitySet::default();
    set.user = Some(user);
    let mut info = MeetingParticipantInfo::default();
    info.identity = Some(set);
    info.upn = Some("u".to_owned());
    info
}

/// Returns a meeting as the service would send it.
fn answered() -> OnlineMeeting {
    serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#onlineMeetings/$entity",
        "id": "013448345",
        "creationDateTime": "2018-03-19T09:46:02Z",
        "meetingType": "scheduled",
        "participants": { "organizer": { "identity": { "user": { "id": "1" } } } },
        "subject": "a",
        "autoAdmittedUsers": "everyone",
    }))
    .unwrap()
}

#[test]
fn a_model_in_place_of_an_object() {
    let mut participants = MeetingParticipants::default();
    participants.organizer = Some(person("1"));
    participants.attendees = Some(vec![person("2"), MeetingParticipantInfo::default()]);
    let request = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": participants,
    });
    let expected = r#"{"meetingType":"meetNow","participants":{"attendees":[{"identity":{"user":{"id":"2"}},"upn":"u"},{}],"organizer":{"identity":{"user":{"id":"1"}},"upn":"u"}}}"#;
    assert_eq!(body_of(&request), expected);
}

#[test]
fn an_object_that_starts_from_a_model() {
    let organizer = person("1");
    let request = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { ..organizer, "upn": "other" } },
    });
    let expected = r#"{"meetingType":"meetNow","participants":{"organizer":{"identity":{"user":{"id":"1"}},"upn":"other"}}}"#;
    assert_eq!(body_of(&request), expected);
    let request = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { ..&MeetingParticipantInfo::default(), "upn"?: None::<&str>, "identity": {} } },
    });
    assert!(body_of(&request).ends_with(r#""participants":{"organizer":{"identity":{}}}}"#));
}

#[test]
fn a_body_that_starts_from_a_model() {
    let meeting = answered();
    let request = graph_request!(POST / app / onlineMeetings { ..meeting });
    let read: serde_json::Value = serde_json::from_str(body_of(&request)).unwrap();
    let expected = json!({
        "meetingType": "scheduled",
        "participants": { "organizer": { "identity": { "user": { "id": "1" } } } },
        "subject": "a",
        "autoAdmittedUsers": "everyone",
    });
    assert_eq!(read, expected, "what the service sets stays behind");
    let request = graph_request!(POST /app/onlineMeetings { ..&meeting, subject: "b" });
    let read: serde_json::Value = serde_json::from_str(body_of(&request)).unwrap();
    assert_eq!(read["subject"], "b");
    assert_eq!(body_of(&request).matches("subject").count(), 1);
    assert_eq!(meeting.meeting_type, Some(MeetingType::Scheduled), "nothing was moved");
}
