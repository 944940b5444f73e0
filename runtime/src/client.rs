//! The client, which knows the host and has the token.

mod builder;
mod redirect;

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use http::header::AUTHORIZATION;

pub use builder::ClientBuilder;

use crate::Result;
use crate::credential::{AccessToken, Credential, TokenRequest};
use crate::error::{Error, ErrorKind};
use crate::request::{Decode, Parts, Request};
use crate::response::{Response, Whole};
use crate::stream::ByteStream;

/// Sends requests to Microsoft Graph.
///
/// Cheap to clone: all clones share one pool of connections and one credential.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    http: Result<reqwest::Client, String>,
    base_url: String,
    scope: String,
    credential: Box<dyn Credential>,
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

    /// Sends a request and reads the answer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind`] lists them. Any status but 2xx is an error, with what Graph said.
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
        let answer = match decode {
            Decode::Whole(decode) => self.read(&parts).await.and_then(|whole| {
                let body = decode(&whole)?;
                Ok(Response::new(whole.status, whole.headers, body))
            }),
            Decode::Stream(decode) => self.open(&parts).await.map(|response| {
                let (status, headers) = (response.status(), response.headers().clone());
                Response::new(status, headers, decode(ByteStream::new(response)))
            }),
        };
        answer.map_err(|error| error.with_request(&parts.method, &parts.path))
    }

    /// Sends a request and reads the response to its end.
    async fn read(&self, parts: &Parts) -> Result<Whole> {
        let response = self.send_parts(parts).await?;
        read(response).await.map_err(from_reqwest).and_then(Whole::check)
    }

    /// Sends a request and leaves the response to be read. Content may lie in storage, to which
    /// Graph redirects; the token does not go there.
    async fn open(&self, parts: &Parts) -> Result<reqwest::Response> {
        let mut response = self.send_parts(parts).await?;
        for _ in 0..REDIRECTS {
            let Some(location) = redirect::target(&response)? else {
                break;
            };
            response = self.http()?.get(location).send().await.map_err(from_reqwest)?;
        }
        if response.status().is_success() {
            return Ok(response);
        }
        let whole = read(response).await.map_err(from_reqwest)?;
        Err(whole.into_error())
    }

    fn http(&self) -> Result<&reqwest::Client> {
        let http = self.0.http.as_ref();
        http.map_err(|message| Error::new(ErrorKind::Configuration, message.clone()))
    }

    async fn send_parts(&self, parts: &Parts) -> Result<reqwest::Response> {
        parts.check()?;
        let http = self.http()?;
        let mut headers = parts.headers.clone();
        if !headers.contains_key(AUTHORIZATION) {
            headers.insert(AUTHORIZATION, self.token().await?.header()?);
        }
        let url = format!("{}{}", self.base_url(), parts.path);
        let mut request = http.request(parts.method.clone(), url).headers(headers);
        if let Some(body) = &parts.body {
            request = request.body(body.clone());
        }
        request.send().await.map_err(from_reqwest)
    }

    async fn token(&self) -> Result<AccessToken> {
        let request = TokenRequest { scopes: vec![self.0.scope.clone()] };
        self.0.credential.token(request).await.map_err(|source| {
            Error::new(ErrorKind::Credential, "no token was to be had").with_source(source)
        })
    }
}

/// How often content may lie elsewhere.
const REDIRECTS: usize = 5;

async fn read(mut response: reqwest::Response) -> reqwest::Result<Whole> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = response.bytes().await?;
    Ok(Whole { status, headers, body })
}

pub(crate) fn from_reqwest(error: reqwest::Error) -> Error {
    let (kind, message) = if error.is_timeout() {
        (ErrorKind::Timeout, "the service took too long")
    } else if error.is_builder() {
        (ErrorKind::Request, "the request cannot be sent")
    } else if error.is_connect() {
        (ErrorKind::Connection, "the service was not reached")
    } else {
        (ErrorKind::Connection, "the connection was lost")
    };
    // The URL stands in our own message, without the query.
    Error::new(kind, message).with_source(error.without_url())
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

/// What can stand for the client in an invocation.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `Client`",
    label = "an invocation starts with a `graph_request::Client`, or a reference to one"
)]
pub trait AsClient {
    /// The client itself.
    fn as_client(&self) -> &Client;
}

impl AsClient for Client {
    fn as_client(&self) -> &Client {
        self
    }
}

macro_rules! by_reference {
    ($($reference:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<C: AsClient + ?Sized> AsClient for $reference {
            fn as_client(&self) -> &Client {
                (**self).as_client()
            }
        }
    )*};
}

by_reference!(&C, &mut C, Arc<C>, Rc<C>, Box<C>);

/// A clone of the client, so that no borrow of it is left while the request is made.
pub fn client<C: AsClient + ?Sized>(client: &C) -> Client {
    client.as_client().clone()
}
