//! Transcripts as files: whole, or not there.

use std::fs;
use std::path::Path;

use graph_request::testing::{Answer, FakeGraph, Fault, Transcript};
use serde_json::json;

use crate::meetings::{Command, Result};
use crate::{failure, folder, names, run, seed};

async fn transcripts(graph: &FakeGraph, meeting: &str, folder: &Path) -> Result {
    run(graph, Command::Transcripts { meeting, folder }).await.1
}

#[tokio::test]
async fn each_transcript_is_a_file_of_exactly_its_bytes() {
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    let texts = ["WEBVTT\r\n\r\n<v José>¡Sí!</v>", "WEBVTT\n", &"WEBVTT ".repeat(100_000)];
    // The newest comes first in the list.
    for (day, text) in [1, 2, 3].into_iter().zip(texts).rev() {
        let created = json!({ "createdDateTime": format!("2026-01-0{day}T09:00:00Z") });
        graph.seed_transcript(&meeting, Transcript::new(text.to_owned()).properties(created));
    }
    let folder = folder("bytes").join("new/folder");
    transcripts(&graph, &meeting, &folder).await.unwrap();
    assert_eq!(names(&folder), ["transcript-01.vtt", "transcript-02.vtt", "transcript-03.vtt"]);
    for (name, text) in names(&folder).iter().zip(texts) {
        assert_eq!(fs::read(folder.join(name)).unwrap(), text.as_bytes(), "{name}");
    }
}

#[tokio::test]
async fn a_download_that_breaks_leaves_no_half_file() {
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    for text in ["WEBVTT\n\nfirst", "WEBVTT\n\nsecond"] {
        graph.seed_transcript(&meeting, text);
    }
    let folder = folder("no_half_file");
    fs::write(folder.join("transcript-02.vtt"), "of an earlier run").unwrap();
    let mut contents = 0;
    graph.inject_with(move |request| {
        contents += usize::from(request.path.contains("/content"));
        (contents == 2).then(Fault::cut_short)
    });
    let line = failure(transcripts(&graph, &meeting, &folder).await);
    assert!(line.starts_with("meetings: GET /v1.0/me/onlineMeetings/"), "{line}");
    assert_eq!(names(&folder), ["transcript-01.vtt", "transcript-02.vtt"]);
    let old = fs::read_to_string(folder.join("transcript-02.vtt")).unwrap();
    assert_eq!(old, "of an earlier run");
}

#[tokio::test]
async fn a_download_that_breaks_goes_on_where_the_service_allows_it() {
    const TEXT: &str = "WEBVTT\n\n0123456789";
    let graph = FakeGraph::start().await;
    let meeting = seed(&graph);
    graph.seed_transcript(&meeting, "another text");
    let whole = Answer::bytes("text/vtt", TEXT).header("etag", "\"1\"");
    graph.answers("/me/onlineMeetings/*/transcripts/*/content", [whole]);
    graph.inject_with(|request| {
        let Some(range) = request.headers.get("range") else {
            return request.path.contains("/content").then(Fault::cut_short);
        };
        let first = range.to_str().unwrap().strip_prefix("bytes=")?.strip_suffix('-')?;
        let range = format!("bytes {first}-{}/{}", TEXT.len() - 1, TEXT.len());
        let rest = &TEXT[first.parse::<usize>().unwrap()..];
        let rest = Fault::status(206).header("content-range", &range).body(rest);
        Some(rest.header("etag", "\"1\""))
    });
    let folder = folder("goes_on");
    transcripts(&graph, &meeting, &folder).await.unwrap();
    assert_eq!(fs::read_to_string(folder.join("transcript-01.vtt")).unwrap(), TEXT);
    assert_eq!(names(&folder).len(), 1);
}
