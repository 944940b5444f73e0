//! The stream of all items of a collection.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_util::stream::{Stream, StreamExt};
use serde_core::de::DeserializeOwned;

use super::{Page, Pages};
use crate::client::Client;
use crate::error::Result;

/// All items of a collection, from [`Pages::items`] or [`Page::into_stream`].
///
/// A page is fetched only when the items before it are used up. After an error there are no more
/// items. It is a [`Stream`] as well, for programs that use its combinators.
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
/// let call = graph_request!{client, GET /me/onlineMeetings/{id}/transcripts};
/// let mut transcripts = call.pages().items();
/// while let Some(transcript) = transcripts.try_next().await? {
///     println!("{:?}", transcript.created_date_time);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "no item is fetched before it is asked for"]
pub struct Items<T> {
    /// The items of the last page that are still to come.
    ready: vec::IntoIter<T>,
    pages: Pages<T>,
}

/// An item is never pinned in its place.
impl<T> Unpin for Items<T> {}

impl<T> Items<T> {
    pub(super) fn of(pages: Pages<T>) -> Self {
        Self { ready: Vec::new().into_iter(), pages }
    }

    /// Returns the items of a page and of all pages behind it.
    pub(super) fn after(page: Page<T>, client: &Client) -> Self {
        let pages = Pages::behind(&page, client);
        Self { ready: page.items.into_iter(), pages }
    }

    /// Ends the items, as after an error.
    #[cfg(feature = "blocking")]
    pub(crate) fn end(&mut self) {
        self.ready = Vec::new().into_iter();
        self.pages.end();
    }

    /// Returns `true` if there are no more items.
    #[cfg(feature = "blocking")]
    pub(crate) fn has_ended(&self) -> bool {
        self.ready.len() == 0 && self.pages.has_ended()
    }
}

impl<T: DeserializeOwned + Send + 'static> Items<T> {
    /// Returns the next item, and fetches its page if need be; `None` after the last item, and after
    /// an error.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<T>> {
        StreamExt::next(self).await
    }

    /// Returns the next item, as [`next`](Self::next) does, for use with `?`.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::next`].
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.next().await.transpose()
    }

    /// Fetches all further pages and returns the items that are left.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::next`]. The items before the error are lost.
    pub async fn all(mut self) -> Result<Vec<T>> {
        let mut all: Vec<T> = self.ready.by_ref().collect();
        while let Some(mut page) = self.pages.try_next().await? {
            all.append(&mut page.items);
        }
        Ok(all)
    }
}

impl<T: DeserializeOwned + Send + 'static> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_next_unpin(context)) {
                Some(Ok(page)) => self.ready = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
