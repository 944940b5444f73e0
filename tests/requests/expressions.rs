//! Rust expressions as values: evaluated once, in order, before anything is sent.

#![allow(clippy::all, reason = "any form that Rust has, not the one to choose")]

use std::cell::RefCell;

use graph_request::graph_request;

use crate::{body_of, property};

fn pick<A: Into<B>, B>(value: A) -> B {
    value.into()
}

struct Named {
    title: &'static str,
}

#[test]
fn every_form_of_expression() {
    let x = "a";
    let expected = r#","subject":"a""#;
    property!({ "subject": pick::<&str, String>(x) } => expected);
    property!({ "subject": (|a: &str, b: &str| a.to_owned() + b)("a", "") } => expected);
    property!({ "subject": if x.is_empty() { "b" } else { x } } => expected);
    property!({ "subject": match x { "a" => "a", _ => "b" } } => expected);
    property!({ "subject": { let y = x; y } } => expected);
    property!({ "subject": { x } } => expected);
    property!({ "subject": { x }.to_owned() } => expected);
    property!({ "subject": Named { title: x }.title } => expected);
    property!({ "subject": [x][0] } => expected);
    property!({ "subject": ["b", x][usize::from(x == "a")] } => expected);
    property!({ "subject": vec![x, "b"].swap_remove(0) } => expected);
    property!({ "subject": *&x } => expected);
    property!({ "subject": (x) } => expected);
    property!({ "subject": x as &str } => expected);
    property!({ "subject": &x[0..1] } => expected);
    property!({ "subject": x.chars().map(|c| c.to_string()).collect::<Vec<_>>().join(",") } => expected);
    property!({ "subject": 'found: { break 'found x } } => expected);
    property!({ "subject": concat!("a", "") } => expected);
    property!({ "isCancelled": x < "b" && 1 < 2, "entryExitAnnouncement": !(x == "a") } =>
        r#","isCancelled":true,"entryExitAnnouncement":false"#);
}

#[test]
fn another_request_is_an_expression_too() {
    let x = "1";
    property!({ "joinUrl": graph_request!(GET /app/onlineMeetings/{x}).path() } =>
        r#","joinUrl":"/beta/app/onlineMeetings/1""#);
}

#[test]
fn expressions_are_evaluated_once_and_in_order() {
    let log = RefCell::new(Vec::new());
    let say = |what: &'static str| {
        log.borrow_mut().push(what);
        what
    };
    let client = || {
        log.borrow_mut().push("client");
        graph_request::Client::new("token")
    };
    let call = graph_request!(client(), POST /applications/{say("key")}/onlineMeetings {
        "subject": say("1"),
        "participants": {
            "organizer": { "upn"?: Some(say("2")), "identity": {} },
            "attendees": [
                { "upn": say("3"), "identity": {} },
                for upn in ["4", "5"] { "upn": say(upn), "identity": {} },
                { "upn": say("6"), "identity": {} },
            ],
        },
        "meetingType": "meetNow",
        "extra"!: say("7"),
    });
    assert_eq!(*log.borrow(), ["client", "key", "1", "2", "3", "4", "5", "6", "7"]);
    assert_eq!(call.request().method(), "POST");
}

fn title() -> String {
    "a".to_owned()
}

#[test]
fn temporaries_may_be_borrowed() {
    property!({ "subject": title().as_str(), "joinUrl": title().trim() } => r#","subject":"a","joinUrl":"a""#);
    let lock = std::sync::Mutex::new(String::from("a"));
    property!({ "subject": lock.lock().unwrap().as_str() } => r#","subject":"a""#);
    assert!(lock.try_lock().is_ok(), "the lock was given back");
}

#[test]
fn a_request_borrows_nothing() {
    let request = {
        let (id, subject) = (String::from("1"), String::from("a"));
        graph_request!(POST /applications/{&id}/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
            "subject": &subject,
        })
    };
    assert!(body_of(&request).ends_with(r#""subject":"a"}"#));
}

#[test]
fn values_leave_as_rust_makes_them() {
    fn early(subject: Option<&str>) -> Option<usize> {
        let request = graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
            "subject": subject?,
            "joinUrl": if subject == Some("b") { return Some(0) } else { "x" },
        });
        request.body().map(<[u8]>::len)
    }
    assert_eq!(early(None), None);
    assert_eq!(early(Some("b")), Some(0));
    assert!(early(Some("a")) > Some(0));
}

#[tokio::test]
async fn values_may_be_awaited_in_a_task() {
    async fn load(text: &str) -> Result<String, std::io::Error> {
        tokio::task::yield_now().await;
        Ok(text.to_owned())
    }
    let task = tokio::spawn(async {
        let request = graph_request!(POST /applications/{load("1").await?}/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
            "subject": load("a").await?.trim(),
            "joinUrl"?: Some(load("b").await?),
        });
        Ok::<_, std::io::Error>(request)
    });
    let request = task.await.unwrap().unwrap();
    assert_eq!(request.path(), "/beta/applications/1/onlineMeetings");
    assert!(body_of(&request).ends_with(r#""subject":"a","joinUrl":"b"}"#));
}

/// Stands for a macro of a user that wraps ours.
macro_rules! meeting {
    ($subject:expr, $key:literal: $value:expr $(, $more:ident)?) => {
        graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
            "subject": $subject,
            $key: $value,
            $($more: true,)?
        })
    };
}

#[test]
fn works_inside_a_users_macro() {
    let n = 1;
    let request = meeting!(format!("{n}"), "joinUrl": "x", isCancelled);
    assert!(body_of(&request).ends_with(r#""subject":"1","joinUrl":"x","isCancelled":true}"#));
}
