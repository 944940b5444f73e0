//! A body that takes its time.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame};
use tokio::time::{Instant, Sleep, sleep};

/// In so many pieces a body comes.
const PIECES: usize = 8;

/// A body in pieces, with a delay before each.
pub(super) struct Slow {
    pieces: VecDeque<Bytes>,
    delay: Duration,
    next: Pin<Box<Sleep>>,
}

impl Slow {
    pub(super) fn new(body: &Bytes, delay: Duration) -> Self {
        let size = body.len().div_ceil(PIECES).max(1);
        let pieces = body.chunks(size).map(|piece| body.slice_ref(piece)).collect();
        Self { pieces, delay, next: Box::pin(sleep(delay)) }
    }
}

impl Body for Slow {
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
}
