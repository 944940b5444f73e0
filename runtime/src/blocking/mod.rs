//! Everything that is async, for programs without an async runtime.

mod batch;
mod call;
mod client;
mod content;
mod page;
mod runtime;

pub(crate) use runtime::block_on;

/// A value whose methods block the thread, for programs without an async runtime.
///
/// Put `.blocking()` where the async program has `.await` behind: the methods that follow have the same
/// names, arguments and results.
///
/// | async | blocking |
/// | --- | --- |
/// | `call.await?` | [`call.send()?`](crate::Call::send) |
/// | `call.response().await?` | `call.blocking().response()?` |
/// | `client.send(request).await?` | `client.blocking().send(request)?` |
/// | `client.send_for_response(request).await?` | `client.blocking().send_for_response(request)?` |
/// | `while let Some(page) = pages.try_next().await?` | `for page in call.pages().blocking()` |
/// | `while let Some(item) = items.try_next().await?` | `for item in call.pages().items().blocking()` |
/// | `call.pages().all().await?` | `call.pages().blocking().all()?` |
/// | `client.batch(requests).await?` | [`client.batch(requests).send()?`](crate::BatchCall::send) |
/// | `while let Some(result) = results.next().await` | `for result in client.batch_all(requests).blocking()` |
/// | `client.batch_all(requests).all().await` | `client.batch_all(requests).blocking().all()?` |
/// | `page.next_page(&client).await?` | `page.blocking().next_page(&client)?` |
/// | `page.changes(&client).await?` | `page.blocking().changes(&client)?` |
/// | `content.copy_to(&mut file).await?` | `content.blocking().copy_to(&mut file)?` |
/// | `content.copy_to_with(&mut file, report).await?` | `content.blocking().copy_to_with(&mut file, report)?` |
/// | `content.read_to_end().await?` | `content.blocking().read_to_end()?` |
/// | `content.try_next().await?` | `content.blocking().try_next()?` |
/// | [`AsyncRead`](tokio::io::AsyncRead) for [`ByteStream`](crate::ByteStream) | [`Read`](std::io::Read) for `content.blocking()` |
///
/// In an async task, whose runtime they would block, these methods fail with
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), and nothing is sent. They work within
/// `tokio::task::spawn_blocking` and `block_in_place`.
///
/// ```no_run
/// use graph_request::{Client, graph_request};
///
/// # fn run(token: String, id: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::new(token);
/// let call = graph_request!{client, GET /me/onlineMeetings/{id}/recordings};
/// for recording in call.pages().items().blocking() {
///     let recording = recording?.id.unwrap_or_default();
///     let content =
///         graph_request!{client, GET /me/onlineMeetings/{id}/recordings/{recording}/content}.send()?;
///     content.blocking().copy_to(&mut std::fs::File::create(format!("{recording}.mp4"))?)?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before a method is called"]
pub struct Blocking<T>(T);

impl<T> Blocking<T> {
    /// Returns the value with the async methods.
    ///
    /// ```
    /// # use graph_request::Client;
    /// let client = Client::new("token");
    /// assert_eq!(client.blocking().into_inner().base_url(), client.base_url());
    /// ```
    pub fn into_inner(self) -> T {
        self.0
    }
}
