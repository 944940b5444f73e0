//! Rust values: every row of the table in the documentation of the macro.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use graph_request::graph_request;
use graph_request::preview::{
    AccessLevel, ChatInfo, Identity, IdentitySet, MeetingParticipantInfo, MeetingType,
};
use time::macros::datetime;
use uuid::Uuid;

use crate::{body_of, property};

#[test]
fn strings() {
    let owned = String::from("a");
    let expected = r#","subject":"a""#;
    property!({ "subject": "a" } => expected);
    property!({ "subject": owned } => expected);
    property!({ "subject": &owned } => expected);
    property!({ "subject": owned.as_str() } => expected);
    property!({ "subject": owned[..] } => expected);
    property!({ "subject": &mut owned.clone() } => expected);
    property!({ "subject": Cow::Borrowed("a") } => expected);
    property!({ "subject": Box::<str>::from("a") } => expected);
    property!({ "subject": Arc::<str>::from("a") } => expected);
    property!({ "subject": Some("a") } => expected);
    property!({ "subject": &Some(&owned) } => expected);
    property!({ "subject": format!("{}", 'a') } => expected);
    let uuid = Uuid::from_u128(0x550f_ae72_d251_43ec_868c_3737_32c2_704f);
    property!({ "subject": uuid } => r#","subject":"550fae72-d251-43ec-868c-373732c2704f""#);
    assert_eq!(owned, "a", "nothing was moved");
}

#[test]
fn every_string_is_escaped_as_json_demands() {
    let hostile: String =
        (0..=0x2ff).chain([0x2028, 0xfeff, 0x1f600]).filter_map(char::from_u32).collect();
    let request = graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": {} } },
        "subject": hostile,
    });
    let read: serde_json::Value = serde_json::from_slice(request.body().unwrap()).unwrap();
    assert_eq!(read["subject"], hostile.as_str());
    property!({ "subject": "a\"b\\c\n\t\u{1}/é😀" } => ",\"subject\":\"a\\\"b\\\\c\\n\\t\\u0001/é😀\"");
    property!({ "subject": r#"raw "text""# } => r#","subject":"raw \"text\"""#);
}

#[test]
fn booleans() {
    let yes = true;
    property!({ "isCancelled": false, "entryExitAnnouncement": yes } =>
        r#","isCancelled":false,"entryExitAnnouncement":true"#);
    property!({ "isCancelled": &yes, "entryExitAnnouncement": Some(!yes) } =>
        r#","isCancelled":true,"entryExitAnnouncement":false"#);
    property!({ "isCancelled": None::<bool> } => r#","isCancelled":null"#);
}

#[test]
fn date_times() {
    let expected = r#","startDateTime":"2018-03-19T09:46:02.1234567Z""#;
    let utc = datetime!(2018-03-19 09:46:02.123_456_789 UTC);
    property!({ "startDateTime": utc } => expected);
    property!({ "startDateTime": Some(&utc) } => expected);
    let since = Duration::new(1_521_452_762, 123_456_789);
    property!({ "startDateTime": SystemTime::UNIX_EPOCH + since } => expected);
    let chrono = chrono::DateTime::from_timestamp(1_521_452_762, 123_456_789).unwrap();
    property!({ "startDateTime": chrono } => expected);
    let jiff = jiff::Timestamp::new(1_521_452_762, 123_456_789).unwrap();
    property!({ "startDateTime": &jiff } => expected);
}

#[test]
fn offsets_are_kept() {
    let expected = r#","startDateTime":"2018-03-19T09:46:02-07:00""#;
    property!({ "startDateTime": datetime!(2018-03-19 09:46:02 -07:00) } => expected);
    let west = chrono::FixedOffset::west_opt(7 * 3600).unwrap();
    let chrono = chrono::DateTime::from_timestamp(1_521_477_962, 0).unwrap().with_timezone(&west);
    property!({ "startDateTime": chrono } => expected);
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(-7));
    let jiff = jiff::Timestamp::new(1_521_477_962, 0).unwrap().to_zoned_datetime(zone);
    property!({ "startDateTime": jiff } => expected);
}

#[test]
fn times_before_1970() {
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(500);
    property!({ "startDateTime": before } => r#","startDateTime":"1969-12-31T23:59:59.5Z""#);
    property!({ "startDateTime": datetime!(0001-01-01 00:00 UTC) } =>
        r#","startDateTime":"0001-01-01T00:00:00Z""#);
}

#[test]
fn enums() {
    property!({ "accessLevel": AccessLevel::SameEnterprise } => r#","accessLevel":"sameEnterprise""#);
    property!({ "accessLevel": &Some(AccessLevel::Everyone) } => r#","accessLevel":"everyone""#);
    property!({ "accessLevel": AccessLevel::Other("new".into()) } => r#","accessLevel":"new""#);
    let kind: MeetingType = "calendar".parse().unwrap();
    let request = graph_request!(POST /app/onlineMeetings {
        "meetingType": kind,
        "participants": { "organizer": { "identity": {} } },
    });
    assert!(body_of(&request).starts_with(r#"{"meetingType":"calendar","#));
}

fn person(id: &str) -> MeetingParticipantInfo {
    let mut user = Identity::default();
    user.id = Some(id.to_owned());
    let mut identity = IdentitySet::default();
    identity.user = Some(user);
    let mut info = MeetingParticipantInfo::default();
    info.identity = Some(identity);
    info
}

#[test]
fn models() {
    let mut chat = ChatInfo::default();
    chat.thread_id = Some("t".to_owned());
    property!({ "chatInfo": chat } => r#","chatInfo":{"threadId":"t"}"#);
    property!({ "chatInfo": &chat } => r#","chatInfo":{"threadId":"t"}"#);
    property!({ "chatInfo": Some(&chat) } => r#","chatInfo":{"threadId":"t"}"#);
    property!({ "chatInfo": ChatInfo::default() } => r#","chatInfo":{}"#);
}

#[test]
fn collections() {
    let one = r#"{"identity":{"user":{"id":"1"}}}"#;
    let expected = format!(r#""attendees":[{one},{one}]"#);
    let people = vec![person("1"), person("1")];
    let by_reference: Vec<&MeetingParticipantInfo> = people.iter().collect();
    let requests = [
        with_attendees!(people),
        with_attendees!(&people),
        with_attendees!(people[..]),
        with_attendees!(&people[..]),
        with_attendees!([person("1"), person("1")]),
        with_attendees!([&people[0], &person("1")]),
        with_attendees!(by_reference),
        with_attendees!(Some(people)),
    ];
    for request in requests {
        assert!(body_of(&request).contains(&expected), "{}", body_of(&request));
    }
}

macro_rules! with_attendees {
    ($attendees:expr) => {
        graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} }, "attendees": $attendees },
        })
    };
}
use with_attendees;
