//! A crate that depends on `graph-request` under another name, in an older edition, and re-exports
//! the macro to crates that do not depend on it.

use std::future::Future;
use std::sync::{Mutex, PoisonError};

pub use renamed::{graph_object as teams_object, graph_request as teams_request};

/// Creates a request in this crate, which knows the runtime as `renamed`.
pub fn get_meeting(id: &str) -> renamed::Request<renamed::preview::OnlineMeeting> {
    renamed::graph_request!(GET / app / onlineMeetings / { id })
}

/// A struct that names the runtime as this crate does.
#[derive(renamed::GraphSelect)]
#[graph(renamed::preview::OnlineMeeting, crate = renamed)]
pub struct Subject {
    /// The title.
    pub subject: Option<String>,
}

/// Creates a request that is answered with the struct.
pub fn get_subject(id: &str) -> renamed::Request<Subject> {
    renamed::graph_request!(GET / app / onlineMeetings / { id } as Subject)
}

/// Returns a future that is `Send` although a value comes from behind a lock: the guard is dropped
/// before the request is sent.
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

/// Creates a fragment in this crate, which knows the runtime as `renamed`.
pub fn nobody() -> renamed::Fragment<renamed::v1::MeetingParticipants> {
    renamed::graph_object!(renamed::v1::MeetingParticipants { "attendees": [] })
}
