//! Hints: the causes of refusals that Graph itself does not name.

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, Error, Hint, graph_request};
use serde_json::{Value, json};

use crate::client_of;

async fn start() -> (FakeGraph, Client) {
    let graph = FakeGraph::start().await;
    let client = client_of(graph.base_url());
    (graph, client)
}

/// Answers a request for the content of a transcript with a refusal.
async fn refuse((graph, client): &(FakeGraph, Client), status: u16, error: Value) -> Error {
    graph.inject(Fault::status(status).body(json!({ "error": error }).to_string()));
    let call = graph_request!(
        client,
        GET / me / onlineMeetings / { "1" } / transcripts / { "2" } / content
    );
    call.await.unwrap_err()
}

fn assert_hint(error: &Error, words: &str) {
    let Hint { text, page, .. } = error.hint().unwrap_or_else(|| panic!("{words}: {error}"));
    assert!(text.contains(words), "{text}");
    assert!(page.starts_with("https://learn.microsoft.com/"), "{page}");
    let shown = error.to_string();
    assert!(shown.contains(text) && shown.contains(page) && !shown.contains('\n'), "{shown}");
}

fn with_inner_code(code: impl Into<Value>) -> Value {
    let code = code.into();
    json!({ "code": "Forbidden", "message": "", "innerError": { "code": code } })
}

#[tokio::test]
async fn each_refusal_that_is_known_has_its_hint() {
    const POLICY: &str = "No application access policy found for this app: 1 on the user: 2.";
    let service = start().await;
    let inner_message = json!({ "code": "Forbidden", "innerError": { "message": POLICY } });
    let nested = json!({
        "code": "Forbidden",
        "innerError": { "innerError": { "code": "GraphAccessToTranscriptsDisabled" } },
    });
    for (status, error, words) in [
        (403, json!({ "code": "Forbidden", "message": POLICY }), "New-CsApplicationAccessPolicy"),
        (
            404,
            json!({ "code": "UnknownError", "message": POLICY }),
            "New-CsApplicationAccessPolicy",
        ),
        (403, inner_message, "New-CsApplicationAccessPolicy"),
        (403, with_inner_code("GraphAccessToTranscriptsDisabled"), "EnableGraphTranscriptAccess"),
        (403, nested, "EnableGraphTranscriptAccess"),
        (403, with_inner_code("SpeakerAttributionNotAllowed"), "graph.transcript+text"),
        (403, with_inner_code("3003"), "only the organizer"),
        (403, with_inner_code(3003), "only the organizer"),
        (
            403,
            json!({ "code": "Forbidden", "message": "3003: User does not have access to lookup meeting." }),
            "only the organizer",
        ),
        (
            403,
            json!({ "code": "Forbidden", "message": "Invoked API requires Protected API access in application-only context when not using Resource Specific Consent." }),
            "this API is protected",
        ),
        (
            403,
            json!({ "code": "Forbidden", "message": "An error has occurred." }),
            "names its least privileged permission",
        ),
        (
            404,
            json!({ "code": "NotFound", "message": "Organizer Id mismatch User Id: 1." }),
            "belongs to another user",
        ),
        (
            400,
            json!({ "code": "BadRequest", "message": "The query specified in the URI is not valid. Could not find a property named 'JoinWebUrl' on type 'Default.<>f__AnonymousType0'." }),
            "the join URL in the filter",
        ),
    ] {
        assert_hint(&refuse(&service, status, error).await, words);
    }
}

#[tokio::test]
async fn a_refusal_that_is_not_known_has_none() {
    let service = start().await;
    for (status, error) in [
        (404, json!({ "code": "UnknownError", "message": "" })),
        (
            400,
            json!({ "code": "BadRequest", "message": "Could not find a property named 'x' on type 'y'." }),
        ),
        (400, json!({ "code": "BadRequest", "message": "Invalid filter clause: joinWebUrl" })),
    ] {
        assert_eq!(refuse(&service, status, error).await.hint(), None);
    }
}

