//! The example that watches for transcripts: each is downloaded once, and the subscription lives on.

#[path = "../../examples/transcript_watcher/main.rs"]
mod transcript_watcher;

use std::path::{Path, PathBuf};

use graph_request::notifications::Notification;
use graph_request::testing::FakeGraph;
use graph_request::time::{Duration, OffsetDateTime};
use graph_request::v1;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{self, Receiver};
use tokio::task::JoinHandle;
use transcript_watcher::inbox::{Inbox, router};
use transcript_watcher::subscription::until_renewal;
use transcript_watcher::watcher::Watcher;

const SECRET: &str = "secret";

/// The service on a port of its own, and the stand-in behind it.
struct Service {
    graph: FakeGraph,
    address: String,
    serving: JoinHandle<std::io::Result<()>>,
    queue: Receiver<Notification>,
}

impl Service {
    async fn start(room: usize) -> Self {
        let graph = FakeGraph::start().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/notifications", listener.local_addr().unwrap());
        let (sender, queue) = mpsc::channel(room);
        let router = router(Inbox::new(SECRET, sender));
        let serving = tokio::spawn(async move { axum::serve(listener, router).await });
        Self { graph, address, serving, queue }
    }

    async fn watch(&self, archive: &Path) -> Watcher {
        Watcher::start(self.graph.client(), &self.address, SECRET, archive).await.unwrap()
    }

    /// Lets the watcher work on all that came, after the address is closed.
    async fn finish(self, watcher: Watcher) -> (FakeGraph, Vec<String>) {
        let Self { graph, serving, queue, .. } = self;
        serving.abort();
        drop(serving.await);
        (graph, watcher.run(queue).await)
    }

    /// Makes a transcript, and returns its path.
    fn transcribe(&self, text: &'static str) -> String {
        let meeting = self.graph.seed(v1::OnlineMeeting::default());
        let transcript = self.graph.seed_transcript(&meeting, text);
        format!("/me/onlineMeetings/{meeting}/transcripts/{transcript}")
    }
}

fn archive(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("test_transcript_watcher_{}_{name}", std::process::id()))
}

/// Returns the contents of the archive, and removes it.
fn take_contents(archive: &Path) -> Vec<String> {
    let files = std::fs::read_dir(archive).unwrap();
    let read = |file: std::fs::DirEntry| std::fs::read_to_string(file.path()).unwrap();
    let mut contents: Vec<String> = files.map(|file| read(file.unwrap())).collect();
    contents.sort();
    std::fs::remove_dir_all(archive).unwrap();
    contents
}

#[tokio::test]
async fn a_transcript_is_downloaded_once_although_it_is_told_twice() {
    let (service, archive) = (Service::start(10).await, archive("twice"));
    let watcher = service.watch(&archive).await;
    let path = service.transcribe("WEBVTT\n\nAda\n");
    assert_eq!(service.graph.notify_subscribers("created", &path).await, [202]);
    assert_eq!(service.graph.notify_subscribers("created", &path).await, [202]);
    let (graph, log) = service.finish(watcher).await;
    assert_eq!(log, ["downloaded 12 bytes", "downloaded before"]);
    assert_eq!(take_contents(&archive), ["WEBVTT\n\nAda\n"]);
    assert_eq!(graph.received_at("GET /users/*/onlineMeetings/*/transcripts/*/content").len(), 1);
    assert_eq!(graph.received_at("DELETE /subscriptions/*").len(), 1);
}

#[tokio::test]
async fn others_are_answered_and_not_heeded() {
    let (service, archive) = (Service::start(10).await, archive("others"));
    let watcher = service.watch(&archive).await;
    let forged =
        json!({ "clientState": "guessed", "changeType": "created", "resource": "users/7" });
    assert_eq!(service.graph.notify(&service.address, [forged]).await, 202);
    assert!(service.finish(watcher).await.1.is_empty());
    assert!(take_contents(&archive).is_empty());
}

#[tokio::test]
async fn a_full_inbox_asks_for_another_attempt() {
    let (service, archive) = (Service::start(1).await, archive("full"));
    let watcher = service.watch(&archive).await;
    let path = service.transcribe("WEBVTT\n");
    assert_eq!(service.graph.notify_subscribers("created", &path).await, [202]);
    assert_eq!(service.graph.notify_subscribers("created", &path).await, [503]);
    service.finish(watcher).await;
    assert_eq!(take_contents(&archive).len(), 1);
}

#[tokio::test]
async fn a_subscription_is_renewed_when_graph_asks_for_it() {
    let (service, archive) = (Service::start(10).await, archive("renewed"));
    let watcher = service.watch(&archive).await;
    let id = watcher.subscription_id().to_owned();
    let event = json!({ "lifecycleEvent": "reauthorizationRequired" });
    assert_eq!(service.graph.notify_subscription(&id, event).await, 202);
    let (graph, log) = service.finish(watcher).await;
    assert_eq!(log, ["renewed"]);
    assert_eq!(graph.received_at("PATCH /subscriptions/*").len(), 1);
    take_contents(&archive);
}

#[tokio::test]
async fn a_transcript_that_is_gone_does_not_end_the_watch() {
    let (service, archive) = (Service::start(10).await, archive("gone"));
    let watcher = service.watch(&archive).await;
    let gone = "/me/onlineMeetings/1/transcripts/2";
    assert_eq!(service.graph.notify_subscribers("created", gone).await, [202]);
    let path = service.transcribe("WEBVTT\n");
    assert_eq!(service.graph.notify_subscribers("created", &path).await, [202]);
    let log = service.finish(watcher).await.1;
    assert!(log[0].starts_with("failed: "), "{log:?}");
    assert_eq!(log[1], "downloaded 7 bytes");
    assert_eq!(take_contents(&archive), ["WEBVTT\n"]);
}

#[test]
fn a_renewal_is_due_long_before_the_end() {
    let now = OffsetDateTime::UNIX_EPOCH;
    let of = |end| v1::Subscription::default().expiration_date_time(end);
    assert_eq!(until_renewal(&of(now + Duration::hours(2)), now).as_secs(), 3_600);
    assert_eq!(until_renewal(&of(now - Duration::hours(2)), now).as_secs(), 60);
}
