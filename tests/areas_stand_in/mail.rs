//! Mail that is sent.

use graph_request::graph_request;
use graph_request::testing::FakeGraph;

use crate::assert_refused;

#[tokio::test]
async fn a_message_is_in_the_sent_items() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let sent = graph_request!(client, POST /me/sendMail {
        "message": {
            "subject": "Lunch?",
            "body": { "contentType": "text", "content": "At noon." },
            "toRecipients": [{ "emailAddress": { "address": "ada@contoso.com" } }],
        },
    });
    sent.await.unwrap();
    let found =
        graph_request!(client, GET / me / mailFolders / { "SentItems" } / messages).await.unwrap();
    assert_eq!(found.items[0].subject.as_deref(), Some("Lunch?"));
    assert_eq!(found.items[0].is_draft, Some(false));
    let from = found.items[0].from.clone().unwrap().email_address.unwrap();
    assert_eq!(from.address.as_deref(), Some("heidi@contoso.com"));
    let id = found.items[0].id.clone().unwrap();
    assert_eq!(graph_request!(client, GET / me / messages).await.unwrap().items.len(), 1);
    graph_request!(client, DELETE / me / messages / { id }).await.unwrap();
    assert!(graph_request!(client, GET / me / messages).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn a_message_is_not_kept_if_it_is_not_to_be() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let sent = graph_request!(client, POST /me/sendMail {
        "message": { "toRecipients": [{ "emailAddress": { "address": "ada@contoso.com" } }] },
        "saveToSentItems": false,
    });
    sent.await.unwrap();
    assert!(graph_request!(client, GET / me / messages).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn a_message_to_nobody_is_refused() {
    let graph = FakeGraph::start().await;
    let sent = graph_request!(graph.client(), POST /me/sendMail { "message": { "subject": "?" } });
    assert_refused(sent.await, "At least one recipient is not valid");
}