#[tokio::test]
async fn a_lookup_by_join_url_is_the_organizers() {
    let graph = FakeGraph::start().await;
    let forbidden =
        json!({ "error": { "code": "Forbidden", "message": "An error has occurred." } });
    let forbidden = Fault::status(403).body(forbidden.to_string());
    graph.inject_with(move |_| Some(forbidden.clone()));
    let client = client_of(graph.base_url());
    let url = "https://teams.microsoft.com/l/meetup-join/1";
    let error = graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq {url}).await;
    assert_hint(&error.unwrap_err(), "only the organizer of a meeting can look it up");
    let error =
        graph_request!(client, GET / beta / me / onlineMeetings(joinWebUrl = { url })).await;
    assert_hint(&error.unwrap_err(), "only the organizer of a meeting can look it up");
    let error = graph_request!(client, GET /me/onlineMeetings/{"1"}?$select=joinWebUrl).await;
    assert_hint(&error.unwrap_err(), "names its least privileged permission");
    graph.inject(Fault::status(403).body("<html>Blocked by policy</html>"));
    let error = graph_request!(client, GET / me / onlineMeetings / { "1" }).await;
    assert_eq!(error.unwrap_err().hint(), None, "a proxy refuses for reasons of its own");
}

#[tokio::test]
async fn a_refused_route_has_the_hint_of_its_area() {
    let graph = FakeGraph::start().await;
    let body = json!({ "error": { "code": "Forbidden", "message": "Access is denied." } });
    graph.inject_with(move |_| Some(Fault::status(403).body(body.to_string())));
    let client = client_of(graph.base_url());
    let error = graph_request!(client, GET! /communications/callRecords/{"1"}).await.unwrap_err();
    assert_hint(&error, "`CallRecords.Read.All`");
    let error = graph_request!(client, POST! /me/findMeetingTimes {}).await.unwrap_err();
    assert_hint(&error, "need a signed-in user");
    let error = graph_request!(client, POST! /subscriptions {}).await.unwrap_err();
    assert_hint(&error, "as many subscriptions as it may have");
    let error = graph_request!(client, GET! /chats/{"1"}/messages).await.unwrap_err();
    assert_hint(&error, "those are protected");
    let error = graph_request!(client, GET! /me/messages).await.unwrap_err();
    assert_hint(&error, "names its least privileged permission");
    let error = graph_request!(client, GET! /subscriptions).await.unwrap_err();
    assert_hint(&error, "names its least privileged permission");
}

#[tokio::test]
async fn too_many_requests_to_a_mailbox_have_their_hint() {
    let error = json!({
        "code": "ApplicationThrottled",
        "message": "Application is over its MailboxConcurrency limit.",
    });
    let service = start().await;
    service.0.inject_with({
        let body = json!({ "error": error }).to_string();
        move |_| Some(Fault::status(429).body(body.clone()))
    });
    let client = Client::builder()
        .token("t")
        .base_url(service.0.base_url())
        .retry(graph_request::RetryPolicy::none())
        .build()
        .unwrap();
    let error = graph_request!(client, GET! /me/events).await.unwrap_err();
    assert_hint(&error, "four requests");
}

#[tokio::test]
async fn all_that_support_asks_for_is_in_the_line() {
    let details: Vec<Value> =
        (0..9).map(|n| json!({ "code": format!("d{n}"), "target": "t" })).collect();
    let error = json!({
        "code": "Forbidden",
        "message": "The\nmessage",
        "innerError": {
            "code": "Inner",
            "message": "why\u{2028}so",
            "request-id": "r-1",
            "date": "2026-01-01T00:00:00",
        },
        "details": details,
    });
    let error = refuse(&start().await, 403, error).await;
    let text = error.to_string();
    for part in [
        "GET /v1.0/me/onlineMeetings/1/transcripts/2/content: 403 Forbidden: Forbidden: The message",
        "; inner error Inner: why so; detail d0 (target t); detail d1 (target t)",
        "; 4 more details (request-id r-1) (client-request-id ",
        " (date 2026-01-01T00:00:00)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_line_has_an_end_whatever_is_in_it() {
    let long = "long ".repeat(10_000);
    let detail = json!({ "code": long, "message": long, "target": long });
    let error = json!({
        "code": long,
        "message": long,
        "target": long,
        "innerError": { "code": long, "message": long, "innerError": { "code": long } },
        "details": vec![detail; 100],
    });
    let text = refuse(&start().await, 400, error).await.to_string();
    assert!(text.len() < 12_000, "{}", text.len());
}
