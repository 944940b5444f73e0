//! The subscription to the transcripts of all meetings.

use graph_request::time::{Duration, OffsetDateTime};
use graph_request::{Client, Result, graph_request, v1};

/// Three days is the most that Graph grants.
const LIFETIME: Duration = Duration::days(2);

/// Makes a subscription. The address is asked before this returns, so it must be served already.
pub(crate) async fn subscribe(
    graph: &Client,
    address: &str,
    secret: &str,
) -> Result<v1::Subscription> {
    graph_request!(graph, POST /subscriptions {
        "changeType": "created",
        "notificationUrl": address,
        "lifecycleNotificationUrl": address,
        "resource": "communications/onlineMeetings/getAllTranscripts",
        "expirationDateTime": OffsetDateTime::now_utc() + LIFETIME,
        "clientState": secret,
    })
    .await
}

/// Renews a subscription, which also reauthorizes it.
pub(crate) async fn renew(graph: &Client, id: &str) -> Result<v1::Subscription> {
    graph_request!(graph, PATCH /subscriptions/{id} {
        "expirationDateTime": OffsetDateTime::now_utc() + LIFETIME,
    })
    .await
}

pub(crate) async fn unsubscribe(graph: &Client, id: &str) -> Result<()> {
    graph_request!(graph, DELETE / subscriptions / { id }).await
}

/// Returns the time until a renewal is due: half of what is left, so that there is time to try again.
pub(crate) fn until_renewal(
    subscription: &v1::Subscription,
    now: OffsetDateTime,
) -> std::time::Duration {
    let left = subscription.expiration_date_time.map_or(Duration::ZERO, |end| end - now);
    // A minute between attempts that fail, also after the end.
    let pause = Duration::max(left / 2, Duration::MINUTE);
    pause.unsigned_abs()
}
