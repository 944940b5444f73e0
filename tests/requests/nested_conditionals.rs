//! Conditions and loops as the branches of a condition.

use graph_request::{Request, graph_request, v1};
use serde_json::Value;

use crate::{attendees, body_of, meeting};

#[test]
fn a_branch_may_be_another_condition() {
    for (is_open, is_free, expected) in [
        (true, true, r#"{"scope":"everyone"}"#),
        (true, false, r#"{"scope":"organizer"}"#),
        (false, true, "{}"),
        (false, false, "{}"),
    ] {
        meeting!({ lobbyBypassSettings: if is_open {
            if is_free { "scope": "everyone" } else { "scope": "organizer" }
        } else {} } => format!(r#"{{"lobbyBypassSettings":{expected}}}"#));
        meeting!({ subject: "a", lobbyBypassSettings?: if is_open {
            if is_free { "scope": "everyone" } else { "scope": "organizer" }
        } } => if is_open {
            format!(r#"{{"subject":"a","lobbyBypassSettings":{expected}}}"#)
        } else {
            r#"{"subject":"a"}"#.to_owned()
        });
        let request: Request<Value> = graph_request!(POST! /x {
            a?: if is_open { if is_free { "scope": "everyone" } else { "scope": "organizer" } },
        } -> Value);
        let expected = if is_open { format!(r#"{{"a":{expected}}}"#) } else { "{}".to_owned() };
        assert_eq!(body_of(&request), expected);
    }
}

#[test]
fn every_branch_may_be_a_loop_or_another_condition() {
    let (few, many) = (["ana"], ["bo", "cy"]);
    let (ana, bo, cy) = (r#"{"upn":"ana"}"#, r#"{"upn":"bo"}"#, r#"{"upn":"cy"}"#);
    for is_small in [true, false] {
        let expected = if is_small { ana.to_owned() } else { format!("{bo},{cy}") };
        attendees!([
            if is_small { for upn in few { upn: upn } } else { for upn in many { upn: upn } },
        ] => expected);
        attendees!([ for group in [&few[..], &many] {
            if group.len() > 1 { for upn in group { upn: *upn } } else { upn: group[0] }
        } ] => format!("{ana},{bo},{cy}"));
        for is_host in [true, false] {
            let upn = if is_host { ana } else { bo };
            let role = if is_host { "presenter" } else { "attendee" };
            let role = format!(r#"{{"role":"{role}"}}"#);
            attendees!([
                if is_small { if is_host { upn: "ana" } else { upn: "bo" } }
                else { if is_host { role: "presenter" } else { role: "attendee" } },
            ] => if is_small { upn } else { &role });
        }
    }
}

#[test]
fn a_condition_between_models_is_an_element() {
    let person = |upn: &str| v1::MeetingParticipantInfo::default().upn(upn);
    let (ana, bo, cy) = (r#"{"upn":"ana"}"#, r#"{"upn":"bo"}"#, r#"{"upn":"cy"}"#);
    attendees!([ for upn in ["ana", "bo"] {
        if upn == "ana" { person(upn) } else { person("cy") }
    } ] => format!("{ana},{cy}"));
    attendees!([ for upn in ["ana", "bo", "cy", "dee"] {
        if upn == "bo" {
            upn: upn,
        } else {
            if upn < "dee" { person(upn) } else { break }
        }
    } ] => format!("{ana},{bo},{cy}"));
}
