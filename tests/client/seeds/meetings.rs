//! Meetings of a test's own.

use graph_request::testing::FakeGraph;
use graph_request::{beta, graph_request, v1};
use serde_json::{Value, json};

const JOE: &str = "550fae72-d251-43ec-868c-373732c2704f";
const URL: &str = "https://teams.microsoft.com/l/meetup-join/1";

#[tokio::test]
async fn what_a_model_sets_is_kept_and_the_rest_is_completed() {
    let graph = FakeGraph::start().await;
    let seed = json!({
        "id": "meeting-1",
        "subject": "Retro",
        "joinWebUrl": URL,
        "creationDateTime": "2026-01-05T09:00:00Z",
        "joinMeetingIdSettings": { "joinMeetingId": "1234567890", "passcode": "abc" },
        "participants": { "attendees": [{ "upn": "joe@contoso.com" }] },
    });
    let meeting: v1::OnlineMeeting = serde_json::from_value(seed).unwrap();
    assert_eq!(graph.seed(&meeting), "meeting-1");
    let client = graph.client();
    let found = graph_request! { client, GET /me/onlineMeetings/{"meeting-1"} }.await.unwrap();
    assert_eq!(found.join_web_url.as_deref(), Some(URL));
    assert_eq!(found.creation_date_time, meeting.creation_date_time);
    let settings = found.join_meeting_id_settings.unwrap();
    assert_eq!(settings.join_meeting_id.as_deref(), Some("1234567890"));
    assert_eq!(settings.is_passcode_required, Some(false), "this is completed");
    let people = found.participants.unwrap();
    assert_eq!(people.attendees.unwrap()[0].upn.as_deref(), Some("joe@contoso.com"));
    let organizer = people.organizer.unwrap().identity.unwrap().user.unwrap();
    assert_eq!(organizer.id.as_deref(), Some(graph.user_id()));
    assert!(found.start_date_time < found.end_date_time);
}

#[tokio::test]
async fn a_meeting_is_found_by_each_lookup_in_both_versions() {
    let graph = FakeGraph::start().await;
    let mut meeting = beta::OnlineMeeting::default();
    meeting.join_web_url = Some(URL.to_owned());
    meeting.video_teleconference_id = Some("123".to_owned());
    let id = graph.seed(meeting);
    let client = graph.client();
    let user = graph.user_id();
    let v1 = graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq {URL});
    assert_eq!(v1.await.unwrap().items[0].id.as_ref(), Some(&id));
    let user = graph_request!(
        client,
        GET /beta/users/{user}/onlineMeetings?$filter=joinWebUrl eq {URL}
    );
    assert_eq!(user.await.unwrap().items[0].id.as_ref(), Some(&id));
    let conference = graph_request!(
        client,
        GET /communications/onlineMeetings?$filter=videoTeleconferenceId eq "123"
    );
    assert_eq!(conference.await.unwrap().items[0].id.as_ref(), Some(&id));
    let key = graph_request! { client, GET /beta/me/onlineMeetings(joinWebUrl={URL}) };
    assert_eq!(key.await.unwrap().id, Some(id));
}

#[tokio::test]
async fn a_meeting_belongs_to_its_user() {
    let graph = FakeGraph::start().await;
    let id = graph.seed_for(JOE, json!({ "joinWebUrl": URL }));
    let client = graph.client();
    let found = graph_request! { client, GET /users/{JOE}/onlineMeetings/{id} }.await.unwrap();
    let organizer = found.participants.unwrap().organizer.unwrap();
    assert_eq!(organizer.identity.unwrap().user.unwrap().id.as_deref(), Some(JOE));
    let mine = graph_request! { client, GET /me/onlineMeetings/{id} }.await.unwrap_err();
    assert!(mine.is_not_found());
    let mine = graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq {URL});
    assert!(mine.await.unwrap_err().is_forbidden(), "the organizer alone can look it up");
}

#[tokio::test]
async fn create_or_get_finds_what_was_seeded() {
    let graph = FakeGraph::start().await;
    let id = graph.seed(json!({ "externalId": "42", "subject": "Retro" }));
    let call = graph_request!(graph.client(), POST /me/onlineMeetings/createOrGet {
        "externalId": "42",
    });
    let found = call.await.unwrap();
    assert_eq!(found.is_new(), Some(false));
    assert_eq!(found.id, Some(id));
}

#[tokio::test]
async fn a_newer_member_is_hidden_unless_it_is_asked_for() {
    let graph = FakeGraph::start().await;
    let attendee = json!({ "upn": "joe@contoso.com", "role": "coorganizer" });
    let id = graph.seed(json!({ "participants": { "attendees": [attendee] } }));
    let url = format!("{}/v1.0/me/onlineMeetings/{id}", graph.base_url());
    let role = async |preference: &str| {
        let get = reqwest::Client::new().get(&url).bearer_auth("token");
        let response = get.header("prefer", preference).send().await.unwrap();
        let meeting: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        meeting["participants"]["attendees"][0]["role"].clone()
    };
    assert_eq!(role("return=minimal").await, "unknownFutureValue");
    assert_eq!(role("include-unknown-enum-members").await, "coorganizer");
}

#[tokio::test]
async fn a_meeting_is_changed_and_deleted_like_any_other() {
    let graph = FakeGraph::start().await;
    let id = graph.seed(json!({ "subject": "Retro" }));
    let client = graph.client();
    let update = graph_request!(client, PATCH /me/onlineMeetings/{&id} { "subject": "Review" });
    assert_eq!(update.await.unwrap().subject.as_deref(), Some("Review"));
    graph_request! { client, DELETE /me/onlineMeetings/{&id} }.await.unwrap();
    let error = graph_request! { client, GET /me/onlineMeetings/{&id} }.await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_meeting_that_is_seeded_begins_empty() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let create = graph_request!(client, POST /me/onlineMeetings { "subject": "Retro" });
    let created = create.await.unwrap().id.unwrap();
    let seeded = graph.seed(v1::OnlineMeeting::default());
    let count = async |id: &str| {
        let transcripts = graph_request! { client, GET /me/onlineMeetings/{id}/transcripts/$count };
        let reports =
            graph_request! { client, GET /me/onlineMeetings/{id}/attendanceReports/$count };
        (transcripts.await.unwrap(), reports.await.unwrap())
    };
    assert_eq!(count(&seeded).await, (0, 0));
    assert_eq!(count(&created).await, (3, 2), "the fixed examples");
    graph.seed_transcript(&created, "WEBVTT\n");
    assert_eq!(count(&created).await, (1, 0), "just what was seeded");
}
