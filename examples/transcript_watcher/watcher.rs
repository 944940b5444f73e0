//! The task that takes notifications from the queue: it downloads transcripts and renews the subscription.

use std::path::{Path, PathBuf};

use graph_request::notifications::{LifecycleEvent, Notification};
use graph_request::time::OffsetDateTime;
use graph_request::{Client, graph_request, v1};
use tokio::sync::mpsc::Receiver;
use tokio::{fs, time};

use super::subscription::{renew, subscribe, unsubscribe, until_renewal};

pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// A subscription, and the folder in which transcripts are kept.
pub(crate) struct Watcher {
    graph: Client,
    address: String,
    secret: String,
    archive: PathBuf,
    subscription: v1::Subscription,
    log: Vec<String>,
}

impl Watcher {
    /// Subscribes to the transcripts of all meetings.
    pub(crate) async fn start(
        graph: Client,
        address: &str,
        secret: &str,
        archive: &Path,
    ) -> Result<Self> {
        fs::create_dir_all(archive).await?;
        let subscription = subscribe(&graph, address, secret).await?;
        let (address, secret, archive) =
            (address.to_owned(), secret.to_owned(), archive.to_owned());
        Ok(Self { graph, address, secret, archive, subscription, log: Vec::new() })
    }

    pub(crate) fn subscription_id(&self) -> &str {
        self.subscription.id.as_deref().unwrap_or_default()
    }

    /// Works until the queue is closed and empty, and returns a line on each step.
    pub(crate) async fn run(mut self, mut queue: Receiver<Notification>) -> Vec<String> {
        loop {
            let pause = until_renewal(&self.subscription, OffsetDateTime::now_utc());
            let done = tokio::select! {
                notification = queue.recv() => match notification {
                    Some(notification) => self.process(&notification).await,
                    None => break,
                },
                () = time::sleep(pause) => self.renew().await,
            };
            // One failure must not end the watch.
            self.log.push(done.unwrap_or_else(|error| format!("failed: {error}")));
        }
        let done = unsubscribe(&self.graph, self.subscription_id()).await;
        self.log.extend(done.err().map(|error| format!("failed: {error}")));
        self.log
    }

    async fn process(&mut self, notification: &Notification) -> Result<String> {
        match notification.lifecycle_event() {
            Some(LifecycleEvent::ReauthorizationRequired) => self.renew().await,
            Some(LifecycleEvent::SubscriptionRemoved) => self.subscribe_again().await,
            // `missed`: a program that needs every transcript calls `getAllTranscripts` of each organizer.
            Some(event) => Ok(format!("told of {event:?}")),
            None => self.download(notification).await,
        }
    }

    async fn renew(&mut self) -> Result<String> {
        match renew(&self.graph, self.subscription_id()).await {
            Ok(renewed) => {
                self.subscription = renewed;
                Ok("renewed".to_owned())
            }
            Err(error) if error.is_not_found() => self.subscribe_again().await,
            Err(error) => Err(error.into()),
        }
    }

    async fn subscribe_again(&mut self) -> Result<String> {
        self.subscription = subscribe(&self.graph, &self.address, &self.secret).await?;
        Ok("subscribed again".to_owned())
    }

    /// Downloads the transcript that a notification tells of. The same one may be told twice.
    async fn download(&self, notification: &Notification) -> Result<String> {
        let keys = ["users", "onlineMeetings", "transcripts"].map(|name| notification.key(name));
        let [Some(organizer), Some(meeting), Some(transcript)] = keys else {
            return Err("the notification is not of a transcript".into());
        };
        let file = self.archive.join(file_name(transcript));
        if fs::try_exists(&file).await? {
            return Ok("downloaded before".to_owned());
        }
        let content = graph_request!(
            self.graph,
            GET / users
                / { organizer }
                / onlineMeetings
                / { meeting }
                / transcripts
                / { transcript }
                / content
        );
        let content = content.await?.read_to_end().await?;
        fs::write(&file, &content).await?;
        Ok(format!("downloaded {} bytes", content.len()))
    }
}

/// Makes a name of an id, which may have characters that paths have a meaning for.
fn file_name(id: &str) -> String {
    let name = id.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        other => format!("_{other:02x}"),
    });
    name.chain([".vtt".to_owned()]).collect()
}
