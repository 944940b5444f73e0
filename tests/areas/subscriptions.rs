//! Subscriptions to change notifications.

use graph_request::v1::subscriptions::Subscription;
use graph_request::{Request, graph_request};

use crate::body;

#[test]
fn a_subscription_is_made_and_renewed() {
    let (id, until) = ("7f105c7d", time::OffsetDateTime::UNIX_EPOCH);
    let made: Request<Subscription> = graph_request!(POST /subscriptions {
        "changeType": "created",
        "notificationUrl": "https://contoso.com/notifications",
        "lifecycleNotificationUrl": "https://contoso.com/lifecycle",
        "resource": "communications/onlineMeetings/getAllTranscripts",
        "expirationDateTime": until,
        "clientState": "secret",
    });
    assert_eq!(body(&made)["expirationDateTime"], "1970-01-01T00:00:00Z");
    let renewed: Request<Subscription> =
        graph_request!(PATCH /subscriptions/{id} { "expirationDateTime": until });
    assert_eq!(renewed.path(), "/v1.0/subscriptions/7f105c7d");
    let again: Request<()> = graph_request!(POST / subscriptions / { id } / reauthorize);
    assert!(again.body().is_none());
}
