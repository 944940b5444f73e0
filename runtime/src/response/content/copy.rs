//! Content copied to a writer.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;

use tokio::io::AsyncWrite;

use super::ByteStream;
use crate::error::{Error, ErrorKind, Result};

/// The state of a copy, from [`ByteStream::copy_to_with`].
///
/// ```
/// use graph_request::{Progress, Result};
///
/// fn percent(progress: Progress) -> Option<u64> {
///     Some(progress.bytes * 100 / progress.total.filter(|total| *total > 0)?)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes that were written so far.
    pub bytes: u64,
    /// The number of bytes of the content, if the service says it:
    /// [`ByteStream::content_length`].
    pub total: Option<u64>,
}

impl Progress {
    /// Returns the state before the first byte.
    pub(crate) fn of(content: &ByteStream) -> Self {
        Self { bytes: 0, total: content.content_length() }
    }

    /// Adds a chunk that was written.
    pub(crate) fn add(&mut self, chunk: &[u8]) {
        let length = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
        self.bytes = self.bytes.saturating_add(length);
    }
}

impl ByteStream {
    /// Writes the content to a writer, such as a `tokio::fs::File`, as it arrives, and flushes it.
    /// Returns the number of bytes. In memory is one chunk at a time.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// # let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "x" }).await?;
    /// # let id = meeting.id.as_deref().unwrap_or_default();
    /// # let page = graph_request!{client, GET /me/onlineMeetings/{id}/transcripts}.await?;
    /// # let transcript = page.items[0].id.as_deref().unwrap_or_default();
    /// let mut content =
    ///     graph_request!{client, GET /me/onlineMeetings/{id}/transcripts/{transcript}/content}.await?;
    /// let mut text = Vec::new();
    /// content.copy_to(&mut text).await?;
    /// assert!(text.starts_with(b"WEBVTT"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next), and [`ErrorKind::Write`] if the writer fails.
    pub async fn copy_to<W>(&mut self, writer: &mut W) -> Result<u64>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        self.copy_to_with(writer, |_| {}).await
    }

    /// Writes the content to a writer, as [`copy_to`](Self::copy_to) does, and reports the progress
    /// after each chunk.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// # let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "x" }).await?;
    /// # let id = meeting.id.as_deref().unwrap_or_default();
    /// # let page = graph_request!{client, GET /me/onlineMeetings/{id}/recordings}.await?;
    /// # let recording = page.items[0].id.as_deref().unwrap_or_default();
    /// # let mut file = Vec::new();
    /// let mut content =
    ///     graph_request!{client, GET /me/onlineMeetings/{id}/recordings/{recording}/content}.await?;
    /// let bytes = content
    ///     .copy_to_with(&mut file, |progress| match progress.total {
    ///         Some(total) => println!("{} of {total} bytes", progress.bytes),
    ///         None => println!("{} bytes", progress.bytes),
    ///     })
    ///     .await?;
    /// assert_eq!(content.content_length(), Some(bytes));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`copy_to`](Self::copy_to).
    pub async fn copy_to_with<W, F>(&mut self, writer: &mut W, mut report: F) -> Result<u64>
    where
        W: AsyncWrite + Unpin + ?Sized,
        F: FnMut(Progress),
    {
        let mut progress = Progress::of(self);
        while let Some(chunk) = self.try_next().await? {
            write_all(writer, &chunk).await.map_err(|error| self.cannot_write(error))?;
            progress.add(&chunk);
            report(progress);
        }
        let flushed = poll_fn(|context| Pin::new(&mut *writer).poll_flush(context)).await;
        flushed.map_err(|error| self.cannot_write(error))?;
        Ok(progress.bytes)
    }

    /// Makes the error of a writer that failed.
    pub(crate) fn cannot_write(&self, error: io::Error) -> Error {
        let message = "the content cannot be written";
        self.source.explain(Error::new(ErrorKind::Write, message).with_source(error))
    }
}

/// Writes all of a chunk.
async fn write_all<W>(writer: &mut W, chunk: &[u8]) -> io::Result<()>
where
    W: AsyncWrite + Unpin + ?Sized,
{
    let mut rest = chunk;
    while !rest.is_empty() {
        let length = poll_fn(|context| Pin::new(&mut *writer).poll_write(context, rest)).await?;
        rest = match rest.get(length..) {
            Some(rest) if length > 0 => rest,
            _ => return Err(io::ErrorKind::WriteZero.into()),
        };
    }
    Ok(())
}
