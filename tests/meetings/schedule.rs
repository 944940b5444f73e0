//! Meetings from a file: each once, whatever happens to the others.

use std::fs;
use std::path::{Path, PathBuf};

use graph_request::testing::{FakeGraph, Fault};
use serde_json::json;

use crate::meetings::{Command, Result};
use crate::{failure, folder, run};

pub(crate) async fn schedule(graph: &FakeGraph, file: &Path) -> (Vec<String>, Result) {
    run(graph, Command::Schedule { file }).await
}

/// Writes a file of three meetings.
fn plan(folder: &Path, second_start: &str) -> PathBuf {
    let file = folder.join("plan.csv");
    let rows = format!(
        "key,subject,start,end,attendees\n\
         a,North,2026-12-01T09:00:00Z,2026-12-01T10:00:00Z,x@contoso.com;y@contoso.com\n\
         b,\"South, too\",{second_start},2026-12-01T11:00:00Z,\n\
         c,West,2026-12-01T11:00:00+01:00,2026-12-01T12:00:00+01:00,z@contoso.com\n"
    );
    fs::write(&file, rows).unwrap();
    file
}

#[tokio::test]
async fn a_file_is_scheduled_once_in_one_request() {
    let graph = FakeGraph::start().await;
    let file = plan(&folder("scheduled_once"), "2026-12-01T10:00:00Z");
    for word in ["created", "found"] {
        let (mut lines, outcome) = schedule(&graph, &file).await;
        outcome.unwrap();
        lines.sort();
        assert!(
            lines[0].starts_with(&format!("{word} a: https://teams.microsoft.com/")),
            "{lines:?}"
        );
        assert!(lines[2].starts_with(&format!("{word} c: https://")), "{lines:?}");
    }
    assert_eq!(graph.received().len(), 2);
    let statuses: Vec<u16> = graph.done().iter().map(|done| done.status.as_u16()).collect();
    assert_eq!(statuses, [201, 201, 201, 200, 200, 200]);
    let batch = graph.received_at("POST /$batch").remove(0).json();
    let bodies: Vec<_> = (0..3).map(|n| batch["requests"][n]["body"].clone()).collect();
    assert_eq!(bodies[0]["participants"]["attendees"][1]["upn"], "y@contoso.com");
    assert_eq!(bodies[1]["subject"], "South, too");
    assert_eq!(bodies[1]["participants"]["attendees"], json!([]));
    assert_eq!(bodies[2]["startDateTime"], "2026-12-01T11:00:00+01:00");
}

#[tokio::test]
async fn a_meeting_that_is_refused_does_not_stop_the_others() {
    let graph = FakeGraph::start().await;
    graph.inject_with(|request| {
        let is_b = request.path.ends_with("createOrGet") && request.json()["externalId"] == "b";
        is_b.then(|| Fault::graph(403, "Forbidden", "Access is denied."))
    });
    let file = plan(&folder("refused"), "2026-12-01T10:00:00Z");
    let (lines, outcome) = schedule(&graph, &file).await;
    assert_eq!(lines.len(), 3, "{lines:?}");
    let refused: Vec<_> = lines.iter().filter(|line| !line.starts_with("created ")).collect();
    assert!(refused[0].starts_with("failed b: ") && refused[0].contains("403"), "{refused:?}");
    assert_eq!(failure(outcome), "meetings: 1 of 3 meetings were not scheduled");
    assert_eq!(graph.done().iter().filter(|done| done.status == 201).count(), 2);
}

#[tokio::test]
async fn a_row_that_makes_no_sense_is_told_before_anything_is_sent() {
    let graph = FakeGraph::start().await;
    let file = plan(&folder("no_sense"), "next Tuesday");
    let line = failure(schedule(&graph, &file).await.1);
    assert!(line.contains("plan.csv: "), "{line}");
    assert!(line.contains("line: 3") && line.contains("`next Tuesday` is not a date"), "{line}");
    assert!(graph.received().is_empty());
}
