//! How a client is put together.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::redirect::Policy;

use super::{Client, Inner};
use crate::Result;
use crate::credential::{AccessToken, Credential};
use crate::error::{Error, ErrorKind};

const GLOBAL: &str = "https://graph.microsoft.com";
const USER_AGENT: &str = concat!("graph-request/", env!("CARGO_PKG_VERSION"));

/// Puts a [`Client`] together; made by [`Client::builder`].
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    credential: Option<Box<dyn Credential>>,
    base_url: Option<String>,
    timeout: Duration,
    connect_timeout: Duration,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            credential: None,
            base_url: None,
            timeout: Duration::from_secs(100),
            connect_timeout: Duration::from_secs(30),
        }
    }

    /// The bearer token that every request carries.
    pub fn token(self, token: impl Into<String>) -> Self {
        self.credential(AccessToken::new(token))
    }

    /// Where tokens come from; asked before each request.
    pub fn credential(mut self, credential: impl Credential + 'static) -> Self {
        self.credential = Some(Box::new(credential));
        self
    }

    /// The service root, without a version: `https://graph.microsoft.us`. Plain `http` is for
    /// loopback alone, since a token goes with every request.
    ///
    /// Default: `https://graph.microsoft.com`.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// How long a request may take, from the first byte out to the last byte in.
    ///
    /// Default: 100 seconds, as Microsoft's own SDKs have it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long it may take to reach the service.
    ///
    /// Default: 30 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The client for a token and the global service; what keeps it from sending is said then.
    pub(super) fn for_token(token: String) -> Client {
        Self::new().assemble(GLOBAL.to_owned(), Box::new(AccessToken::new(token)))
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] without a token or credential, with a `base_url` that is none,
    /// or where TLS cannot be set up.
    pub fn build(mut self) -> Result<Client> {
        let wrong = |message: String| Error::new(ErrorKind::Configuration, message);
        let credential = self
            .credential
            .take()
            .ok_or_else(|| wrong("a client needs a token or a credential".to_owned()))?;
        let base_url = match &self.base_url {
            Some(text) => parse_base_url(text).map_err(wrong)?,
            None => GLOBAL.to_owned(),
        };
        let client = self.assemble(base_url, credential);
        match &client.0.http {
            Ok(_) => Ok(client),
            Err(message) => Err(wrong(message.clone())),
        }
    }
}

impl ClientBuilder {
    fn assemble(&self, base_url: String, credential: Box<dyn Credential>) -> Client {
        // Graph answers JSON where it is asked; a redirect could carry a token elsewhere.
        let mut http = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .redirect(Policy::none())
            .timeout(self.timeout)
            .connect_timeout(self.connect_timeout);
        if base_url.starts_with("http:") {
            // That is loopback, which no proxy of the environment's can reach.
            http = http.no_proxy();
        }
        let http = http.build().map_err(|error| format!("TLS cannot be set up: {error}"));
        let scope = format!("{base_url}/.default");
        Client(Arc::new(Inner { http, base_url, scope, credential }))
    }
}

/// The service root without its last slash, if a token may go there.
fn parse_base_url(text: &str) -> Result<String, String> {
    let url = Url::parse(text).map_err(|error| format!("`{text}` is no URL: {error}"))?;
    let has_more = url.query().is_some() || url.fragment().is_some();
    if has_more || !url.username().is_empty() || url.password().is_some() {
        return Err("a service root is a scheme, a host and perhaps a path".to_owned());
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => {
            return Err(format!("`{text}` would send the token in the clear; use `https`"));
        }
        other => return Err(format!("`{other}` is no scheme that Graph answers to")),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    address.map_or(host == "localhost", |address| address.is_loopback())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::parse_base_url;

    #[test]
    fn a_token_goes_over_https_or_loopback() {
        for text in [
            "https://graph.microsoft.us",
            "https://proxy.example/graph/",
            "http://127.0.0.1:8080",
            "http://127.8.0.1",
            "http://[::1]:80",
            "http://localhost:1234/",
        ] {
            assert!(parse_base_url(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_token_goes_nowhere_else() {
        for text in [
            "http://graph.microsoft.com",
            "http://localhost.example.com",
            "http://192.168.0.1",
            "ftp://graph.microsoft.com",
            "https://user:password@graph.microsoft.com",
            "https://graph.microsoft.com/?a=b",
            "graph.microsoft.com",
            "",
        ] {
            assert!(parse_base_url(text).is_err(), "{text}");
        }
    }
}
