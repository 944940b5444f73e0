//! Uses `graph-request` by another name, in an older edition, and hands the macro on to a crate that
//! does not name it.

use std::future::Future;
use std::sync::{Mutex, PoisonError};

pub use renamed::graph_request as teams_request;

/// A request that is made in this crate, where the runtime goes by the name `renamed`.
pub fn get_meeting(id: &str) -> renamed::Request<renamed::preview::OnlineMeeting> {
    renamed::graph_request!(GET / app / onlineMeetings / { id })
}

/// A future that can be spawned although a value comes from behind a lock: the lock is given back
/// before anything is sent.
#[expect(clippy::manual_async_fn, reason = "an `async fn` would not say that it is `Send`")]
pub fn create_meeting(
    client: renamed::Client,
    title: &Mutex<String>,
) -> impl Future<Output = renamed::Result<renamed::preview::OnlineMeeting>> + Send + '_ {
    async move {
        renamed::graph_request!(client, POST /app/onlineMeetings {
            "meetingType": "meetNow",
            "participants": { "organizer": { "identity": {} } },
            "subject": title.lock().unwrap_or_else(PoisonError::into_inner).as_str(),
        })
        .await
    }
}
