//! `METHOD!`: requests that are not checked against the schema.

use std::time::{Duration, UNIX_EPOCH};

use graph_request::time::OffsetDateTime;
use graph_request::{ByteStream, Client, ErrorKind, Page, Request, graph_request};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::sends;

#[derive(Debug, Deserialize, PartialEq)]
struct Event {
    subject: String,
}

#[test]
fn paths_are_taken_as_written() {
    let id = "a/b";
    sends!({ GET! /me/events } => "GET /v1.0/me/events");
    sends!({ DELETE! /beta/me/events/{id} } => "DELETE /beta/me/events/a%2Fb");
    sends!({ GET! /me/photo/$value } => "GET /v1.0/me/photo/$value");
    sends!({ POST! /app/calls/{id}/microsoft.graph.answer {} } =>
        "POST /beta/app/calls/a%2Fb/microsoft.graph.answer", "{}");
    sends!({ GET! /drives/{id}/items(path={"a'b"},version=5,new=true)/children } =>
        "GET /v1.0/drives/a%2Fb/items(path='a''b',version=5,new=true)/children");
}

#[test]
fn options_are_taken_as_written() {
    let (title, n, ids) = ("a'b", 5, ["x", "y"]);
    sends!({ GET! /me/events?$select=subject,start/dateTime&$filter=subject eq {title} and n gt {n}&$top={n} } =>
        "GET /v1.0/me/events?$select=subject,start/dateTime&$filter=subject%20eq%20'a''b'%20and%20n%20gt%205&$top=5");
    sends!({ GET! /me/calendarView?startDateTime="2024-01-15T09:00:00Z"&endDateTime={"2024-01-16T09:00:00Z"} } =>
        "GET /v1.0/me/calendarView?startDateTime=2024-01-15T09%3A00%3A00Z&endDateTime=2024-01-16T09%3A00%3A00Z");
    sends!({ GET! /me/events?$filter=start ge "2024-01-15T09:00:00Z" and id in {ids}&$expand=attachments($select=id;$top=1) } =>
        "GET /v1.0/me/events?$filter=start%20ge%20'2024-01-15T09%3A00%3A00Z'%20and%20id%20in%20('x','y')&$expand=attachments($select=id;$top=1)");
    let (some, none) = (Some(3_u8), None::<u8>);
    sends!({ GET! /users?$top?={some}&$skip?={none}&$search="displayName:a" OR {title} } =>
        "GET /v1.0/users?$top=3&$search=%22displayName%3Aa%22%20OR%20%22a%27b%22");
}

#[test]
fn a_key_may_be_a_fragment_of_another_macro() {
    macro_rules! unchecked {
        ($id:expr, $answer:ty) => {
            graph_request! { GET! /me/messages/$id/replies -> $answer }
        };
    }
    macro_rules! checked {
        ($id:expr) => {
            graph_request! { GET /me/onlineMeetings/$id/recordings }
        };
    }
    let id = String::from("a/b");
    let request: Request<ByteStream> = unchecked!(id.as_str(), ByteStream);
    assert_eq!(request.path(), "/v1.0/me/messages/a%2Fb/replies");
    let _: Request<()> = unchecked!(id, ());
    let request: Request<Page<Event>> = unchecked!(id, Page<Event>);
    assert_eq!(request.path(), "/v1.0/me/messages/a%2Fb/replies");
    assert_eq!(checked!(id).path(), "/v1.0/me/onlineMeetings/a%2Fb/recordings");
    assert_eq!(checked!("x").path(), "/v1.0/me/onlineMeetings/x/recordings");
}

