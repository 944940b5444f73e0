//! Lookups of meetings by `joinWebUrl` and `joinMeetingId`: each finds its meeting and no other.

use graph_request::graph_request;
use graph_request::testing::{FakeGraph, Received};

use crate::{create_meeting, last_received};

/// Returns the condition of `$filter` as a server decodes it.
fn condition(received: &Received) -> String {
    let url = format!("http://localhost{}", received.path);
    let url = reqwest::Url::parse(&url).unwrap();
    let mut options = url.query_pairs();
    let (name, value) = options.next().unwrap();
    assert_eq!(name, "$filter");
    assert!(options.next().is_none(), "{}", received.path);
    value.into_owned()
}

#[tokio::test]
async fn a_meeting_is_found_by_its_address() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "one").await;
    create_meeting(&client, "another").await;
    let meeting = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    let url = meeting.join_web_url.unwrap();
    let found =
        graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq {url}).await.unwrap();
    assert_eq!(found.items.len(), 1);
    assert_eq!(found.items[0].id.as_ref(), Some(&id));
    assert_eq!(condition(&last_received(&graph)), format!("joinWebUrl eq '{url}'"));
}

#[tokio::test]
async fn a_name_may_be_written_as_microsoft_writes_it() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "one").await;
    let meeting = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    let url = reqwest::Url::parse_with_params(
        &format!("{}/v1.0/me/onlineMeetings", graph.base_url()),
        [("$filter", format!("JoinWebUrl eq '{}'", meeting.join_web_url.unwrap()))],
    );
    // The form encoding of this URL type writes a space as `+`, which Graph does not decode.
    let url = url.unwrap().as_str().replace('+', "%20");
    let request = reqwest::Client::new().get(url).bearer_auth("token");
    let text = request.send().await.unwrap().text().await.unwrap();
    let page: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(page["value"][0]["id"], id);
}

#[tokio::test]
async fn in_beta_an_address_is_a_key() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "one").await;
    let other = create_meeting(&client, "another").await;
    let meeting = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    let url = meeting.join_web_url.unwrap();
    let found = graph_request!(client, GET / beta / me / onlineMeetings(joinWebUrl = { url }));
    assert_eq!(found.await.unwrap().id.as_ref(), Some(&id));
    graph_request!(client, DELETE / beta / me / onlineMeetings(joinWebUrl = { url }))
        .await
        .unwrap();
    let gone = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap_err();
    assert!(gone.is_not_found());
    graph_request!(client, GET / me / onlineMeetings / { other }).await.unwrap();
    for value in ["", "'", "x')/recordings", "a/b", "..", "%27"] {
        let found =
            graph_request!(client, GET / beta / me / onlineMeetings(joinWebUrl = { value }));
        let error = found.await.unwrap_err();
        let literal = value.replace('\'', "''");
        let expected = format!("No meeting has the id '(joinWebUrl='{literal}')'.");
        assert_eq!(error.graph().unwrap().message, expected);
    }
}

#[tokio::test]
async fn a_meeting_is_found_by_its_number() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    let id = create_meeting(&client, "one").await;
    create_meeting(&client, "another").await;
    let meeting = graph_request!(client, GET / me / onlineMeetings / { id }).await.unwrap();
    let number = meeting.join_meeting_id_settings.unwrap().join_meeting_id.unwrap();
    let found = graph_request!(
        client,
        GET /me/onlineMeetings?$filter=joinMeetingIdSettings/joinMeetingId eq {number}
    );
    assert_eq!(found.await.unwrap().items[0].id.as_ref(), Some(&id));
}

#[tokio::test]
async fn a_value_never_changes_what_is_asked() {
    let graph = FakeGraph::start().await;
    let client = graph.client();
    create_meeting(&client, "not yours").await;
    for value in [
        "",
        "'",
        "''",
        "x' or joinWebUrl ne 'x",
        "x'&$filter=subject eq 'not yours",
        "x&$top=1#&$select=id",
        "%27 or true",
        "%2527+%00",
        "a\\'b\"c",
        "\u{0}\r\n\u{feff}é 日本 😀",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting/0?context=%7b%22Tid%22%3a1%7d",
    ] {
        let found = graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq {value});
        assert_eq!(found.await.unwrap().items, [], "{value:?}");
        let literal = value.replace('\'', "''");
        assert_eq!(condition(&last_received(&graph)), format!("joinWebUrl eq '{literal}'"));
    }
}
