//! Content other than JSON: recordings, transcripts, reports.

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, select};
use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::runtime::Handle;
use tokio::time::Instant;

use super::RawResponse;
use crate::error::{Error, ErrorKind, Result, Storage};
use crate::headers::header_text;
use crate::request::{Parts, UNLIMITED};
use crate::transport::too_large;

/// The content of a stream property, read from the network on demand.
///
/// It implements [`Stream`] with an item for each chunk that arrives. The
/// [`timeout`](crate::Call::timeout) of the call limits the wait for each chunk, and a
/// [`deadline`](crate::Call::deadline) that was set limits the time until the last one. The chunks
/// have no limit of size together: recordings may be large.
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
    origin: Arc<ContentOrigin>,
}

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

/// The request that content comes from, for its errors, and its limits.
struct ContentOrigin {
    parts: Parts,
    id: HeaderValue,
    status: StatusCode,
    headers: HeaderMap,
    storage: Option<Storage>,
    limits: ContentLimits,
    /// The runtime of the call. Its timers serve a stream that is read outside of it, too.
    runtime: Handle,
}

impl ContentOrigin {
    /// Adds to an error which request failed.
    fn explain(&self, error: Error) -> Error {
        error
            .with_response(self.status, self.headers.clone(), Bytes::new())
            .with_storage(self.storage.clone())
            .with_request(&self.parts, &self.id)
    }

    /// Waits for the next chunk, and no longer than the limits allow.
    async fn next_chunk(&self, response: &mut reqwest::Response) -> Result<Option<Bytes>> {
        let chunk = pin!(response.chunk());
        let limit = pin!(self.wait_for_limit());
        // The chunk is polled first: a chunk that has arrived is never too late.
        match select(chunk, limit).await {
            Either::Left((chunk, _)) => {
                chunk.map_err(|error| Error::connection_lost(error.without_url().into()))
            }
            Either::Right((error, _)) => Err(error),
        }
    }

    /// Waits until the next chunk is too late, and returns the error of that.
    async fn wait_for_limit(&self) -> Error {
        let ContentLimits { idle, until, .. } = self.limits;
        let idle_end = if idle == UNLIMITED { None } else { Instant::now().checked_add(idle) };
        let end = match (idle_end, until) {
            (Some(idle_end), Some(until)) => idle_end.min(until),
            (Some(end), None) | (None, Some(end)) => end,
            (None, None) => return std::future::pending().await,
        };
        let timer = {
            let _runtime = self.runtime.enter();
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

impl ByteStream {
    pub(crate) fn new(
        response: RawResponse,
        parts: &Parts,
        id: &HeaderValue,
        limits: ContentLimits,
        runtime: Handle,
    ) -> Self {
        let RawResponse { status, headers, streaming_body, storage, .. } = response;
        let (parts, id) = (parts.clone(), id.clone());
        let origin =
            ContentOrigin { parts, id, status, headers: headers.clone(), storage, limits, runtime };
        let origin = Arc::new(origin);
        let chunks = stream::try_unfold((streaming_body, Arc::clone(&origin)), read_chunk);
        Self { headers, chunks: chunks.boxed(), origin }
    }

    /// Returns the media type, such as `text/vtt` or `video/mp4`, if the service names one.
    pub fn content_type(&self) -> Option<&str> {
        header_text(&self.headers, CONTENT_TYPE)
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Reads the content to its end, into memory, up to the
    /// [`max_response_bytes`](crate::Call::max_response_bytes) of the call or the client: 1 GiB
    /// unless they are set.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Connection`] or [`ErrorKind::Timeout`] if it ends early, and
    /// [`ErrorKind::Decode`] if it is larger than the limit.
    pub async fn read_to_end(mut self) -> Result<Bytes> {
        let limit = self.origin.limits.bytes;
        let length = header_text(&self.headers, CONTENT_LENGTH);
        let length = length.and_then(|length| length.parse::<u64>().ok()).unwrap_or_default();
        let mut whole = BytesMut::new();
        let mut is_too_large = usize::try_from(length).map_or(true, |length| length > limit);
        while !is_too_large {
            let Some(chunk) = self.chunks.try_next().await? else {
                return Ok(whole.freeze());
            };
            is_too_large = chunk.len() > limit.saturating_sub(whole.len());
            whole.extend_from_slice(&chunk);
        }
        Err(self.origin.explain(too_large(limit)))
    }
}

/// The response whose body is read, until its end or its first error.
type Unread = (Option<reqwest::Response>, Arc<ContentOrigin>);

async fn read_chunk((body, origin): Unread) -> Result<Option<(Bytes, Unread)>> {
    let Some(mut response) = body else {
        return Ok(None);
    };
    let chunk = origin.next_chunk(&mut response).await.map_err(|error| origin.explain(error))?;
    Ok(chunk.map(|chunk| (chunk, (Some(response), origin))))
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
