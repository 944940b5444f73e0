//! Requests as they were written: the request line and body that leave, or the messages of the macro.

mod bodies;
mod pastes;
mod paths;
mod queries;

use graph_request_pipeline::{Outcome, run};
use serde_json::Value;

use crate::row::{Row, Verdicts, require_all, require_same};

/// A request that somebody wrote.
pub(crate) struct Written {
    row: Row,
    /// The content of `graph_request!( … )`.
    invocation: &'static str,
    expected: Expected,
}

/// The result that a row requires.
enum Expected {
    /// Accepted without a message.
    Leaves {
        /// The method and the URL, with the user's expressions in braces and without
        /// percent-encoding.
        line: &'static str,
        /// The JSON of a constant body, or the text of another, with the user's expressions in braces.
        body: Option<&'static str>,
        /// The media type in the `Accept` of the row, where it has one.
        accept: Option<&'static str>,
    },
    /// Accepted with a warning that has this text.
    Warns(&'static str),
    /// Refused with one message for each element, which has this text.
    Refused(&'static [&'static str]),
}

/// Creates a row of a request that leaves with this method and URL.
#[track_caller]
const fn leaves(source: &'static str, invocation: &'static str, line: &'static str) -> Written {
    let expected = Expected::Leaves { line, body: None, accept: None };
    Written { row: Row::new(source), invocation, expected }
}

/// Creates a row of a request that is accepted with a warning.
#[track_caller]
const fn warns(source: &'static str, invocation: &'static str, text: &'static str) -> Written {
    Written { row: Row::new(source), invocation, expected: Expected::Warns(text) }
}

/// Creates a row of a request that is refused.
#[track_caller]
const fn refused(
    source: &'static str,
    invocation: &'static str,
    texts: &'static [&'static str],
) -> Written {
    Written { row: Row::new(source), invocation, expected: Expected::Refused(texts) }
}

impl Written {
    /// Requires this body: JSON, or the text with the user's expressions in braces.
    const fn with_body(mut self, text: &'static str) -> Self {
        if let Expected::Leaves { body, .. } = &mut self.expected {
            *body = Some(text);
        }
        self
    }

    /// Requires this media type in the `Accept` of the expansion.
    const fn accepting(mut self, media_type: &'static str) -> Self {
        if let Expected::Leaves { accept, .. } = &mut self.expected {
            *accept = Some(media_type);
        }
        self
    }

    /// Marks a row whose fix has not landed.
    #[allow(dead_code, reason = "the next report may come before its fix")]
    const fn pending(mut self) -> Self {
        self.row = self.row.pending();
        self
    }

    fn check(&self) -> Result<(), String> {
        let outcome = run(self.invocation);
        match self.expected {
            Expected::Leaves { line, body, accept } => {
                require_same(&outcome.complaints.as_slice(), &[].as_slice())?;
                check_request(&outcome, line, accept)?;
                body.map_or(Ok(()), |body| check_body(&outcome, body))
            }
            Expected::Warns(text) => {
                require_same(&outcome.complaints.as_slice(), &[].as_slice())?;
                require_all(&outcome.tokens.to_string(), &["deprecated", text])
            }
            Expected::Refused(texts) => check_messages(&outcome.complaints, texts),
        }
    }
}

fn check_request(outcome: &Outcome, line: &str, accept: Option<&str>) -> Result<(), String> {
    let sent = outcome.sent().ok_or("the expansion has no request")?;
    require_same(&sent.line.as_str(), &line)?;
    accept.map_or(Ok(()), |accept| require_all(&sent.answer, &[accept]))
}

fn check_body(outcome: &Outcome, expected: &str) -> Result<(), String> {
    let Some(body) = outcome.json() else {
        return require_same(&outcome.body().as_deref(), &Some(expected));
    };
    let expected: Value = serde_json::from_str(expected).map_err(|error| error.to_string())?;
    require_same(&body, &expected)
}

fn check_messages(found: &[String], expected: &[&str]) -> Result<(), String> {
    if found.len() != expected.len() {
        return Err(format!("expected {} messages, found {found:?}", expected.len()));
    }
    found.iter().zip(expected).try_for_each(|(found, text)| require_all(found, &[text]))
}

#[test]
fn each_written_request_leaves_or_is_refused_as_its_row_says() {
    let mut verdicts = Verdicts::default();
    for written in [paths::ROWS, pastes::ROWS, queries::ROWS, bodies::ROWS].into_iter().flatten() {
        verdicts.add(written.row, written.check());
    }
    verdicts.finish();
}
