//! The chunks of content, across breaks of the connection.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{
    ACCEPT_ENCODING, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use tokio::runtime::Handle;
use tokio::time::Instant;

use super::part::Part;
use super::source::Source;
use crate::error::{Error, ErrorKind, Result};
use crate::request::Parts;
use crate::trace;

/// Content that is being read.
pub(super) struct Download {
    /// The response whose body is read, until its end or its last error.
    body: Option<reqwest::Response>,
    source: Arc<Source>,
    /// The runtime that drives the connection.
    runtime: Handle,
    /// The part that is still to come, if another request could go on with it.
    part: Option<Part>,
    /// The number of breaks since the last byte.
    breaks: usize,
}

impl Download {
    pub(super) fn new(
        body: Option<reqwest::Response>,
        source: Arc<Source>,
        runtime: Handle,
    ) -> Self {
        let is_read = source.parts.method == Method::GET;
        let part = Part::of(source.status, &source.headers).filter(|_| is_read);
        Self { body, source, runtime, part, breaks: 0 }
    }

    /// Reads the next chunk, after a break from another response.
    pub(super) async fn next_chunk(mut self) -> Result<Option<(Bytes, Self)>> {
        loop {
            let Some(response) = &mut self.body else {
                return Ok(None);
            };
            match self.source.next_chunk(response, &self.runtime).await {
                Ok(Some(chunk)) => {
                    let chunk = self.count(chunk);
                    return Ok(Some((chunk, self)));
                }
                Ok(None) if self.is_complete() => return Ok(None),
                Ok(None) => self.go_on(ended_early()).await?,
                Err(_) if self.part.as_ref().is_some_and(Part::is_complete) => return Ok(None),
                Err(error) => self.go_on(error).await?,
            }
        }
    }

    /// Returns `true` if a body may end here. HTTP itself checks the length of the first one.
    fn is_complete(&self) -> bool {
        self.part.as_ref().is_none_or(|part| part.is_complete() || !part.was_resumed)
    }

    /// Counts the bytes of a chunk, and drops those that are not part of the content.
    fn count(&mut self, mut chunk: Bytes) -> Bytes {
        if !chunk.is_empty() {
            self.breaks = 0;
        }
        if let Some(part) = &mut self.part {
            part.advance(&mut chunk);
        }
        chunk
    }

    /// Continues with another response after a break, or fails with the error of the break.
    async fn go_on(&mut self, error: Error) -> Result<()> {
        self.breaks += 1;
        self.body = self.ask_for_rest(&error).await;
        match (&self.body, &mut self.part) {
            (Some(_), Some(part)) => {
                part.was_resumed = true;
                Ok(())
            }
            _ => Err(self.source.explain(error)),
        }
    }

    /// Asks Graph for the rest of the content; `None` if that is not possible or is refused.
    async fn ask_for_rest(&mut self, error: &Error) -> Option<reqwest::Response> {
        let (part, source) = (self.part.as_ref()?, &self.source);
        // A stream that is read outside of a runtime cannot open a connection, and the one of the
        // call may be gone.
        let runtime = Handle::try_current().ok()?;
        let policy = source.client.retry_policy(&source.parts.options);
        let delay = policy.delays().nth(self.breaks.checked_sub(1)?)?;
        let delay = policy.delay(error, delay, Duration::ZERO)?;
        let begin = Instant::now().checked_add(delay)?;
        let mut parts = parts_for_rest(&source.parts, part);
        parts.options.retry = Some(policy.after(self.breaks)?);
        if let Some(until) = source.limits.until {
            let left = until.checked_duration_since(begin).filter(|left| !left.is_zero())?;
            parts.options.deadline = Some(left);
        }
        trace::log_retry(error, delay);
        tokio::time::sleep_until(begin).await;
        let rest = source.client.send_for_rest(&parts, &source.id).await.ok()?;
        let body = rest.streaming_body.filter(|_| part.is_rest(rest.status, &rest.headers))?;
        self.runtime = runtime;
        Some(body)
    }
}

/// Makes the request for the rest of the content.
fn parts_for_rest(parts: &Parts, part: &Part) -> Parts {
    let mut parts = parts.clone();
    let headers = &mut parts.headers;
    // A condition for content that is new to the caller: this is not new any more.
    headers.remove(IF_NONE_MATCH);
    headers.remove(IF_MODIFIED_SINCE);
    headers.insert(RANGE, part.range());
    headers.insert(IF_RANGE, part.validator.clone());
    // The offsets of compressed content are not those of its bytes.
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    parts
}

/// Makes the error of a part that is shorter than it was said to be.
fn ended_early() -> Error {
    Error::new(ErrorKind::Connection, "the content ended early")
}
