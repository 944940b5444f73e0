//! Collections, which come page by page.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;

use futures_util::stream::{self, Stream};
use serde_core::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::path::Path;
use crate::request::{Decode, Parts, Request};
use crate::response::decode_json;

/// One page of a collection (OData JSON Format 4.01, section 13).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The entities of this page, in the order in which the service has them.
    pub items: Vec<T>,
    /// How many there are in all (`@odata.count`), where `$count=true` asked for it.
    pub count: Option<u64>,
    /// Where the next page is (`@odata.nextLink`); `None` on the last one.
    pub next_link: Option<String>,
    /// Where to ask later for what has changed since (`@odata.deltaLink`); only on the last page of
    /// a `delta()`.
    pub delta_link: Option<String>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a page of a collection")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let mut page = Page { items: Vec::new(), count: None, next_link: None, delta_link: None };
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "value" => page.items = map.next_value()?,
                "@odata.count" => page.count = map.next_value()?,
                "@odata.nextLink" => page.next_link = map.next_value()?,
                "@odata.deltaLink" => page.delta_link = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(page)
    }
}

impl<T: DeserializeOwned + Send + 'static> Page<T> {
    /// The next page, if there is one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::ForeignHost`] where the link leads to another host: the token does not go there.
    pub async fn next_page(&self, client: &Client) -> Result<Option<Self>> {
        follow(self.next_link.as_deref(), client).await
    }

    /// What has changed since, where this is the last page of a `delta()`.
    ///
    /// # Errors
    ///
    /// As [`next_page`](Self::next_page).
    pub async fn changes(&self, client: &Client) -> Result<Option<Self>> {
        follow(self.delta_link.as_deref(), client).await
    }

    /// All items of this page and of those that follow, fetched as they are wanted.
    pub fn into_stream(self, client: &Client) -> impl Stream<Item = Result<T>> + Send + 'static {
        let pages =
            Pages { items: self.items.into(), next: self.next_link, client: client.clone() };
        stream::try_unfold(pages, |mut pages| async move {
            let item = pages.next_item().await?;
            Ok(item.map(|item| (item, pages)))
        })
    }
}

struct Pages<T> {
    items: VecDeque<T>,
    next: Option<String>,
    client: Client,
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    async fn next_item(&mut self) -> Result<Option<T>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Ok(Some(item));
            }
            let next = self.next.take();
            let Some(page) = follow::<T>(next.as_deref(), &self.client).await? else {
                return Ok(None);
            };
            self.items = page.items.into();
            self.next = page.next_link;
        }
    }
}

async fn follow<T: DeserializeOwned + Send + 'static>(
    link: Option<&str>,
    client: &Client,
) -> Result<Option<Page<T>>> {
    let Some(link) = link else {
        return Ok(None);
    };
    let parts = parse_link(link, client)?;
    let request = Request { parts, decode: Decode::Buffered(decode_json::<Page<T>>) };
    client.send(request).await.map(Some)
}

/// A request for a link of the service's own making, if it leads to where the token may go.
fn parse_link(link: &str, client: &Client) -> Result<Parts> {
    client.check_address(link)?;
    let outside = || Error::new(ErrorKind::Request, "the link leads out of the service root");
    let parse = |url: &str| reqwest::Url::parse(url).map_err(|error| outside().with_source(error));
    let (here, there) = (parse(client.base_url())?, parse(link)?);
    let root = here.path().trim_end_matches('/');
    let path = there.path().strip_prefix(root).filter(|path| path.starts_with('/'));
    let query = there.query().map_or_else(String::new, |query| format!("?{query}"));
    Ok(Parts::get(Path::from(format!("{}{query}", path.ok_or_else(outside)?))))
}
