//! Members written `key?: option` and `key!: value`, and the commas around omitted ones.

use std::borrow::Cow;

use graph_request::graph_request;
use graph_request::preview::{AccessLevel, ChatInfo, MeetingInfo};

use crate::{body_of, property};

const NONE: Option<&str> = None;

#[test]
fn none_is_left_out_and_some_is_written() {
    property!({ "subject"?: NONE } => "");
    property!({ "subject"?: Some("a") } => r#","subject":"a""#);
    property!({ subject?: Some(String::from("a")) } => r#","subject":"a""#);
    property!({ "subject"?: &Some(Cow::Borrowed("a")) } => r#","subject":"a""#);
    property!({ "subject"?: &&Some("a") } => r#","subject":"a""#);
    property!({ "subject"?: Some(&String::from("a")) } => r#","subject":"a""#);
    property!({ "subject"?: Some(NONE) } => r#","subject":null"#);
    property!({ "subject": NONE } => r#","subject":null"#);
}

#[test]
fn every_kind_of_property_can_be_left_out() {
    property!({
        "isCancelled"?: Some(true),
        "accessLevel"?: Some(AccessLevel::Locked),
        "startDateTime"?: Some(time::macros::datetime!(2018-03-19 09:46:02 UTC)),
        "chatInfo"?: Some(ChatInfo::default()),
    } => r#","isCancelled":true,"accessLevel":"locked","startDateTime":"2018-03-19T09:46:02Z","chatInfo":{}"#);
    property!({
        "isCancelled"?: None::<bool>,
        "accessLevel"?: None::<AccessLevel>,
        "startDateTime"?: None::<std::time::SystemTime>,
        "chatInfo"?: None::<&ChatInfo>,
    } => "");
}

/// All eight ways to omit three properties, in an object without any other.
#[test]
fn commas_are_right_whatever_is_left_out() {
    for bits in 0..8 {
        let pick = |bit: u8, text| (bits & (1 << bit) != 0).then_some(text);
        let (a, b, c) = (pick(0, "a"), pick(1, "b"), pick(2, "c"));
        let request = graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
            "chatInfo": { "threadId"?: a, "messageId"?: b, "replyChainMessageId"?: c },
        });
        let all = [("threadId", a), ("messageId", b), ("replyChainMessageId", c)];
        let members: Vec<String> = all
            .iter()
            .filter_map(|(name, value)| Some(format!(r#""{name}":"{}""#, (*value)?)))
            .collect();
        let expected = format!(r#""chatInfo":{{{}}}"#, members.join(","));
        assert!(body_of(&request).contains(&expected), "{}", body_of(&request));
    }
}

/// Constant members before, between and after those that may be omitted.
#[test]
fn commas_are_right_between_constant_members() {
    for (first, last) in
        [(NONE, NONE), (Some("f"), NONE), (NONE, Some("l")), (Some("f"), Some("l"))]
    {
        let request = graph_request!(POST /app/onlineMeetings {
            "subject"?: first,
            "meetingType": "meetNow",
            "chatInfo": { "threadId"?: first, "messageId": "m", "replyChainMessageId"?: last },
            "participants": { "organizer": { "upn"?: last, "identity": {} } },
            "joinUrl"?: last,
        });
        let read: serde_json::Value = serde_json::from_str(body_of(&request)).unwrap();
        assert_eq!(read.get("subject").and_then(|v| v.as_str()), first);
        assert_eq!(read.get("joinUrl").and_then(|v| v.as_str()), last);
        assert_eq!(read["chatInfo"]["messageId"], "m");
        assert_eq!(
            read["chatInfo"].as_object().unwrap().len(),
            1 + first.iter().count() + last.iter().count()
        );
        assert_eq!(
            read["participants"]["organizer"].as_object().unwrap().len(),
            1 + last.iter().count()
        );
    }
}

#[test]
fn a_property_that_the_shape_lacks() {
    #[derive(Debug)]
    struct Lobby(u8);

    impl serde::Serialize for Lobby {
        fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_u8(self.0)
        }
    }

    property!({ "autoAdmittedUsers"!: "everyone" } => r#","autoAdmittedUsers":"everyone""#);
    property!({ lobby!: Lobby(7) } => r#","lobby":7"#);
    property!({ "n"!: -1.5, "x"!: 1.0e3, "big"!: 18446744073709551615, "no"!: null, "yes"!: true } =>
        r#","n":-1.5,"x":1.0e3,"big":18446744073709551615,"no":null,"yes":true"#);
    let id = "i";
    property!({ "deep"!: { "a": [1, { "b": id }, [], null], c: {} } } =>
        r#","deep":{"a":[1,{"b":"i"},[],null],"c":{}}"#);
    property!({ "all"!: [for n in 0..3 { n }] } => r#","all":[0,1,2]"#);
    property!({ "map"!: serde_json::json!({ "a": 1 }) } => r#","map":{"a":1}"#);
    property!({ "shared"!: std::rc::Rc::new(std::cell::Cell::new(1)).get() } => r#","shared":1"#);
    property!({ "@odata.etag"!: "W/1" } => r#","@odata.etag":"W/1""#);
}

#[tokio::test]
async fn a_value_that_cannot_be_serialized_is_not_sent() {
    let odd = std::collections::HashMap::from([(vec![1], 2)]);
    let graph = graph_request::testing::FakeGraph::start().await;
    let client = graph.client();
    let error = graph_request!(client, POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": {} } },
        "odd"!: odd,
    })
    .await
    .unwrap_err();
    assert_eq!(error.kind(), graph_request::ErrorKind::Request);
    assert_eq!(graph.received().len(), 0);
}

#[test]
fn odata_type_picks_the_shape() {
    let id = "1";
    property!({
        "meetingInfo": {
            "@odata.type": "#microsoft.graph.OrganizerMeetingInfo",
            "organizer": { "user": { "id": id } },
            "allowConversationWithoutHost": true,
        },
    } => r##","meetingInfo":{"@odata.type":"#microsoft.graph.OrganizerMeetingInfo","organizer":{"user":{"id":"1"}},"allowConversationWithoutHost":true}"##);
    property!({ "meetingInfo": { "token": "t", "@odata.type": "microsoft.graph.tokenMeetingInfo" } } =>
        r#","meetingInfo":{"token":"t","@odata.type":"microsoft.graph.tokenMeetingInfo"}"#);
    property!({ "@odata.type": "#microsoft.graph.onlineMeeting" } =>
        r##","@odata.type":"#microsoft.graph.onlineMeeting""##);
}

#[test]
fn odata_type_is_never_added() {
    property!({ "meetingInfo": MeetingInfo::default(), "chatInfo": {} } =>
        r#","meetingInfo":{},"chatInfo":{}"#);
}

/// Returns the error of a call with a value of a `key!:` member, which is never sent.
fn error_of(value: impl serde::Serialize) -> graph_request::Error {
    let client = graph_request::Client::new("token");
    let call = graph_request!(client, PATCH /me/onlineMeetings/{"1"} { "x"!: value });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(call).unwrap_err()
}

#[derive(serde::Serialize)]
struct Flattened {
    a: i32,
    #[serde(flatten)]
    rest: std::collections::BTreeMap<&'static str, i32>,
}

#[test]
fn what_has_no_json_is_never_sent() {
    let rest = std::collections::BTreeMap::from([("a", 2)]);
    let error = error_of(vec![Flattened { a: 1, rest }]);
    assert_eq!(error.kind(), graph_request::ErrorKind::Request);
    assert!(error.to_string().contains("`x[0].a`: the object has this name already"), "{error}");
    let error = error_of(serde_json::Value::from(1.5).as_f64().map(|number| number / 0.0));
    assert!(error.to_string().contains("`x`: `inf` cannot be represented in JSON"), "{error}");
}
