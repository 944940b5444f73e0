//! Calls that go on from a stored link.

use serde_core::de::DeserializeOwned;

use super::{Page, request};
use crate::call::Call;
use crate::client::Client;
use crate::link;

impl Client {
    /// Takes up a collection again at a stored link: the [`next_link`](Page::next_link) of a page
    /// that was read before, or the [`delta_link`](Page::delta_link) of the last page of a `delta()`
    /// request.
    ///
    /// `T` is the type of the items. The call has the settings of the client; headers that the first
    /// call had are not stored in the link, so set them again.
    ///
    /// ```
    /// use graph_request::{Client, v1::CallRecording};
    ///
    /// # async fn run(client: Client, stored_link: String) -> graph_request::Result<()> {
    /// let mut pages = client.resume::<CallRecording>(stored_link).pages();
    /// let mut delta_link = None;
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} new, {} removed", page.items.len(), page.removed.len());
    ///     delta_link = page.delta_link;
    /// }
    /// // Store `delta_link` for the next run.
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The link is checked when the call is sent. A link that does not belong to the service root of
    /// this client is [`ErrorKind::ForeignHost`](crate::ErrorKind::ForeignHost), and one that leaves
    /// the path of the service root is [`ErrorKind::Request`](crate::ErrorKind::Request). Nothing is
    /// sent then, so a forged link cannot get hold of the token.
    pub fn resume<T>(&self, link: impl Into<String>) -> Call<Page<T>>
    where
        T: DeserializeOwned + Send + 'static,
    {
        Call::new(self.clone(), request(link::resume(&link.into(), self)))
    }
}
