//! Models under arbitrary JSON: reading never panics, and every value read is written back.

use graph_request::preview::OnlineMeeting;
use graph_request::v1;
use graph_request::value::{DateTimeExt, ToDateTime};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

/// Returns a meeting with every kind of property, for the tests to alter.
fn meeting() -> Value {
    json!({
        "id": "013448345",
        "accessLevel": "everyone",
        "audioConferencing": { "tollNumber": "+12525634478", "leaderPasscode": null },
        "creationDateTime": "2018-03-19T09:46:02Z",
        "startDateTime": "2019-07-12T14:30:34.2444915-07:00",
        "endDateTime": "2019-07-12T15:00Z",
        "isCancelled": false,
        "meetingInfo": { "@odata.type": "#microsoft.graph.tokenMeetingInfo", "token": "a" },
        "meetingType": "meetNow",
        "participants": {
            "attendees": [
                { "identity": { "user": { "id": "550fae72", "displayName": "é😀" } }, "upn": "a" },
                { "identity": { "phone": { "id": "+1" }, "newIdentity": { "id": "b" } } },
            ],
            "organizer": { "identity": { "application": { "id": "550fae72" } } },
        },
        "newProperty": { "deep": [1, 2.5, null] },
    })
}

fn any_json() -> impl Strategy<Value = Value> {
    any_json_with(any::<String>())
}

/// Returns JSON whose objects have members of these names.
fn any_json_with(
    names: impl Strategy<Value = String> + Clone + 'static,
) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        any_date_time().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(names.clone(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Returns a name of a property that some model below a meeting has, or none.
fn any_name() -> impl Strategy<Value = String> + Clone {
    const NAMES: [&str; 24] = [
        "participants",
        "attendees",
        "organizer",
        "identity",
        "user",
        "id",
        "displayName",
        "role",
        "upn",
        "startDateTime",
        "endDateTime",
        "subject",
        "attendanceReports",
        "attendanceRecords",
        "attendanceIntervals",
        "durationInSeconds",
        "joinDateTime",
        "totalParticipantCount",
        "allowedPresenters",
        "lobbyBypassSettings",
        "scope",
        "isDialInBypassEnabled",
        "newProperty",
        "@odata.type",
    ];
    prop::sample::select(&NAMES[..]).prop_map(str::to_owned)
}

/// Returns a pattern for texts in the form of a date-time, including dates that do not exist.
fn any_date_time() -> &'static str {
    "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9](:[0-6][0-9](\\.[0-9]{1,12})?)?(Z|[+-][0-2][0-9]:[0-6][0-9])"
}

/// Returns instants from the year 1 to 9996 with the resolution of Graph, in nanoseconds since 1970.
fn any_instant() -> impl Strategy<Value = i128> {
    (-621_300_000_000_000_000..2_533_000_000_000_000_000_i64)
        .prop_map(|units| i128::from(units) * 100)
}

/// Replaces some of the values below `value`.
fn alter(value: Value, by: &mut impl Iterator<Item = Option<Value>>) -> Value {
    if let Some(Some(other)) = by.next() {
        return other;
    }
    match value {
        Value::Array(elements) => elements.into_iter().map(|e| alter(e, by)).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, alter(value, by))).collect()
        }
        leaf => leaf,
    }
}

fn any_meeting() -> impl Strategy<Value = Value> {
    let changes = vec(prop::option::weighted(0.06, any_json()), 64);
    changes.prop_map(|changes| alter(meeting(), &mut changes.into_iter()))
}

/// Normalizes JSON to the form that models write: without nulls, and with one form of date-time.
fn normalize(value: Value) -> Value {
    match value {
        Value::Array(elements) => {
            elements.into_iter().filter(|e| !e.is_null()).map(normalize).collect()
        }
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(members.map(|(n, v)| (n, normalize(v))).collect::<Map<_, _>>())
        }
        Value::String(text) => Value::String(normalize_text(text)),
        leaf => leaf,
    }
}

fn normalize_text(text: String) -> String {
    // OData lets the seconds be left out; the offset then follows the minutes, at byte 16.
    let with_seconds = match text.get(16..) {
        Some(offset) if !offset.starts_with(':') => format!("{}:00{offset}", &text[..16]),
        _ => text.clone(),
    };
    let Ok(date_time) = OffsetDateTime::parse(&with_seconds, &Rfc3339) else {
        return text;
    };
    let kept = date_time.nanosecond() / 100 * 100;
    date_time.replace_nanosecond(kept).unwrap().format(&Rfc3339).unwrap()
}

