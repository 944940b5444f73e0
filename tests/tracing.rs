//! Spans and events of `tracing`: the facts they carry, and the secrets they do not.
//!
//! The tests run in a process of their own: `tracing` caches the interest in each call site for the
//! whole process, so a subscriber of one thread can miss a span that another thread hit first.

use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use graph_request::testing::{FakeGraph, Fault};
use graph_request::{Client, Request, graph_request, preview::OnlineMeeting};
use tracing_subscriber::fmt::format::FmtSpan;

/// The text of all spans and events.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(text)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Starts to record every level of this program and of all libraries; once for all tests.
    fn start() -> &'static Self {
        static LOG: OnceLock<Log> = OnceLock::new();
        LOG.get_or_init(|| {
            let log = Self::default();
            let writer = log.clone();
            tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
                .with_ansi(false)
                .with_writer(move || writer.clone())
                .init();
            log
        })
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

const TOKEN: &str = "eyJ0eXAi-very-secret";

fn create() -> Request<OnlineMeeting> {
    graph_request!(POST /app/onlineMeetings {
        "meetingType": "meetNow",
        "participants": { "organizer": { "identity": { "user": { "id": "550fae72" } } } },
        "subject": "subject-value",
    })
}

#[tokio::test]
async fn a_call_has_a_span_and_each_try_one_in_it() {
    let log = Log::start();
    let graph = FakeGraph::start().await;
    let client = Client::builder().token(TOKEN).base_url(graph.base_url()).build().unwrap();
    graph.inject(Fault::status(429).header("retry-after", "0").header("request-id", "r-7"));
    client.send(create().header("client-request-id", "call-7")).await.unwrap();
    let text = log.text();
    let closed: Vec<&str> =
        text.lines().filter(|line| line.contains("call-7") && line.contains(": close")).collect();
    let tries = closed.iter().filter(|line| line.contains("}:graph_request_try{"));
    assert_eq!((closed.len(), tries.count()), (3, 2), "{text}");
    for field in [
        "http.request.method=POST",
        "http.request.resend_count=1",
        "http.response.status_code=429",
        "http.response.status_code=201",
        "error.type=429",
        "server.address=\"127.0.0.1\"",
        "server.port=",
        "/beta/app/onlineMeetings",
        "call-7",
        "r-7",
        "delay_ms=",
    ] {
        assert!(text.contains(field), "{field} is not in {text}");
    }
}

#[tokio::test]
async fn no_token_no_body_and_no_query_is_told() {
    let log = Log::start();
    let graph = FakeGraph::start().await;
    let client = Client::builder().token(TOKEN).base_url(graph.base_url()).build().unwrap();
    client.send(create()).await.unwrap();
    let filter = "private-value";
    graph_request!(client, GET /me/onlineMeetings?$filter=joinWebUrl eq {filter}).await.unwrap();
    graph.inject(Fault::status(401));
    client.send(create()).await.unwrap_err();
    let text = log.text();
    assert!(text.contains("/v1.0/me/onlineMeetings"));
    for secret in ["secret", "subject-value", "550fae72", "private-value", "Bearer"] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}

#[tokio::test]
async fn what_does_not_fit_is_told_by_its_path_and_not_its_value() {
    let log = Log::start();
    let graph = FakeGraph::start().await;
    graph.inject(Fault::misreport(201).body(
        r#"{"startDateTime":"odd-secret","participants":{"attendees":[{},{"upn":["odd-secret"]}]}}"#,
    ));
    let meeting = graph.client().send(create()).await.unwrap();
    assert_eq!(meeting.additional_properties["startDateTime"], "odd-secret");
    let text = log.text();
    let paths = r#"model="onlineMeeting" paths="startDateTime, participants.attendees[1].upn""#;
    assert!(text.lines().any(|line| line.contains("WARN") && line.contains(paths)), "{text}");
    assert!(!text.contains("odd-secret"), "{text}");
}

#[tokio::test]
async fn each_member_of_a_batch_has_a_span_without_its_body_and_query() {
    let log = Log::start();
    let graph = FakeGraph::start().await;
    let client = Client::builder().token(TOKEN).base_url(graph.base_url()).build().unwrap();
    let filter = "private-value";
    let find = graph_request!(GET /beta/me/onlineMeetings?$filter=joinWebUrl eq {filter});
    let _ = client.batch((create(), find)).await.unwrap();
    let text = log.text();
    let member = |status: &str| {
        text.lines().any(|line| {
            line.contains("graph_request_member{")
                && line.contains("batch.id=")
                && line.contains(status)
        })
    };
    assert!(member("http.response.status_code=201"), "{text}");
    assert!(text.contains("/beta/$batch"), "{text}");
    for secret in [TOKEN, "subject-value", "private-value"] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}
