//! Teams, channels and chats.

use graph_request::v1::teams::{ChatMessage, Team};
use graph_request::{Page, Request, graph_request};
use serde_json::json;

use crate::body;

#[test]
fn a_message_is_sent_to_a_channel_and_to_a_chat() {
    let (team, channel, chat) = ("t", "19:c@thread.tacv2", "19:chat@thread.v2");
    let sent: Request<ChatMessage> = graph_request!(POST /teams/{team}/channels/{channel}/messages { "body": { "content": "Hello" } });
    assert_eq!(sent.path(), "/v1.0/teams/t/channels/19%3Ac%40thread.tacv2/messages");
    assert_eq!(body(&sent), json!({ "body": { "content": "Hello" } }));
    let page: Request<Page<ChatMessage>> = graph_request!(GET /chats/{chat}/messages?$top=2);
    assert_eq!(page.path(), "/v1.0/chats/19%3Achat%40thread.v2/messages?$top=2");
}

#[test]
fn members_name_their_user_by_a_link() {
    let url = "https://graph.microsoft.com/v1.0/users('1')";
    let request = graph_request!(POST /chats {
        "chatType": "oneOnOne",
        "members": [{
            "@odata.type": "#microsoft.graph.aadUserConversationMember",
            "roles": ["owner"],
            "user@odata.bind": url,
        }],
    });
    assert_eq!(body(&request)["members"][0]["user@odata.bind"], url);
}

#[test]
fn joined_teams_are_listed() {
    let page: Request<Page<Team>> = graph_request!(GET / me / joinedTeams);
    assert_eq!(page.path(), "/v1.0/me/joinedTeams");
}
