//! The stream of all pages of a collection.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::stream::{Stream, StreamExt};
use serde_core::de::DeserializeOwned;

use super::{Items, Page, request};
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::link::Origin;
use crate::request::Request;
use crate::response::Response;

/// All pages of a collection, from [`Call::pages`](crate::Call::pages).
///
/// Nothing is sent before the first page is asked for, and each further page only when it is asked
/// for. The headers of the call, its identity, its limits and its retry policy hold for every page.
/// After an error there are no more pages.
///
/// [`next`](Self::next) and [`try_next`](Self::try_next) read page by page,
/// [`items`](Self::items) reads item by item, and [`all`](Self::all) collects everything. It is a
/// [`Stream`] as well, for programs that use its combinators.
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
/// let mut pages = graph_request!{client, GET /me/onlineMeetings/{id}/recordings}.pages();
/// let mut lengths = Vec::new();
/// while let Some(page) = pages.try_next().await? {
///     lengths.push(page.items.len());
/// }
/// assert_eq!(lengths, [2, 1]);
/// # Ok(())
/// # }
/// ```
#[must_use = "no page is fetched before it is asked for"]
pub struct Pages<T> {
    client: Client,
    next: Next<T>,
}

/// The page that comes next.
enum Next<T> {
    /// It is asked for by this request.
    Request(Box<Request<Page<T>>>),
    /// It is at the link of the page before, which comes from this call. It is checked only when the
    /// page is wanted, so that its error does not displace the page before.
    Link(String, Origin),
    /// It is on its way.
    Sent(Sent<T>),
    /// There is none.
    End,
}

type Sent<T> = Pin<Box<dyn Future<Output = Result<Page<T>>> + Send>>;

impl<T> Pages<T> {
    pub(super) fn first(client: Client, request: Request<Page<T>>) -> Self {
        Self { client, next: Next::Request(Box::new(request)) }
    }

    /// Returns the pages behind a page.
    pub(super) fn behind(page: &Page<T>, client: &Client) -> Self {
        Self { client: client.clone(), next: Next::behind(page) }
    }

    /// Ends the pages, as after an error.
    #[cfg(feature = "blocking")]
    pub(crate) fn end(&mut self) {
        self.next = Next::End;
    }

    /// Returns `true` if there are no more pages.
    #[cfg(feature = "blocking")]
    pub(crate) fn has_ended(&self) -> bool {
        matches!(self.next, Next::End)
    }
}

impl<T> Next<T> {
    fn behind(page: &Page<T>) -> Self {
        match &page.next_link {
            Some(link) => Self::Link(link.clone(), page.origin.clone()),
            None => Self::End,
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    /// Fetches the next page; `None` after the last page, and after an error.
    ///
    /// The future may be dropped: the page is on its way then, and the next call returns it.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`] and of [`Page::next_page`].
    pub async fn next(&mut self) -> Option<Result<Page<T>>> {
        StreamExt::next(self).await
    }

    /// Fetches the next page, as [`next`](Self::next) does, for use with `?`.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        self.next().await.transpose()
    }

    /// Returns the items of all pages. Entities that a `delta()` request reports as removed are left
    /// out; read page by page to see them in [`Page::removed`].
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
    /// let call = graph_request!{client, GET /me/onlineMeetings/{id}/recordings};
    /// let mut recordings = call.pages().items();
    /// while let Some(recording) = recordings.try_next().await? {
    ///     println!("{:?}", recording.created_date_time);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<T> {
        Items::of(self)
    }

    /// Fetches all pages and returns their items. Entities that a `delta()` request reports as
    /// removed are left out.
    ///
    /// All items are in memory at once, so [`items`](Self::items) is better for a collection of
    /// unknown size.
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
    /// let call = graph_request!{client, GET /me/onlineMeetings/{id}/recordings};
    /// let recordings = call.pages().all().await?;
    /// assert_eq!(recordings.len(), 3);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next). The items of the pages before the error are lost.
    pub async fn all(self) -> Result<Vec<T>> {
        self.items().all().await
    }

    /// Sends the request for the next page, unless one is on its way or there is none.
    fn send_next(&mut self) -> Result<Option<&mut Sent<T>>> {
        let request = match mem::replace(&mut self.next, Next::End) {
            Next::Request(request) => *request,
            Next::Link(link, origin) => request(origin.next_page(&link, &self.client)?),
            next @ (Next::Sent(_) | Next::End) => {
                self.next = next;
                return Ok(self.sent());
            }
        };
        let client = self.client.clone();
        self.next = Next::Sent(Box::pin(async move {
            client.send_by_reference(&request).await.map(Response::into_body)
        }));
        Ok(self.sent())
    }

    fn sent(&mut self) -> Option<&mut Sent<T>> {
        match &mut self.next {
            Next::Sent(sent) => Some(sent),
            Next::Request(_) | Next::Link(..) | Next::End => None,
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        let sent = match pages.send_next() {
            Ok(Some(sent)) => sent,
            Ok(None) => return Poll::Ready(None),
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        let page = ready!(sent.as_mut().poll(context));
        pages.next = page.as_ref().map_or(Next::End, Next::behind);
        Poll::Ready(Some(page))
    }
}

impl<T: DeserializeOwned + Send + 'static> Call<Page<T>> {
    /// Returns all pages of the collection, of which this call fetches the first. Nothing is sent
    /// yet.
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
    /// let recordings =
    ///     graph_request!{client, GET /me/onlineMeetings/{id}/recordings}.pages().all().await?;
    /// assert_eq!(recordings.len(), 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<T> {
        Pages::first(self.client, self.request)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Pages").field("client", &self.client).finish_non_exhaustive()
    }
}
