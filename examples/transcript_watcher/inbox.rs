//! The address for notifications. It stores them and answers: Graph waits 3 seconds at most.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use graph_request::notifications::{Notification, Received, Unverified, validation_response};
use tokio::sync::mpsc::Sender;

/// The place of notifications until they are worked on. A service whose work must outlive a crash puts
/// them into a database or a queue of its own.
#[derive(Clone)]
pub(crate) struct Inbox {
    secret: Arc<str>,
    queue: Sender<Notification>,
}

impl Inbox {
    pub(crate) fn new(secret: &str, queue: Sender<Notification>) -> Self {
        Self { secret: secret.into(), queue }
    }

    /// Puts the notifications that Graph sent into the queue. A full queue is answered with 503, upon
    /// which Graph sends them again later.
    fn store(&self, notifications: Vec<Unverified>) -> StatusCode {
        let secret = self.secret.as_bytes();
        let mut verified = notifications.into_iter().filter_map(|one| one.verify(secret).ok());
        if verified.all(|notification| self.queue.try_send(notification).is_ok()) {
            // Also the answer to a sender who guesses the secret.
            StatusCode::ACCEPTED
        } else {
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// Returns the routes. Events in the life of the subscription come to the same address.
pub(crate) fn router(inbox: Inbox) -> Router {
    Router::new().route("/notifications", post(receive)).with_state(inbox)
}

async fn receive(State(inbox): State<Inbox>, received: Received) -> Response {
    match received {
        Received::Validate(token) => validation_response(token).into_response(),
        Received::Notifications(notifications) => inbox.store(notifications).into_response(),
        _ => StatusCode::ACCEPTED.into_response(),
    }
}
