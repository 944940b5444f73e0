//! The stand-in as the sender of notifications.

mod handshake;
mod send;
mod subscribers;

use http::StatusCode;
use serde_core::Serialize;
use serde_json::{Value, json};

use super::FakeGraph;
pub(in crate::testing) use handshake::shake_hands;
use send::{Target, post};

/// The reason for which an address is not accepted for a subscription, as Graph words it.
pub(in crate::testing) type Refusal = String;

impl FakeGraph {
    /// Asks an address of the program under test whether it is one for notifications, as Graph does
    /// before it creates or renews a subscription.
    ///
    /// ```
    /// use axum::{Router, response::Response, routing::post};
    /// use graph_request::{notifications::{Received, validation_response}, testing::FakeGraph};
    ///
    /// async fn receive(received: Received) -> Response<String> {
    ///     match received {
    ///         Received::Validate(token) => validation_response(token),
    ///         _ => Response::default(),
    ///     }
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> std::io::Result<()> {
    /// let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// let url = format!("http://{}/notifications", listener.local_addr()?);
    /// tokio::spawn(async { axum::serve(listener, Router::new().route("/notifications", post(receive))).await });
    ///
    /// let graph = FakeGraph::start().await;
    /// assert_eq!(graph.validate(&url).await, Ok(()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the address does not answer 200 with the token as `text/plain`, as it came, within 10
    /// seconds. The text says which of these is wrong.
    ///
    /// # Panics
    ///
    /// Panics if the address is not one of loopback: a test must not reach out.
    pub async fn validate(&self, notification_url: &str) -> Result<(), String> {
        validate(&Target::parse(notification_url)).await
    }

    /// Sends notifications to an address of the program under test, and returns the status that it
    /// answers with.
    ///
    /// Each notification is completed with the members that Graph never leaves out: the id and the
    /// end of a subscription, and a tenant. A program should answer 202.
    ///
    /// ```
    /// use graph_request::testing::FakeGraph;
    /// use serde_json::json;
    ///
    /// # async fn run(url: &str) {
    /// let graph = FakeGraph::start().await;
    /// let status = graph.notify(url, [json!({
    ///     "clientState": "secret",
    ///     "changeType": "created",
    ///     "resource": "users('7')/onlineMeetings('MSpk')/transcripts('MSMj')",
    /// })]);
    /// assert_eq!(status.await, 202);
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if the address is not one of loopback or does not answer, or if a notification is not a
    /// JSON object.
    pub async fn notify<N: Serialize>(
        &self,
        notification_url: &str,
        notifications: impl IntoIterator<Item = N>,
    ) -> StatusCode {
        let value: Vec<Value> = notifications.into_iter().map(|one| complete(&one)).collect();
        self.notify_with(notification_url, json!({ "value": value }).to_string()).await
    }

    /// Sends a body of the test's own to an address of the program under test, and returns the status
    /// that it answers with. Anyone can send anything to a public address.
    ///
    /// # Panics
    ///
    /// Panics if the address is not one of loopback or does not answer.
    #[expect(clippy::panic, reason = "a test whose program does not answer cannot go on")]
    pub async fn notify_with(
        &self,
        notification_url: &str,
        body: impl Into<Vec<u8>>,
    ) -> StatusCode {
        match post(&Target::parse(notification_url), body.into()).await {
            Ok(response) => response.status(),
            Err(error) => panic!("`{notification_url}` does not answer notifications: {error}"),
        }
    }
}

/// Asks an address for its token, and says what is wrong with the answer.
pub(in crate::testing) async fn validate(target: &Target) -> Result<(), Refusal> {
    let number = fastrand::u128(..);
    // Characters that a program must decode once, and only once.
    let token =
        format!("Validation: Testing client application reachability, id {number:032x} 100%25");
    let target = target.with_token(&token);
    let answer = post(&target, Vec::new()).await;
    let answer = answer.map_err(|error| format!("the address does not answer: {error}"))?;
    let (status, media_type) = (answer.status(), answer.media_type().to_owned());
    if status != StatusCode::OK {
        return Err(format!("the address answered {status} instead of 200 OK"));
    }
    if media_type != "text/plain" {
        return Err(format!("the address answered `{media_type}` instead of `text/plain`"));
    }
    if answer.body() != token.as_bytes() {
        return Err("the address did not answer with the decoded validation token".to_owned());
    }
    Ok(())
}

/// Returns `true` for an address that the stand-in can ask.
pub(in crate::testing) fn is_loopback(url: &str) -> bool {
    Target::try_parse(url).is_some()
}

/// Adds to a notification the members that the service always sends.
#[expect(clippy::panic, reason = "a test with a wrong notification cannot go on")]
fn complete(notification: &impl Serialize) -> Value {
    let Ok(Value::Object(mut notification)) = serde_json::to_value(notification) else {
        panic!("a notification is a JSON object");
    };
    for (name, value) in [
        ("subscriptionId", "00000000-0000-4000-8000-5b5c71b71001"),
        ("subscriptionExpirationDateTime", "2050-01-01T00:00:00.0000000Z"),
        ("tenantId", "00000000-0000-4000-8000-7e4a47000001"),
    ] {
        notification.entry(name).or_insert_with(|| value.into());
    }
    Value::Object(notification)
}
