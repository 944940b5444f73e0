//! Users and presence.

use graph_request::testing::FakeGraph;
use graph_request::v1::users::Presence;
use graph_request::{GraphSelect, Page, Request, graph_request, v1};
use serde_json::json;

use crate::body;

#[test]
fn users_are_found_and_counted() {
    let me: Request<v1::User> = graph_request!(GET /me?$select=displayName,jobTitle);
    assert_eq!(me.path(), "/v1.0/me?$select=displayName,jobTitle");
    let found: Request<Page<v1::User>> =
        graph_request!(GET /users?$filter=startswith(displayName, "A")&$count=true&$top=1);
    assert_eq!(found.path(), "/v1.0/users?$filter=startswith(displayName,'A')&$count=true&$top=1");
    let manager: Request<v1::DirectoryObject> = graph_request!(GET / me / manager);
    assert_eq!(manager.path(), "/v1.0/me/manager");
}

#[test]
fn extensions_of_an_organization_are_taken() {
    let request: Request<v1::User> = graph_request!(PATCH /users/{"a"} {
        "extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroup": "B",
        "businessPhones": ["1"],
    });
    assert_eq!(body(&request)["extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroup"], "B");
}

#[test]
fn presence_is_set_for_a_time() {
    let quarter = std::time::Duration::from_secs(15 * 60);
    let request: Request<()> = graph_request!(POST /users/{"a"}/presence/setPresence {
        "sessionId": "22553876-f5ab-4529-bffb-cfe50aa89f87",
        "availability": "Available",
        "activity": "Available",
        "expirationDuration": quarter,
    });
    assert_eq!(body(&request)["expirationDuration"], "PT15M");
    let presence: Request<Presence> = graph_request!(GET / me / presence);
    assert_eq!(presence.path(), "/v1.0/me/presence");
    let many: Request<Page<Presence>> =
        graph_request!(POST /communications/getPresencesByUserId { "ids": ["a", "b"] });
    assert_eq!(body(&many), json!({ "ids": ["a", "b"] }));
}

#[test]
fn a_manager_is_linked() {
    let url = "https://graph.microsoft.com/v1.0/users/b";
    let request: Request<()> = graph_request!(PUT /users/{"a"}/manager/$ref { "@odata.id": url });
    assert_eq!(body(&request), json!({ "@odata.id": url }));
}

#[test]
fn settings_are_read_and_changed_by_their_path() {
    let settings: Request<v1::MailboxSettings> = graph_request!(GET / me / mailboxSettings);
    assert_eq!(settings.path(), "/v1.0/me/mailboxSettings");
    let changed: Request<v1::MailboxSettings> =
        graph_request!(PATCH /me/mailboxSettings { "timeZone": "UTC" });
    assert_eq!(body(&changed), json!({ "timeZone": "UTC" }));
}

#[derive(GraphSelect)]
#[graph(v1::User)]
struct Person {
    display_name: Option<String>,
}

#[derive(GraphSelect)]
#[graph(v1::User)]
struct Employee {
    id: String,
    #[graph(expand)]
    manager: Option<Person>,
}

/// Graph declares a manager as a `directoryObject`.
#[tokio::test]
async fn a_manager_is_read_as_a_user() {
    let graph = FakeGraph::start().await;
    let manager =
        json!({ "@odata.type": "#microsoft.graph.user", "id": "2", "displayName": "Adele" });
    graph.answer("GET /me", 200, json!({ "id": "1", "manager": manager }));
    let me = graph_request!(graph.client(), GET / me as Employee).await.unwrap();
    assert_eq!(me.id, "1");
    assert_eq!(me.manager.unwrap().display_name.as_deref(), Some("Adele"));
    let asked = graph_request!(GET / me as Employee);
    assert_eq!(asked.path(), "/v1.0/me?$select=id&$expand=manager($select=displayName)");
}
