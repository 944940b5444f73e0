//! A thousand concurrent creates over a failing network: none is lost, and none is done twice.

use std::collections::HashMap;
use std::time::Duration;

use graph_request::testing::{FakeGraph, Fault, Received};
use graph_request::{Client, Error, graph_request, preview::OnlineMeeting};
use tokio::task::JoinSet;

use crate::builder;

const CALLS: usize = 1000;

const FAULTS: [fn() -> Fault; 14] = [
    || Fault::status(429),
    || Fault::status(429).header("retry-after", "0"),
    || Fault::status(500),
    || Fault::status(503),
    || Fault::status(503).header("retry-after", "0"),
    || Fault::misreport(500),
    || Fault::misreport(504),
    || Fault::delay(Duration::from_millis(5)),
    Fault::drop_unread,
    Fault::drop_before,
    Fault::drop_within,
    Fault::cut_short,
    Fault::drop_after,
    Fault::not_json,
];

/// Chooses a fault for three of ten requests, the same ones in every run.
fn choose_fault(request: &Received) -> Option<Fault> {
    let body: OnlineMeeting = serde_json::from_slice(&request.body).ok()?;
    let number: u64 = body.subject?.parse().ok()?;
    let attempt =
        request.headers.get("retry-attempt").map_or(0, |text| u64::from(text.as_bytes()[0]));
    // Hashed by a step of `SplitMix64`, since a request has no random number of its own.
    let mut mixed = (number << 8 | attempt).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let dice = usize::try_from((mixed ^ (mixed >> 27)) >> 33).unwrap();
    (dice % 10 < 3).then(|| FAULTS[dice / 10 % FAULTS.len()]())
}

/// Creates one meeting for each subject, all at once.
async fn create_all(client: &Client) -> HashMap<String, Result<OnlineMeeting, Error>> {
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let client = client.clone();
        calls.spawn(async move {
            let subject = number.to_string();
            let call = graph_request!(client, POST /app/onlineMeetings {
                "meetingType": "meetNow",
                "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
                "subject": &subject,
            });
            (subject, call.await)
        });
    }
    calls.join_all().await.into_iter().collect()
}

/// Returns the ids of the meetings that the server created, by subject.
fn created_meetings(graph: &FakeGraph) -> HashMap<String, Vec<String>> {
    let mut made: HashMap<String, Vec<String>> = HashMap::new();
    for done in graph.done().iter().filter(|done| done.status == 201) {
        let meeting: OnlineMeeting = serde_json::from_slice(&done.body).unwrap();
        made.entry(meeting.subject.unwrap()).or_default().push(meeting.id.unwrap());
    }
    made
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_meeting_is_known_or_reported_and_none_is_made_twice() {
    let graph = FakeGraph::start().await;
    graph.inject_with(choose_fault);
    let results = create_all(&builder(&graph).build().unwrap()).await;
    let made = created_meetings(&graph);
    assert!(made.values().all(|ids| ids.len() == 1), "none is made twice");
    for (subject, result) in &results {
        match (result, made.get(subject)) {
            (Ok(meeting), Some(ids)) => assert_eq!(meeting.id.as_ref(), ids.first()),
            (Ok(_), None) => panic!("{subject} was reported, but not made"),
            (Err(error), Some(_)) => assert!(error.outcome_unknown(), "{subject}: {error}"),
            (Err(_), None) => {}
        }
    }
    // Guards the test itself: the faults occurred, and most calls got through them.
    let unknown = results.values().filter_map(|r| r.as_ref().err()).filter(|e| e.outcome_unknown());
    assert_eq!(results.len(), CALLS);
    assert!(unknown.count() > CALLS / 10);
    assert!(results.values().filter(|result| result.is_ok()).count() > CALLS / 2);
    assert!(graph.received().len() > CALLS);
}
