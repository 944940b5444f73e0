//! When a request is sent again, and when it is not.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};

use crate::error::Error;

/// How often a request is sent again, and how long that may take.
///
/// A request is sent again after 429, 503, 504 and a connection that failed, and after nothing else.
/// Where the service says how long to wait, it is waited that long and never less; otherwise the
/// delay is a random part of one that doubles. A request that creates something is sent again only
/// where the service surely did nothing: see [`Error::outcome_unknown`](crate::Error::outcome_unknown).
///
/// ```
/// use std::time::Duration;
/// use graph_request::{Client, RetryPolicy};
///
/// # fn run(token: String) -> Result<(), graph_request::Error> {
/// let policy = RetryPolicy::default().tries(8).total(Duration::from_secs(600));
/// let client = Client::builder().token(token).retry(policy).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until a client or a call has it"]
pub struct RetryPolicy {
    tries: usize,
    first_delay: Duration,
    longest_delay: Duration,
    total: Duration,
}

impl Default for RetryPolicy {
    /// Five tries within five minutes, with delays of up to 1, 2, 4 and 8 seconds.
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
    /// Each request is sent once, whatever comes of it.
    pub fn none() -> Self {
        Self::default().tries(1)
    }

    /// How often a request is sent at the most, the first time included.
    pub fn tries(mut self, tries: usize) -> Self {
        self.tries = tries;
        self
    }

    /// The longest that is waited before the second try, where the service does not say how long;
    /// it doubles with each try.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// What the doubling stops at. What the service asks for may be longer.
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// How long after the first try the last may begin. Where the service asks for more, the error
    /// is returned at once: waiting less would be of no use.
    pub fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// The delays that are waited where the service does not say how long, each with full jitter.
    pub(crate) fn delays(&self) -> impl Iterator<Item = Duration> + Send + Sync + Unpin + use<> {
        let delays = ExponentialBuilder::new()
            .with_factor(2.0)
            .with_min_delay(self.first_delay)
            .with_max_delay(self.longest_delay)
            .with_max_times(self.tries.saturating_sub(1));
        delays.build().map(|longest| longest.mul_f64(fastrand::f64()))
    }

    /// How long to wait after this error; `None` where that would take longer than all tries may.
    pub(crate) fn delay(
        &self,
        error: &Error,
        delay: Duration,
        spent: Duration,
    ) -> Option<Duration> {
        let delay = error.retry_after().unwrap_or_default().max(delay);
        (spent.saturating_add(delay) <= self.total).then_some(delay)
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
    }
}
