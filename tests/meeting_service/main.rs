//! The example that serves meetings to many users: each acts with a token of their own, and each error
//! of Graph has a fitting answer.

#[path = "../../examples/meeting_service/main.rs"]
mod meeting_service;
mod refusals;

use graph_request::testing::FakeGraph;
use meeting_service::service::{connect, router};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// The service on a port of its own, and the stand-in behind it.
struct Service {
    graph: FakeGraph,
    meetings: String,
    http: reqwest::Client,
}

impl Service {
    async fn start() -> Self {
        let graph = FakeGraph::start().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let meetings = format!("http://{}/meetings", listener.local_addr().unwrap());
        let router = router(connect(graph.base_url()).unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { graph, meetings, http }
    }

    /// Sends a request for a user to the meetings, or to one of them.
    async fn ask(&self, token: &str, method: Method, id: &str, body: &Value) -> Response {
        let url = if id.is_empty() { self.meetings.clone() } else { self.one(id) };
        let request = self.http.request(method, url).bearer_auth(token).body(body.to_string());
        request.header("content-type", "application/json").send().await.unwrap()
    }

    async fn book(&self) -> Response {
        self.ask("of-ada", Method::POST, "", &booking("Retro")).await
    }

    fn one(&self, id: &str) -> String {
        format!("{}/{id}", self.meetings)
    }
}

fn booking(subject: &str) -> Value {
    json!({
        "subject": subject,
        "time": { "start": "2026-12-01T09:00:00Z", "end": "2026-12-01T10:00:00Z" },
        "people": ["grace@contoso.com"],
    })
}

async fn json_of(response: Response) -> Value {
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

#[tokio::test]
async fn users_at_the_same_time_keep_their_own_tokens() {
    let service = Service::start().await;
    let graph = &service.graph;
    let mut calls = JoinSet::new();
    for n in 0..20 {
        let token = ["of-ada", "of-alan"][n % 2];
        let request = service.http.post(&service.meetings).bearer_auth(token);
        let request = request.header("content-type", "application/json");
        // The subject tells whose meeting it is.
        calls.spawn(request.body(booking(token).to_string()).send());
    }
    for response in calls.join_all().await {
        assert_eq!(response.unwrap().status(), 201);
    }
    let received = graph.received_at("POST /me/onlineMeetings");
    assert_eq!(received.len(), 20);
    for request in received {
        assert_eq!(request.json()["subject"], request.bearer_token().unwrap());
    }
}

#[tokio::test]
async fn a_booking_becomes_a_meeting_with_the_lobby_of_the_house() {
    let service = Service::start().await;
    let response = service.book().await;
    assert_eq!(response.status(), 201);
    let meeting = json_of(response).await;
    assert!(meeting["joinUrl"].as_str().unwrap().starts_with("https://teams.microsoft.com/"));
    assert_eq!(meeting["time"], booking("")["time"]);
    let sent = service.graph.received_once("POST /me/onlineMeetings").json();
    let expected = json!({
        "subject": "Retro",
        "startDateTime": "2026-12-01T09:00:00Z",
        "endDateTime": "2026-12-01T10:00:00Z",
        "lobbyBypassSettings": { "scope": "organization", "isDialInBypassEnabled": false },
        "participants": { "attendees": [{ "upn": "grace@contoso.com", "role": "attendee" }] },
    });
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_booking_without_people_has_no_participants() {
    let service = Service::start().await;
    let mut booking = booking("Alone");
    booking["people"] = json!([]);
    booking["record"] = json!(true);
    assert_eq!(service.ask("of-ada", Method::POST, "", &booking).await.status(), 201);
    let sent = service.graph.received_once("POST /me/onlineMeetings").json();
    assert_eq!(sent.get("participants"), None);
    assert_eq!(sent["recordAutomatically"], true);
}

#[tokio::test]
async fn a_change_leaves_the_rest_alone() {
    let service = Service::start().await;
    let booked = json_of(service.book().await).await;
    let id = booked["id"].as_str().unwrap();
    let change = json!({ "access": "everyone" });
    let changed = service.ask("of-ada", Method::PATCH, id, &change).await;
    assert_eq!(changed.status(), 204);
    let sent = service.graph.received_at("PATCH /me/onlineMeetings/*");
    let lobby = json!({ "scope": "everyone", "isDialInBypassEnabled": true });
    assert_eq!(sent[0].json(), json!({ "lobbyBypassSettings": lobby }));
    let read = service.ask("of-ada", Method::GET, id, &Value::Null).await;
    assert_eq!(json_of(read).await, booked);
}

#[tokio::test]
async fn a_change_of_everything_changes_everything() {
    let service = Service::start().await;
    let id = json_of(service.book().await).await["id"].as_str().unwrap().to_owned();
    let change = json!({
        "subject": "Later",
        "time": { "start": "2026-12-02T09:00:00Z", "end": "2026-12-02T10:00:00Z" },
        "people": [],
        "record": false,
    });
    assert_eq!(service.ask("of-ada", Method::PATCH, &id, &change).await.status(), 204);
    let sent = service.graph.received_at("PATCH /me/onlineMeetings/*")[0].json();
    assert_eq!(sent["participants"], json!({ "attendees": [] }));
    assert_eq!(sent["recordAutomatically"], false);
    let read = json_of(service.ask("of-ada", Method::GET, &id, &Value::Null).await).await;
    assert_eq!((&read["subject"], &read["time"]), (&change["subject"], &change["time"]));
}

#[tokio::test]
async fn a_cancelled_meeting_is_gone() {
    let service = Service::start().await;
    let id = json_of(service.book().await).await["id"].as_str().unwrap().to_owned();
    assert_eq!(service.ask("of-ada", Method::DELETE, &id, &Value::Null).await.status(), 204);
    let read = service.ask("of-ada", Method::GET, &id, &Value::Null).await;
    assert_eq!(read.status(), 404);
    let answer = json_of(read).await;
    assert_eq!(answer["error"], "the meeting does not exist");
    assert!(answer["detail"].as_str().unwrap().contains(answer["requestId"].as_str().unwrap()));
}

#[tokio::test]
async fn an_id_stays_one_segment_of_the_path() {
    let service = Service::start().await;
    let response = service.ask("of-ada", Method::GET, "1%2Ftranscripts", &Value::Null).await;
    assert_eq!(response.status(), 404);
    assert_eq!(service.graph.received()[0].path, "/v1.0/me/onlineMeetings/1%2Ftranscripts");
}
