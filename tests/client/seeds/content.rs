//! Transcripts and recordings of a test's own, with their content.

use graph_request::testing::{FakeGraph, Recording, Transcript};
use graph_request::{graph_request, v1};
use serde_json::json;

const TEXT: &str = "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n<v Joe>Good morning.</v>\n";

#[tokio::test]
async fn a_transcript_has_its_content_in_both_versions() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(v1::OnlineMeeting::default());
    let metadata = "WEBVTT\n\n00:00:00.000 --> 00:00:05.000\n{\"spokenText\":\"Good morning.\"}\n";
    let id = graph.seed_transcript(&meeting, Transcript::new(TEXT).metadata(metadata));
    let other = graph.seed_transcript(&meeting, String::from("WEBVTT\n"));
    let client = graph.client();
    let content = async |id: &str| {
        let content = graph_request! {
            client,
            GET /me/onlineMeetings/{&meeting}/transcripts/{id}/content
        };
        content.await.unwrap().read_to_end().await.unwrap()
    };
    assert_eq!(content(&id).await, TEXT);
    assert_eq!(content(&other).await, "WEBVTT\n");
    let content = graph_request! {
        client,
        GET /beta/me/onlineMeetings/{&meeting}/transcripts/{&id}/metadataContent
    };
    assert_eq!(content.await.unwrap().read_to_end().await.unwrap(), metadata);
}

#[tokio::test]
async fn properties_are_kept_and_completed() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(json!({ "startDateTime": "2026-01-05T09:00:00Z" }));
    let mut properties = v1::CallTranscript::default();
    properties.id = Some("a/b".to_owned());
    properties.call_id = Some("call-1".to_owned());
    let id = graph.seed_transcript(&meeting, Transcript::new(TEXT).properties(&properties));
    let client = graph.client();
    let found = graph_request! { client, GET /me/onlineMeetings/{&meeting}/transcripts/{&id} };
    let found = found.await.unwrap();
    assert_eq!((found.id.as_deref(), found.call_id.as_deref()), (Some("a/b"), Some("call-1")));
    assert_eq!(found.meeting_id.as_ref(), Some(&meeting));
    let found = serde_json::to_value(found).unwrap();
    assert_eq!(found["createdDateTime"], "2026-01-05T09:00:00Z");
    assert_eq!(found["endDateTime"], "2026-01-05T10:00:00Z");
    assert_eq!(found["meetingOrganizer"]["user"]["id"], graph.user_id());
    let url = found["transcriptContentUrl"].as_str().unwrap();
    let response =
        reqwest::Client::new().get(url).bearer_auth("token").header("accept", "text/vtt");
    assert_eq!(response.send().await.unwrap().text().await.unwrap(), TEXT);
}

#[tokio::test]
async fn a_recording_comes_from_storage() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(v1::OnlineMeeting::default());
    let id = graph.seed_recording(&meeting, vec![1, 2, 3, 4, 5]);
    let other = Recording::new(vec![6, 7]).properties(json!({ "id": "a/b" }));
    let other = graph.seed_recording(&meeting, other);
    let client = graph.client();
    let content = |id: &str| {
        graph_request! { client, GET /me/onlineMeetings/{&meeting}/recordings/{id}/content }
    };
    let whole = content(&id).await.unwrap();
    assert_eq!(whole.content_type(), Some("video/mp4"));
    assert_eq!(whole.read_to_end().await.unwrap(), [1, 2, 3, 4, 5].as_slice());
    assert!(graph.received()[1].path.starts_with("/storage/"));
    assert_eq!(graph.received()[1].bearer_token(), None);
    let part = content(&id).header("range", "bytes=1-2").await.unwrap();
    assert_eq!(part.read_to_end().await.unwrap(), [2, 3].as_slice());
    let other = content(&other).await.unwrap().read_to_end().await.unwrap();
    assert_eq!(other, [6, 7].as_slice());
}

#[tokio::test]
async fn what_was_seeded_comes_in_pages_and_is_selected_and_counted() {
    let graph = FakeGraph::start().await;
    let meeting = graph.seed(v1::OnlineMeeting::default());
    let ids: Vec<_> = (0..3).map(|_| graph.seed_recording(&meeting, vec![7])).collect();
    let client = graph.client();
    let first = graph_request!(
        client,
        GET /me/onlineMeetings/{&meeting}/recordings?$select=id&$count=true
    );
    let first = first.await.unwrap();
    assert_eq!(first.count, Some(3));
    let second = first.next_page(&client).await.unwrap().unwrap();
    let all = [first.items, second.items].concat();
    let found: Vec<_> = all.iter().filter_map(|recording| recording.id.clone()).collect();
    assert_eq!(found, ids);
    assert!(all.iter().all(|recording| recording.meeting_id.is_none()));
}

#[tokio::test]
async fn all_transcripts_of_an_organizer_are_those_that_were_seeded() {
    let graph = FakeGraph::start().await;
    let joe = "550fae72-d251-43ec-868c-373732c2704f";
    let meeting = graph.seed_for(joe, json!({}));
    let days = ["2026-01-05T09:00:00Z", "2026-01-06T09:00:00Z"];
    let [_, second] = days.map(|day| {
        let transcript = Transcript::new(TEXT).properties(json!({ "createdDateTime": day }));
        graph.seed_transcript(&meeting, transcript)
    });
    let mine = graph.seed(v1::OnlineMeeting::default());
    graph.seed_transcript(&mine, TEXT);
    let client = graph.client();
    let all = graph_request! {
        client,
        GET /users/{joe}/onlineMeetings/getAllTranscripts(meetingOrganizerUserId={joe})
    };
    assert_eq!(all.await.unwrap().items.len(), 2);
    let since = graph_request!(
        client,
        GET / users
            / { joe }
            / onlineMeetings
            / getAllTranscripts(
                meetingOrganizerUserId = { joe },
                startDateTime = "2026-01-06T00:00:00Z"
            )
    );
    let since = since.await.unwrap().items;
    assert_eq!(since.len(), 1);
    assert_eq!(since[0].id, Some(second));
}
