//! The generic service over a small table that is not Graph's.

use bytes::Bytes;
use http::{HeaderValue, Method, Response};
use serde_json::{Value, json};

use super::answer_within;
use crate::testing::received::Received;
use crate::testing::schema::{
    Access, CALLABLE, Callable, Enum, Limit, NAVIGATION, Navigation, PROPERTY, Primitive, Property,
    Returns, Root, Shape, TYPE, Type, Verbs, Version, Versions,
};
use crate::testing::service::refusal::Answer;
use crate::testing::service::url::split_path;
use crate::testing::store::Entities;

const TEXT: Shape = Shape::Primitive(Primitive::Text("Edm.String"));
const NUMBER: Shape = Shape::Primitive(Primitive::Integer("Edm.Int32", -10, 1_000));
const TIME: Shape = Shape::Primitive(Primitive::DateTime("Edm.DateTimeOffset"));
const ALL: Verbs = Verbs::INSERT.or(Verbs::LIST).or(Verbs::GET).or(Verbs::UPDATE).or(Verbs::DELETE);

static COLOURS: Enum = Enum::new("colour", &[("red", Versions::ALL, Versions::NONE)], true);

static ROOM: Type = Type {
    name: "room",
    properties: &[
        Property { name: "id", shape: TEXT, access: Access::ReadOnly, ..PROPERTY },
        Property { name: "name", shape: TEXT, required: Versions::ALL, ..PROPERTY },
        Property { name: "seats", shape: NUMBER, ..PROPERTY },
        Property { name: "colours", shape: Shape::Enum(&COLOURS), ..PROPERTY },
        Property { name: "building", shape: TEXT, access: Access::CreateOnly, ..PROPERTY },
        Property { name: "createdDateTime", shape: TIME, access: Access::ReadOnly, ..PROPERTY },
        Property {
            name: "lastModifiedDateTime",
            shape: TIME,
            access: Access::ReadOnly,
            ..PROPERTY
        },
        Property {
            name: "settings",
            shape: Shape::Structured(&SETTINGS),
            verbs: Verbs::UPDATE,
            ..PROPERTY
        },
        Property {
            name: "photo",
            limit: Limit::MediaType("image/png"),
            verbs: Verbs::DOWNLOAD.or(Verbs::UPLOAD).or(Verbs::DELETE),
            ..PROPERTY
        },
    ],
    navigations: &[
        Navigation { name: "desks", target: &DESK, is_collection: true, verbs: ALL, ..NAVIGATION },
        Navigation {
            name: "calendar",
            target: &DESK,
            verbs: Verbs::GET.or(Verbs::UPDATE),
            ..NAVIGATION
        },
        Navigation {
            name: "closed",
            target: &DESK,
            is_collection: true,
            verbs: Verbs::LIST,
            is_restricted: true,
            ..NAVIGATION
        },
        Navigation { name: "dark", target: &DESK, is_collection: true, ..NAVIGATION },
    ],
    callables: &[
        Callable { name: "clean", is_action: true, ..CALLABLE },
        Callable { name: "weigh", is_action: true, returns: Returns::One, ..CALLABLE },
        Callable {
            name: "findDesks",
            parameters: &[Property {
                name: "seats",
                shape: NUMBER,
                required: Versions::ALL,
                ..PROPERTY
            }],
            returns: Returns::Many(Shape::Structured(&DESK)),
            ..CALLABLE
        },
        Callable {
            name: "delta",
            is_on_collection: true,
            returns: Returns::Many(Shape::Structured(&ROOM)),
            ..CALLABLE
        },
    ],
    ..TYPE
};

static SETTINGS: Type = Type {
    name: "settings",
    properties: &[Property { name: "zone", shape: TEXT, ..PROPERTY }],
    ..TYPE
};

static DESK: Type = Type {
    name: "desk",
    properties: &[
        Property { name: "id", shape: TEXT, access: Access::ReadOnly, ..PROPERTY },
        Property { name: "label", shape: TEXT, ..PROPERTY },
    ],
    ..TYPE
};

static ROOTS: &[Root] =
    &[Root { name: "rooms", target: &ROOM, is_collection: true, verbs: ALL, ..NAVIGATION }];

/// A server of the small table.
#[derive(Default)]
struct Rooms(Entities);

