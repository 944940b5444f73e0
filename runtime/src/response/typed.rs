//! A decoded response, with all that came with it.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::Storage;
use crate::headers::{CLIENT_REQUEST_ID, REQUEST_ID, header_text};

/// A decoded response with its status and headers, from [`Call::response`](crate::Call::response) or
/// [`Client::send_for_response`](crate::Client::send_for_response).
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> graph_request::Result<()> {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let create = graph_request!(client, POST /me/onlineMeetings { "subject": "Stand-up" });
/// let response = create.response().await?;
/// assert_eq!(response.status, 201);
/// println!("created by request {:?}", response.request_id());
/// let meeting = response.into_body();
/// # assert!(meeting.id.is_some());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status, which is 2xx.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The decoded body.
    pub body: T,
    /// The body as it arrived.
    raw: Bytes,
    /// The id that Graph gave the request, if the response is that of a storage.
    graph_request_id: Option<String>,
}

impl<T> Response<T> {
    /// Makes a response, for a test of a program that reads responses.
    ///
    /// ```
    /// use graph_request::{Response, http::{HeaderMap, StatusCode}};
    ///
    /// let response = Response::new(StatusCode::OK, HeaderMap::new(), 7).with_raw("7");
    /// assert_eq!(response.raw(), "7");
    /// assert_eq!(response.into_body(), 7);
    /// ```
    pub fn new(status: StatusCode, headers: HeaderMap, body: T) -> Self {
        Self { status, headers, body, raw: Bytes::new(), graph_request_id: None }
    }

    /// Sets the body as it arrived.
    #[must_use]
    pub fn with_raw(mut self, raw: impl Into<Bytes>) -> Self {
        self.raw = raw.into();
        self
    }

    /// Sets the storage that the response comes from, if Graph redirected to one.
    pub(crate) fn with_storage(mut self, storage: Option<Storage>) -> Self {
        self.graph_request_id = storage.and_then(|storage| storage.graph_request_id);
        self
    }

    /// Returns the decoded body.
    pub fn into_body(self) -> T {
        self.body
    }

    /// Returns the body as it arrived, JSON text as a rule. It is empty for a response without a body
    /// and for a [`ByteStream`](crate::ByteStream), which is not read yet.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Returns the id that Graph gave the request, also if it redirected to storage. Microsoft's
    /// support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.graph_request_id.as_deref().or_else(|| header_text(&self.headers, REQUEST_ID))
    }

    /// Returns the client request id, if the service repeats it in the response.
    pub fn client_request_id(&self) -> Option<&str> {
        header_text(&self.headers, CLIENT_REQUEST_ID)
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
