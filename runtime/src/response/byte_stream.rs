//! Content that is no JSON: recordings, transcripts, reports.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::error::{Error, Result};
use crate::headers::header_text;

/// Bytes as they come from the service; nothing is read that nobody asks for.
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

    /// What kind of content it is, such as `text/vtt` or `video/mp4`, if the service says so.
    pub fn content_type(&self) -> Option<&str> {
        header_text(&self.headers, CONTENT_TYPE)
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Reads it to its end, into memory.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection) or
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) where it breaks off.
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
