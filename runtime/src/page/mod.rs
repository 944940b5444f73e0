//! Pages of collections, one by one and as streams.

mod decode;
mod items;
mod pages;
mod removed;
mod resume;

use serde_core::de::DeserializeOwned;

pub use self::items::Items;
pub use self::pages::Pages;
pub use self::removed::Removed;

pub(crate) use self::decode::parse_page;

use crate::client::Client;
use crate::error::Result;
use crate::link::Origin;
use crate::request::{Decode, Parts, Request};
use crate::response::{self, RawResponse};

/// One page of a collection (OData JSON Format 4.01, section 13).
///
/// The service decides how many items a page has, so read all pages before treating an item as
/// missing. [`Call::pages`](crate::Call::pages) does that; a single `Page` is for programs that
/// decide after each one:
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
///
/// A response is a page if it has the property `value`. An entity in its place, which Microsoft's
/// documentation shows for a lookup by `videoTeleconferenceId`, becomes a page of one; anything else
/// is [`ErrorKind::Decode`](crate::ErrorKind::Decode).
///
/// A page for a test of your own is made by [`new`](Self::new).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page, in the order of the service.
    pub items: Vec<T>,
    /// The entities that a `delta()` request reports as removed (`@removed`); empty otherwise.
    pub removed: Vec<Removed>,
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
    /// Makes a last page with these items, for a test of a program that reads pages.
    ///
    /// ```
    /// use graph_request::{Page, Removed};
    ///
    /// let page = Page::new(["a", "b"])
    ///     .with_count(7)
    ///     .with_removed([Removed::new("c").with_reason("deleted")])
    ///     .with_next_link("https://graph.microsoft.com/v1.0/users?$skiptoken=2");
    /// assert_eq!(page.items, ["a", "b"]);
    /// assert_eq!(page.next_link(), Some("https://graph.microsoft.com/v1.0/users?$skiptoken=2"));
    /// assert_eq!(page.delta_link(), None);
    /// ```
    pub fn new(items: impl Into<Vec<T>>) -> Self {
        let (items, origin) = (items.into(), Origin::default());
        Self { items, removed: Vec::new(), count: None, next_link: None, delta_link: None, origin }
    }

    /// Sets the entities that were removed.
    #[must_use]
    pub fn with_removed(mut self, removed: impl Into<Vec<Removed>>) -> Self {
        self.removed = removed.into();
        self
    }

    /// Sets the number of items on all pages.
    #[must_use]
    pub fn with_count(mut self, count: u64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets the address of the next page.
    #[must_use]
    pub fn with_next_link(mut self, link: impl Into<String>) -> Self {
        self.next_link = Some(link.into());
        self
    }

    /// Sets the address for later changes.
    #[must_use]
    pub fn with_delta_link(mut self, link: impl Into<String>) -> Self {
        self.delta_link = Some(link.into());
        self
    }

    /// Returns the address of the next page; `None` on the last page. It may be stored and taken up
    /// again with [`Client::resume`].
    pub fn next_link(&self) -> Option<&str> {
        self.next_link.as_deref()
    }

    /// Returns the address for later changes, which the last page of a `delta()` request has. It may
    /// be stored and taken up again with [`Client::resume`].
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
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
        match &self.next_link {
            Some(link) => send(self.origin.next_page(link, client)?, client).await.map(Some),
            None => Ok(None),
        }
    }

    /// Fetches the changes since this page was read, if it is the last page of a `delta()` request;
    /// `None` otherwise. Entities that are gone are in [`removed`](Self::removed).
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
    /// assert!(changes.items.is_empty() && changes.removed.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`next_page`](Self::next_page).
    pub async fn changes(&self, client: &Client) -> Result<Option<Self>> {
        match &self.delta_link {
            Some(link) => send(self.origin.follow(link, client)?, client).await.map(Some),
            None => Ok(None),
        }
    }

    /// Streams the items of this page and of all following pages. A page is requested only when the
    /// items before it are used up, as [`next_page`](Self::next_page) does, and the stream ends
    /// after the first error. Entities that a `delta()` request reports as removed are left out.
    ///
    /// [`Call::pages`](crate::Call::pages) does the same without the first page.
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
    /// let page = graph_request!{client, GET /me/onlineMeetings/{id}/recordings?$count=true}.await?;
    /// println!("{:?} recordings", page.count);
    /// let mut recordings = page.into_stream(&client);
    /// let mut count = 0;
    /// while let Some(recording) = recordings.try_next().await? {
    ///     println!("{:?}", recording.created_date_time);
    ///     count += 1;
    /// }
    /// assert_eq!(count, 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_stream(self, client: &Client) -> Items<T> {
        Items::after(self, client)
    }
}

/// Sends a request for a page.
async fn send<T: DeserializeOwned>(parts: Parts, client: &Client) -> Result<Page<T>> {
    client.send(request(parts)).await
}

/// Makes a request for a page.
fn request<T: DeserializeOwned>(parts: Parts) -> Request<Page<T>> {
    Request { parts, decode: Decode::Buffered(decode_page::<T>) }
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
