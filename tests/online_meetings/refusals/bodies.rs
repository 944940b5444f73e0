//! Bodies that Graph refuses, and those parts of a body that it ignores.

use graph_request::http::Method;
use graph_request::testing::FakeGraph;

use super::{ask, created, post};
use crate::create_meeting;

const MEETINGS: &str = "/v1.0/me/onlineMeetings";

#[tokio::test]
async fn a_body_that_is_not_json() {
    let graph = FakeGraph::start().await;
    for (body, message) in [
        ("", "Request payload cannot be null."),
        ("null", "Request payload cannot be null."),
        ("meeting, please", "Unable to read JSON request payload."),
        ("{\"subject\":\"x\"", "Unable to read JSON request payload."),
        (r#"{"subject":"x","subject":"y"}"#, "Multiple properties with the name 'subject'"),
        ("[]", "The request payload must be a JSON object."),
    ] {
        let answer = post(&graph, MEETINGS, body).await;
        assert_eq!((answer.status, answer.code()), (400, "BadRequest"), "{body}");
        assert!(answer.message().starts_with(message), "{body}: {}", answer.message());
    }
    let url = format!("{}{MEETINGS}", graph.base_url());
    let request = reqwest::Client::new().post(url).bearer_auth("token").body("{}");
    assert_eq!(request.send().await.unwrap().status(), 400, "a body without its media type");
    assert_eq!(created(&graph), 0);
}

#[tokio::test]
async fn a_value_of_another_shape() {
    let graph = FakeGraph::start().await;
    for (body, message) in [
        (r#"{"subject":5}"#, "Cannot convert the literal '5' to the expected type 'Edm.String'."),
        (
            r#"{"isBroadcast":"false"}"#,
            "Cannot convert the literal 'false' to the expected type 'Edm.Boolean'.",
        ),
        (
            r#"{"startDateTime":"soon"}"#,
            "Cannot convert the literal 'soon' to the expected type 'Edm.DateTimeOffset'.",
        ),
        (
            r#"{"startDateTime":"2024-01-01T10:00:00"}"#,
            "Cannot convert the literal '2024-01-01T10:00:00' to the expected type 'Edm.DateTimeOffset'.",
        ),
        (r#"{"participants":"all"}"#, "A 'StartObject' node was expected."),
        (r#"{"participants":{"attendees":{}}}"#, "A 'StartArray' node was expected."),
        (r#"{"attendeeReport":"eA=="}"#, "is a stream"),
    ] {
        let answer = post(&graph, MEETINGS, body).await;
        assert_eq!((answer.status, answer.code()), (400, "BadRequest"), "{body}");
        assert!(answer.message().contains(message), "{body}: {}", answer.message());
    }
    assert_eq!(created(&graph), 0);
}

#[tokio::test]
async fn a_name_that_a_closed_type_lacks() {
    let graph = FakeGraph::start().await;
    for (body, name, ty) in [
        (r#"{"lobbyBypassSettings":{"scop":"everyone"}}"#, "scop", "lobbyBypassSettings"),
        (r#"{"participants":{"attendees":[{"mail":"a"}]}}"#, "mail", "meetingParticipantInfo"),
        // Beta has it, and v1.0 has not.
        (r#"{"participants":{"producers":[]}}"#, "producers", "meetingParticipants"),
    ] {
        let answer = post(&graph, MEETINGS, body).await;
        let expected =
            format!("The property '{name}' does not exist on type 'microsoft.graph.{ty}'.");
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.message().starts_with(&expected), "{body}: {}", answer.message());
    }
    assert_eq!(created(&graph), 0);
    let body = r#"{"autoAdmittedUsers":"everyone","participants":{"attendees":[
        {"upn":"a@contoso.com","identity":{"user":{"id":"1","tenantId":"2","x":{}}}}]}}"#;
    assert_eq!(post(&graph, MEETINGS, body).await.status, 201, "open types take any name");
    let body = r#"{"participants":{"producers":[]}}"#;
    assert_eq!(post(&graph, "/beta/me/onlineMeetings", body).await.status, 201);
}

#[tokio::test]
async fn a_member_that_an_enum_lacks() {
    let graph = FakeGraph::start().await;
    for body in [
        r#"{"lobbyBypassSettings":{"scope":"nobody"}}"#,
        r#"{"lobbyBypassSettings":{"scope":""}}"#,
        r#"{"lobbyBypassSettings":{"scope":"Everyone"}}"#,
        r#"{"lobbyBypassSettings":{"scope":"unknownFutureValue"}}"#,
        r#"{"lobbyBypassSettings":{"scope":3}}"#,
        r#"{"participants":{"attendees":[{"upn":"a","role":"coOrganizer"}]}}"#,
    ] {
        let answer = post(&graph, MEETINGS, body).await;
        assert_eq!((answer.status, answer.code()), (400, "BadRequest"), "{body}");
    }
    assert_eq!(created(&graph), 0);
}

#[tokio::test]
async fn a_type_that_is_not_a_derived_one() {
    let graph = FakeGraph::start().await;
    for body in [
        r##"{"@odata.type":"#microsoft.graph.event"}"##,
        r##"{"@odata.type":"#microsoft.graph.onlineMeetingBase"}"##,
        r##"{"chatInfo":{"@odata.type":"#microsoft.graph.identity"}}"##,
    ] {
        assert_eq!(post(&graph, MEETINGS, body).await.status, 400, "{body}");
    }
    let body = r##"{"@odata.type":"#microsoft.graph.onlineMeeting","participants":
        {"@odata.type":"#microsoft.graph.meetingParticipants"}}"##;
    assert_eq!(post(&graph, MEETINGS, body).await.status, 201);
}

#[tokio::test]
async fn a_period_that_is_not_one() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    let meeting = format!("{MEETINGS}/{id}");
    let get_or_create = format!("{MEETINGS}/createOrGet");
    let (early, late) = ("2024-01-01T09:00:00Z", "2024-01-01T12:00:00+02:00");
    let start = format!(r#"{{"startDateTime":"{early}"}}"#);
    let end = format!(r#"{{"externalId":"1","endDateTime":"{early}"}}"#);
    let reversed =
        format!(r#"{{"externalId":"1","startDateTime":"{late}","endDateTime":"{early}"}}"#);
    for (method, path, body) in [
        (Method::PATCH, &meeting, &start),
        (Method::PATCH, &meeting, &end),
        (Method::PATCH, &meeting, &reversed),
        (Method::POST, &get_or_create, &end),
        (Method::POST, &get_or_create, &reversed),
        (Method::POST, &MEETINGS.to_owned(), &reversed),
    ] {
        let answer = ask(&graph, method.clone(), path, body).await;
        assert_eq!((answer.status, answer.code()), (400, "BadRequest"), "{method} {body}");
    }
    assert_eq!(created(&graph), 1, "only the first");
    assert_eq!(post(&graph, MEETINGS, &end).await.status, 201, "a create may have an end alone");
}

#[tokio::test]
async fn a_change_of_what_is_set_on_creation() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    for body in [
        r#"{"participants":{"organizer":{"upn":"joe@contoso.com"}}}"#,
        r#"{"joinMeetingIdSettings":{"isPasscodeRequired":true}}"#,
    ] {
        let answer = ask(&graph, Method::PATCH, &format!("{MEETINGS}/{id}"), body).await;
        assert_eq!((answer.status, answer.code()), (400, "BadRequest"), "{body}");
    }
}

#[tokio::test]
async fn parameters_that_an_action_does_not_take() {
    let graph = FakeGraph::start().await;
    let id = create_meeting(&graph.client(), "Retro").await;
    let path = format!("{MEETINGS}/createOrGet");
    for body in [r#"{"subject":"x"}"#, r#"{"externalId":null}"#, r#"{"externalId":""}"#] {
        let answer = post(&graph, &path, body).await;
        assert_eq!(answer.message(), "The parameter externalId is required.", "{body}");
    }
    let answer = post(&graph, &path, r#"{"externalId":"1","externalld":"2"}"#).await;
    assert_eq!(answer.status, 400);
    // Properties of a meeting that are not parameters are ignored (docs-contrib#73).
    let body = r#"{"externalId":"1","joinMeetingIdSettings":{"isPasscodeRequired":true}}"#;
    let answer = post(&graph, &path, body).await;
    assert_eq!(answer.status, 201);
    assert_eq!(answer.body["joinMeetingIdSettings"]["isPasscodeRequired"], false);
    let path = format!("{MEETINGS}/{id}/sendVirtualAppointmentSms");
    for body in [r#"{"messageType":"hello"}"#, r#"{"kind":"confirmation"}"#, "[]"] {
        assert_eq!(post(&graph, &path, body).await.status, 400, "{body}");
    }
    // Required by the page alone.
    for (body, missing) in
        [("{}", "messageType"), (r#"{"messageType":"confirmation"}"#, "attendees")]
    {
        let answer = post(&graph, &path, body).await;
        assert_eq!(answer.message(), format!("The parameter {missing} is required."), "{body}");
    }
}

#[tokio::test]
async fn more_elements_than_a_collection_may_have() {
    let graph = FakeGraph::start().await;
    for (count, status) in [(6, 201), (7, 400)] {
        let languages = vec!["en-US"; count];
        let body = serde_json::json!({
            "broadcastSettings": { "captions": { "translationLanguages": languages } },
        });
        assert_eq!(post(&graph, MEETINGS, &body.to_string()).await.status, status, "{count}");
    }
}

#[tokio::test]
async fn what_only_the_service_sets_is_ignored() {
    let graph = FakeGraph::start().await;
    let body = r#"{
        "@odata.context": "https://example.com/", "id": "mine", "joinWebUrl": "https://example.com/",
        "subject": "x", "externalId": "7", "expiryDateTime": "2024-01-01T09:00:00Z",
        "joinMeetingIdSettings": { "isPasscodeRequired": true, "passcode": "mine" },
        "participants": { "organizer": { "identity": { "user": { "id": "another" } } } }
    }"#;
    let answer = post(&graph, MEETINGS, body).await;
    let meeting = answer.body;
    assert_eq!((answer.status, &meeting["subject"]), (201, &"x".into()));
    for (path, value) in [
        ("/@odata.context", "https://example.com/"),
        ("/id", "mine"),
        ("/joinWebUrl", "https://example.com/"),
        ("/externalId", "7"),
        ("/expiryDateTime", "2024-01-01T09:00:00Z"),
        ("/joinMeetingIdSettings/passcode", "mine"),
        ("/participants/organizer/identity/user/id", "another"),
    ] {
        assert_ne!(meeting.pointer(path), Some(&value.into()), "{path}");
    }
    assert_eq!(meeting["joinMeetingIdSettings"]["isPasscodeRequired"], true);
    let found = post(&graph, &format!("{MEETINGS}/createOrGet"), r#"{"externalId":"7"}"#).await;
    assert_eq!(found.status, 201, "a create makes no external id");
}

#[tokio::test]
async fn the_api_of_2018_requires_an_organizer() {
    let graph = FakeGraph::start().await;
    for body in [
        r#"{"subject":"x"}"#,
        r#"{"meetingType":"meetNow","participants":{}}"#,
        r#"{"meetingType":"meetnow","participants":{"organizer":{"identity":{}}}}"#,
    ] {
        assert_eq!(post(&graph, "/beta/app/onlineMeetings", body).await.status, 400, "{body}");
    }
}
