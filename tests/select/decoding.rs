//! Structs from JSON: what is there, missing, `null`, of another type, or left over.

use graph_request::{GraphSelect, v1};
use serde_json::{Map, Value, from_str, json};

#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Brief {
    subject: Option<String>,
    join_web_url: String,
    participants: Option<People>,
}

#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::MeetingParticipants)]
struct People {
    attendees: Vec<Person>,
}

#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::MeetingParticipantInfo)]
struct Person {
    upn: Option<String>,
}

fn error_of<T: serde::de::DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
    from_str::<T>(json).unwrap_err().to_string()
}

#[test]
fn properties_are_read_in_any_order_and_others_are_skipped() {
    let brief: Brief = from_str(
        r#"{"@odata.context":"…","participants":{"attendees":[{"upn":"a"},null,{"role":"x"}]},
            "joinWebUrl":"u","chatInfo":{"threadId":[1,{}]},"subject":"s"}"#,
    )
    .unwrap();
    let attendees = vec![Person { upn: Some("a".to_owned()) }, Person { upn: None }];
    assert_eq!(
        brief,
        Brief {
            subject: Some("s".to_owned()),
            join_web_url: "u".to_owned(),
            participants: Some(People { attendees }),
        }
    );
}

#[test]
fn an_option_may_be_missing_or_null() {
    let expected = Brief { subject: None, join_web_url: "u".to_owned(), participants: None };
    for json in [
        r#"{"joinWebUrl":"u"}"#,
        r#"{"joinWebUrl":"u","subject":null,"participants":null}"#,
        r#"{"joinWebUrl":"x","joinWebUrl":"u"}"#,
    ] {
        assert_eq!(from_str::<Brief>(json).unwrap(), expected, "{json}");
    }
}

#[test]
fn any_other_field_must_be_there() {
    for (json, expected) in [
        (r#"{"subject":"s"}"#, "missing field `joinWebUrl`"),
        (r#"{"joinWebUrl":null}"#, "invalid type: null, expected a string"),
        (r#"{"joinWebUrl":5}"#, "invalid type: integer `5`, expected a string"),
        (r#"{"joinWebUrl":"u","participants":{}}"#, "missing field `attendees`"),
        (r#"{"joinWebUrl":"u","participants":[]}"#, "invalid type: sequence, expected an object"),
        (r#"{"joinWebUrl":"u","subject":true}"#, "invalid type: boolean `true`, expected a string"),
        ("null", "invalid type: null, expected an object"),
    ] {
        let error = error_of::<Brief>(json);
        assert!(error.starts_with(expected), "{json}: {error}");
    }
}

#[derive(Debug, GraphSelect)]
#[graph(v1::OnlineMeeting)]
struct Whole {
    id: String,
    #[graph(flatten_rest)]
    rest: Map<String, Value>,
}

#[test]
fn the_rest_is_kept() {
    let whole: Whole = from_str(r#"{"@odata.etag":"e","id":"1","new":{"a":[1,null]}}"#).unwrap();
    assert_eq!(whole.id, "1");
    assert_eq!(Value::Object(whole.rest), json!({ "@odata.etag": "e", "new": { "a": [1, null] } }));
}

/// A property of a name that Rust keeps for itself, and one by its name in Graph.
#[derive(Debug, PartialEq, GraphSelect)]
#[graph(v1::MeetingAttendanceReport)]
struct Named {
    r#id: String,
    #[graph(name = "totalParticipantCount")]
    people: i64,
}

#[test]
fn fields_have_names_of_their_own() {
    let named: Named = from_str(r#"{"id":"1","totalParticipantCount":3}"#).unwrap();
    assert_eq!(named, Named { r#id: "1".to_owned(), people: 3 });
}
