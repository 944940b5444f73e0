//! Content other than JSON: recordings, transcripts, reports.

mod copy;
mod download;
mod part;
mod read;
mod source;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, Stream, StreamExt};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};
use tokio::runtime::Handle;

pub use copy::Progress;
pub(crate) use source::{ContentLimits, deadline_exceeded};

use self::download::Download;
use self::source::Source;
use super::RawResponse;
use crate::client::Client;
use crate::error::Result;
use crate::headers::header_text;
use crate::request::Parts;
use crate::transport::too_large;

/// The content of a stream property, read from the network on demand.
///
/// [`copy_to`](Self::copy_to) writes it to a file or another writer, [`read_to_end`](Self::read_to_end)
/// collects it in memory, and [`try_next`](Self::try_next) returns it chunk by chunk as it arrives. It
/// implements [`Stream`] and [`AsyncRead`](tokio::io::AsyncRead) as well.
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// # let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "x" }).await?;
/// # let id = meeting.id.as_deref().unwrap_or_default();
/// # let page = graph_request!{client, GET /me/onlineMeetings/{id}/recordings}.await?;
/// # let recording = page.items[0].id.as_deref().unwrap_or_default();
/// # let path = std::env::temp_dir().join(format!("recording-{}.mp4", std::process::id()));
/// let mut content =
///     graph_request!{client, GET /me/onlineMeetings/{id}/recordings/{recording}/content}.await?;
/// assert_eq!(content.content_type(), Some("video/mp4"));
/// let mut file = tokio::fs::File::create(&path).await?;
/// let bytes = content.copy_to(&mut file).await?;
/// assert_eq!(content.content_length(), Some(bytes));
/// # std::fs::remove_file(path)?;
/// # Ok(())
/// # }
/// ```
///
/// # Limits
///
/// The [`timeout`](crate::Call::timeout) of the call limits the wait for each chunk, and a
/// [`deadline`](crate::Call::deadline) that was set limits the time until the last one. The chunks
/// have no limit of size together: recordings may be large.
///
/// # After a break
///
/// If the connection breaks, or the wait for a chunk exceeds the timeout, the stream goes on where it
/// was, as often as the [`RetryPolicy`](crate::RetryPolicy) of the call permits attempts without a
/// byte in between. It asks Graph again for the rest (`Range` and `If-Range`), since the addresses of
/// storage expire. The break is an error of the stream if it cannot go on without a doubt about the
/// content:
///
/// - The response has a `Content-Length`, which a compressed one lacks, and a strong `ETag` or a
///   `Last-Modified` that is older than the response.
/// - The answer is the missing part of the same content: a 206 with the range that was asked for, the
///   same `ETag` and the same total length.
pub struct ByteStream {
    headers: HeaderMap,
    /// The rest of a chunk that was read in part.
    unread: Bytes,
    chunks: Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>,
    source: Arc<Source>,
}

impl ByteStream {
    pub(crate) fn new(
        response: RawResponse,
        (client, parts, id): (&Client, &Parts, &HeaderValue),
        limits: ContentLimits,
        runtime: Handle,
    ) -> Self {
        let RawResponse { status, headers, streaming_body, storage, .. } = response;
        let source = Arc::new(Source {
            client: client.clone(),
            parts: parts.clone(),
            id: id.clone(),
            status,
            headers: headers.clone(),
            storage,
            limits,
        });
        let download = Download::new(streaming_body, Arc::clone(&source), runtime);
        let chunks = stream::try_unfold(download, Download::next_chunk);
        Self { headers, unread: Bytes::new(), chunks: chunks.boxed(), source }
    }

    /// Returns the media type, such as `text/vtt` or `video/mp4`, if the service names one.
    pub fn content_type(&self) -> Option<&str> {
        header_text(&self.headers, CONTENT_TYPE)
    }

    /// Returns the number of bytes of the whole content, or of the part that was asked for by `range`.
    /// `None` if the service does not say, as for a response that it has compressed.
    pub fn content_length(&self) -> Option<u64> {
        header_text(&self.headers, CONTENT_LENGTH)?.parse().ok()
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the next chunk as it arrives; `None` after the last one, and after an error.
    ///
    /// The future may be dropped: no byte is lost, and the next call goes on.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection) or
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) if the content ends early.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        StreamExt::next(self).await
    }

    /// Returns the next chunk, as [`next`](Self::next) does, for use with `?`.
    ///
    /// ```
    /// use graph_request::{Client, graph_request};
    ///
    /// # async fn run(client: Client, meeting: &str, id: &str) -> graph_request::Result<()> {
    /// let mut content =
    ///     graph_request!{client, GET /me/onlineMeetings/{meeting}/transcripts/{id}/content}.await?;
    /// while let Some(chunk) = content.try_next().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<Bytes>> {
        self.next().await.transpose()
    }

    /// Reads the content to its end, into memory, up to the
    /// [`max_response_bytes`](crate::Call::max_response_bytes) of the call or the client: 1 GiB
    /// unless they are set.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next), and [`ErrorKind::Decode`](crate::ErrorKind::Decode) if it is
    /// larger than the limit.
    pub async fn read_to_end(mut self) -> Result<Bytes> {
        let limit = self.source.limits.bytes;
        let length = self.content_length().unwrap_or_default();
        let mut whole = BytesMut::new();
        let mut is_too_large = usize::try_from(length).map_or(true, |length| length > limit);
        while !is_too_large {
            let Some(chunk) = self.try_next().await? else {
                return Ok(whole.freeze());
            };
            is_too_large = chunk.len() > limit.saturating_sub(whole.len());
            whole.extend_from_slice(&chunk);
        }
        Err(self.source.explain(too_large(limit)))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<Option<Result<Bytes>>> {
        if !self.unread.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.unread))));
        }
        self.chunks.poll_next_unpin(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("ByteStream").field("headers", &self.headers).finish_non_exhaustive()
    }
}