impl Rooms {
    fn ask(&mut self, method: &str, path: &str, body: &str) -> (u16, Value) {
        let (status, body) = self.ask_bytes(method, path, body);
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    fn ask_bytes(&mut self, method: &str, path: &str, body: &str) -> (u16, Bytes) {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut head = http::Request::new(()).into_parts().0;
        head.method = Method::try_from(method).unwrap();
        head.uri = format!("{path}?{}", query.replace(' ', "%20")).parse().unwrap();
        head.headers.insert("content-type", HeaderValue::from_static("application/json"));
        let received = Received::new(head, Bytes::from(body.to_owned()));
        let segments = split_path(path);
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let answer = answer_within(&mut self.0, &received, ROOTS, Version::V1, &segments);
        respond(answer, &received)
    }

    fn create(&mut self, body: &str) -> String {
        let (status, room) = self.ask("POST", "/rooms", body);
        assert_eq!(status, 201, "{room}");
        room["id"].as_str().unwrap().to_owned()
    }
}

fn respond(answer: Answer, received: &Received) -> (u16, Bytes) {
    let response: Response<Bytes> = answer.unwrap_or_else(|refusal| refusal.respond("1", received));
    (response.status().as_u16(), response.into_body())
}

#[test]
fn an_entity_is_made_found_changed_and_removed() {
    let mut rooms = Rooms::default();
    let body = r#"{"name":"Oslo","seats":5,"building":"B","id":"mine","settings":{"zone":"UTC"}}"#;
    let id = rooms.create(body);
    let path = format!("/rooms/{id}");
    let (_, room) = rooms.ask("GET", &path, "");
    assert_ne!(room["id"], "mine", "only the service sets it");
    assert!(room["createdDateTime"].is_string() && room["lastModifiedDateTime"].is_string());
    let (status, room) = rooms.ask("PATCH", &path, r#"{"seats":null,"settings":{"zone":"CET"}}"#);
    assert_eq!((status, &room["seats"], &room["name"]), (200, &Value::Null, &"Oslo".into()));
    assert_eq!(room["settings"], json!({ "zone": "CET" }));
    assert_eq!(rooms.ask("DELETE", &path, "").0, 204);
    for method in ["GET", "PATCH", "DELETE"] {
        assert_eq!(rooms.ask(method, &path, "{}").0, 404, "{method}");
    }
}

#[test]
fn a_body_is_refused_as_the_rows_say() {
    let mut rooms = Rooms::default();
    let path = format!("/rooms/{}", rooms.create(r#"{"name":"Oslo"}"#));
    for (method, path, body, part) in [
        ("POST", "/rooms", "{}", "required"),
        ("POST", "/rooms", r#"{"name":null}"#, "required"),
        ("POST", "/rooms", r#"{"name":5}"#, "Edm.String"),
        ("POST", "/rooms", r#"{"name":"x","seats":1001}"#, "Edm.Int32"),
        ("POST", "/rooms", r#"{"name":"x","frob":1}"#, "frob"),
        ("POST", "/rooms", r#"{"name":"x","colours":"blue"}"#, "blue"),
        ("POST", "/rooms", r#"{"name":"x","photo":"x"}"#, "stream"),
        ("POST", "/rooms", r#"{"name":"x","desks":{}}"#, "StartArray"),
        ("POST", "/rooms", r#"{"name":"x","desks":[{"frob":1}]}"#, "frob"),
        ("PATCH", &path, r#"{"building":"C"}"#, "building"),
        ("PATCH", &path, r#"{"settings":{"frob":1}}"#, "frob"),
    ] {
        let (status, answer) = rooms.ask(method, path, body);
        let message = answer["error"]["message"].as_str().unwrap_or_default();
        assert_eq!(status, 400, "{body}");
        assert!(message.contains(part), "{body}: {message}");
    }
    assert_eq!(rooms.ask("GET", "/rooms/$count", "").1, 1);
    assert_eq!(rooms.ask("POST", "/rooms", r#"{"name":"x","colours":"red, red"}"#).0, 201);
}

#[test]
fn what_an_entity_contains_comes_and_goes_with_it() {
    let mut rooms = Rooms::default();
    let id = rooms.create(r#"{"name":"Oslo","desks":[{"label":"a"},{"label":"b"}]}"#);
    let desks = format!("/rooms/{id}/desks");
    let (_, page) = rooms.ask("GET", &desks, "");
    assert_eq!(page["value"][1]["label"], "b");
    let (_, room) = rooms.ask("GET", &format!("/rooms/{id}"), "");
    assert!(room["desks"].is_null(), "only what is expanded");
    let (_, rooms_page) =
        rooms.ask("GET", "/rooms?$expand=desks($filter=label eq 'b')&$select=name", "");
    let room = &rooms_page["value"][0];
    assert_eq!((room["desks"][0]["label"].as_str(), &room["name"]), (Some("b"), &"Oslo".into()));
    assert!(room["desks"][1].is_null() && room["id"].is_null());
    rooms.ask("DELETE", &format!("/rooms/{id}"), "");
    assert_eq!(rooms.ask("GET", &desks, "").0, 404);
}

#[test]
fn pages_follow_one_another() {
    let mut rooms = Rooms::default();
    for seats in [3, 1, 2, 5, 4] {
        rooms.create(&json!({ "name": "x", "seats": seats }).to_string());
    }
    let mut path = "/rooms?$orderby=seats desc&$top=2&$count=true&$filter=seats ge 2".to_owned();
    let mut seats = Vec::new();
    loop {
        let (_, page) = rooms.ask("GET", &path, "");
        assert_eq!(page["@odata.count"], 4);
        let items = page["value"].as_array().unwrap().iter();
        seats.extend(items.map(|room| room["seats"].as_i64().unwrap()));
        let Some(link) = page["@odata.nextLink"].as_str() else {
            break;
        };
        path = link.replace("http://localhost", "").replace("%20", " ");
    }
    assert_eq!(seats, [5, 4, 3, 2]);
    for query in
        ["$orderby=frob", "$orderby=seats down", "$filter=frob eq 1", "$expand=frob", "$top=x"]
    {
        assert_eq!(rooms.ask("GET", &format!("/rooms?{query}"), "").0, 400, "{query}");
    }
    assert_eq!(rooms.ask("GET", "/rooms?$search=x", "").0, 501);
}

#[test]
fn changes_are_told_after_a_delta_link() {
    let mut rooms = Rooms::default();
    let (first, second) = (rooms.create(r#"{"name":"a"}"#), rooms.create(r#"{"name":"b"}"#));
    let (_, page) = rooms.ask("GET", "/rooms/delta", "");
    assert_eq!(page["value"].as_array().map(Vec::len), Some(2));
    let link = page["@odata.deltaLink"].as_str().unwrap().replace("http://localhost", "");
    assert_eq!(rooms.ask("GET", &link, "").1["value"], json!([]));
    rooms.ask("PATCH", &format!("/rooms/{first}"), r#"{"seats":7}"#);
    rooms.ask("DELETE", &format!("/rooms/{second}"), "");
    let (_, changes) = rooms.ask("GET", &link, "");
    assert_eq!(changes["value"][0]["seats"], 7);
    assert_eq!(changes["value"][1], json!({ "id": second, "@removed": { "reason": "deleted" } }));
}

#[test]
fn operations_are_those_of_the_rows() {
    let mut rooms = Rooms::default();
    let room = format!("/rooms/{}", rooms.create(r#"{"name":"Oslo"}"#));
    for (method, below, status) in [
        ("GET", "/closed", 200),
        ("POST", "/closed", 405),
        ("GET", "/dark", 200),
        ("POST", "/dark", 501),
        ("PUT", "/desks", 405),
        ("GET", "/calendar", 200),
        ("DELETE", "/calendar", 501),
        ("POST", "/clean", 204),
        ("GET", "/clean", 405),
        ("POST", "/weigh", 501),
        ("GET", "/findDesks(seats=2)", 200),
        ("GET", "/findDesks", 400),
        ("GET", "/findDesks(seats=x)", 400),
        ("GET", "/findDesks(frob=1)", 400),
        ("GET", "/settings/frob", 400),
    ] {
        assert_eq!(rooms.ask(method, &format!("{room}{below}"), "").0, status, "{method} {below}");
    }
}

#[test]
fn properties_and_streams_are_resources() {
    let mut rooms = Rooms::default();
    let room = format!("/rooms/{}", rooms.create(r#"{"name":"Oslo"}"#));
    assert_eq!(rooms.ask("GET", &format!("{room}/name"), "").1["value"], "Oslo");
    assert_eq!(rooms.ask_bytes("GET", &format!("{room}/name/$value"), "").1, "Oslo");
    assert_eq!(rooms.ask("GET", &format!("{room}/seats"), "").0, 204);
    let (status, settings) = rooms.ask("PATCH", &format!("{room}/settings"), r#"{"zone":"UTC"}"#);
    assert_eq!((status, &settings["zone"]), (200, &"UTC".into()));
    assert_eq!(rooms.ask("GET", &format!("{room}/settings/zone"), "").1["value"], "UTC");
    let photo = format!("{room}/photo");
    assert_eq!(rooms.ask("GET", &photo, "").0, 404);
    assert_eq!(rooms.ask("PUT", &photo, "bytes").0, 204);
    assert_eq!(rooms.ask_bytes("GET", &photo, "").1, "bytes");
    assert_eq!(rooms.ask("DELETE", &photo, "").0, 204);
    assert_eq!(rooms.ask("GET", &photo, "").0, 404);
    let calendar = format!("{room}/calendar");
    assert_eq!(rooms.ask("PATCH", &calendar, r#"{"label":"a"}"#).0, 200);
    assert_eq!(rooms.ask("GET", &calendar, "").1["label"], "a");
}
