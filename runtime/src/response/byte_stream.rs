//! Content other than JSON: recordings, transcripts, reports.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::error::{Error, Result};
use crate::headers::header_text;

/// The content of a stream property, read from the network on demand.
///
/// It implements [`Stream`] with an item for each chunk that arrives. The client's size limit and
/// the time limits end with the head of the response: recordings may be large and slow.
///
/// ```
/// use futures_util::TryStreamExt;
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> graph_request::Result<()> {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// # let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "x" }).await?;
/// # let id = meeting.id.as_deref().unwrap_or_default();
/// let page = graph_request!{client, GET /me/onlineMeetings/{id}/transcripts}.await?;
/// let transcript = page.items[0].id.as_deref().unwrap_or_default();
/// let mut content = graph_request!{
///     client, GET /me/onlineMeetings/{id}/transcripts/{transcript}/content?$format="text/vtt"
/// }
/// .await?;
/// assert_eq!(content.content_type(), Some("text/vtt"));
/// let mut length = 0;
/// while let Some(chunk) = content.try_next().await? {
///     length += chunk.len();
/// }
/// assert!(length > 0);
/// # Ok(())
/// # }
/// ```
pub struct ByteStream {
    headers: HeaderMap,
    chunks: Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>,
}

impl ByteStream {
    pub(crate) fn new(headers: HeaderMap, streaming_body: Option<reqwest::Response>) -> Self {
        let chunks = stream::try_unfold(streaming_body, |body| async move {
            let Some(mut response) = body else {
                return Ok(None);
            };
            let chunk = response.chunk().await;
            let chunk =
                chunk.map_err(|error| Error::connection_lost(error.without_url().into()))?;
            Ok::<_, Error>(chunk.map(|chunk| (chunk, Some(response))))
        });
        Self { headers, chunks: chunks.boxed() }
    }

    /// Returns the media type, such as `text/vtt` or `video/mp4`, if the service names one.
    pub fn content_type(&self) -> Option<&str> {
        header_text(&self.headers, CONTENT_TYPE)
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Reads the content to its end, into memory, without a limit of size.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection) or
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) if it ends early.
    pub async fn read_to_end(mut self) -> Result<Bytes> {
        let mut whole = BytesMut::new();
        while let Some(chunk) = self.chunks.try_next().await? {
            whole.extend_from_slice(&chunk);
        }
        Ok(whole.freeze())
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<Option<Result<Bytes>>> {
        self.chunks.poll_next_unpin(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("ByteStream").field("headers", &self.headers).finish_non_exhaustive()
    }
}
