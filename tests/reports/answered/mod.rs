//! Answers of the service to typed requests: the value that is read, or the line of the error.

mod asked;
mod refusals;
mod repeats;
mod server;
mod values;

use std::time::Duration;

use graph_request::{Client, Error, ErrorKind, Result, RetryPolicy};
use serde_json::Value;

use self::asked::Ask;
use self::server::{Answer, Received, Server};
use crate::row::{Row, Verdicts, require_all, require_same};

/// A request, and the answers to it.
pub(crate) struct Answered {
    row: Row,
    ask: Ask,
    answers: &'static [Answer],
    /// The answers of the storage to which Graph redirects.
    storage: &'static [Answer],
    expected: Expected,
    sent: Sent,
}

/// The result that a row requires.
enum Expected {
    /// This JSON.
    Value(&'static str),
    Error {
        kind: ErrorKind,
        /// Texts in the line of the error.
        texts: &'static [&'static str],
        is_hinted: bool,
    },
}

/// The requests that a row requires.
struct Sent {
    /// Texts in the head of every request to Graph.
    head: &'static [&'static str],
    /// The JSON of every body.
    body: Option<&'static str>,
    /// Texts in the head of every request to the storage.
    storage_head: &'static [&'static str],
    times: Option<usize>,
}

const ANYTHING: Sent = Sent { head: &[], body: None, storage_head: &[], times: None };

/// Creates a row of answers that give a value.
#[track_caller]
const fn gives(
    source: &'static str,
    ask: Ask,
    answers: &'static [Answer],
    json: &'static str,
) -> Answered {
    let expected = Expected::Value(json);
    Answered { row: Row::new(source), ask, answers, storage: &[], expected, sent: ANYTHING }
}

/// Creates a row of answers that give an error with these texts in its line.
#[track_caller]
const fn fails(
    source: &'static str,
    ask: Ask,
    answers: &'static [Answer],
    kind: ErrorKind,
    texts: &'static [&'static str],
) -> Answered {
    let expected = Expected::Error { kind, texts, is_hinted: false };
    Answered { row: Row::new(source), ask, answers, storage: &[], expected, sent: ANYTHING }
}

/// Creates an answer without headers.
const fn answer(status: u16, body: &'static str) -> Answer {
    Answer { status, headers: &[], body }
}

/// Creates an answer with headers.
const fn answer_with(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
) -> Answer {
    Answer { status, headers, body }
}

impl Answered {
    /// Requires a hint on the cause.
    const fn hinted(mut self) -> Self {
        if let Expected::Error { is_hinted, .. } = &mut self.expected {
            *is_hinted = true;
        }
        self
    }

    /// Adds the storage, with its answers and the texts in the head of every request to it.
    const fn with_storage(
        mut self,
        answers: &'static [Answer],
        head: &'static [&'static str],
    ) -> Self {
        self.storage = answers;
        self.sent.storage_head = head;
        self
    }

    /// Requires these texts in the head of every request.
    const fn sending(mut self, head: &'static [&'static str]) -> Self {
        self.sent.head = head;
        self
    }

    /// Requires this JSON as the body of every request.
    const fn sending_body(mut self, json: &'static str) -> Self {
        self.sent.body = Some(json);
        self
    }

    /// Requires this number of requests to Graph.
    const fn times(mut self, times: usize) -> Self {
        self.sent.times = Some(times);
        self
    }

    /// Marks a row whose fix has not landed.
    #[allow(dead_code, reason = "the next report may come before its fix")]
    const fn pending(mut self) -> Self {
        self.row = self.row.pending();
        self
    }

    async fn check(&self) -> std::result::Result<(), String> {
        let storage = Server::start(self.storage, "").await;
        // Another host, so that the token must not go there.
        let storage_url = storage.base_url.replace("127.0.0.1", "localhost");
        let graph = Server::start(self.answers, &storage_url).await;
        let result = (self.ask)(client_of(&graph)).await;
        self.expected.check(result)?;
        self.sent.check(&graph.received(), &storage.received())
    }
}

/// Creates a client of three attempts without a delay between them.
fn client_of(server: &Server) -> Client {
    let retry = RetryPolicy::default().tries(3).first_delay(Duration::ZERO);
    let builder = Client::builder().token("secret").base_url(&server.base_url).retry(retry);
    builder.build().expect("loopback is allowed")
}

impl Expected {
    fn check(&self, result: Result<Value>) -> std::result::Result<(), String> {
        match (self, result) {
            (Self::Value(json), Ok(value)) => {
                let expected = serde_json::from_str(json).map_err(|error| error.to_string())?;
                require_same(&without_nulls(value), &expected)
            }
            (Self::Error { kind, texts, is_hinted }, Err(error)) => {
                check_error(&error, *kind, texts, *is_hinted)
            }
            (Self::Value(_), Err(error)) => Err(format!("failed: {error}")),
            (Self::Error { .. }, Ok(value)) => Err(format!("succeeded with {value}")),
        }
    }
}

fn check_error(
    error: &Error,
    kind: ErrorKind,
    texts: &[&str],
    is_hinted: bool,
) -> std::result::Result<(), String> {
    let line = error.to_string();
    require_same(
        &(error.kind(), error.hint().is_some(), line.lines().count()),
        &(kind, is_hinted, 1),
    )
    .and_then(|()| require_all(&line, texts))
    .map_err(|reason| format!("{reason}\n    {line}"))
}

impl Sent {
    fn check(&self, graph: &[Received], storage: &[Received]) -> std::result::Result<(), String> {
        if let Some(times) = self.times {
            require_same(&graph.len(), &times)?;
        }
        graph.iter().try_for_each(|received| self.check_request(received))?;
        storage.iter().try_for_each(|received| {
            if received.head.contains("authorization") {
                return Err("the token was sent to the storage".to_owned());
            }
            require_all(&received.head, self.storage_head)
        })
    }

    fn check_request(&self, received: &Received) -> std::result::Result<(), String> {
        require_all(&received.head, self.head)?;
        let Some(expected) = self.body else { return Ok(()) };
        let parse = |text| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
        require_same(&parse(&received.body)?, &parse(expected)?)
    }
}

/// Drops properties that a model writes as `null`.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name, without_nulls(value))).collect()
        }
        Value::Array(elements) => elements.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

#[tokio::test]
async fn each_answer_gives_the_value_or_the_error_of_its_row() {
    let mut verdicts = Verdicts::default();
    for answered in [values::ROWS, refusals::ROWS, repeats::ROWS].into_iter().flatten() {
        verdicts.add(answered.row, answered.check().await);
    }
    verdicts.finish();
}
