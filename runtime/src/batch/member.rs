//! One request of a batch, until it has its outcome.

use std::time::Duration;

use http::HeaderValue;
use http::header::AUTHORIZATION;
use tokio::time::Instant;

use super::version::Version;
use crate::client::{Client, judge};
use crate::error::{Error, ErrorKind, Result};
use crate::headers::CLIENT_REQUEST_ID;
use crate::request::{Decode, Parts};
use crate::response::RawResponse;
use crate::retry::RetryPolicy;

/// A request of a batch that has no outcome yet.
pub(super) struct Member {
    /// The place among all requests of the call.
    pub(super) index: usize,
    pub(super) parts: Parts,
    pub(super) version: Version,
    policy: RetryPolicy,
    delays: Box<dyn Iterator<Item = Duration> + Send + Sync>,
    began: Instant,
    deadline: Duration,
    /// The time before which it must not be sent again, once it has failed.
    pub(super) due: Option<Instant>,
    /// `true` if an attempt failed after which the service may have carried the request out.
    is_uncertain: bool,
}

/// A request of a batch with its result.
pub(super) struct Outcome {
    pub(super) index: usize,
    parts: Parts,
    /// The client request id, unless the request was never sent.
    id: Option<HeaderValue>,
    pub(super) result: Result<RawResponse>,
}

impl Member {
    /// Makes a member, or the outcome of a request that must not be sent.
    pub(super) fn new(client: &Client, index: usize, parts: Parts) -> Result<Self, Box<Outcome>> {
        let version = match check(&parts) {
            Ok(version) => version,
            Err(error) => {
                let outcome = Outcome { index, parts, id: None, result: Err(error) };
                return Err(Box::new(outcome));
            }
        };
        let policy = client.retry_policy(&parts.options).clone();
        Ok(Self {
            index,
            version,
            delays: Box::new(policy.delays()),
            policy,
            began: Instant::now(),
            deadline: client.deadline(&parts.options),
            due: None,
            is_uncertain: false,
            parts,
        })
    }

    /// Returns the `id` in the batch, which the member keeps in all rounds.
    pub(super) fn id(&self) -> usize {
        self.index.saturating_add(1)
    }

    /// Returns the time that is left for the member.
    pub(super) fn time_left(&self) -> Duration {
        self.deadline.saturating_sub(self.began.elapsed())
    }

    /// Returns the delay after which the member may be sent again, if it may be at all.
    pub(super) fn delay_after(&mut self, error: &Error) -> Option<Duration> {
        if !self.parts.options.repeat.allows(error) {
            return None;
        }
        let delay = self.delays.next()?;
        let delay = self.policy.delay(error, delay, self.began.elapsed())?;
        self.can_wait(delay).then_some(delay)
    }

    /// Returns `true` if the member still has time after this delay.
    pub(super) fn can_wait(&self, delay: Duration) -> bool {
        delay < self.time_left()
    }

    /// Notes the failure of an attempt.
    pub(super) fn note(&mut self, error: &Error) {
        self.is_uncertain |= error.may_have_acted();
    }

    /// Returns what a result means after an earlier attempt whose answer was lost.
    pub(super) fn judge(&self, result: Result<RawResponse>) -> Result<RawResponse> {
        judge(&self.parts, self.is_uncertain, result)
    }

    /// Ends the member with its last result. `id` is the client request id of the batch.
    pub(super) fn finish(self, result: Result<RawResponse>, id: &HeaderValue) -> Outcome {
        let result = self.judge(result);
        let id = self.parts.headers.get_set(&CLIENT_REQUEST_ID).unwrap_or(id).clone();
        Outcome { index: self.index, id: Some(id), result, parts: self.parts }
    }
}

impl Outcome {
    /// Decodes the result as a client decodes that of a single request.
    pub(super) fn decode<T>(self, decode: Decode<T>) -> Result<T> {
        let Self { parts, id, result, .. } = self;
        let decoded = result.and_then(|response| match decode {
            Decode::Buffered(decode) => decode(&response, &parts),
            Decode::Stream(_) => Err(refuse("a stream cannot be a member of a batch")),
        });
        decoded.map_err(|error| match &id {
            Some(id) => error.with_request(&parts, id),
            None => error.with_unsent_request(&parts),
        })
    }

    /// Returns the error, if the result is one.
    pub(super) fn into_error(self) -> Option<Error> {
        self.decode(Decode::Buffered(|_, _| Ok(()))).err()
    }
}

/// Checks what can be known of a member before it is sent, and returns its version.
fn check(parts: &Parts) -> Result<Version> {
    parts.check()?;
    if parts.headers.get_set(&AUTHORIZATION).is_some() {
        return Err(refuse(
            "a member of a batch cannot have an `authorization` of its own, since one token is sent for all members",
        ));
    }
    if parts.headers.values().any(|value| std::str::from_utf8(value.as_bytes()).is_err()) {
        return Err(refuse("a header of a member of a batch must be text"));
    }
    let version = Version::of(&parts.path);
    version.ok_or_else(|| {
        refuse("the path of a member of a batch must begin with `/v1.0/` or `/beta/`")
    })
}

fn refuse(message: &str) -> Error {
    Error::new(ErrorKind::Request, message)
}
