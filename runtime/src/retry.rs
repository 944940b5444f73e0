//! The policy for sending a failed request again: the number of attempts and the delays between
//! them.

use std::iter::successors;
use std::time::Duration;

use crate::error::Error;

/// The number of attempts for a failed request, and the delays between them.
///
/// A request is retried after status 429, 503 or 504, a timeout, and a failed connection. The delay
/// is the `Retry-After` of the response and never less, as [Graph
/// requires](https://learn.microsoft.com/graph/throttling); without it, the delay is random up to a
/// bound that doubles with each attempt. A request that is not idempotent, such as one that creates
/// an entity, is retried only if the service certainly did not carry it out: see
/// [`Error::outcome_unknown`].
///
/// A 401 is not covered by the policy. The client asks its credential for another token and, if it
/// receives one, sends the request once more, also with [`RetryPolicy::none`].
///
/// ```
/// use std::time::Duration;
/// use graph_request::{Client, RetryPolicy};
///
/// # fn run(token: String) -> graph_request::Result<()> {
/// let policy = RetryPolicy::default().tries(8).total(Duration::from_secs(600));
/// let client = Client::builder().token(token).retry(policy).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until it is set on a client or a call"]
pub struct RetryPolicy {
    tries: usize,
    first_delay: Duration,
    longest_delay: Duration,
    total: Duration,
}

impl Default for RetryPolicy {
    /// Returns a policy of five attempts within five minutes, with delays of up to 1, 2, 4 and 8
    /// seconds.
    fn default() -> Self {
        Self {
            tries: 5,
            first_delay: Duration::from_secs(1),
            longest_delay: Duration::from_secs(60),
            total: Duration::from_secs(300),
        }
    }
}

impl RetryPolicy {
    /// Returns a policy that never retries.
    pub fn none() -> Self {
        Self::default().tries(1)
    }

    /// Sets the maximum number of attempts, including the first; 0 means 1.
    ///
    /// Default: 5.
    pub fn tries(mut self, tries: usize) -> Self {
        self.tries = tries;
        self
    }

    /// Sets the upper bound of the first backoff delay; it doubles with each attempt. Ignored where
    /// the service sends a longer `Retry-After`.
    ///
    /// Default: 1 second.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// Caps the backoff delay. A `Retry-After` may be longer.
    ///
    /// Default: 60 seconds.
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// Sets how long after the first attempt a retry may still start. If `Retry-After` exceeds it,
    /// or is larger than any [`Duration`], the error is returned immediately.
    ///
    /// Default: 300 seconds.
    pub fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// Returns the policy for going on after this many failures in a row; `None` if it allows no
    /// further attempt.
    pub(crate) fn after(&self, failures: usize) -> Option<Self> {
        let left = self.tries.checked_sub(failures).filter(|left| *left > 0)?;
        Some(self.clone().tries(left))
    }

    /// Returns the backoff delays. Each is random from zero to its bound (full jitter), so that
    /// clients that failed together do not retry together.
    pub(crate) fn delays(&self) -> impl Iterator<Item = Duration> + Send + Sync + use<> {
        let longest = self.longest_delay;
        let bounds = successors(Some(self.first_delay), |bound| Some(bound.saturating_mul(2)));
        let delays = bounds.map(move |bound| bound.min(longest).mul_f64(fastrand::f64()));
        delays.take(self.tries.saturating_sub(1))
    }

    /// Returns the delay after this error; `None` if the retry would start after the total time.
    pub(crate) fn delay(
        &self,
        error: &Error,
        delay: Duration,
        spent: Duration,
    ) -> Option<Duration> {
        let delay = error.retry_after().unwrap_or_default().max(delay);
        // A delay that never ends is not waited for, whatever the total.
        let total = spent.checked_add(delay).filter(|total| *total < Duration::MAX)?;
        (total <= self.total).then_some(delay)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::RetryPolicy;
    use crate::error::{Error, ErrorKind};

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn the_delays_double_and_stop() {
        let policy = RetryPolicy::default().tries(6).longest_delay(5 * SECOND);
        for _ in 0..100 {
            let delays: Vec<Duration> = policy.delays().collect();
            let bounds = [1, 2, 4, 5, 5].map(|seconds| seconds * SECOND);
            assert_eq!(delays.len(), bounds.len());
            assert!(delays.iter().zip(bounds).all(|(delay, bound)| *delay <= bound));
        }
        for once in [RetryPolicy::none(), policy.tries(0)] {
            assert_eq!(once.delays().count(), 0);
        }
    }

    #[test]
    fn the_delays_are_spread_over_all_of_it() {
        let first = || RetryPolicy::default().delays().next().unwrap();
        let delays: Vec<Duration> = (0..1000).map(|_| first()).collect();
        assert!(delays.iter().any(|delay| *delay < SECOND / 10));
        assert!(delays.iter().any(|delay| *delay > SECOND * 9 / 10));
    }

    #[test]
    fn what_the_service_asks_for_is_never_shortened() {
        let policy = RetryPolicy::default().total(100 * SECOND).longest_delay(SECOND);
        let asks = |seconds| {
            let mut error = Error::new(ErrorKind::Status, "");
            error.set_retry_after(Some(seconds * SECOND));
            error
        };
        assert_eq!(policy.delay(&asks(70), SECOND, 30 * SECOND), Some(70 * SECOND));
        assert_eq!(policy.delay(&asks(70), SECOND, 31 * SECOND), None);
        assert_eq!(policy.delay(&asks(0), SECOND, SECOND), Some(SECOND));
        let silent = Error::new(ErrorKind::Connection, "");
        assert_eq!(policy.delay(&silent, SECOND, Duration::MAX), None);
        let endless = policy.total(Duration::MAX);
        let mut error = Error::new(ErrorKind::Status, "");
        error.set_retry_after(Some(Duration::MAX));
        assert_eq!(endless.delay(&error, SECOND, Duration::ZERO), None);
    }
}
