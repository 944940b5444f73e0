//! A client that blocks.

use super::{Blocking, block_on};
use crate::client::Client;
use crate::error::Result;
use crate::request::Request;
use crate::response::Response;

impl Client {
    /// Returns the client with methods that block the thread.
    ///
    /// ```no_run
    /// use graph_request::{Client, graph_request};
    ///
    /// # fn run(client: Client) -> graph_request::Result<()> {
    /// let request = graph_request!(POST /me/onlineMeetings { "subject": "Stand-up" });
    /// let meeting = client.blocking().send(request)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(&self) -> Blocking<&Self> {
        Blocking(self)
    }
}

impl Blocking<&Client> {
    /// Sends a request and returns the decoded response, as [`Client::send`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`](crate::Call::send).
    pub fn send<T>(&self, request: Request<T>) -> Result<T> {
        block_on(self.0.send(request))
    }

    /// Sends a request and returns the decoded response with its status, headers and request ids, as
    /// [`Client::send_for_response`] does.
    ///
    /// # Errors
    ///
    /// Those of [`Call::send`](crate::Call::send).
    pub fn send_for_response<T>(&self, request: Request<T>) -> Result<Response<T>> {
        block_on(self.0.send_for_response(request))
    }
}
