//! Notifications to those who have subscribed.

use http::StatusCode;
use serde_core::Serialize;
use serde_json::{Map, Value, json};

use crate::testing::FakeGraph;
use crate::testing::service::{Changed, live_subscriptions};

/// # Notifying subscribers
///
/// `POST /subscriptions` asks the addresses in its body as [`validate`](Self::validate) does before it
/// answers 201. Notifications are sent when a test says so, since Graph takes its time, too.
impl FakeGraph {
    /// Tells each subscription that covers a resource about a change of it, and returns the statuses that
    /// the program answers with.
    ///
    /// The path is that of the changed entity, such as
    /// `/me/onlineMeetings/{id}/transcripts/{id}`. A subscription covers it if it is to this entity, to
    /// the collection, or to all of its kind, such as
    /// `communications/onlineMeetings/getAllTranscripts`, and if the change is in its `changeType`:
    /// `created`, `updated` or `deleted`. A path that nobody has subscribed to is told to nobody. Entities need
    /// not be there.
    ///
    /// # Panics
    ///
    /// Panics if an address is not one of loopback or does not answer.
    ///
    /// ```no_run
    /// use graph_request::testing::FakeGraph;
    ///
    /// # async fn run(graph: FakeGraph, meeting: &str) {
    /// let transcript = graph.seed_transcript(meeting, "WEBVTT\n");
    /// let path = format!("/me/onlineMeetings/{meeting}/transcripts/{transcript}");
    /// let statuses = graph.notify_subscribers("created", &path).await;
    /// assert_eq!(statuses, [202]);
    /// # }
    /// ```
    pub async fn notify_subscribers(&self, change_type: &str, path: &str) -> Vec<StatusCode> {
        let changed = Changed::parse(path);
        let mut statuses = Vec::new();
        for subscription in live_subscriptions(&self.server.store) {
            if is_told(&subscription, change_type) && changed.is_covered_by(&subscription) {
                let change = json!({
                    "changeType": change_type,
                    "resource": changed.resource(),
                    "resourceData": { "@odata.id": changed.resource(), "id": changed.id() },
                });
                statuses.push(self.send_to(&subscription, change).await);
            }
        }
        statuses
    }

    /// Sends a notification to the address of one subscription, and returns the status that the program
    /// answers with.
    ///
    /// Properties of the subscription that the notification lacks, such as its `clientState`, are added. A
    /// notification with a `lifecycleEvent` goes to the `lifecycleNotificationUrl`.
    ///
    /// # Panics
    ///
    /// Panics if no subscription has this id, if the address is not one of loopback or does not answer, and
    /// if the notification is not a JSON object.
    ///
    /// ```no_run
    /// use graph_request::testing::FakeGraph;
    /// use serde_json::json;
    ///
    /// # async fn run(graph: FakeGraph, id: &str) {
    /// let event = json!({ "lifecycleEvent": "reauthorizationRequired" });
    /// assert_eq!(graph.notify_subscription(id, event).await, 202);
    /// # }
    /// ```
    #[expect(clippy::panic, reason = "a test of a subscription that is not there cannot go on")]
    pub async fn notify_subscription(
        &self,
        subscription_id: &str,
        notification: impl Serialize,
    ) -> StatusCode {
        let mut all = live_subscriptions(&self.server.store).into_iter();
        let is_it = |one: &Value| text(one, "id") == Some(subscription_id);
        let Some(subscription) = all.find(is_it) else {
            panic!("not a single subscription has the id `{subscription_id}`");
        };
        let notification = serde_json::to_value(notification).unwrap_or_default();
        self.send_to(&subscription, notification).await
    }

    async fn send_to(&self, subscription: &Value, mut notification: Value) -> StatusCode {
        let lifecycle = text(subscription, "lifecycleNotificationUrl");
        let lifecycle = lifecycle.filter(|_| notification.get("lifecycleEvent").is_some());
        let url = lifecycle.or(text(subscription, "notificationUrl")).unwrap_or_default();
        if let Value::Object(members) = &mut notification {
            add_members(members, subscription);
        }
        self.notify(url, [notification]).await
    }
}

/// Adds what the service repeats of a subscription.
fn add_members(notification: &mut Map<String, Value>, subscription: &Value) {
    for (name, of) in [
        ("subscriptionId", "id"),
        ("clientState", "clientState"),
        ("subscriptionExpirationDateTime", "expirationDateTime"),
    ] {
        if let Some(value) = subscription.get(of).filter(|value| !value.is_null()) {
            notification.entry(name).or_insert_with(|| value.clone());
        }
    }
}

fn is_told(subscription: &Value, change_type: &str) -> bool {
    let mut names = text(subscription, "changeType").unwrap_or_default().split(',');
    names.any(|name| name.trim().eq_ignore_ascii_case(change_type))
}

fn text<'a>(subscription: &'a Value, name: &str) -> Option<&'a str> {
    subscription.get(name)?.as_str()
}
