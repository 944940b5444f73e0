//! Fragments: objects that stand by themselves, made by `graph_object!`.

use std::sync::Arc;

use graph_request::time::OffsetDateTime;
use graph_request::{Fragment, graph_object, graph_request, v1};
use serde_json::json;

use crate::body_of;

fn person(upn: &str) -> Fragment<v1::MeetingParticipantInfo> {
    graph_object!(v1::MeetingParticipantInfo { "upn": upn, "role": "attendee" })
}

#[test]
fn a_fragment_is_json_text() {
    let (names, late) = (["a", "b"], true);
    let people = graph_object!(v1::MeetingParticipants {
        "attendees": [for name in names { "upn": name }, if late { "upn": null }],
        "organizer"?: None::<v1::MeetingParticipantInfo>,
        "added"!: [1, 2],
    });
    assert_eq!(
        people.as_str(),
        r#"{"attendees":[{"upn":"a"},{"upn":"b"},{"upn":null}],"added":[1,2]}"#
    );
    assert_eq!(people.error(), None);
    assert_eq!(people.clone(), people);
    assert_ne!(people, graph_object!(v1::MeetingParticipants {}));
    assert_eq!(format!("{:?}", person("a")), r#"Fragment({"upn":"a","role":"attendee"})"#);
}

#[test]
fn a_fragment_stands_where_its_model_does() {
    let ana = person("ana");
    let json = ana.as_str();
    let people =
        graph_object!(v1::MeetingParticipants { "organizer": ana, "attendees": [&ana, ana] });
    let whole = format!(r#"{{"organizer":{json},"attendees":[{json},{json}]}}"#);
    assert_eq!(people.as_str(), whole);
    let shared = Arc::new(people);
    let (some, none) = (Some(&shared), None::<Fragment<v1::MeetingParticipants>>);
    for request in [
        graph_request!(POST /me/onlineMeetings { "participants": shared }),
        graph_request!(POST /me/onlineMeetings { "participants": &*shared }),
        graph_request!(POST /me/onlineMeetings { "participants": some }),
        graph_request!(POST /me/onlineMeetings { "participants"?: some, "lobbyBypassSettings"?: None::<Fragment<v1::LobbyBypassSettings>> }),
        graph_request!(
            POST / me
                / onlineMeetings { ..graph_object!(v1::OnlineMeeting { "participants": shared }) }
        ),
    ] {
        assert_eq!(body_of(&request), format!(r#"{{"participants":{whole}}}"#));
    }
    let request = graph_request!(POST /me/onlineMeetings { "participants": none });
    assert_eq!(body_of(&request), r#"{"participants":null}"#);
    let list: Vec<_> = ["a", "b"].into_iter().map(person).collect();
    let request = graph_request!(POST /me/onlineMeetings { "participants": { "attendees": list } });
    let (a, b) = (list[0].as_str(), list[1].as_str());
    assert_eq!(body_of(&request), format!(r#"{{"participants":{{"attendees":[{a},{b}]}}}}"#));
}

#[test]
fn an_object_overrides_the_fragment_that_it_starts_from() {
    let base = graph_object!(v1::OnlineMeeting {
        "subject": null,
        "externalId": "1",
        "tab\tand \"quote\""!: true,
        "participants": { "attendees": [person("a")] },
    });
    let request = graph_request!(POST /me/onlineMeetings { ..base, "externalId"?: Some("2") });
    let people = r#""participants":{"attendees":[{"upn":"a","role":"attendee"}]}"#;
    let added = r#""tab\tand \"quote\"":true"#;
    assert_eq!(
        body_of(&request),
        format!(r#"{{"subject":null,{added},{people},"externalId":"2"}}"#)
    );
    let request = graph_request!(POST /me/onlineMeetings { ..&base, "participants": {}, "subject": "b", "tab\tand \"quote\""!: 1 });
    let expected = r#"{"externalId":"1","participants":{},"subject":"b","tab\tand \"quote\"":1}"#;
    assert_eq!(body_of(&request), expected);
    let empty = graph_object!(v1::OnlineMeeting {});
    let request = graph_request!(POST /me/onlineMeetings { ..empty, "subject": "a" });
    assert_eq!(body_of(&request), r#"{"subject":"a"}"#);
}

#[test]
fn fragments_start_from_fragments_and_models() {
    let mut model = v1::MeetingParticipantInfo::default();
    model.upn = Some("a".to_owned());
    model.role = Some(v1::OnlineMeetingRole::Presenter);
    let presenter = graph_object!(v1::MeetingParticipantInfo { ..model, "upn": "b" });
    assert_eq!(presenter.as_str(), r#"{"role":"presenter","upn":"b"}"#);
    let attendee = graph_object!(v1::MeetingParticipantInfo { ..presenter, "role": "attendee" });
    assert_eq!(attendee.as_str(), r#"{"upn":"b","role":"attendee"}"#);
}

#[test]
fn an_update_leaves_out_what_it_cannot_carry() {
    let meeting = graph_object!(v1::OnlineMeeting {
        "subject": null,
        "startDateTime": "2026-11-30T09:00:00Z",
        "participants": { "organizer": { "upn": "a" }, "attendees": [{ "upn": "b" }] },
        "externalId": "1",
        "lobbyBypassSettings": {},
        "added"!: { "organizer": 1 },
    });
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { ..meeting });
    let sent: serde_json::Value = serde_json::from_str(body_of(&request)).unwrap();
    assert_eq!(sent["subject"], json!(null), "{sent}");
    assert!(sent.as_object().unwrap().contains_key("subject"), "null is not absent");
    assert_eq!(sent["participants"], json!({ "attendees": [{ "upn": "b" }] }));
    assert_eq!(sent["lobbyBypassSettings"], json!({}));
    assert_eq!(sent["added"], json!({ "organizer": 1 }));
    assert_eq!(sent.get("startDateTime"), None, "a start goes with an end");
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} {
        ..meeting, "endDateTime": "2026-11-30T10:00:00Z",
    });
    let start = r#""startDateTime":"2026-11-30T09:00:00Z""#;
    assert!(body_of(&request).contains(start), "{}", body_of(&request));
}

#[test]
fn an_update_leaves_out_what_it_cannot_carry_in_values_and_elements() {
    let people = graph_object!(v1::MeetingParticipants {
        "organizer": { "upn": "a" },
        "attendees": [{ "identity": { "user": { "id": "1" } } }],
    });
    let expected = r#"{"participants":{"attendees":[{"identity":{"user":{"id":"1"}}}]}}"#;
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants": people });
    assert_eq!(body_of(&request), expected);
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants"?: Some(&people) });
    assert_eq!(body_of(&request), expected);
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants": { ..people } });
    assert_eq!(body_of(&request), expected);
    let only_organizer = graph_object!(v1::OnlineMeeting { "participants": { "organizer": {} } });
    let request =
        graph_request!(PATCH /me/onlineMeetings/{"1"} { ..only_organizer, "subject": "a" });
    assert_eq!(body_of(&request), r#"{"subject":"a"}"#);
}

#[test]
fn requests_that_are_not_checked_take_fragments() {
    let ana = person("ana");
    let json = ana.as_str();
    let request =
        graph_request!(POST! /me/events { "who": ana, "all": [&ana, if true { "a": ana }] });
    assert_eq!(body_of(&request), format!(r#"{{"who":{json},"all":[{json},{{"a":{json}}}]}}"#));
    let request = graph_request!(POST! /me/events { ..ana, "role"?: None::<&str>, "more": 1.50 });
    assert_eq!(body_of(&request), r#"{"upn":"ana","more":1.50}"#);
    let request =
        graph_request!(POST /me/onlineMeetings { "added"!: { "who": &ana, "some"?: Some(&ana) } });
    assert_eq!(body_of(&request), format!(r#"{{"added":{{"who":{json},"some":{json}}}}}"#));
    let mut model = v1::MeetingParticipants::default();
    model.organizer = Some(v1::MeetingParticipantInfo::default());
    let request = graph_request!(PATCH! /me/x { ..model, "a": 1 });
    assert_eq!(body_of(&request), r#"{"a":1}"#, "an update");
}

#[tokio::test]
async fn a_value_without_json_is_an_error_before_sending() {
    let people = graph_object!(v1::MeetingParticipants { "weights"!: [1.0, f64::INFINITY] });
    let message = "`weights[1]`: `inf` cannot be represented in JSON";
    assert_eq!(people.error(), Some(message));
    let client = graph_request::Client::new("token");
    for call in [
        graph_request!(client, POST /me/onlineMeetings { "participants": people }),
        graph_request!(client, POST /me/onlineMeetings { "participants": { ..people } }),
        graph_request!(client, POST! /me/onlineMeetings { "participants": people } -> v1::OnlineMeeting),
    ] {
        let error = call.await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains(&format!("`participants`: {message}")), "{text}");
    }
    let years = OffsetDateTime::UNIX_EPOCH.replace_year(-5).unwrap();
    let meeting = graph_object!(v1::OnlineMeeting { "startDateTime": years });
    assert!(meeting.error().unwrap().contains("RFC 3339"), "{meeting:?}");
}

/// Stands for a crate with its own path to the models.
mod graph {
    pub(super) use graph_request::{beta, preview};
}

/// Passes the type on from another macro.
macro_rules! empty {
    ($type:path) => {
        graph_object!($type {})
    };
}

#[test]
fn the_type_is_any_path_of_the_user() {
    let whole: Fragment<graph::preview::MeetingParticipants> = graph_object!(graph::preview::MeetingParticipants {
        attendees: [{ identity: {} }],
    });
    assert_eq!(
        whole.as_str(),
        r#"{"attendees":[{"identity":{}}]}"#,
        "the organizer may come later"
    );
    let settings = graph_object!(graph::beta::LobbyBypassSettings { scope: "everyone" });
    assert_eq!(settings.as_str(), r#"{"scope":"everyone"}"#);
    assert_eq!(empty!(::graph_request::beta::OnlineMeeting).as_str(), "{}");
    assert_eq!(graph_request_tests_reexport::nobody().as_str(), r#"{"attendees":[]}"#);
}

#[test]
fn fragments_go_to_other_threads() {
    fn is_sendable<T: Send + Sync + 'static>(_: &T) {}
    is_sendable(&person("a"));
}
