//! Calls that block.

use super::{Blocking, block_on};
use crate::call::Call;
use crate::error::Result;
use crate::response::Response;

impl<T> Call<T> {
    /// Sends the request and blocks the thread until the response is read, in a program without an
    /// async runtime. [`Blocking`] lists everything else that blocks.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(token: String, id: &str) -> graph_request::Result<()> {
    /// let client = Client::new(token);
    /// let meeting = graph_request!{client, GET /me/onlineMeetings/{id}}.send()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`](crate::Client::send), and
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) in an async task, whose runtime
    /// it would block: use `.await` there, or call it in `tokio::task::spawn_blocking` or
    /// `block_in_place`.
    pub fn send(self) -> Result<T> {
        self.blocking().send()
    }

    /// Returns the call with methods that block the thread.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

impl<T> Blocking<Call<T>> {
    /// Sends the request and returns the decoded response, as [`Call::send`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`].
    pub fn send(self) -> Result<T> {
        block_on(self.0.client.send(self.0.request))
    }

    /// Sends the request and returns the decoded response with its status, headers and request ids,
    /// as [`Call::response`] does.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(client: Client) -> graph_request::Result<()> {
    /// let call = graph_request!(client, POST /me/onlineMeetings { "subject": "Stand-up" });
    /// let response = call.blocking().response()?;
    /// println!("{:?}", response.request_id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`].
    pub fn response(self) -> Result<Response<T>> {
        block_on(self.0.client.send_for_response(self.0.request))
    }
}
