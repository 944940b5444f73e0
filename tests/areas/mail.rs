//! Mail.

use graph_request::v1::mail::Message;
use graph_request::{ByteStream, Page, Request, graph_request};
use serde_json::json;

use crate::body;

#[test]
fn a_message_is_sent_with_an_attachment() {
    let picture = vec![1u8, 2, 3];
    let request: Request<()> = graph_request!(POST /me/sendMail {
        "message": {
            "subject": "Minutes",
            "body": { "contentType": "Text", "content": "See the file" },
            "toRecipients": [{ "emailAddress": { "address": "a@contoso.com" } }],
            "attachments": [{
                "@odata.type": "#microsoft.graph.fileAttachment",
                "name": "picture.png",
                "contentBytes": picture,
            }],
        },
        "saveToSentItems": false,
    });
    assert_eq!(body(&request)["message"]["attachments"][0]["contentBytes"], json!("AQID"));
}

#[test]
fn messages_are_read_as_json_and_as_mime() {
    let id = "1";
    let page: Request<Page<Message>> =
        graph_request!(GET /me/mailFolders/{"inbox"}/messages?$orderby=receivedDateTime desc);
    assert_eq!(page.path(), "/v1.0/me/mailFolders/inbox/messages?$orderby=receivedDateTime%20desc");
    let mime: Request<ByteStream> = graph_request!(GET /me/messages/{id}/$value);
    assert_eq!(mime.path(), "/v1.0/me/messages/1/$value");
    let moved: Request<Message> =
        graph_request!(POST /me/messages/{id}/move { "destinationId": "archive" });
    assert_eq!(body(&moved), json!({ "destinationId": "archive" }));
}
