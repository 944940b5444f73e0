//! The part of the client that batches use: one attempt at a time, and the limits of a request.

use std::time::Duration;

use http::HeaderValue;

use super::attempts::{Attempts, DEFAULT_DEADLINE, MAX_BODY_BYTES};
use super::{Client, current_runtime};
use crate::error::Result;
use crate::request::{Options, Parts};
use crate::response::RawResponse;
use crate::retry::RetryPolicy;
use crate::transport::ReadBody;

impl Client {
    /// Sends a request whose retry policy the caller carries out itself. `number` is the number of
    /// attempts before this one.
    pub(crate) async fn attempt(
        &self,
        parts: &Parts,
        id: &HeaderValue,
        number: u64,
    ) -> Result<RawResponse> {
        current_runtime()?;
        let attempts = Attempts::new(self, parts, id, ReadBody::Buffer)?;
        attempts.counted_from(number).send().await
    }

    /// Returns the retry policy of a request with these options.
    pub(crate) fn retry_policy<'a>(&'a self, options: &'a Options) -> &'a RetryPolicy {
        options.retry.as_ref().unwrap_or(&self.shared.retry)
    }

    /// Returns the time limit of a single attempt of a request with these options.
    pub(crate) fn timeout(&self, options: &Options) -> Duration {
        options.timeout.unwrap_or(self.shared.timeout)
    }

    /// Returns the time limit of a whole call with these options.
    pub(crate) fn deadline(&self, options: &Options) -> Duration {
        options.deadline.or(self.shared.set_deadline).unwrap_or(DEFAULT_DEADLINE)
    }

    /// Returns the limit of the size of a response.
    pub(crate) fn max_response_bytes(&self, options: &Options) -> usize {
        let limit = options.max_response_bytes.or(self.shared.max_response_bytes);
        limit.unwrap_or(MAX_BODY_BYTES)
    }
}
