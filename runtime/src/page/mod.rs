//! Pages of collections, and the stream over all of them.

mod decode;

use std::collections::VecDeque;

use futures_util::stream::{self, Stream};
use serde_core::de::DeserializeOwned;

use crate::client::Client;
use crate::error::Result;
use crate::link::Origin;
use crate::request::{Decode, Parts, Request};
use crate::response::{self, RawResponse};

/// One page of a collection (OData JSON Format 4.01, section 13).
///
/// A response is a page if it has the property `value`. An entity in its place, which Microsoft's
/// documentation shows for a lookup by `videoTeleconferenceId`, becomes a page of one; anything else
/// is [`ErrorKind::Decode`](crate::ErrorKind::Decode).
///
/// The service decides how many items a page has, so read all pages before treating an item as
/// missing: with [`into_stream`](Self::into_stream), or page by page:
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
/// let mut page = graph_request!{client, GET /me/onlineMeetings/{id}/recordings?$count=true}.await?;
/// assert_eq!(page.count, Some(3));
/// let mut recordings = Vec::new();
/// loop {
///     recordings.append(&mut page.items);
///     match page.next_page(&client).await? {
///         Some(next) => page = next,
///         None => break,
///     }
/// }
/// assert_eq!(recordings.len(), 3);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page, in the order of the service.
    pub items: Vec<T>,
    /// The number of items on all pages (`@odata.count`), if the request has `$count=true`.
    pub count: Option<u64>,
    /// The address of the next page (`@odata.nextLink`); `None` on the last page.
    pub next_link: Option<String>,
    /// The address for later changes (`@odata.deltaLink`); only on the last page of a `delta()`
    /// request.
    pub delta_link: Option<String>,
    /// The call that the page comes from.
    pub(crate) origin: Origin,
}

impl<T> Page<T> {
    /// Makes a page of a single item.
    pub(crate) fn of_one(item: T) -> Self {
        let origin = Origin::default();
        Self { items: vec![item], count: None, next_link: None, delta_link: None, origin }
    }
}

impl<T: DeserializeOwned + Send + 'static> Page<T> {
    /// Fetches the next page; `None` on the last page. The headers and the settings of the call that
    /// this page comes from hold for it, too.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`]. [`ErrorKind::ForeignHost`](crate::ErrorKind::ForeignHost) if the
    /// link leads to another host, to which the token is never sent.
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if it leads to a page that was read before:
    /// the collection would have no end.
    pub async fn next_page(&self, client: &Client) -> Result<Option<Self>> {
        read_next(self.next_link.as_deref(), &self.origin, client).await
    }

    /// Fetches the changes since this page was read, if it is the last page of a `delta()` request;
    /// `None` otherwise.
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
    /// let mut page =
    ///     graph_request!{client, GET /me/onlineMeetings/{id}/recordings/delta()}.await?;
    /// while let Some(next) = page.next_page(&client).await? {
    ///     page = next;
    /// }
    /// // Later:
    /// let changes = page.changes(&client).await?.expect("the last page has a delta link");
    /// assert!(changes.items.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`next_page`](Self::next_page).
    pub async fn changes(&self, client: &Client) -> Result<Option<Self>> {
        let Some(link) = &self.delta_link else {
            return Ok(None);
        };
        send(self.origin.follow(link, client)?, client).await.map(Some)
    }

    /// Streams the items of this page and of all following pages. A page is requested only when the
    /// items before it are used up, as [`next_page`](Self::next_page) does, and the stream ends
    /// after the first error.
    ///
    /// ```
    /// use std::pin::pin;
    ///
    /// use futures_util::TryStreamExt;
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// # let meeting = graph_request!(client, POST /me/onlineMeetings { "subject": "x" }).await?;
    /// # let id = meeting.id.as_deref().unwrap_or_default();
    /// let page = graph_request!{client, GET /me/onlineMeetings/{id}/recordings}.await?;
    /// let mut recordings = pin!(page.into_stream(&client));
    /// let mut count = 0;
    /// while let Some(recording) = recordings.try_next().await? {
    ///     println!("{:?}", recording.created_date_time);
    ///     count += 1;
    /// }
    /// assert_eq!(count, 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_stream(self, client: &Client) -> impl Stream<Item = Result<T>> + Send + 'static {
        stream::try_unfold(Pages::new(self, client), |mut pages| async move {
            let item = pages.next_item().await?;
            Ok(item.map(|item| (item, pages)))
        })
    }
}

struct Pages<T> {
    /// The items of the last page that are still to come.
    items: VecDeque<T>,
    next: Option<String>,
    /// The call that the last page comes from.
    origin: Origin,
    client: Client,
}

impl<T> Pages<T> {
    fn new(page: Page<T>, client: &Client) -> Self {
        let Page { items, next_link, origin, .. } = page;
        Self { items: items.into(), next: next_link, origin, client: client.clone() }
    }
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    async fn next_item(&mut self) -> Result<Option<T>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Ok(Some(item));
            }
            let next = self.next.take();
            let page = read_next::<T>(next.as_deref(), &self.origin, &self.client).await?;
            let Some(page) = page else {
                return Ok(None);
            };
            *self = Self::new(page, &self.client);
        }
    }
}

async fn read_next<T: DeserializeOwned + Send + 'static>(
    link: Option<&str>,
    origin: &Origin,
    client: &Client,
) -> Result<Option<Page<T>>> {
    match link {
        Some(link) => send(origin.next_page(link, client)?, client).await.map(Some),
        None => Ok(None),
    }
}

/// Sends a request for a page.
async fn send<T: DeserializeOwned + Send + 'static>(
    parts: Parts,
    client: &Client,
) -> Result<Page<T>> {
    client.send(Request { parts, decode: Decode::Buffered(decode_page::<T>) }).await
}

/// Decodes a page, which remembers the call that it comes from.
pub(crate) fn decode_page<T: DeserializeOwned>(
    response: &RawResponse,
    parts: &Parts,
) -> Result<Page<T>> {
    let mut page = response::decode_page::<T>(response)?;
    page.origin = Origin::new(parts);
    Ok(page)
}
