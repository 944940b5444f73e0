//! The forms that a request asks for: a format of content, a part of it, newer members of enums.

use graph_request::testing::FakeGraph;
use graph_request::v1::{LobbyBypassScope, OnlineMeeting};
use graph_request::{graph_request, http::StatusCode};

use crate::create_meeting;

/// Fetches from the stand-in with one more header.
async fn fetch(
    graph: &FakeGraph,
    path: &str,
    header: Option<(&str, &str)>,
) -> (StatusCode, String) {
    let mut request = reqwest::Client::new().get(format!("{}{path}", graph.base_url()));
    if !path.starts_with("/storage/") {
        request = request.bearer_auth("token");
    }
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    let response = request.send().await.unwrap();
    (response.status(), response.text().await.unwrap())
}

#[tokio::test]
async fn a_transcript_comes_in_one_format() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "Retro").await;
    let page = graph_request!(client, GET / me / onlineMeetings / { id } / transcripts).await;
    let transcript = page.unwrap().items[0].id.clone().unwrap();
    for stream in ["content", "metadataContent"] {
        let path = format!("/v1.0/me/onlineMeetings/{id}/transcripts/{transcript}/{stream}");
        // Any client that says nothing else sends `*/*`.
        for accept in ["*/*", "application/octet-stream, application/json", "application/json"] {
            let (status, text) = fetch(&graph, &path, Some(("accept", accept))).await;
            assert_eq!(status, 400, "{accept}");
            assert!(text.contains(&format!("Invalid format '{accept}' specified.")), "{text}");
        }
        let (status, _) = fetch(&graph, &format!("{path}?$format=docx"), None).await;
        assert_eq!(status, 400);
        let (status, text) = fetch(&graph, &path, Some(("accept", "text/vtt"))).await;
        assert_eq!(status, 200);
        assert!(text.starts_with("WEBVTT"));
        let (status, _) = fetch(&graph, &format!("{path}?$format=text/vtt"), None).await;
        assert_eq!(status, 200, "the option replaces the header");
    }
}

#[tokio::test]
async fn storage_returns_the_part_that_is_asked_for() {
    let graph = FakeGraph::start().await;
    let path = "/storage/recording.mp4?sig=signed";
    let (status, text) = fetch(&graph, path, Some(("range", "bytes=4-7"))).await;
    assert_eq!((status.as_u16(), text.as_str()), (206, "ftyp"));
    let (status, text) = fetch(&graph, path, Some(("range", "bytes=999-"))).await;
    assert_eq!(status, 416);
    assert!(text.contains("<Code>InvalidRange</Code>"), "an error in the form of storage: {text}");
}

#[tokio::test]
async fn newer_members_are_hidden_unless_they_are_asked_for() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let meeting = graph_request!(client, POST /me/onlineMeetings {
        "lobbyBypassSettings": { "scope": "invited" },
        "participants": { "attendees": [
            { "upn": "a@contoso.com", "role": "coorganizer" },
            { "upn": "b@contoso.com", "role": "presenter" },
            { "upn": "c@contoso.com", "role": "producer" },
        ] },
    })
    .header("prefer", "include-unknown-enum-members")
    .await
    .unwrap();
    let scope = |meeting: &OnlineMeeting| meeting.lobby_bypass_settings.clone().unwrap().scope;
    assert_eq!(scope(&meeting), Some(LobbyBypassScope::Invited));
    let id = meeting.id.unwrap();
    let path = format!("/v1.0/me/onlineMeetings/{id}");
    let (_, text) = fetch(&graph, &path, None).await;
    let seen: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(seen["lobbyBypassSettings"]["scope"], "unknownFutureValue");
    assert_eq!(seen["participants"]["attendees"][0]["role"], "unknownFutureValue");
    assert_eq!(seen["participants"]["attendees"][1]["role"], "presenter");
    // Beta declares `producer` before the sentinel, v1.0 after it.
    for (version, role) in [("v1.0", "unknownFutureValue"), ("beta", "producer")] {
        let (_, text) = fetch(&graph, &format!("/{version}/me/onlineMeetings/{id}"), None).await;
        let seen: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(seen["participants"]["attendees"][2]["role"], role, "{version}");
    }
    let preferences = "odata.maxpagesize=5, include-unknown-enum-members";
    let (_, text) = fetch(&graph, &path, Some(("prefer", preferences))).await;
    assert!(text.contains("\"coorganizer\"") && text.contains("\"invited\""), "{text}");
}
