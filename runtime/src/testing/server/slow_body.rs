//! A response body that arrives slowly.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep};

const MAX_PIECES: usize = 8;

/// A body in up to eight pieces, with a delay before each and before its end.
pub(super) struct SlowBody {
    pieces: VecDeque<Bytes>,
    delay: Duration,
    next: Pin<Box<Sleep>>,
}

impl SlowBody {
    pub(super) fn new(body: &Bytes, delay: Duration) -> Self {
        let size = body.len().div_ceil(MAX_PIECES).max(1);
        let pieces = body.chunks(size).map(|piece| body.slice_ref(piece)).collect();
        Self { pieces, delay, next: Box::pin(sleep(delay)) }
    }
}

impl Body for SlowBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        ready!(self.next.as_mut().poll(context));
        let next = Instant::now() + self.delay;
        self.next.as_mut().reset(next);
        Poll::Ready(self.pieces.pop_front().map(|piece| Ok(Frame::data(piece))))
    }

    /// Returns the exact size, so that the response has a `Content-Length` like any other.
    fn size_hint(&self) -> SizeHint {
        let bytes: usize = self.pieces.iter().map(Bytes::len).sum();
        u64::try_from(bytes).map(SizeHint::with_exact).unwrap_or_default()
    }
}
