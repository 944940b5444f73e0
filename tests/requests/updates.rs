//! Models in updates, which leave out what an update cannot carry, and the sentinel of enums, which
//! no request carries.

use graph_request::__private::{
    Body, Collection, Enumeration, StructuredInUpdate, Url, collection, entity, enumeration, get,
    of, optional, patch, quoted, spread_in_update, structured_in_update,
};
use graph_request::testing::FakeGraph;
use graph_request::v1::{
    JoinMeetingIdSettings, MeetingParticipantInfo, MeetingParticipants, OnlineMeeting,
    OnlineMeetingRole,
};
use graph_request::{ErrorKind, Request, graph_request};
use serde_json::{Value, json};

use crate::body_of;

/// Makes the request of `PATCH { ..meeting }`, without the names in `except`.
fn update(meeting: &OnlineMeeting, except: &[&'static str]) -> Request<OnlineMeeting> {
    let spread = spread_in_update(of::<OnlineMeeting>(), meeting, except);
    let mut body = Body::with_capacity(0);
    body.value("{", spread);
    body.text("}");
    entity(patch("/v1.0/me/onlineMeetings/1", body.finish()))
}

fn updated(meeting: &Value, except: &[&'static str]) -> Value {
    let meeting: OnlineMeeting = serde_json::from_value(meeting.clone()).unwrap();
    serde_json::from_str(body_of(&update(&meeting, except))).unwrap()
}

/// Returns the message with which a request is refused before it is sent.
async fn refusal<T: Send + 'static>(request: Request<T>) -> String {
    let graph = FakeGraph::start().await;
    let error = graph.client().send(request).await.err().expect("it is refused");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(graph.received().is_empty(), "nothing was sent");
    error.to_string()
}

#[test]
fn an_update_leaves_out_what_it_cannot_carry() {
    let meeting = json!({
        "@odata.context": "x",
        "id": "1",
        "subject": "a",
        "creationDateTime": "2026-02-20T11:05:07Z",
        "expiryDateTime": "2026-04-20T11:05:07Z",
        "meetingOptionsWebUrl": "https://teams.example/options",
        "joinWebUrl": "https://teams.example/join",
        "startDateTime": "2026-03-02T17:00:00Z",
        "endDateTime": "2026-03-02T17:30:00Z",
        "joinMeetingIdSettings": { "isPasscodeRequired": true, "joinMeetingId": "2345678901" },
        "participants": {
            "organizer": { "upn": "ada@contoso.com" },
            "attendees": [{ "upn": "joe@contoso.com", "role": "attendee" }],
        },
        "newProperty": 1,
    });
    let expected = json!({
        "subject": "a",
        "startDateTime": "2026-03-02T17:00:00Z",
        "endDateTime": "2026-03-02T17:30:00Z",
        "participants": { "attendees": [{ "upn": "joe@contoso.com", "role": "attendee" }] },
        "newProperty": 1,
    });
    assert_eq!(updated(&meeting, &[]), expected);
}

#[test]
fn models_in_a_patch_leave_it_out() {
    let meeting: OnlineMeeting = serde_json::from_value(json!({
        "id": "1",
        "startDateTime": "2026-03-02T17:00:00Z",
        "joinMeetingIdSettings": { "isPasscodeRequired": true },
        "participants": { "organizer": { "upn": "a" }, "attendees": [{ "upn": "b" }] },
    }))
    .unwrap();
    let left = r#"{"participants":{"attendees":[{"upn":"b"}]},"subject":"x"}"#;
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { ..meeting, "subject": "x" });
    assert_eq!(body_of(&request), left);
    let participants = meeting.participants.as_ref().unwrap();
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants": participants, "subject": "x" });
    assert_eq!(body_of(&request), left);
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants"?: meeting.participants, "subject": "x" });
    assert_eq!(body_of(&request), left);
    let request = graph_request!(PATCH /me/onlineMeetings/{"1"} { "participants": { ..participants }, "subject": "x" });
    assert_eq!(body_of(&request), left);
}

