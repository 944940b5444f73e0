//! The text of an error: a single line with all that Microsoft's support asks for.

use std::fmt;

use http::Method;

use super::{Error, ErrorKind, FailedRequest, GraphError};

/// A single line; the cause behind it is [`source`](std::error::Error::source).
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if let Some(FailedRequest { method, path, .. }) = &self.0.request {
            write!(f, "{method} {path}: ")?;
        }
        if let Some(storage) = &self.0.storage {
            write!(f, "the storage at `{}`: ", one_line(&storage.host))?;
        }
        if let Some(status) = self.status() {
            write!(f, "{status}: ")?;
        }
        match &self.0.graph {
            // An error of Graph in a response that reports success.
            Some(graph) if self.kind() == ErrorKind::Decode => {
                f.write_str("the response reports success and is an error: ")?;
                graph.write_facts(f)?;
            }
            Some(graph) => graph.write_facts(f)?,
            None => f.write_str(&one_line(&self.0.message))?,
        }
        if self.outcome_unknown() {
            f.write_str(self.advice())?;
        }
        write_ids(f, self.request_id(), self.client_request_id())?;
        write_date(f, self.0.graph.as_ref())?;
        match self.hint() {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

impl Error {
    /// Returns the advice for a request whose outcome is unknown.
    fn advice(&self) -> &'static str {
        let is_create = |request: &FailedRequest| {
            request.method == Method::POST && request.path.ends_with("/onlineMeetings")
        };
        if self.0.is_earlier_attempt_unknown {
            EARLIER_ATTEMPT_UNKNOWN
        } else if self.0.request.as_ref().is_some_and(is_create) {
            CREATION_UNKNOWN
        } else {
            OUTCOME_UNKNOWN
        }
    }
}

const EARLIER_ATTEMPT_UNKNOWN: &str = "; an earlier attempt, whose response was lost, may have \
                                       changed the resource; read it before retrying";

const CREATION_UNKNOWN: &str = "; the request may have taken effect; check before retrying, or \
                                create with `createOrGet` and an `externalId`, which is safe to retry";

const OUTCOME_UNKNOWN: &str = "; the request may have taken effect; check before retrying";

/// The number of characters of a service's message that fit on a log line.
const MAX_MESSAGE_CHARS: usize = 1000;

/// Returns text from the service as a single line of limited length, so that a response can neither
/// forge log lines nor flood the log.
pub(super) fn one_line(text: &str) -> String {
    shorten(text, MAX_MESSAGE_CHARS)
}

/// Returns text from outside as a single line of at most this many characters.
pub(crate) fn shorten(text: &str, chars: usize) -> String {
    let more = if text.chars().nth(chars).is_some() { "…" } else { "" };
    let is_hidden = |c: char| c.is_control() || is_line_end(c) || is_format(c);
    let visible = |c: char| if is_hidden(c) { ' ' } else { c };
    text.chars().take(chars).map(visible).chain(more.chars()).collect()
}

/// Returns `true` for the separators that some programs treat as the end of a line.
fn is_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// Returns `true` for the invisible characters that reorder or hide text. The two joiners are not
/// among them, since they shape the letters of some scripts and do neither.
fn is_format(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Writes the ids that Microsoft's support asks for, as single lines, since they come from the
/// service.
pub(super) fn write_ids(
    f: &mut fmt::Formatter,
    request_id: Option<&str>,
    client_request_id: Option<&str>,
) -> fmt::Result {
    for (name, id) in [("request-id", request_id), ("client-request-id", client_request_id)] {
        if let Some(id) = id {
            write!(f, " ({name} {})", one_line(id))?;
        }
    }
    Ok(())
}

/// Writes the date of an error of Graph, which Microsoft's support asks for as well.
pub(super) fn write_date(f: &mut fmt::Formatter, graph: Option<&GraphError>) -> fmt::Result {
    let date = graph.and_then(|graph| graph.inner_error.as_ref()?.date.as_deref());
    match date {
        Some(date) => write!(f, " (date {})", one_line(date)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};
    use serde_json::json;

    use crate::response::RawResponse;

    /// Returns the text of the error that Graph describes with this text in all places.
    fn text_with(text: &str) -> String {
        let inner = json!({ "request-id": text, "client-request-id": text, "date": text });
        let error = json!({ "error": { "code": text, "message": text, "innerError": inner } });
        let body = Bytes::from(error.to_string());
        RawResponse::new(StatusCode::BAD_REQUEST, HeaderMap::new(), body).into_error().to_string()
    }

    #[test]
    fn text_of_the_service_is_short_in_each_place() {
        let text = text_with(&"x".repeat(5000));
        assert!(text.chars().count() < 4 * 1000 + 200, "{text}");
        assert_eq!(text.matches('…').count(), 4, "{text}");
    }

    #[test]
    fn text_of_the_service_cannot_reorder_the_line() {
        for hidden in "\u{202e}\u{200e}\u{2066}\u{2069}\u{feff}\u{e0041}\n".chars() {
            let text = text_with(&format!("a{hidden}b"));
            assert!(!text.contains(hidden) && text.matches("a b").count() == 5, "{text:?}");
        }
    }
}
