//! Watches for the transcripts of all meetings of an organization, and downloads each as it is made.
//!
//! Shows: a subscription that is made, renewed and removed; an address for notifications with axum,
//! which answers first and works later; events in the life of a subscription; keys from the path of a
//! notification.
//!
//! ```sh
//! cargo run --example transcript_watcher
//! ```
//!
//! Uses a local stand-in for Graph. Two transcripts are made there and downloaded, Graph asks for a
//! renewal, and then the service stops. At Graph, the address must be reachable from the internet by
//! HTTPS, and the application needs the permission `OnlineMeetingTranscript.Read.All`.
//!
//! | file | content |
//! | --- | --- |
//! | `inbox.rs` | the address, which stores notifications and answers |
//! | `subscription.rs` | the subscription: made, renewed, removed |
//! | `watcher.rs` | what is done about each notification |

pub(crate) mod inbox;
pub(crate) mod subscription;
pub(crate) mod watcher;

use std::future::IntoFuture;
use std::net::Ipv4Addr;

use graph_request::testing::FakeGraph;
use graph_request::v1;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

use inbox::{Inbox, router};
use watcher::{Result, Watcher};

/// A text that nobody can guess, from the configuration of a real service.
const SECRET: &str = "6b1f0c3a9d2e47f58a";

#[tokio::main]
#[allow(dead_code, reason = "a test includes this file for the service")]
async fn main() -> Result<()> {
    let stand_in = FakeGraph::start().await;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}/notifications", listener.local_addr()?);
    let (queue, notifications) = mpsc::channel(1_000);
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = axum::serve(listener, router(Inbox::new(SECRET, queue)))
        // The sender is dropped if something fails; the service stops then, too.
        .with_graceful_shutdown(async { drop(stopped.await) });
    let serving = tokio::spawn(serving.into_future());

    let archive = std::env::temp_dir().join(format!("transcript_watcher_{}", std::process::id()));
    let watcher = Watcher::start(stand_in.client(), &address, SECRET, &archive).await?;
    let id = watcher.subscription_id().to_owned();
    let watching = tokio::spawn(watcher.run(notifications));
    println!("watching at {address}");

    make_transcripts(&stand_in, &id).await;
    drop(stop);
    serving.await??;
    for line in watching.await? {
        println!("{line}");
    }
    tokio::fs::remove_dir_all(&archive).await?;
    println!("stopped");
    Ok(())
}

/// Lets the stand-in do what Graph does: two meetings are transcribed, and time passes.
async fn make_transcripts(stand_in: &FakeGraph, subscription_id: &str) {
    for subject in ["Retro", "Planning"] {
        let meeting = stand_in.seed(v1::OnlineMeeting::default().subject(subject));
        let transcript = stand_in.seed_transcript(&meeting, format!("WEBVTT\n\n{subject}\n"));
        let path = format!("/me/onlineMeetings/{meeting}/transcripts/{transcript}");
        stand_in.notify_subscribers("created", &path).await;
    }
    let event = json!({ "lifecycleEvent": "reauthorizationRequired" });
    stand_in.notify_subscription(subscription_id, event).await;
}