#[test]
fn a_create_carries_what_an_update_cannot() {
    let mut meeting = OnlineMeeting::default();
    let mut settings = JoinMeetingIdSettings::default();
    settings.is_passcode_required = Some(true);
    settings.passcode = Some("a1B2c3".to_owned());
    meeting.join_meeting_id_settings = Some(settings);
    let request = graph_request!(POST / me / onlineMeetings { ..meeting });
    assert_eq!(body_of(&request), r#"{"joinMeetingIdSettings":{"isPasscodeRequired":true}}"#);
}

#[test]
fn a_start_and_an_end_go_together_or_not_at_all() {
    let start = json!("2026-03-02T17:00:00Z");
    let end = json!("2026-03-02T17:30:00Z");
    let both = json!({ "startDateTime": start, "endDateTime": end });
    assert_eq!(updated(&both, &[]), both);
    for name in ["startDateTime", "endDateTime"] {
        let one = json!({ "subject": "a", name: both[name] });
        assert_eq!(updated(&one, &[]), json!({ "subject": "a" }));
        let other = if name == "startDateTime" { "endDateTime" } else { "startDateTime" };
        // The object writes the other time itself.
        assert_eq!(updated(&one, &[other]), one);
        assert_eq!(updated(&both, &[other]), json!({ name: both[name] }));
    }
    assert_eq!(updated(&both, &["startDateTime", "endDateTime"]), json!({}));
    // A time that was not read stays as it came.
    let odd = json!({ "startDateTime": "2026-05-02T016:00:00Z", "endDateTime": end });
    assert_eq!(updated(&odd, &[]), odd);
    let odd = json!({ "startDateTime": "2026-05-02T016:00:00Z" });
    assert_eq!(updated(&odd, &[]), json!({}));
}

#[test]
fn an_object_of_which_nothing_is_left_is_left_out() {
    let meeting = json!({ "participants": { "organizer": { "upn": "ada@contoso.com" } } });
    assert_eq!(updated(&meeting, &[]), json!({}));
    let meeting = json!({ "participants": { "attendees": [] } });
    assert_eq!(updated(&meeting, &[]), meeting);
}

#[test]
fn models_in_place_of_objects_leave_out_the_same() {
    let organizer: MeetingParticipantInfo = serde_json::from_value(json!({ "upn": "a" })).unwrap();
    let mut participants = MeetingParticipants::default();
    participants.organizer = Some(organizer.clone());
    participants.attendees = Some(vec![organizer]);
    let left = r#"{"attendees":[{"upn":"a"}]}"#;
    let one = structured_in_update(of::<MeetingParticipants>(), &participants);
    assert_eq!(format!("{one:?}"), left);
    let many = [&participants, &participants];
    let many = collection(of::<StructuredInUpdate<MeetingParticipants>>(), &many);
    assert_eq!(format!("{many:?}"), format!("[{left},{left}]"));
    let kind = of::<StructuredInUpdate<MeetingParticipants>>();
    let some = Some(&participants);
    let optional_one = optional(",\"p\":", kind, &some);
    let some = Some(vec![&participants]);
    let optional_many =
        optional(",\"ps\":", of::<Collection<StructuredInUpdate<MeetingParticipants>>>(), &some);
    let mut body = Body::with_capacity(0);
    body.value("{", optional_one);
    body.value("", optional_many);
    body.text("}");
    let request: Request<()> = entity(patch("/v1.0/x", body.finish()));
    assert_eq!(body_of(&request), format!(r#"{{"p":{left},"ps":[{left}]}}"#));
}

#[test]
fn what_follows_a_model_of_an_update_is_written_as_ever() {
    let participants = MeetingParticipants::default();
    let in_update = structured_in_update(of::<MeetingParticipants>(), &participants);
    let mut other = MeetingParticipants::default();
    other.organizer = Some(MeetingParticipantInfo::default());
    let as_ever = graph_request::__private::structured(of::<MeetingParticipants>(), &other);
    let mut body = Body::with_capacity(0);
    body.value("[", in_update);
    body.value(",", as_ever);
    body.text("]");
    let request: Request<()> = entity(patch("/v1.0/x", body.finish()));
    assert_eq!(body_of(&request), r#"[{},{"organizer":{}}]"#);
}

#[test]
fn no_name_is_written_twice() {
    let mut meeting = OnlineMeeting::default();
    meeting.subject = Some("a".to_owned());
    for name in ["subject", "id", "joinMeetingIdSettings", "recordAutomatically"] {
        meeting.additional_properties.insert(name.to_owned(), true.into());
    }
    let request = graph_request!(POST / me / onlineMeetings { ..meeting });
    let expected = r#"{"subject":"a","joinMeetingIdSettings":true,"recordAutomatically":true}"#;
    assert_eq!(body_of(&request), expected, "the field takes precedence");
    let request = graph_request!(POST /me/onlineMeetings { ..meeting, "subject": "b", "recordAutomatically": false });
    let expected = r#"{"joinMeetingIdSettings":true,"subject":"b","recordAutomatically":false}"#;
    assert_eq!(body_of(&request), expected, "what is written takes precedence");
    let expected = r#"{"subject":"a","recordAutomatically":true}"#;
    assert_eq!(body_of(&update(&meeting, &[])), expected);
}

fn with_role(role: &str) -> OnlineMeeting {
    let attendees = json!([{ "upn": "a" }, { "upn": "b", "role": role }]);
    serde_json::from_value(json!({ "participants": { "attendees": attendees } })).unwrap()
}

#[tokio::test]
async fn the_sentinel_is_never_sent() {
    let meeting = with_role("unknownFutureValue");
    let reason = "which marks members that are newer than the program, and is never sent";
    let expected = format!("`participants.attendees[1].role` is `unknownFutureValue`, {reason}");
    let spread = graph_request!(POST /me/onlineMeetings { ..meeting, "subject": "x" });
    assert!(refusal(spread).await.contains(&expected));
    assert!(refusal(update(&meeting, &[])).await.contains(&expected));
    let participants = meeting.participants.clone().unwrap();
    let model = graph_request!(POST /me/onlineMeetings { "participants": participants });
    assert!(refusal(model).await.contains(&expected));
    let role = OnlineMeetingRole::Other("unknownFutureValue".into());
    let value = graph_request!(POST /me/onlineMeetings {
        "subject": "x",
        "participants": { "attendees": [{ "upn": "a" }, { "upn": "b", "role": role }] },
    });
    assert!(refusal(value).await.contains(&expected));
    let looped = graph_request!(POST /me/onlineMeetings {
        "participants": { "attendees": [for upn in ["a", "b"] { "upn": upn, "role"?: (upn == "b").then_some(&role) }] },
    });
    assert!(refusal(looped).await.contains(&expected));
}

#[tokio::test]
async fn the_sentinel_of_an_unknown_enum_is_never_sent() {
    let meeting: OnlineMeeting = serde_json::from_value(json!({
        "newProperty": { "modes": ["a", "unknownFutureValue"] },
    }))
    .unwrap();
    let message = refusal(update(&meeting, &[])).await;
    assert!(message.contains("`newProperty.modes[1]` is `unknownFutureValue`"), "{message}");
    let request = graph_request!(POST /me/onlineMeetings { ..meeting, "newProperty"!: 1 });
    assert_eq!(body_of(&request), r#"{"newProperty":1}"#);
    let meeting = FakeGraph::start().await.client().send(request).await;
    assert!(meeting.is_ok(), "{meeting:?}");
}

#[tokio::test]
async fn the_sentinel_is_never_in_a_url() {
    let role = OnlineMeetingRole::Other("unknownFutureValue".into());
    let value = quoted(enumeration(of::<OnlineMeetingRole>(), &role));
    let mut url = Url::with_capacity(0);
    url.part("/v1.0/me/x?$filter=role%20eq%20", value);
    let request: Request<()> = entity(get(url.finish()));
    let expected =
        "`unknownFutureValue` marks members that are newer than the program, and is never sent";
    assert!(refusal(request).await.contains(expected));
    let kind = of::<Collection<Enumeration<OnlineMeetingRole>>>();
    let roles = Some([role]);
    let mut body = Body::with_capacity(0);
    body.value("{", optional(",\"roles\":", kind, &roles));
    body.text("}");
    let request: Request<()> = entity(patch("/v1.0/x", body.finish()));
    assert!(refusal(request).await.contains("`roles[0]` is `unknownFutureValue`"));
}

#[test]
fn the_sentinel_is_kept_and_other_members_are_sent() {
    let meeting = with_role("unknownFutureValue");
    let stored = serde_json::to_string(&meeting).unwrap();
    assert_eq!(serde_json::from_str::<OnlineMeeting>(&stored).unwrap(), meeting);
    let request = update(&with_role("newRole"), &[]);
    let attendees = r#"[{"upn":"a"},{"role":"newRole","upn":"b"}]"#;
    assert_eq!(body_of(&request), format!(r#"{{"participants":{{"attendees":{attendees}}}}}"#));
}
