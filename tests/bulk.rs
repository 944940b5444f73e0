//! The example that schedules in bulk: interrupted and run again, it creates no meeting twice.

#[path = "../examples/bulk_schedule.rs"]
mod bulk_schedule;

use bulk_schedule::{Row, schedule};
use graph_request::graph_request;
use graph_request::testing::FakeGraph;
use indicatif::ProgressBar;

fn rows() -> Vec<Row> {
    let row = |n: u32| Row {
        key: format!("key-{n}"),
        organizer: "550fae72".to_owned(),
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
    let user = "550fae72";
    let count = graph_request!(client, GET /users/{user}/onlineMeetings/$count).await.unwrap();
    assert_eq!(count, 40);
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
