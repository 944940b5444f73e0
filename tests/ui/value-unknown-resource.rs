use graph_request::graph_request;

fn main() {
    let url = "";
    let _ = graph_request!(POST /subscriptions {
        "changeType": "created",
        "notificationUrl": url,
        "lifecycleNotificationUrl": url,
        "resource": "communications/onlineMeetings/getAllTranscript",
        "expirationDateTime": "2026-01-01T00:00:00Z",
        "clientState": "secret",
    });
    let _ = graph_request!(POST /subscriptions {
        "changeType": "create",
        "notificationUrl": "http://contoso.com/notifications",
        "resource": "https://graph.microsoft.com/v1.0/me/events",
        "expirationDateTime": "2026-01-01T00:00:00Z",
        "clientState": "secret",
    });
}
