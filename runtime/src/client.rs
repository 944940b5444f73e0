//! The client, which knows the host and has the token.

mod builder;

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use http::header::AUTHORIZATION;

pub use builder::ClientBuilder;

use crate::Result;
use crate::credential::{AccessToken, Credential, TokenRequest};
use crate::error::{Error, ErrorKind};
use crate::request::{Parts, Request};
use crate::response::Whole;

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
        let Request { parts, decode } = request;
        let sent = self.send_parts(&parts).await.and_then(Whole::check);
        sent.and_then(|response| decode(&response))
            .map_err(|error| error.with_request(&parts.method, &parts.path))
    }

    async fn send_parts(&self, parts: &Parts) -> Result<Whole> {
        parts.check()?;
        let http = self
            .0
            .http
            .as_ref()
            .map_err(|message| Error::new(ErrorKind::Configuration, message.clone()))?;
        let mut headers = parts.headers.clone();
        if !headers.contains_key(AUTHORIZATION) {
            headers.insert(AUTHORIZATION, self.token().await?.header()?);
        }
        let url = format!("{}{}", self.base_url(), parts.path);
        let mut request = http.request(parts.method.clone(), url).headers(headers);
        if let Some(body) = &parts.body {
            request = request.body(body.clone());
        }
        read(request).await.map_err(from_reqwest)
    }

    async fn token(&self) -> Result<AccessToken> {
        let request = TokenRequest { scopes: vec![self.0.scope.clone()] };
        self.0.credential.token(request).await.map_err(|source| {
            Error::new(ErrorKind::Credential, "no token was to be had").with_source(source)
        })
    }
}

async fn read(request: reqwest::RequestBuilder) -> reqwest::Result<Whole> {
    let mut response = request.send().await?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = response.bytes().await?;
    Ok(Whole { status, headers, body })
}

fn from_reqwest(error: reqwest::Error) -> Error {
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
