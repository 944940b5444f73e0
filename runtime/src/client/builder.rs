//! How a client is put together.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;

use super::origin::parse_base_url;
use super::{Client, ClientInner};
use crate::cloud::{Cloud, scope};
use crate::credential::{AccessToken, Credential, Tokens};
use crate::error::{Error, ErrorKind, Result};
use crate::request::UNLIMITED;
use crate::retry::RetryPolicy;
use crate::transport::HttpClient;

const USER_AGENT: &str = concat!("graph-request/", env!("CARGO_PKG_VERSION"));

/// Puts a [`Client`] together; made by [`Client::builder`].
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    credential: Option<Box<dyn Credential>>,
    scopes: Option<Vec<String>>,
    base_url: String,
    http: Option<Box<dyn HttpClient>>,
    retry: RetryPolicy,
    timeout: Duration,
    connect_timeout: Option<Duration>,
    deadline: Duration,
    max_response_bytes: usize,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            credential: None,
            scopes: None,
            base_url: Cloud::Global.base_url().to_owned(),
            http: None,
            retry: RetryPolicy::default(),
            timeout: Duration::from_secs(100),
            connect_timeout: Some(Duration::from_secs(30)),
            deadline: Duration::from_secs(600),
            max_response_bytes: 64 * 1024 * 1024,
        }
    }

    /// The bearer token that every request carries.
    pub fn token(self, token: impl Into<String>) -> Self {
        self.credential(AccessToken::new(token))
    }

    /// Where tokens come from. What it gives is kept until five minutes before it expires.
    pub fn credential(mut self, credential: impl Credential + 'static) -> Self {
        self.credential = Some(Box::new(credential));
        self
    }

    /// A credential of `azure_identity` as the source of tokens.
    ///
    /// ```no_run
    /// # use std::sync::Arc;
    /// # use azure_core::credentials::TokenCredential;
    /// # fn run(credential: Arc<dyn TokenCredential>) -> Result<(), graph_request::Error> {
    /// let client = graph_request::Client::builder().azure_credential(credential).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "azure")]
    pub fn azure_credential(
        self,
        credential: Arc<dyn azure_core::credentials::TokenCredential>,
    ) -> Self {
        self.credential(credential)
    }

    /// What the credential is asked for.
    ///
    /// Default: `/.default` below the service root, which is all that was granted.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// The cloud that is spoken to.
    ///
    /// Default: [`Cloud::Global`].
    pub fn cloud(self, cloud: Cloud) -> Self {
        self.base_url(cloud.base_url())
    }

    /// The service root, without a version: `https://graph.microsoft.us`. Plain `http` is for
    /// loopback alone, since a token goes with every request.
    ///
    /// Default: `https://graph.microsoft.com`.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// What carries the requests: a [`reqwest::Client`] of your own, or a closure with any
    /// middleware in it. Proxies, certificates, redirects and the limit for connecting are its
    /// business then.
    pub fn http_client(mut self, http: impl HttpClient + 'static) -> Self {
        self.http = Some(Box::new(http));
        self
    }

    /// How often a request is sent, and when again.
    ///
    /// Default: [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long one try may take, from the first byte out to the last byte in; `None` is without
    /// end.
    ///
    /// Default: 100 seconds, as Microsoft's own SDKs have it.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into().unwrap_or(UNLIMITED);
        self
    }

    /// How long it may take to reach the service; `None` is as long as the system tries.
    ///
    /// Default: 30 seconds.
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = timeout.into();
        self
    }

    /// How long a call may take with all its tries, the delays between them, and the wait for a
    /// token; `None` is without end.
    ///
    /// Default: ten minutes.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into().unwrap_or(UNLIMITED);
        self
    }

    /// How many bytes the body of a response may have once it is unpacked; more is an error.
    ///
    /// Default: 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// The client for a token and the global service; what keeps it from sending is said then.
    pub(super) fn for_token(token: String) -> Client {
        let builder = Self::new();
        let base_url = builder.base_url.clone();
        builder.assemble(base_url, Box::new(AccessToken::new(token)))
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
        let base_url = parse_base_url(&self.base_url).map_err(wrong)?;
        let client = self.assemble(base_url, credential);
        client.0.http()?;
        Ok(client)
    }

    fn assemble(mut self, base_url: String, credential: Box<dyn Credential>) -> Client {
        let http = match self.http.take() {
            Some(http) => Ok(http),
            None => self.build_http(&base_url),
        };
        let scopes = self.scopes.unwrap_or_else(|| vec![scope(&base_url)]);
        Client(Arc::new(ClientInner {
            http,
            base_url,
            tokens: Tokens::new(credential, scopes),
            retry: self.retry,
            timeout: self.timeout,
            deadline: self.deadline,
            max_response_bytes: self.max_response_bytes,
        }))
    }

    fn build_http(
        &self,
        base_url: &str,
    ) -> Result<Box<dyn HttpClient>, Arc<dyn StdError + Send + Sync>> {
        // Graph answers JSON where it is asked; a redirect could carry a token elsewhere.
        let mut http = reqwest::Client::builder().user_agent(USER_AGENT).redirect(Policy::none());
        if let Some(timeout) = self.connect_timeout {
            http = http.connect_timeout(timeout);
        }
        if base_url.starts_with("http:") {
            // That is loopback, which no proxy of the environment's can reach.
            http = http.no_proxy();
        }
        match http.build() {
            Ok(http) => Ok(Box::new(http)),
            Err(error) => Err(Arc::new(error)),
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
