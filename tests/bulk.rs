//! The example that schedules in bulk: interrupted and run again, it creates no meeting twice.

#[path = "../examples/bulk_schedule.rs"]
mod bulk_schedule;

use bulk_schedule::{Row, schedule};
use graph_request::graph_request;
use graph_request::testing::FakeGraph;
use indicatif::ProgressBar;

/// The object id of the organizer: a path of meetings takes nothing else.
const ORGANIZER: &str = "550fae72-d251-43ec-868c-373732c2704f";

fn rows() -> Vec<Row> {
    let row = |n: u32| Row {
        key: format!("key-{n}"),
        organizer: ORGANIZER.to_owned(),
        subject: format!("meeting {n}"),
        start: "2026-12-01T09:00:00Z".to_owned(),
        end: "2026-12-01T10:00:00Z".to_owned(),
        attendees: "a@contoso.com;b@contoso.com".to_owned(),
    };
    (0..40).map(row).collect()
}

#[tokio::test]
async fn stopped_half_way_and_run_again_it_makes_no_second_meeting() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let first = tokio::spawn({
        let client = client.clone();
        async move { schedule(&client, rows(), &ProgressBar::hidden()).await }
    });
    while graph.received().len() < 20 {
        tokio::task::yield_now().await;
    }
    first.abort();
    assert!(first.await.is_err(), "it was stopped");

    let report = schedule(&client, rows(), &ProgressBar::hidden()).await;
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    assert!(!report.found.is_empty() && !report.created.is_empty(), "{report:?}");
    let mut created: Vec<String> = Vec::new();
    for row in rows() {
        let meeting = graph_request!(client, POST /users/{ORGANIZER}/onlineMeetings/createOrGet {
            "externalId": row.key,
        });
        let meeting = meeting.await.unwrap();
        assert!(!meeting.is_created(), "{}", row.key);
        created.extend(meeting.id.clone());
    }
    created.sort();
    created.dedup();
    assert_eq!(created.len(), 40);
    let made = graph.done().into_iter().filter(|done| done.status == 201).count();
    assert_eq!(made, 40);
}

#[tokio::test]
async fn a_row_that_makes_no_sense_is_reported() {
    let graph = FakeGraph::start().await;
    let mut rows = rows();
    rows[7].start = "tomorrow".to_owned();
    let report = schedule(&graph.client(), rows, &ProgressBar::hidden()).await;
    assert_eq!(report.created.len(), 39);
    assert_eq!(report.failed[0].0, "key-7");
}
