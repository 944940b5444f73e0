//! Serves an HTTP API by which many users book, change and cancel Teams meetings.
//!
//! Shows: a web service with axum; a token for each user over one connection pool; errors of Graph as
//! HTTP answers; types of the service's own at its border; properties and objects under a condition;
//! a fragment that two bodies share.
//!
//! ```sh
//! cargo run --example meeting_service
//! ```
//!
//! Uses a local stand-in for Graph. Two users book, change, read and cancel a meeting each, and then the
//! service stops.
//!
//! | file | content |
//! | --- | --- |
//! | `service.rs` | the routes, and the request to Graph of each |
//! | `user.rs` | the client of the user who made a request |
//! | `messages.rs` | what the service takes and answers |
//! | `refusal.rs` | the HTTP answer to each error of Graph |
//! | `visit.rs` | a user of the service |

mod messages;
pub(crate) mod refusal;
pub(crate) mod service;
mod user;
mod visit;

use std::error::Error;
use std::future::IntoFuture;
use std::net::Ipv4Addr;

use graph_request::testing::FakeGraph;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use service::{connect, router};
use visit::visit;

#[tokio::main]
#[allow(dead_code, reason = "a test includes this file for the service")]
async fn main() -> Result<(), Box<dyn Error>> {
    let stand_in = FakeGraph::start().await;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = axum::serve(listener, router(connect(stand_in.base_url())?))
        // The sender is dropped if a user fails; the service stops then, too.
        .with_graceful_shutdown(async { drop(stopped.await) });
    let serving = tokio::spawn(serving.into_future());
    println!("serving at {address}");

    let (ada, alan) =
        tokio::try_join!(visit(&address, "token-of-ada"), visit(&address, "token-of-alan"))?;
    for line in ada.iter().chain(&alan) {
        println!("{line}");
    }
    drop(stop);
    serving.await??;
    println!("stopped");
    Ok(())
}
