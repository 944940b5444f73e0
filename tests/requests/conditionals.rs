//! Objects and elements under conditions: `key?: if condition { … }`, `[ if condition { … } ]`.

use std::cell::RefCell;
use std::sync::Mutex;

use graph_request::preview::{IdentitySet, MeetingParticipantInfo};
use graph_request::v1::{LobbyBypassScope, LobbyBypassSettings};
use graph_request::{Request, graph_request};
use serde_json::Value;

use crate::{attendees, body_of, meeting};

#[test]
fn an_object_is_left_out_without_its_condition() {
    for (is_open, expected) in [
        (true, r#"{"subject":"a","lobbyBypassSettings":{"scope":"everyone"},"externalId":"b"}"#),
        (false, r#"{"subject":"a","externalId":"b"}"#),
    ] {
        meeting!({
            subject: "a",
            lobbyBypassSettings?: if is_open { "scope": "everyone" },
            externalId: "b",
        } => expected);
    }
}

#[test]
fn an_object_in_first_place_is_followed_by_no_stray_comma() {
    for (is_open, has_title, expected) in [
        (true, true, r#"{"lobbyBypassSettings":{},"subject":"a"}"#),
        (true, false, r#"{"lobbyBypassSettings":{}}"#),
        (false, true, r#"{"subject":"a"}"#),
        (false, false, "{}"),
    ] {
        let title = has_title.then_some("a");
        meeting!({ lobbyBypassSettings?: if is_open {}, subject?: title } => expected);
    }
}

#[test]
fn one_branch_of_several_is_taken() {
    for (number, expected) in [
        (1, r#"{"scope":"everyone"}"#),
        (2, r#"{"scope":"organizer","isDialInBypassEnabled":true}"#),
        (3, r#"{"isDialInBypassEnabled":false}"#),
    ] {
        let expected = format!(r#"{{"lobbyBypassSettings":{expected}}}"#);
        meeting!({ lobbyBypassSettings: if number == 1 {
            "scope": "everyone",
        } else if number == 2 {
            "scope": "organizer", "isDialInBypassEnabled": true,
        } else {
            "isDialInBypassEnabled": false,
        } } => expected);
        meeting!({ lobbyBypassSettings?: if number == 1 { "scope": "everyone" }
            else if number == 2 { "scope": "organizer", "isDialInBypassEnabled": number > 0 }
            else { "isDialInBypassEnabled": false }
        } => expected);
    }
}

#[test]
fn patterns_bind_names_in_their_branch() {
    for (scope, dial_in, expected) in [
        (
            Some(LobbyBypassScope::Everyone),
            Ok(true),
            r#"{"scope":"everyone","isDialInBypassEnabled":true}"#,
        ),
        (Some(LobbyBypassScope::Everyone), Ok(false), r#"{"isDialInBypassEnabled":false}"#),
        (None, Err("off"), r#"{"reason":"off"}"#),
    ] {
        meeting!({ lobbyBypassSettings?: if let Some(scope) = &scope && let Ok(true) = dial_in {
            scope: scope, isDialInBypassEnabled: true,
        } else if let Ok(dial_in) = dial_in {
            isDialInBypassEnabled: dial_in,
        } else if let Err(reason) = dial_in {
            reason!: reason,
        } } => format!(r#"{{"lobbyBypassSettings":{expected}}}"#));
    }
}

#[test]
fn a_branch_may_be_an_expression_of_rust() {
    let model = LobbyBypassSettings::default();
    for is_open in [true, false] {
        let other = LobbyBypassSettings::default();
        meeting!({ lobbyBypassSettings: if is_open { &model } else { &other } } =>
            r#"{"lobbyBypassSettings":{}}"#);
        meeting!({ lobbyBypassSettings?: if is_open { Some(&model) } else { Some(&other) } } =>
            r#"{"lobbyBypassSettings":{}}"#);
        meeting!({ subject: if is_open { "open" } else { "closed" } } =>
            format!(r#"{{"subject":"{}"}}"#, if is_open { "open" } else { "closed" }));
        let expected = if is_open { r#"{"scope":"everyone"}"# } else { "{}" };
        meeting!({ lobbyBypassSettings: if is_open { "scope": "everyone" } else { &model } } =>
            format!(r#"{{"lobbyBypassSettings":{expected}}}"#));
    }
}

#[test]
fn elements_under_conditions_stand_among_others() {
    let (ana, bo) = (r#"{"upn":"ana"}"#, r#"{"upn":"bo"}"#);
    for (first, last, expected) in [
        (true, true, format!("{ana},{ana},{bo},{bo}")),
        (true, false, format!("{ana},{ana},{bo}")),
        (false, true, format!("{ana},{bo},{bo}")),
        (false, false, format!("{ana},{bo}")),
    ] {
        attendees!([
            if first { upn: "ana" },
            for upn in ["ana"] { upn: upn },
            { upn: "bo" },
            if last { upn: "bo" },
        ] => expected);
        let expected = if first {
            ana
        } else if last {
            bo
        } else {
            ""
        };
        attendees!([ if first { upn: "ana" } else if last { upn: "bo" } ] => expected);
        let expected = if first { ana } else { bo };
        attendees!([ if first { upn: "ana" } else { upn: "bo" } ] => expected);
    }
}

#[test]
fn elements_under_conditions_in_loops() {
    let people = [("ana", true), ("bo", false), ("cy", true)];
    let (ana, bo, cy) = (r#"{"upn":"ana"}"#, r#"{"role":"attendee"}"#, r#"{"upn":"cy"}"#);
    attendees!([ for (upn, is_invited) in people { if is_invited { upn: upn } } ] =>
        format!("{ana},{cy}"));
    attendees!([ for (upn, is_invited) in people {
        if is_invited { upn: upn } else { "role": "attendee" },
    } ] => format!("{ana},{bo},{cy}"));
    attendees!([ if people[0].1 { for (upn, _) in people { if upn != "bo" { upn: upn } } } ] =>
        format!("{ana},{cy}"));
    attendees!([ for (upn, is_invited) in people { upn: if is_invited { upn } else { continue } } ] =>
        format!("{ana},{cy}"));
    attendees!([ for (upn, is_invited) in people {
        role?: None::<graph_request::v1::OnlineMeetingRole>,
        identity?: if is_invited { user: { id: if upn == "cy" { break } else { upn } } },
    } ] => r#"{"identity":{"user":{"id":"ana"}}},{}"#);
}

#[test]
fn elements_of_other_kinds_under_conditions() {
    let model = graph_request::v1::MeetingParticipantInfo::default();
    for has_more in [true, false] {
        let expected = if has_more { "{},{}" } else { "{}" };
        attendees!([ &model, if has_more { &model } ] => expected);
        let expected = if has_more { r#"["a","b"]"# } else { r#"["a"]"# };
        let request = graph_request!(POST! /me/x { "tags": ["a", if has_more { "b" }] });
        assert_eq!(body_of(&request), format!(r#"{{"tags":{expected}}}"#));
    }
}

#[test]
fn conditions_in_requests_that_are_not_checked() {
    let (yes, no) = (true, false);
    let request = graph_request!(POST! /me/events {
        "body"?: if yes { "content": "a", "more"?: if no { "b": 1 } },
        "start"?: if no { "dateTime": "2026-11-30T09:00:00" },
        "end": if no { "a": 1 } else if let Some(zone) = Some("UTC") { "timeZone": zone } else { 5 },
        "attendees": [
            if yes { "type": "required" },
            for name in ["x", "y"] { if name == "x" { "emailAddress": { "name": name } } },
        ],
        "rust": if no { 1 } else { 2 },
    });
    assert_eq!(
        body_of(&request),
        concat!(
            r#"{"body":{"content":"a"},"end":{"timeZone":"UTC"},"attendees":[{"type":"required"},"#,
            r#"{"emailAddress":{"name":"x"}}],"rust":2}"#,
        )
    );
}

#[test]
fn conditions_below_a_name_that_is_not_checked() {
    meeting!({ "added"!: { "a"?: if 1 > 2 { "b": 1 }, "c": [if 2 > 1 { "d": null }] } } =>
        r#"{"added":{"c":[{"d":null}]}}"#);
    meeting!({ "added"!: if 1 > 2 { "b": 1 } else { "b": 2 } } => r#"{"added":{"b":2}}"#);
}

#[test]
fn required_properties_may_have_several_forms() {
    let set = IdentitySet::default();
    for has_name in [true, false] {
        let request = graph_request!(POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": if has_name {
                "organizer": { "identity": { "user": { "displayName": "Ana" } } },
            } else {
                "organizer": { "identity": set },
            },
        });
        let body: Value = serde_json::from_str(body_of(&request)).unwrap();
        let name = &body["participants"]["organizer"]["identity"]["user"]["displayName"];
        assert_eq!(name.as_str(), has_name.then_some("Ana"));
    }
    let whole = MeetingParticipantInfo::default();
    assert_eq!(whole.identity, None, "nothing was moved");
}

#[test]
fn an_update_may_change_an_object_under_a_condition() {
    for is_open in [true, false] {
        let request = graph_request!(PATCH /me/onlineMeetings/{"1"} {
            "lobbyBypassSettings"?: if is_open { "scope": "everyone" },
            "participants"?: if !is_open { "attendees": [] },
        });
        let expected = if is_open {
            r#"{"lobbyBypassSettings":{"scope":"everyone"}}"#
        } else {
            r#"{"participants":{"attendees":[]}}"#
        };
        assert_eq!(body_of(&request), expected);
    }
}

#[test]
fn conditions_and_values_are_evaluated_once_and_in_order() {
    let seen = RefCell::new(Vec::new());
    let see = |name: &'static str| {
        seen.borrow_mut().push(name);
        name
    };
    meeting!({
        subject: see("a"),
        lobbyBypassSettings?: if see("b") == "x" { added!: see("not") } else if see("c") == "c" {
            added!: see("d"),
        } else if see("not") == "x" { added!: see("not") },
        externalId: see("e"),
    } => r#"{"subject":"a","lobbyBypassSettings":{"added":"d"},"externalId":"e"}"#);
    assert_eq!(*seen.borrow(), ["a", "b", "c", "d", "e"]);
}

#[test]
fn what_a_condition_locks_is_released_before_its_braces() {
    let title = Mutex::new("a".to_owned());
    let length = || title.lock().unwrap().len();
    meeting!({
        participants?: if *title.lock().unwrap() == "a" {
            organizer: { upn: title.lock().unwrap(), identity: { user: { id: title.lock().unwrap() } } },
        },
        subject: title.lock().unwrap(),
    } => r#"{"participants":{"organizer":{"upn":"a","identity":{"user":{"id":"a"}}}},"subject":"a"}"#);
    assert_eq!(length(), 1);
}

fn fallible(
    is_open: Result<bool, &'static str>,
) -> Result<Request<graph_request::v1::OnlineMeeting>, &'static str> {
    Ok(graph_request!(POST /me/onlineMeetings {
        lobbyBypassSettings?: if is_open? { "scope": "everyone" },
        participants: { attendees: [if is_open? { upn: is_open.map(|_| "a")? }] },
    }))
}

#[test]
fn a_question_mark_leaves_the_function() {
    assert!(body_of(&fallible(Ok(true)).unwrap()).contains("everyone"));
    assert_eq!(fallible(Err("no")).unwrap_err(), "no");
}

#[tokio::test]
async fn conditions_may_be_awaited() {
    let task = tokio::spawn(async {
        graph_request!(POST /me/onlineMeetings {
            lobbyBypassSettings?: if std::future::ready(true).await {
                isDialInBypassEnabled: std::future::ready(true).await,
            },
        })
    });
    let expected = r#"{"lobbyBypassSettings":{"isDialInBypassEnabled":true}}"#;
    assert_eq!(body_of(&task.await.unwrap()), expected);
}