#[test]
fn a_name_may_be_a_keyword() {
    sends!({ DELETE! /me/r#type/x } => "DELETE /v1.0/me/type/x");
    sends!({ GET! /me/type?$filter=r#type eq 1 and type eq 2&r#match=3&$select=r#in } =>
        "GET /v1.0/me/type?$filter=type%20eq%201%20and%20type%20eq%202&match=3&$select=in");
}

#[test]
fn single_values_are_taken_as_written() {
    sends!({ GET! /me/x?$top={5}&$count={true}&foo={5}&bar={-5}&baz=-7 } =>
        "GET /v1.0/me/x?$top=5&$count=true&foo=5&bar=-5&baz=-7");
    let text = "c d";
    sends!({ GET! /me/x?$compute=a add (b mul 2) as c&$apply=filter(x eq "a b" and y eq {text})/groupby((z)) } =>
        "GET /v1.0/me/x?$compute=a%20add%20(b%20mul%202)%20as%20c&$apply=filter(x%20eq%20'a%20b'%20and%20y%20eq%20'c%20d')%2Fgroupby((z))");
    sends!({ GET! /me/x?$format=text/vtt&at=2024-01-15T09:00:00Z } =>
        "GET /v1.0/me/x?$format=text%2Fvtt&at=2024-01-15T09%3A00%3A00Z");
}

#[test]
fn a_comma_or_a_slash_may_come_last() {
    sends!({ GET! /me/x/ -> Event } => "GET /v1.0/me/x");
    sends!({ GET! /me/x?$top=5, } => "GET /v1.0/me/x?$top=5");
    sends!({ GET /me/onlineMeetings/{"1"}/transcripts?$top=5, } =>
        "GET /v1.0/me/onlineMeetings/1/transcripts?$top=5");
    sends!({ GET /me/onlineMeetings/{"1"}?$select=subject, } =>
        "GET /v1.0/me/onlineMeetings/1?$select=subject");
    sends!({ GET /me/onlineMeetings?$filter=joinWebUrl eq {"u"}, } =>
        "GET /v1.0/me/onlineMeetings?$filter=joinWebUrl%20eq%20'u'");
}

#[test]
fn put_carries_bytes_or_an_object() {
    let bytes = vec![1, 0, 2];
    let request = graph_request! { PUT! /me/photo/$value { bytes } };
    assert_eq!(request.body(), Some(&[1, 0, 2][..]));
    assert_eq!(request.headers()["content-type"], "application/octet-stream");
    sends!({ PUT! /me/x { "a": 1 } } => "PUT /v1.0/me/x", r#"{"a":1}"#);
}

#[test]
fn date_times_are_known_by_their_type() {
    let at = UNIX_EPOCH + Duration::from_secs(1);
    let time = OffsetDateTime::from(at);
    let text = "1970-01-01T00:00:01Z";
    sends!({ GET! /me/events?$filter=a ge {at} and b ge {&time} and c eq {text} and d eq {Some(at)} } =>
        "GET /v1.0/me/events?$filter=a%20ge%201970-01-01T00%3A00%3A01Z%20and%20b%20ge%201970-01-01T00%3A00%3A01Z%20and%20c%20eq%20'1970-01-01T00%3A00%3A01Z'%20and%20d%20eq%201970-01-01T00%3A00%3A01Z");
    sends!({ GET! /me/calendarView?startDateTime={at}&endDateTime={text} } =>
        "GET /v1.0/me/calendarView?startDateTime=1970-01-01T00%3A00%3A01Z&endDateTime=1970-01-01T00%3A00%3A01Z");
    let (some, none) = (Some(at), None::<OffsetDateTime>);
    sends!({ POST! /me/events { "a": at, "b": [time, Box::new(at)], "c": some, "d": none, "e"?: some, "f"?: none } } =>
        "POST /v1.0/me/events",
        r#"{"a":"1970-01-01T00:00:01Z","b":["1970-01-01T00:00:01Z","1970-01-01T00:00:01Z"],"c":"1970-01-01T00:00:01Z","d":null,"e":"1970-01-01T00:00:01Z"}"#);
    sends!({ POST /me/onlineMeetings { "subject": "x", "aNewProperty"!: at } } =>
        "POST /v1.0/me/onlineMeetings",
        r#"{"subject":"x","aNewProperty":"1970-01-01T00:00:01Z"}"#);
}

#[test]
fn a_number_that_json_lacks_is_an_error() {
    let client = Client::new("token");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let call = graph_request! { client, GET! /me/events?$filter=a gt {f64::NAN} };
    let error = runtime.block_on(call).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("`NaN` cannot be represented in JSON"), "{error}");
}

#[test]
fn loops_have_objects_blocks_and_values() {
    let people = ["x", "y"];
    sends!({ POST! /me/sendMail { "to": [for p in people { "emailAddress": { "address": p } }] } } =>
        "POST /v1.0/me/sendMail",
        r#"{"to":[{"emailAddress":{"address":"x"}},{"emailAddress":{"address":"y"}}]}"#);
    sends!({ POST! /me/sendMail { "to": [for p in people { let n = p.len(); n + 1 }, for p in people { p, "z" }] } } =>
        "POST /v1.0/me/sendMail", r#"{"to":[2,2,"x","z","y","z"]}"#);
    sends!({ POST /me/onlineMeetings { "aNewProperty"!: [for p in people { upn: p }] } } =>
        "POST /v1.0/me/onlineMeetings", r#"{"aNewProperty":[{"upn":"x"},{"upn":"y"}]}"#);
}

#[test]
fn bodies_have_all_of_the_language() {
    #[derive(Serialize)]
    struct Place {
        city: &'static str,
    }
    let (title, place, none, people) = ("a\"b", Place { city: "Bonn" }, None::<i32>, ["x", "y"]);
    sends!({ POST! /me/events {
        "subject": title,
        location: place,
        "importance"?: none,
        "sensitivity"?: Some(7),
        "isAllDay": false,
        "start": { "dateTime": "2024-01-15T09:00:00", timeZone: null },
        "attendees": [for p in people { { "address": p } }, { "address": title }],
    } -> Event } => "POST /v1.0/me/events",
        r#"{"subject":"a\"b","location":{"city":"Bonn"},"sensitivity":7,"isAllDay":false,"start":{"dateTime":"2024-01-15T09:00:00","timeZone":null},"attendees":[{"address":"x"},{"address":"y"},{"address":"a\"b"}]}"#);
    let body = json!({ "subject": "a" });
    sends!({ PATCH! /me/events/{"1"} { "singleValueExtendedProperties": [body] } } =>
        "PATCH /v1.0/me/events/1", r#"{"singleValueExtendedProperties":[{"subject":"a"}]}"#);
}

#[test]
fn the_answer_is_the_type_that_is_named() {
    let _: Request<Value> = graph_request! { GET! /me/events/{"1"} };
    let _: Request<Event> = graph_request! { GET! /me/events/{"1"} -> Event };
    let _: Request<Page<Event>> = graph_request! { GET! /me/events?$top=5 -> Page<Event> };
    let _: Request<Page<Vec<Event>>> = graph_request! { GET! /me/events -> Page<Vec<Event>>, };
    let _: Request<ByteStream> = graph_request! { GET! /me/photo/$value -> ByteStream };
    let _: Request<()> = graph_request!(POST! /me/sendMail { "message": {} } -> ());
    let _: Request<()> = graph_request! { DELETE! /me/events/{"1"} };
    let _: Request<Vec<Event>> = graph_request! { GET! /me/events -> Vec<Event>, };
}
