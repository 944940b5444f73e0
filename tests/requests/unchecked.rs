//! `METHOD!`: requests that are not checked against the schema.

use graph_request::{ByteStream, Page, Request, graph_request};
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
    sends!({ GET! /me/events?$filter=start ge {"2024-01-15T09:00:00Z"} and id in {ids}&$expand=attachments($select=id;$top=1) } =>
        "GET /v1.0/me/events?$filter=start%20ge%202024-01-15T09%3A00%3A00Z%20and%20id%20in%20('x','y')&$expand=attachments($select=id;$top=1)");
    let (some, none) = (Some(3_u8), None::<u8>);
    sends!({ GET! /users?$top?={some}&$skip?={none}&$search="displayName:a" OR {title} } =>
        "GET /v1.0/users?$top=3&$search=%22displayName%3Aa%22%20OR%20%22a%27b%22");
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
    let _: Request<Page<Vec<Event>>> =
        graph_request! { GET! /me/events -> graph_request::Page<Vec<Event>> };
    let _: Request<ByteStream> = graph_request! { GET! /me/photo/$value -> ByteStream };
    let _: Request<()> = graph_request!(POST! /me/sendMail { "message": {} } -> ());
    let _: Request<()> = graph_request! { DELETE! /me/events/{"1"} };
    let _: Request<Vec<Event>> = graph_request! { GET! /me/events -> Vec<Event>, };
}
