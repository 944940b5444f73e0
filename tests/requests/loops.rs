//! Loops in arrays: `[ for pattern in iterator { … } ]`.

use graph_request::preview::MeetingParticipantInfo;
use graph_request::{Request, graph_request, preview::OnlineMeeting};

use crate::{body_of, property};

struct Person {
    upn: &'static str,
    id: Option<&'static str>,
}

const PEOPLE: [Person; 2] = [Person { upn: "a", id: Some("1") }, Person { upn: "b", id: None }];

/// Asserts the JSON of the attendees that an array produces.
macro_rules! attendees {
    ([$($elements:tt)*] => $json:expr) => {{
        let request = graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} }, "attendees": [$($elements)*] },
            "subject": "after",
        });
        let before = r#"{"meetingType":"meetNow","participants":{"organizer":{"identity":{}},"attendees":["#;
        assert_eq!(body_of(&request), [before, $json, r#"]},"subject":"after"}"#].concat());
    }};
}

#[test]
fn one_element_a_turn() {
    attendees!([ for person in PEOPLE { "upn": person.upn, "identity": {} } ] =>
        r#"{"upn":"a","identity":{}},{"upn":"b","identity":{}}"#);
    attendees!([ for person in &PEOPLE { "upn": person.upn, "identity": { "user": { "id"?: person.id } } } ] =>
        r#"{"upn":"a","identity":{"user":{"id":"1"}}},{"upn":"b","identity":{"user":{}}}"#);
    let nobody: [Person; 0] = [];
    attendees!([ for _ in nobody { "identity": {} } ] => "");
}

#[test]
fn any_pattern_and_any_iterator() {
    attendees!([ for Person { upn, .. } in PEOPLE { upn: upn, identity: {} } ] =>
        r#"{"upn":"a","identity":{}},{"upn":"b","identity":{}}"#);
    attendees!([ for (n, &upn) in ["x", "y"].iter().enumerate().rev() { "upn": format!("{n}{upn}"), "identity": {} } ] =>
        r#"{"upn":"1y","identity":{}},{"upn":"0x","identity":{}}"#);
    attendees!([ for Ok(upn) | Err(upn) in [Ok("x"), Err("y")] { "upn": upn, "identity": {} } ] =>
        r#"{"upn":"x","identity":{}},{"upn":"y","identity":{}}"#);
}

#[test]
fn mixed_with_plain_elements_and_other_loops() {
    let (none, some): ([&str; 0], _) = ([], ["x"]);
    attendees!([
        for upn in none { "upn": upn, "identity": {} },
        for upn in some { "upn": upn, "identity": {} },
        { "upn": "plain", "identity": {} },
        for upn in none { "upn": upn, "identity": {} },
        for upn in some { "upn": upn, "identity": {} },
        { "identity": {} },
    ] => r#"{"upn":"x","identity":{}},{"upn":"plain","identity":{}},{"upn":"x","identity":{}},{"identity":{}}"#);
    attendees!([ for upn in none { "upn": upn, "identity": {} }, { "identity": {} } ] =>
        r#"{"identity":{}}"#);
    let whole = MeetingParticipantInfo::default();
    attendees!([ whole, for _ in 0..2 { ..whole }, &whole ] => "{},{},{},{}");
}

#[test]
fn loops_in_loops() {
    let teams = [vec!["a", "b"], vec![], vec!["c"]];
    attendees!([ for team in &teams { for upn in team { "upn": *upn, "identity": {} } } ] =>
        r#"{"upn":"a","identity":{}},{"upn":"b","identity":{}},{"upn":"c","identity":{}}"#);
    property!({ "rows"!: [for team in &teams { [for upn in team { upn }] }] } =>
        r#","rows":[["a","b"],[],["c"]]"#);
}

#[test]
fn elements_that_are_no_objects() {
    property!({ "tags"!: [for tag in ["a", "b"] { tag }] } => r#","tags":["a","b"]"#);
    property!({ "tags"!: ["x", for tag in ["a"] { tag.to_uppercase() }, "y"] } => r#","tags":["x","A","y"]"#);
}

#[test]
fn a_break_leaves_whole_elements() {
    attendees!([ for (n, person) in PEOPLE.iter().enumerate() {
        "identity": {},
        "upn": if n == 1 { break } else { person.upn },
    } ] => r#"{"identity":{},"upn":"a"}"#);
    attendees!([ for (n, person) in PEOPLE.iter().enumerate() {
        "upn": if n == 0 { continue } else { person.upn },
        "identity": {},
    } ] => r#"{"upn":"b","identity":{}}"#);
    let rows = [[1, 2], [3, 4]];
    property!({ "rows"!: [for row in rows {
        { "cells": [for cell in row { cell }], "sum": if row[0] == 3 { break } else { row[0] } }
    }] } => r#","rows":[{"cells":[1,2],"sum":1}]"#);
}

fn fallible(upns: &[Result<&str, &'static str>]) -> Result<Request<OnlineMeeting>, &'static str> {
    Ok(graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": {
            "organizer": { "identity": {} },
            "attendees": [ for upn in upns { "upn": (*upn)?, "identity": {} } ],
        },
    }))
}

#[test]
fn a_question_mark_leaves_the_function() {
    assert!(fallible(&[Ok("a")]).is_ok());
    assert_eq!(fallible(&[Ok("a"), Err("no")]).unwrap_err(), "no");
}

async fn upn_of(person: &Person) -> String {
    tokio::task::yield_now().await;
    person.upn.to_owned()
}

#[tokio::test]
async fn elements_may_be_awaited() {
    let task = tokio::spawn(async {
        graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": {
                "organizer": { "identity": {} },
                "attendees": [ for person in &PEOPLE { "upn": upn_of(person).await, "identity": {} } ],
            },
        })
    });
    assert!(body_of(&task.await.unwrap()).contains(r#"{"upn":"b","identity":{}}"#));
}

/// Writes an array with sixteen times as many elements as given.
macro_rules! sixteen_times {
    ([$($elements:tt)*] => $json:expr) => {
        sixteen_times!(@ ($($elements)* $($elements)* $($elements)* $($elements)*) => $json)
    };
    (@ ($($elements:tt)*) => $json:expr) => {
        attendees!([$($elements)* $($elements)* $($elements)* $($elements)*] => $json)
    };
}

#[test]
fn more_loops_than_one_function_holds() {
    let people = ["x".to_owned()];
    let mut seen = 0;
    let element = r#"{"upn":"x","identity":{}}"#;
    sixteen_times!([
        for upn in &people { "upn": upn, "identity": {} },
        for upn in &people { "upn": upn, "identity": {} },
        for upn in people.clone() { "upn": { seen += 1; upn }, "identity": {} },
        for _ in 0..9 { "upn": if seen > 0 { break } else { "y" }, "identity": {} },
        for upn in &people { for _ in 0..2 { "upn": upn, "identity": {} } },
    ] => &vec![element; 80].join(","));
    assert_eq!(seen, 16);
}
