//! Content as a reader.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::stream::StreamExt;
use tokio::io::{AsyncRead, ReadBuf};

use super::ByteStream;

/// An error is the [`Error`](crate::Error) of this crate within an [`io::Error`].
impl AsyncRead for ByteStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context,
        buffer: &mut ReadBuf,
    ) -> Poll<io::Result<()>> {
        while self.unread.is_empty() && buffer.remaining() > 0 {
            match ready!(self.chunks.poll_next_unpin(context)) {
                Some(chunk) => self.unread = chunk?,
                None => return Poll::Ready(Ok(())),
            }
        }
        let length = self.unread.len().min(buffer.remaining());
        buffer.put_slice(&self.unread.split_to(length));
        Poll::Ready(Ok(()))
    }
}
