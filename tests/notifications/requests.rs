//! Asserts that the request for a changed resource stays below the service root.

use graph_request::notifications::ApiVersion;
use graph_request::testing::{Answer, FakeGraph};
use graph_request::{ErrorKind, beta, graph_request, v1};
use proptest::prelude::*;
use reqwest::Url;
use serde_json::{Value, json};

use crate::notification;

fn path(resource: &str) -> graph_request::Result<String> {
    let request =
        notification(&json!({ "resource": resource })).request::<Value>(ApiVersion::V1)?;
    Ok(request.path().to_owned())
}

#[test]
fn the_version_is_chosen() {
    let notification = notification(&json!({ "resource": "users('7')/onlineMeetings('MSo')" }));
    let request = notification.request::<v1::OnlineMeeting>(ApiVersion::V1).unwrap();
    assert_eq!((request.method().as_str(), request.body()), ("GET", None));
    assert_eq!(request.path(), "/v1.0/users/7/onlineMeetings/MSo");
    let request = notification.request::<beta::OnlineMeeting>(ApiVersion::Beta).unwrap();
    assert_eq!(request.path(), "/beta/users/7/onlineMeetings/MSo");
}

#[test]
fn documented_resources() {
    for (resource, expected) in [
        (
            "teams('d298')/channels('19:f127@thread.skype')/messages('156')/replies('157')",
            "/v1.0/teams/d298/channels/19%3Af127%40thread.skype/messages/156/replies/157",
        ),
        ("Users('722e')/messages('AAMkAGUw=')", "/v1.0/Users/722e/messages/AAMkAGUw%3D"),
        (
            "users/7/adhoccalls/5f36/transcripts('MyM...')",
            "/v1.0/users/7/adhoccalls/5f36/transcripts/MyM...",
        ),
        ("communications/callRecords/e523", "/v1.0/communications/callRecords/e523"),
        ("communications/presences('fa8a')", "/v1.0/communications/presences/fa8a"),
        ("me/mailFolders('Inbox')/messages", "/v1.0/me/mailFolders/Inbox/messages"),
    ] {
        assert_eq!(path(resource).unwrap(), expected);
    }
}

#[test]
fn a_hostile_resource_makes_no_request() {
    for resource in [
        "https://example.com/users/7",
        "//example.com/users/7",
        "../beta/users/7",
        "users/../../oauth2",
        "users/%2e%2e/%2e%2e/oauth2",
        "users('../../oauth2')",
        "users/7\\..\\..\\oauth2",
        "users//7",
        "users/7\r\nauthorization: x",
        "users('7",
        "",
    ] {
        let error = path(resource).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{resource}");
        assert!(resource.is_empty() || !error.to_string().contains(resource), "{error}");
    }
}

#[test]
fn a_query_is_not_injected() {
    assert_eq!(path("users/7?$expand=manager&$top=1").unwrap(), "/v1.0/users/7");
    assert_eq!(path("users/7#x").unwrap(), "/v1.0/users/7%23x");
    let filtered = path("communications/presences?$filter=id in ('1','2')&$top=1").unwrap();
    assert_eq!(filtered, "/v1.0/communications/presences?$filter=id%20in%20%28'1','2'%29");
}

#[test]
fn an_event_of_a_subscription_has_no_resource() {
    let notification = notification(&json!({ "lifecycleEvent": "missed" }));
    let error = notification.request::<Value>(ApiVersion::V1).unwrap_err();
    assert_eq!(error.to_string(), "the notification has no resource");
    assert_eq!(notification.key("users"), None);
}

#[tokio::test]
async fn the_request_reads_the_changed_resource() {
    let graph = FakeGraph::start().await;
    let answer = Answer::json(200, json!({ "id": "MSM", "callId": "c" }));
    graph.answers("/users/7/onlineMeetings/MSo/transcripts/MSM", [answer]);
    let resource = "users('7')/onlineMeetings('MSo')/transcripts('MSM')";
    let notification = notification(&json!({ "resource": resource }));

    let request = notification.request::<v1::CallTranscript>(ApiVersion::V1).unwrap();
    let transcript = graph.client().send(request).await.unwrap();
    assert_eq!(transcript.call_id.as_deref(), Some("c"));

    let key = |name| notification.key(name).unwrap();
    let (user, meeting, id) = (key("users"), key("onlineMeetings"), key("transcripts"));
    let request = graph_request!(
        GET / users / { user } / onlineMeetings / { meeting } / transcripts / { id } / content
    );
    assert_eq!(request.path(), "/v1.0/users/7/onlineMeetings/MSo/transcripts/MSM/content");
}

proptest! {
    #[test]
    fn no_resource_leads_out_of_the_root(resource in "[a-z./\\\\%2eEfF5cC:@?#&$=()' ]{0,30}") {
        if let Ok(path) = path(&resource) {
            let url = Url::parse(&format!("https://graph.microsoft.com{path}")).unwrap();
            prop_assert_eq!(url.host_str(), Some("graph.microsoft.com"));
            prop_assert!(url.path().starts_with("/v1.0/"), "{} from {}", url, resource);
            prop_assert!(url.query().is_none_or(|query| query.starts_with("$filter=") && !query.contains('&')));
            prop_assert_eq!(url.fragment(), None);
        }
    }
}
