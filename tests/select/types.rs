//! The types of fields: those of each kind, of other crates, and of the user's own.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::sync::Arc;
use std::time::SystemTime;

use graph_request::value::{EdmDateTimeOffset, EdmString};
use graph_request::{GraphSelect, from_graph, v1};
use serde_json::{Value, from_str, json};
use time::macros::datetime;

macro_rules! one_field {
    ($name:ident: $field:ident, $ty:ty) => {
        #[derive(Debug, GraphSelect)]
        #[graph(v1::OnlineMeeting)]
        struct $name {
            $field: $ty,
        }
    };
}

#[test]
fn strings_of_every_type() {
    one_field!(Boxed: subject, Box<str>);
    one_field!(Shared: subject, Option<Arc<str>>);
    one_field!(Url: subject, reqwest::Url);
    one_field!(Id: subject, uuid::Uuid);
    one_field!(Json: subject, Value);
    let text = r#"{"subject":"a\nb"}"#;
    assert_eq!(&*from_str::<Boxed>(text).unwrap().subject, "a\nb");
    assert_eq!(from_str::<Shared>(text).unwrap().subject.as_deref(), Some("a\nb"));
    assert_eq!(from_str::<Json>(text).unwrap().subject, json!("a\nb"));
    let url = from_str::<Url>(r#"{"subject":"https://teams.microsoft.com/l"}"#).unwrap().subject;
    assert_eq!(url.path(), "/l");
    let id = from_str::<Id>(r#"{"subject":"550fae72-d251-43ec-868c-373732c2704f"}"#).unwrap();
    assert_eq!(id.subject.to_string(), "550fae72-d251-43ec-868c-373732c2704f");
    let error = from_str::<Id>(text).unwrap_err().to_string();
    assert!(error.starts_with(r#"invalid value: string "a\nb", expected a UUID"#), "{error}");
}

#[test]
fn date_times_of_every_crate() {
    one_field!(Time: start_date_time, time::OffsetDateTime);
    one_field!(Utc: start_date_time, time::UtcDateTime);
    one_field!(System: start_date_time, SystemTime);
    one_field!(Chrono: start_date_time, chrono::DateTime<chrono::Utc>);
    one_field!(Fixed: start_date_time, chrono::DateTime<chrono::FixedOffset>);
    one_field!(Jiff: start_date_time, jiff::Timestamp);
    one_field!(Zoned: start_date_time, jiff::ZonedDateTime);
    let text = r#"{"startDateTime":"2026-11-26T10:30:00.1234567+02:00"}"#;
    let at = datetime!(2026-11-26 10:30:00.1234567 +2);
    assert_eq!(from_str::<Time>(text).unwrap().start_date_time, at);
    assert_eq!(from_str::<Utc>(text).unwrap().start_date_time, at);
    assert_eq!(from_str::<System>(text).unwrap().start_date_time, SystemTime::from(at));
    let nanoseconds = i64::try_from(at.unix_timestamp_nanos()).unwrap();
    let chrono = from_str::<Chrono>(text).unwrap().start_date_time;
    assert_eq!(chrono.timestamp_nanos_opt(), Some(nanoseconds));
    let fixed = from_str::<Fixed>(text).unwrap().start_date_time;
    assert_eq!((fixed, fixed.offset().local_minus_utc()), (chrono.fixed_offset(), 7200));
    let jiff = from_str::<Jiff>(text).unwrap().start_date_time;
    assert_eq!(jiff.as_nanosecond(), i128::from(nanoseconds));
    let zoned = from_str::<Zoned>(text).unwrap().start_date_time;
    assert_eq!((zoned.timestamp(), zoned.offset().seconds()), (jiff, 7200));
}

#[test]
fn the_year_1_is_no_panic_where_system_time_begins_later() {
    one_field!(System: start_date_time, SystemTime);
    let read = from_str::<System>(r#"{"startDateTime":"0001-01-01T00:00:00Z"}"#);
    match read {
        Ok(read) => assert_eq!(
            SystemTime::UNIX_EPOCH.duration_since(read.start_date_time).unwrap(),
            std::time::Duration::from_secs(62_135_596_800),
        ),
        Err(error) => {
            assert_eq!(std::env::consts::OS, "windows", "{error}");
            assert!(error.to_string().contains("expected a date-time with an offset"), "{error}");
        }
    }
}

#[test]
fn a_text_that_is_no_date_time_is_an_error() {
    one_field!(Start: start_date_time, Option<jiff::Timestamp>);
    assert_eq!(from_str::<Start>("{}").unwrap().start_date_time, None);
    for text in [r#""2026-11-26""#, r#""""#, "5"] {
        let error = from_str::<Start>(&format!(r#"{{"startDateTime":{text}}}"#)).unwrap_err();
        assert!(error.to_string().contains("expected a date-time with an offset"), "{error}");
    }
}

#[derive(Debug, GraphSelect)]
#[graph(v1::AudioConferencing)]
struct Numbers {
    toll_numbers: Vec<String>,
    toll_free_numbers: Option<HashSet<Arc<str>>>,
}
#[derive(Debug, GraphSelect)]
#[graph(v1::AudioConferencing)]
struct Others {
    toll_numbers: VecDeque<Option<String>>,
    toll_free_numbers: BTreeSet<String>,
}

#[test]
fn collections_of_every_type() {
    let text = r#"{"tollNumbers":["1",null,"2"],"tollFreeNumbers":["3","3"]}"#;
    let numbers: Numbers = from_str(text).unwrap();
    assert_eq!(numbers.toll_numbers, ["1", "2"]);
    assert_eq!(numbers.toll_free_numbers.unwrap().len(), 1);
    let others: Others = from_str(text).unwrap();
    assert_eq!(others.toll_numbers, [Some("1".to_owned()), None, Some("2".to_owned())]);
    assert_eq!(others.toll_free_numbers.len(), 1);
    let error = from_str::<Numbers>(r#"{"tollNumbers":null}"#).unwrap_err().to_string();
    assert!(error.starts_with("invalid type: null, expected an array"), "{error}");
}

#[test]
fn newtypes_hold_what_is_in_them() {
    #[derive(Debug, PartialEq)]
    struct MeetingId(String);
    #[derive(Debug)]
    struct Start(SystemTime);
    from_graph!(MeetingId: EdmString, Start: EdmDateTimeOffset);

    #[derive(Debug, GraphSelect)]
    #[graph(v1::OnlineMeeting)]
    struct Known {
        id: MeetingId,
        external_id: Option<MeetingId>,
        start_date_time: Start,
    }
    let text = r#"{"id":"1","startDateTime":"1970-01-01T00:00:00Z"}"#;
    let known: Known = from_str(text).unwrap();
    assert_eq!((known.id, known.external_id), (MeetingId("1".to_owned()), None));
    assert_eq!(known.start_date_time.0, SystemTime::UNIX_EPOCH);
}

#[test]
fn models_are_fields_as_they_are() {
    #[derive(Debug, GraphSelect)]
    #[graph(v1::OnlineMeeting)]
    struct Mixed {
        participants: Option<v1::MeetingParticipants>,
        #[graph(expand)]
        transcripts: Vec<v1::CallTranscript>,
    }
    let text = r#"{"participants":{"organizer":{"upn":"a"}},"transcripts":[{"id":"t"}]}"#;
    let mixed: Mixed = from_str(text).unwrap();
    let organizer = mixed.participants.unwrap().organizer.unwrap();
    assert_eq!(organizer.upn.as_deref(), Some("a"));
    assert_eq!(mixed.transcripts[0].id.as_deref(), Some("t"));
}
