//! Content into writers, and as a reader.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{ByteStream, Error, ErrorKind, Progress, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWrite};

use crate::content::recording;

/// Fetches content of ten bytes.
async fn fetch(answer: Fault) -> ByteStream {
    let graph = FakeGraph::start().await;
    graph.inject(answer.header("request-id", "r-1"));
    let call = recording(&graph.client()).header("client-request-id", "c-1");
    call.await.unwrap()
}

fn ten() -> Fault {
    Fault::status(200).body("0123456789")
}

/// A writer that takes three bytes at a time, up to a limit.
struct Narrow {
    taken: Vec<u8>,
    limit: usize,
    is_flushed: bool,
}

impl Narrow {
    fn new(limit: usize) -> Self {
        Self { taken: Vec::new(), limit, is_flushed: false }
    }
}

impl AsyncWrite for Narrow {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let length = bytes.len().min(3).min(self.limit - self.taken.len());
        self.taken.extend_from_slice(&bytes[..length]);
        Poll::Ready(Ok(length))
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.is_flushed = true;
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn content_is_copied_whole_and_flushed() {
    let mut content = fetch(ten()).await;
    assert_eq!(content.content_length(), Some(10));
    let mut writer = Narrow::new(100);
    assert_eq!(content.copy_to(&mut writer).await.unwrap(), 10);
    assert_eq!((&writer.taken[..], writer.is_flushed), (&b"0123456789"[..], true));
    assert!(content.next().await.is_none(), "nothing is left");
}

#[tokio::test]
async fn a_copy_reports_its_progress() {
    let mut reports: Vec<Progress> = Vec::new();
    let mut content = fetch(ten()).await;
    content.copy_to_with(&mut Vec::new(), |progress| reports.push(progress)).await.unwrap();
    assert!(reports.is_sorted_by(|one, next| one.bytes < next.bytes), "{reports:?}");
    assert!(reports.iter().all(|progress| progress.total == Some(10)));
    assert_eq!(reports.last().unwrap().bytes, 10);
    // A response in chunks has no length.
    let mut content = fetch(ten().header("transfer-encoding", "chunked")).await;
    assert_eq!(content.content_length(), None);
    let mut last = None;
    content.copy_to_with(&mut Vec::new(), |progress| last = Some(progress)).await.unwrap();
    assert_eq!(last.map(|progress| (progress.bytes, progress.total)), Some((10, None)));
}

#[tokio::test]
async fn a_writer_that_fails_is_an_error_of_the_call() {
    let mut content = fetch(ten()).await;
    let error = content.copy_to(&mut Narrow::new(5)).await.unwrap_err();
    crate::content::assert_explained(&error, ErrorKind::Write);
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<io::Error>();
    assert_eq!(source.unwrap().kind(), io::ErrorKind::WriteZero);
    assert!(!error.outcome_unknown() && !error.is_timeout());
}

#[tokio::test]
async fn content_goes_into_a_file() {
    let path = std::env::temp_dir().join(format!("graph-request-copy-{}", std::process::id()));
    let mut file = tokio::fs::File::create(&path).await.unwrap();
    fetch(ten()).await.copy_to(&mut file).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"0123456789");
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn content_is_a_reader() {
    let mut content = fetch(ten()).await;
    let mut four = [0; 4];
    content.read_exact(&mut four).await.unwrap();
    assert_eq!(&four, b"0123");
    let rest = content.read_to_end().await.unwrap();
    assert_eq!(rest, "456789", "what was read in part is not lost");
    let mut text = String::new();
    fetch(ten()).await.read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "0123456789");
}

#[tokio::test]
async fn a_reader_fails_with_the_error_of_the_call() {
    let (graph, storage) = (FakeGraph::start().await, FakeGraph::start().await);
    let location = format!("{}/storage/recording.mp4", storage.base_url());
    graph.inject(Fault::status(302).header("location", &location).header("request-id", "r-1"));
    storage.inject(Fault::cut_short());
    let call = recording(&graph.client()).header("client-request-id", "c-1");
    let mut content = call.retry(RetryPolicy::none()).await.unwrap();
    let mut read = Vec::new();
    let error = AsyncReadExt::read_to_end(&mut content, &mut read).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionAborted);
    let error = error.downcast::<Error>().unwrap();
    crate::content::assert_explained(&error, ErrorKind::Connection);
    assert!(read.starts_with(b"\0\0\0"), "what came before is not lost");
}
