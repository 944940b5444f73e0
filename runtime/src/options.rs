//! What a single call may have otherwise than its client.

use std::time::Duration;

use http::Method;

use crate::request::{Call, Request};
use crate::retry::{Repeat, RetryPolicy};

/// No timer runs for so long.
pub(crate) const UNLIMITED: Duration = Duration::MAX;

/// How a request is sent; what is `None` is as the client has it.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) repeat: Repeat,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
}

impl Options {
    pub(crate) fn new(method: &Method) -> Self {
        Self { repeat: Repeat::of(method), retry: None, timeout: None, deadline: None }
    }
}

impl<T> Request<T> {
    /// How often this request is sent, in place of what the client has.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.options.retry = Some(policy);
        self
    }

    /// How long one try may take, in place of what the client has; `None` is without end.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.parts.options.timeout = Some(timeout.into().unwrap_or(UNLIMITED));
        self
    }

    /// How long the whole call may take, in place of what the client has; `None` is without end.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.parts.options.deadline = Some(deadline.into().unwrap_or(UNLIMITED));
        self
    }
}

impl<T> Call<T> {
    /// How often this request is sent, as [`Request::retry`] has it.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request = self.request.retry(policy);
        self
    }

    /// How long one try may take, as [`Request::timeout`] has it.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// How long the whole call may take, as [`Request::deadline`] has it.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }
}
