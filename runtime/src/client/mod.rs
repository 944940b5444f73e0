//! The client, which knows the host and has the token.

mod attempts;
mod builder;
mod origin;
mod redirect;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use tracing::Instrument;

pub use builder::ClientBuilder;

use crate::credential::Tokens;
use crate::error::{Error, ErrorKind, Result};
use crate::headers::CLIENT_REQUEST_ID;
use crate::request::{Decode, Parts, Request};
use crate::response::{ByteStream, Response};
use crate::retry::RetryPolicy;
use crate::trace;
use crate::transport::{HttpClient, ReadBody};
use attempts::Attempts;
use origin::check_origin;

/// Sends requests to Microsoft Graph.
///
/// Cheap to clone: all clones share one pool of connections and one credential.
#[derive(Clone)]
pub struct Client(Arc<ClientInner>);

struct ClientInner {
    http: Result<Box<dyn HttpClient>, Arc<dyn StdError + Send + Sync>>,
    base_url: String,
    tokens: Tokens,
    retry: RetryPolicy,
    timeout: Duration,
    deadline: Duration,
    max_response_bytes: usize,
}

impl Client {
    /// A client for `https://graph.microsoft.com` that sends this bearer token.
    ///
    /// The permissions of the token decide what Graph allows; `POST /app/onlineMeetings` takes the
    /// application permission `OnlineMeetings.ReadWrite.All`.
    pub fn new(token: impl Into<String>) -> Self {
        ClientBuilder::for_token(token.into())
    }

    /// A client for another host, with another credential, or with other limits.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The service root that paths are appended to.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// Whether the client's token may go to an address that came from outside, such as a `nextLink`:
    /// one with the scheme, the host and the port of the service root.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::ForeignHost`] where it may not; the error names the host.
    pub fn check_address(&self, url: &str) -> Result<()> {
        check_origin(self.base_url(), url)
    }

    /// Sends a request and reads the answer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind`] lists them. Any status but 2xx is an error, with what Graph said.
    ///
    /// # Dropping
    ///
    /// The future may be dropped at any time: what is under way ends, and nothing is left behind
    /// but what the service may have done already.
    pub async fn send<T>(&self, request: Request<T>) -> Result<T> {
        self.send_for_response(request).await.map(Response::into_body)
    }

    /// Sends a request, and keeps what came with the answer: status, headers, request ids.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_for_response<T>(&self, request: Request<T>) -> Result<Response<T>> {
        let Request { parts, decode } = request;
        let id =
            parts.headers.get(CLIENT_REQUEST_ID).cloned().unwrap_or_else(new_client_request_id);
        let span = trace::call_span(self.base_url(), &parts, &id);
        let sent = self.execute(&parts, decode, &id).instrument(span.clone()).await;
        sent.map_err(|error| {
            trace::record_error(&span, &error);
            let repeat = parts.options.repeat;
            error.with_request(&parts.method, parts.bare_path(), repeat, &id)
        })
    }

    async fn execute<T>(
        &self,
        parts: &Parts,
        decode: Decode<T>,
        id: &HeaderValue,
    ) -> Result<Response<T>> {
        match decode {
            Decode::Buffered(decode) => {
                let response = Attempts::new(&self.0, parts, id, ReadBody::Buffer)?.send().await?;
                let body = decode(&response)?;
                Ok(Response::new(response.status, response.headers, body))
            }
            Decode::Stream(decode) => {
                let response = Attempts::new(&self.0, parts, id, ReadBody::Stream)?.send().await?;
                let stream = ByteStream::new(response.headers.clone(), response.streaming_body);
                Ok(Response::new(response.status, response.headers, decode(stream)))
            }
        }
    }
}

impl ClientInner {
    /// What carries the requests, or what kept it from being set up.
    fn http(&self) -> Result<&dyn HttpClient> {
        self.http.as_deref().map_err(|source| {
            let error = Error::new(ErrorKind::Configuration, "TLS cannot be set up");
            error.with_shared_source(Arc::clone(source))
        })
    }
}

/// The bits of a UUID that are random, and what the others say: version 4, variant 1.
const UUID_RANDOM_BITS: u128 = 0xffff_ffff_ffff_0fff_3fff_ffff_ffff_ffff;
const UUID_VERSION_BITS: u128 = 0x4000_8000_0000_0000_0000;

/// A name for a call, in the form that Graph takes: a UUID of version 4 (RFC 9562, section 5.4). It
/// tells calls apart and guards nothing, so the generator that spreads retries will do.
fn new_client_request_id() -> HeaderValue {
    let random = fastrand::u128(..) & UUID_RANDOM_BITS | UUID_VERSION_BITS;
    let (node, word) = (random & 0xffff_ffff_ffff, |at: u32| random >> at & 0xffff);
    let text = format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{node:012x}",
        random >> 96,
        word(80),
        word(64),
        word(48)
    );
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("unnamed"))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
