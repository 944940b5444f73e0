//! Errors of failed calls: their kinds, their messages, and the details Graph sent.

use std::error::Error as _;
use std::time::Duration;

use graph_request::{Client, ErrorKind, RetryPolicy, graph_request, http::StatusCode};
use tokio::net::TcpListener;

use crate::{client_of, create, create_with_request_id, serve};

const FORBIDDEN: &[u8] = br#"{"error":{"code":"Forbidden","message":"No application access policy found for this app.","target":"user","details":[{"code":"PolicyMissing","message":"m","target":"t"}],"innerError":{"request-id":"r-1","client-request-id":"c-1","date":"2020-03-01T12:00:00","code":"7","message":"i","extra":true,"innerError":{"code":"deep"}}}}"#;

#[tokio::test]
async fn what_graph_said_is_whole() {
    let client = serve(403, &[], FORBIDDEN).await;
    let error = client.send(create_with_request_id()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Graph);
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    assert_eq!(error.body(), Some(FORBIDDEN));
    let graph = error.graph().unwrap();
    assert_eq!(graph.status, StatusCode::FORBIDDEN);
    assert_eq!(graph.code, "Forbidden");
    assert_eq!(graph.target.as_deref(), Some("user"));
    assert_eq!(graph.details[0].code, "PolicyMissing");
    assert_eq!(graph.details[0].target.as_deref(), Some("t"));
    let inner = graph.inner_error.as_ref().unwrap();
    assert_eq!(inner.request_id.as_deref(), Some("r-1"));
    assert_eq!(inner.client_request_id.as_deref(), Some("c-1"));
    assert_eq!(inner.date.as_deref(), Some("2020-03-01T12:00:00"));
    assert_eq!(inner.additional_properties["extra"], true);
    assert_eq!((inner.code.as_deref(), inner.message.as_deref()), (Some("7"), Some("i")));
    let facts = "Forbidden: No application access policy found for this app. (target user); inner error 7: i; inner error deep; detail PolicyMissing: m (target t)";
    let ids = "(request-id r-1) (client-request-id c-1) (date 2020-03-01T12:00:00)";
    let line = format!("POST /beta/app/onlineMeetings: 403 Forbidden: {facts} {ids}; ");
    assert!(error.to_string().starts_with(&line), "{error}");
    assert_eq!(graph.to_string(), format!("{facts} {ids}"));
}

#[tokio::test]
async fn what_graph_left_out_comes_from_the_headers_or_stays_empty() {
    let headers = &[("request-id", "r-2"), ("client-request-id", "c-2")];
    let client = serve(400, headers, br#"{"error":{"code":"BadRequest","innererror":7}}"#).await;
    let error = client.send(create()).await.unwrap_err();
    let graph = error.graph().unwrap();
    assert_eq!((graph.code.as_str(), graph.message.as_str()), ("BadRequest", ""));
    assert_eq!(graph.request_id(), Some("r-2"));
    assert_eq!(graph.client_request_id(), Some("c-2"));
    assert!(graph.details.is_empty());
    let client = serve(400, headers, br#"{"error":{"message":"no"}}"#).await;
    let error = client.send(create()).await.unwrap_err();
    assert!(error.to_string().contains(": 400 Bad Request: no (request-id r-2)"), "{error}");
    let client = serve(400, headers, br#"{"error":{}}"#).await;
    let error = client.send(create()).await.unwrap_err();
    assert!(error.to_string().contains("neither a code nor a message"), "{error}");
}

#[tokio::test]
async fn what_is_not_graphs_shows_its_beginning() {
    let client = serve(400, &[], b"<html>Bad Request\n</html>").await;
    let error = client.send(create_with_request_id()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.graph().is_none());
    assert_eq!(
        error.to_string(),
        "POST /beta/app/onlineMeetings: 400 Bad Request: the response is not an error of Graph: <html>Bad Request\\n</html> (client-request-id c-1)"
    );
    let client = serve(500, &[], &[0xff; 5000]).await;
    let error = client.send(create()).await.unwrap_err();
    assert!(error.to_string().contains('…') && error.to_string().len() < 1000, "{error}");
    assert_eq!(error.body().unwrap().len(), 5000);
    let client = serve(503, &[], b"").await;
    let error = client.send(create()).await.unwrap_err();
    assert!(error.to_string().contains("503 Service Unavailable: the response has no body"));
}

#[tokio::test]
async fn json_that_is_no_error_of_graphs_is_shown_too() {
    for body in [&b"[]"[..], b"{}", b"{\"error\":\"x\"}", b"null", b"\"error\""] {
        let error = serve(400, &[], body).await.send(create()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let client = serve(302, &[("location", "https://example.com/")], b"").await;
    let error = client.send(create()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Status, Some(StatusCode::FOUND)));
}

#[tokio::test]
async fn a_service_that_is_not_there() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error =
        client_of(&format!("http://{address}")).send(create_with_request_id()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    let expected =
        "POST /beta/app/onlineMeetings: the service could not be reached (client-request-id c-1)";
    assert_eq!(error.to_string(), expected);
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_connection_that_is_dropped() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client_of(&format!("http://{}", listener.local_addr().unwrap()));
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            drop(socket);
        }
    });
    let error = client.send(create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(!error.is_timeout());
}

#[tokio::test]
async fn a_service_that_never_answers() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder()
        .token("secret")
        .base_url(base_url)
        .timeout(Duration::from_millis(50))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.send(create()).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_sent() {
    let graph = graph_request::testing::FakeGraph::start().await;
    let client = graph.client();
    for key in ["", ".", ".."] {
        let error = graph_request!(client, GET / app / onlineMeetings / { key }).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{key:?}");
    }
    let year_12345 = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(327_403_382_400);
    let error = graph_request!(client, POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": {} } },
        "startDateTime": year_12345,
    })
    .await
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    let error = client.send(create().header("not a name", "x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    let error = client.send(create().header("x-trace", "a\nb")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(graph.received().len(), 0);
}

#[test]
fn a_client_is_built_for_hosts_that_may_have_the_token() {
    for base_url in ["http://graph.microsoft.com", "graph.microsoft.com", "https://a:b@c"] {
        let error = Client::builder().token("secret").base_url(base_url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
    assert_eq!(Client::builder().build().unwrap_err().kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn an_error_goes_where_errors_go() {
    async fn run(client: Client) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        client.send(create()).await?;
        Ok(())
    }
    let error = run(serve(403, &[], FORBIDDEN).await).await.unwrap_err();
    assert!(error.downcast_ref::<graph_request::Error>().unwrap().graph().is_some());
}
