//! Seeds that contradict themselves or what is there.

use graph_request::testing::{FakeGraph, Recording, Transcript};
use serde_json::{Value, json};

const JOE: &str = "550fae72-d251-43ec-868c-373732c2704f";

/// Seeds in a task of its own and returns the message of its panic.
async fn message(seed: impl FnOnce(&FakeGraph) + Send + 'static) -> String {
    let graph = FakeGraph::start().await;
    let panic = tokio::spawn(async move { seed(&graph) }).await.unwrap_err().into_panic();
    panic.downcast_ref::<String>().cloned().unwrap()
}

/// Seeds two meetings and returns the message of the panic.
async fn message_of_both(one: Value, other: Value) -> String {
    message(move |graph| {
        graph.seed(one);
        graph.seed(other);
    })
    .await
}

#[tokio::test]
async fn two_meetings_are_told_apart() {
    let same = async |meeting: Value| message_of_both(meeting.clone(), meeting).await;
    assert_eq!(same(json!({ "id": "1" })).await, "another meeting has the id `1`");
    assert_eq!(
        same(json!({ "joinWebUrl": "https://x/1" })).await,
        "another meeting has the joinWebUrl `https://x/1`"
    );
    assert_eq!(
        same(json!({ "joinMeetingIdSettings": { "joinMeetingId": "12" } })).await,
        "another meeting has the joinMeetingId `12`"
    );
    assert_eq!(
        same(json!({ "videoTeleconferenceId": "7" })).await,
        "another meeting has the videoTeleconferenceId `7`"
    );
    assert_eq!(
        same(json!({ "externalId": "42" })).await,
        "another meeting has the externalId `42`"
    );
}

#[tokio::test]
async fn two_users_may_have_the_same_external_id() {
    let graph = FakeGraph::start().await;
    let one = graph.seed(json!({ "externalId": "42" }));
    let other = graph.seed_for(JOE, json!({ "externalId": "42" }));
    assert_ne!(one, other);
}

#[tokio::test]
async fn a_meeting_is_an_object_with_an_id() {
    let meeting = message(|graph| drop(graph.seed("Retro"))).await;
    assert_eq!(meeting, "a meeting is a JSON object, not `\"Retro\"`");
    let meeting = message(|graph| drop(graph.seed(json!({ "id": 1 })))).await;
    assert_eq!(meeting, "the id of a meeting is a text that is not empty");
}

#[tokio::test]
async fn a_user_is_named_by_an_object_id() {
    let seeded = message(|graph| drop(graph.seed_for("joe@contoso.com", json!({})))).await;
    assert_eq!(seeded, "a user is named by an object id, not by `joe@contoso.com`");
}

#[tokio::test]
async fn the_organizer_is_the_user_of_the_path() {
    let organizer = json!({ "organizer": { "identity": { "user": { "id": JOE } } } });
    let meeting = json!({ "participants": organizer });
    let seeded = meeting.clone();
    let said = message(move |graph| drop(graph.seed(seeded))).await;
    assert!(
        said.starts_with(&format!("a meeting of the organizer `{JOE}` cannot be below")),
        "{said}"
    );
    FakeGraph::start().await.seed_for(JOE, meeting);
}

#[tokio::test]
async fn what_is_below_a_meeting_needs_it() {
    let transcript = message(|graph| drop(graph.seed_transcript("1", "WEBVTT\n"))).await;
    assert_eq!(transcript, "not a single meeting has the id `1`");
    let report = message(|graph| drop(graph.seed_report("1", json!({})))).await;
    assert_eq!(report, "not a single meeting has the id `1`");
    let recording = message(|graph| {
        let meeting = graph.seed(json!({ "id": "1" }));
        let recording = Recording::new(vec![7]).properties(json!({ "meetingId": "2" }));
        graph.seed_recording(&meeting, recording);
    });
    assert_eq!(recording.await, "a recording of the meeting `2` cannot be below `1`");
}

#[tokio::test]
async fn an_id_is_given_once() {
    let transcript = message(|graph| {
        let (one, other) = (graph.seed(json!({})), graph.seed(json!({})));
        for meeting in [one, other] {
            let transcript = Transcript::new("WEBVTT\n").properties(json!({ "id": "1" }));
            graph.seed_transcript(&meeting, transcript);
        }
    });
    assert_eq!(transcript.await, "another transcript has the id `1`");
    let report = message(|graph| {
        let meeting = graph.seed(json!({}));
        graph.seed_report(&meeting, json!({ "id": "1" }));
        graph.seed_report(&meeting, json!({ "id": "1" }));
    });
    assert_eq!(report.await, "another report has the id `1`");
    let record = message(|graph| {
        let meeting = graph.seed(json!({}));
        let records = [json!({ "id": "1" }), json!({ "id": "1" })];
        graph.seed_report(&meeting, json!({ "attendanceRecords": records }));
    });
    assert_eq!(record.await, "another record of the report has the id `1`");
}

#[tokio::test]
async fn what_is_not_there_cannot_be_removed() {
    let said = message(|graph| graph.remove("1")).await;
    assert_eq!(said, "nothing that can be removed has the id `1`");
}
