//! Teams, channels and chats.

use graph_request::v1::teams::{ChatMessage, Team};
use graph_request::{Client, Page, Request, graph_request};
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

/// Graph makes a team in the background: 202 without a body, and the place of the operation in a
/// header (<https://learn.microsoft.com/graph/api/team-post>).
#[tokio::test]
async fn a_team_that_is_made_in_the_background_is_a_success() {
    let accepted = axum::routing::post(async || {
        (axum::http::StatusCode::ACCEPTED, [("location", "/teams('t')/operations('o')")])
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = axum::Router::new().route("/v1.0/teams", accepted);
    tokio::spawn(async move { axum::serve(listener, service).await });
    let client =
        Client::builder().token("t").base_url(format!("http://{address}")).build().unwrap();
    let template = "https://graph.microsoft.com/v1.0/teamsTemplates('standard')";
    let call = graph_request!(client, POST /teams {
        "template@odata.bind": template,
        "displayName": "Release",
    });
    let response = call.response().await.unwrap();
    assert_eq!(response.headers["location"], "/teams('t')/operations('o')");
    assert_eq!(response.body, Team::default());
}