fn settings() -> ProptestConfig {
    // A failing case becomes a test of its own, not a line in a file of seeds.
    ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..64), text in ".{0,64}") {
        let _ = serde_json::from_slice::<OnlineMeeting>(&bytes);
        let _ = serde_json::from_str::<OnlineMeeting>(&format!("{{{text:?}: {text:?}}}"));
    }

    #[test]
    fn any_object_is_read_or_refused(json in any_json()) {
        let _ = serde_json::from_value::<OnlineMeeting>(json);
    }

    #[test]
    fn a_date_time_is_read_as_others_read_it(text in any_date_time()) {
        let expected = normalize_text(text.clone());
        let json = json!({ "startDateTime": text });
        let read: OnlineMeeting = serde_json::from_value(json).unwrap();
        let is_one = OffsetDateTime::parse(&expected, &Rfc3339).is_ok();
        prop_assert_eq!(read.start_date_time.is_some(), is_one);
        let written = serde_json::to_value(read).unwrap();
        prop_assert_eq!(written, json!({ "startDateTime": expected }));
    }

    #[test]
    fn the_text_of_a_date_time_is_read_as_the_same(nanoseconds in any_instant(), offset in -1439..1440_i32) {
        let offset = UtcOffset::from_whole_seconds(offset * 60).unwrap();
        let at = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).unwrap().to_offset(offset);
        let read = at.to_rfc3339().to_date_time().unwrap();
        prop_assert_eq!((read, read.offset()), (at, offset));
        let meeting = v1::OnlineMeeting::default().start_date_time(at);
        prop_assert_eq!(serde_json::to_value(meeting).unwrap(), json!({ "startDateTime": at.to_rfc3339() }));
    }

    #[test]
    fn a_date_time_comes_back_from_other_crates(nanoseconds in any_instant()) {
        let at = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).unwrap();
        prop_assert_eq!(at.to_chrono().to_date_time(), Ok(at));
        prop_assert_eq!(at.to_jiff().unwrap().to_date_time(), Ok(at));
    }

    #[test]
    fn any_instant_of_other_crates_is_converted_or_refused(seconds in any::<i64>(), nanosecond in 0..1_000_000_000_u32) {
        if let Some(chrono) = chrono::DateTime::from_timestamp(seconds, nanosecond) {
            let back = chrono.to_date_time().map(DateTimeExt::to_chrono);
            prop_assert!(back == Ok(chrono) || back.is_err());
        }
        let elapsed = std::time::Duration::new(seconds.unsigned_abs(), nanosecond);
        if let Some(system) = std::time::SystemTime::UNIX_EPOCH.checked_add(elapsed) {
            let _ = system.to_date_time();
        }
    }

    #[test]
    fn text_near_a_date_time_is_read_or_refused(mut text in any_date_time(), at in any::<prop::sample::Index>(), with in ".?") {
        let at = at.index(text.len());
        text.replace_range(at..=at, &with);
        let json = json!({ "startDateTime": text });
        let read: OnlineMeeting = serde_json::from_value(json).unwrap();
        let others = OffsetDateTime::parse(&normalize_text(text), &Rfc3339);
        prop_assert!(read.start_date_time.is_none() || others.is_ok());
    }

    #[test]
    fn what_was_read_is_written_back(json in any_meeting()) {
        let read = serde_json::from_value::<OnlineMeeting>(json.clone());
        prop_assert_eq!(read.is_ok(), json.is_object());
        let Ok(meeting) = read else {
            return Ok(());
        };
        let written = serde_json::to_string(&meeting).unwrap();
        let again: OnlineMeeting = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&again, &meeting, "{}", written);
        let value = serde_json::to_value(&meeting).unwrap();
        prop_assert_eq!(normalize(value), normalize(json));
    }

    #[test]
    fn any_value_of_any_field_is_kept(members in btree_map(any_name(), any_json_with(any_name()), 0..8)) {
        let json = Value::Object(members.into_iter().collect());
        let meeting: v1::OnlineMeeting = serde_json::from_value(json.clone()).unwrap();
        let written = serde_json::to_string(&meeting).unwrap();
        let again: v1::OnlineMeeting = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&again, &meeting, "{}", written);
        prop_assert_eq!(normalize(serde_json::from_str(&written).unwrap()), normalize(json));
    }
}
