//! Pages and items that block.

use serde_core::de::DeserializeOwned;

use super::{Blocking, block_on};
use crate::client::Client;
use crate::error::Result;
use crate::page::{Items, Page, Pages};

macro_rules! iterate {
    ($($stream:ty: $item:ty;)*) => {$(
        /// The iterator ends after an error.
        impl<T: DeserializeOwned + Send + 'static> Iterator for Blocking<$stream> {
            type Item = Result<$item>;

            fn next(&mut self) -> Option<Self::Item> {
                if self.0.has_ended() {
                    return None;
                }
                let next = block_on(self.0.try_next());
                if next.is_err() {
                    self.0.end();
                }
                next.transpose()
            }
        }
    )*};
}

iterate! {
    Pages<T>: Page<T>;
    Items<T>: T;
}

impl<T> Pages<T> {
    /// Returns the pages as an iterator, which blocks the thread for each page.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(client: Client, id: &str) -> graph_request::Result<()> {
    /// let call = graph_request!{client, GET /me/onlineMeetings/{id}/recordings};
    /// for page in call.pages().blocking() {
    ///     println!("{} recordings", page?.items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

impl<T: DeserializeOwned + Send + 'static> Blocking<Pages<T>> {
    /// Fetches all pages and returns their items, as [`Pages::all`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`](crate::Call::send).
    pub fn all(self) -> Result<Vec<T>> {
        block_on(self.0.all())
    }
}

impl<T> Items<T> {
    /// Returns the items as an iterator, which blocks the thread for each page.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(client: Client, id: &str) -> graph_request::Result<()> {
    /// let call = graph_request!{client, GET /me/onlineMeetings/{id}/recordings};
    /// for recording in call.pages().items().blocking() {
    ///     println!("{:?}", recording?.created_date_time);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

impl<T: DeserializeOwned + Send + 'static> Blocking<Items<T>> {
    /// Fetches all further pages and returns the items that are left, as [`Items::all`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`](crate::Call::send).
    pub fn all(self) -> Result<Vec<T>> {
        block_on(self.0.all())
    }
}

impl<T> Page<T> {
    /// Returns the page with methods that block the thread.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(client: Client, id: &str) -> graph_request::Result<()> {
    /// let mut page = graph_request!{client, GET /me/onlineMeetings/{id}/recordings}.send()?;
    /// while let Some(next) = page.blocking().next_page(&client)? {
    ///     page = next;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(&self) -> Blocking<&Self> {
        Blocking(self)
    }
}

impl<T: DeserializeOwned + Send + 'static> Blocking<&Page<T>> {
    /// Fetches the next page; `None` on the last page, as [`Page::next_page`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Page::next_page`] and of [`Call::send`](crate::Call::send).
    pub fn next_page(&self, client: &Client) -> Result<Option<Page<T>>> {
        block_on(self.0.next_page(client))
    }

    /// Fetches the changes since this page was read, as [`Page::changes`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Page::changes`] and of [`Call::send`](crate::Call::send).
    pub fn changes(&self, client: &Client) -> Result<Option<Page<T>>> {
        block_on(self.0.changes(client))
    }
}
