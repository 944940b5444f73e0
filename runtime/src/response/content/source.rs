//! The request that content comes from, and the limits of its content.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::runtime::Handle;
use tokio::time::Instant;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result, Storage};
use crate::request::{Parts, UNLIMITED};

/// The limits of content.
#[derive(Clone, Debug)]
pub(crate) struct ContentLimits {
    /// The time that the next chunk may take.
    pub(crate) idle: Duration,
    /// The time of the last chunk.
    pub(crate) until: Option<Instant>,
    /// The number of bytes that are read into memory.
    pub(crate) bytes: usize,
}

/// The request that content comes from, for its errors and to go on after a break, and its limits.
pub(super) struct Source {
    pub(super) client: Client,
    pub(super) parts: Parts,
    pub(super) id: HeaderValue,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) storage: Option<Storage>,
    pub(super) limits: ContentLimits,
}

impl Source {
    /// Adds to an error which request failed.
    pub(super) fn explain(&self, error: Error) -> Error {
        error
            .with_response(self.status, self.headers.clone(), Bytes::new())
            .with_storage(self.storage.clone())
            .with_request(&self.parts, &self.id)
    }

    /// Waits for the next chunk, and no longer than the limits allow. The timers of the runtime serve
    /// a stream that is read outside of it, too.
    pub(super) async fn next_chunk(
        &self,
        response: &mut reqwest::Response,
        runtime: &Handle,
    ) -> Result<Option<Bytes>> {
        let chunk = pin!(response.chunk());
        let limit = pin!(self.wait_for_limit(runtime));
        // The chunk is polled first: a chunk that has arrived is never too late.
        match select(chunk, limit).await {
            Either::Left((chunk, _)) => {
                chunk.map_err(|error| Error::connection_lost(error.without_url().into()))
            }
            Either::Right((error, _)) => Err(error),
        }
    }

    /// Waits until the next chunk is too late, and returns the error of that.
    async fn wait_for_limit(&self, runtime: &Handle) -> Error {
        let ContentLimits { idle, until, .. } = self.limits;
        let idle_end = if idle == UNLIMITED { None } else { Instant::now().checked_add(idle) };
        let end = match (idle_end, until) {
            (Some(idle_end), Some(until)) => idle_end.min(until),
            (Some(end), None) | (None, Some(end)) => end,
            (None, None) => return std::future::pending().await,
        };
        let timer = {
            let _runtime = runtime.enter();
            tokio::time::sleep_until(end)
        };
        timer.await;
        if until == Some(end) { deadline_exceeded() } else { content_stopped(idle) }
    }
}

/// Makes the error of a call that took longer than its deadline.
pub(crate) fn deadline_exceeded() -> Error {
    Error::new(ErrorKind::Timeout, "the call exceeded its deadline")
}

fn content_stopped(idle: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("the content stopped: nothing arrived for {idle:?}"))
}
