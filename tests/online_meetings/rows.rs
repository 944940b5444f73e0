//! Resources that the stand-in serves from the rows alone, without code of their own.

use graph_request::http::Method;
use graph_request::testing::FakeGraph;
use graph_request::{beta, graph_request};
use serde_json::json;

use crate::refusals::ask;
use crate::{HEIDI, create_meeting};

#[tokio::test]
async fn a_registration_is_made_changed_and_removed() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let registration = format!("/beta/me/onlineMeetings/{id}/registration");
    assert_eq!(ask(&graph, Method::GET, &registration, "").await.status, 404);
    let body =
        r#"{"subject":"Retro","allowedRegistrant":"everyone","registrationPageViewCount":9}"#;
    let made = ask(&graph, Method::POST, &registration, body).await;
    assert_eq!(made.status, 201);
    assert!(made.body["id"].is_string(), "{:?}", made.body);
    assert!(made.body["registrationPageViewCount"].is_null(), "only the service sets it");
    let changed = ask(&graph, Method::PATCH, &registration, r#"{"subject":"Plan"}"#).await;
    assert_eq!((changed.status, &changed.body["subject"]), (200, &"Plan".into()));
    assert_eq!(changed.body["allowedRegistrant"], "everyone");
    for (body, status) in [(r#"{"subject":1}"#, 400), (r#"{"frob":1}"#, 400), ("", 400)] {
        assert_eq!(ask(&graph, Method::PATCH, &registration, body).await.status, status, "{body}");
    }
    assert_eq!(ask(&graph, Method::DELETE, &registration, "").await.status, 204);
    assert_eq!(ask(&graph, Method::GET, &registration, "").await.status, 404);
}

#[tokio::test]
async fn what_is_below_a_registration_has_its_own_collections() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let registration = format!("/beta/me/onlineMeetings/{id}/registration");
    ask(&graph, Method::POST, &registration, r#"{"allowedRegistrant":"everyone"}"#).await;
    let questions = format!("{registration}/customQuestions");
    for (name, is_required) in [("Size", true), ("Name", false), ("Size", false)] {
        let body = json!({ "displayName": name, "isRequired": is_required }).to_string();
        assert_eq!(ask(&graph, Method::POST, &questions, &body).await.status, 201);
    }
    let names = async |query: &str| {
        let page = ask(&graph, Method::GET, &format!("{questions}?{query}"), "").await.body;
        let items = page["value"].as_array().cloned().unwrap_or_default();
        items
            .iter()
            .map(|item| item["displayName"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names("$top=9").await, ["Size", "Name", "Size"]);
    assert_eq!(names("$orderby=displayName desc,isRequired&$top=2").await, ["Size", "Size"]);
    assert_eq!(names("$filter=startswith(displayName,'N') or isRequired").await, ["Size", "Name"]);
    assert_eq!(names("$skip=1&$top=1").await, ["Name"]);
    let count = ask(&graph, Method::GET, &format!("{questions}/$count"), "").await;
    assert_eq!(count.body, 3);
    let expanded = format!("{registration}?$expand=customQuestions($select=displayName;$top=1)");
    let expanded = ask(&graph, Method::GET, &expanded, "").await;
    assert_eq!(expanded.body["customQuestions"], json!([{ "displayName": "Size" }]));
    let missing = ask(&graph, Method::DELETE, &format!("{questions}/none"), "").await;
    assert_eq!(missing.status, 404);
    // The type of the registrants is abstract.
    let registrants = format!("{registration}/registrants");
    assert_eq!(ask(&graph, Method::POST, &registrants, "{}").await.status, 400);
    let body = r##"{"@odata.type":"#microsoft.graph.meetingRegistrant","email":"a@contoso.com"}"##;
    let made = ask(&graph, Method::POST, &registrants, body).await;
    assert_eq!((made.status, &made.body["email"]), (201, &"a@contoso.com".into()));
}

#[tokio::test]
async fn properties_are_resources_too() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let meeting = format!("/v1.0/me/onlineMeetings/{id}");
    let subject = ask(&graph, Method::GET, &format!("{meeting}/subject"), "").await;
    assert_eq!((subject.status, &subject.body["value"]), (200, &"Retro".into()));
    let settings = ask(&graph, Method::GET, &format!("{meeting}/lobbyBypassSettings"), "").await;
    assert_eq!(settings.body["scope"], "organization");
    let inner = ask(&graph, Method::GET, &format!("{meeting}/lobbyBypassSettings/scope"), "").await;
    assert_eq!(inner.body["value"], "organization");
    let nothing = ask(&graph, Method::GET, &format!("{meeting}/watermarkProtection"), "").await;
    assert_eq!(nothing.status, 204);
    let unknown = ask(&graph, Method::GET, &format!("{meeting}/chatInfo/frob"), "").await;
    assert_eq!(unknown.status, 400);
}

#[tokio::test]
async fn a_test_seeds_what_it_wants() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph.seed(beta::OnlineMeeting::default());
    let path = format!("/beta/me/onlineMeetings/{meeting}/aiInsights");
    let first = graph.seed_at(&path, json!({ "id": "1", "callId": "call" }));
    graph.seed_at(&path, beta::CallAiInsight::default());
    let page =
        graph_request!(client, GET / beta / me / onlineMeetings / { &meeting } / aiInsights).await;
    let page = page.unwrap();
    assert_eq!((page.items.len(), page.items[0].id.as_ref()), (2, Some(&first)));
    let stream = format!("/me/onlineMeetings/{meeting}/broadcastRecording");
    graph.seed_bytes(&stream, "video");
    let content = graph_request!(
        client,
        GET / beta / me / onlineMeetings / { &meeting } / broadcastRecording
    );
    assert_eq!(content.await.unwrap().read_to_end().await.unwrap(), "video");
    graph.remove(&first);
    let found = graph_request!(
        client,
        GET / beta / me / onlineMeetings / { &meeting } / aiInsights / { &first }
    )
    .await;
    assert!(found.unwrap_err().is_not_found());
}

#[tokio::test]
async fn areas_are_stored_listed_and_changed() {
    let graph = FakeGraph::start().await;
    let times = r#""start":{"dateTime":"2026-01-01T09:00:00","timeZone":"UTC"}"#;
    for subject in ["Plan", "Retro"] {
        let body = format!(r#"{{"subject":"{subject}",{times}}}"#);
        assert_eq!(ask(&graph, Method::POST, "/v1.0/me/events", &body).await.status, 201);
    }
    let user = graph.user_id();
    let found =
        format!("/v1.0/users/{user}/events?$filter=startswith(subject,'R')&$select=subject,id");
    let found = ask(&graph, Method::GET, &found, "").await;
    assert_eq!(found.body["value"][0]["subject"], "Retro");
    let event = format!("/v1.0/me/events/{}", found.body["value"][0]["id"].as_str().unwrap());
    let changed = ask(&graph, Method::PATCH, &event, r#"{"subject":"Demo"}"#).await;
    assert_eq!((changed.status, &changed.body["subject"]), (200, &"Demo".into()));
    assert_eq!(ask(&graph, Method::PATCH, &event, r#"{"subject":1}"#).await.status, 400);
    let me = ask(&graph, Method::GET, "/v1.0/me?$select=userPrincipalName", "").await;
    assert_eq!(me.body["userPrincipalName"], "heidi@contoso.com");
    let named = ask(&graph, Method::GET, "/v1.0/users/heidi@contoso.com/events/$count", "").await;
    assert_eq!(named.body, 2);
    assert_eq!(ask(&graph, Method::GET, "/v1.0/me/calendar", "").await.status, 200);
    assert_eq!(ask(&graph, Method::GET, &format!("/v1.0/users/{HEIDI}"), "").await.status, 404);
}
