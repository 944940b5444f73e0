//! The builder of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::http_settings::HttpSettings;
use super::service_root::parse_base_url;
use super::{Client, Shared};
use crate::cloud::{Cloud, scope};
use crate::credential::{AccessToken, Credential, Tokens};
use crate::error::{Error, ErrorKind, Result};
use crate::request::UNLIMITED;
use crate::retry::RetryPolicy;

const NO_CREDENTIAL: &str =
    "a client requires a token or a credential, or `without_token` if each call is made for a user";

/// A builder of a [`Client`], from [`Client::builder`].
///
/// ```
/// use std::time::Duration;
/// use graph_request::{Client, Cloud, RetryPolicy};
///
/// # fn run(token: String) -> graph_request::Result<()> {
/// let client = Client::builder()
///     .token(token)
///     .cloud(Cloud::UsGov)
///     .timeout(Duration::from_secs(20))
///     .retry(RetryPolicy::default().tries(3))
///     .build()?;
/// # Ok(())
/// # }
/// # run("token".to_owned()).unwrap();
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    credential: Option<Box<dyn Credential>>,
    /// The reason why the token cannot be one, if a token was set that cannot.
    unfit_token: Option<&'static str>,
    scopes: Option<Vec<String>>,
    base_url: String,
    pub(super) http: HttpSettings,
    retry: RetryPolicy,
    timeout: Duration,
    deadline: Option<Duration>,
    max_response_bytes: Option<usize>,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            credential: None,
            unfit_token: None,
            scopes: None,
            base_url: Cloud::Global.base_url().to_owned(),
            http: HttpSettings::default(),
            retry: RetryPolicy::default(),
            timeout: Duration::from_secs(100),
            deadline: None,
            max_response_bytes: None,
        }
    }

    /// Sets the bearer token of every request, without the prefix `Bearer`.
    pub fn token(self, token: impl Into<String>) -> Self {
        let token = AccessToken::new(token);
        let unfit_token = token.check().err();
        Self { unfit_token, ..self.credential(token) }
    }

    /// Sets the source of tokens. A token is reused until five minutes before it expires.
    ///
    /// ```
    /// use graph_request::{AccessToken, Client, TokenRequest};
    /// use graph_request::time::{Duration, OffsetDateTime};
    ///
    /// # async fn fetch(_: Vec<String>) -> Result<String, std::io::Error> { Ok(String::new()) }
    /// # fn run() -> graph_request::Result<()> {
    /// let client = Client::builder()
    ///     .credential(|request: TokenRequest| async move {
    ///         let token = fetch(request.scopes).await?;
    ///         let expires_on = OffsetDateTime::now_utc() + Duration::hours(1);
    ///         Ok(AccessToken::new(token).expires_on(expires_on))
    ///     })
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// # run().unwrap();
    /// ```
    pub fn credential(mut self, credential: impl Credential + 'static) -> Self {
        self.credential = Some(Box::new(credential));
        self.unfit_token = None;
        self
    }

    /// Sets a credential of `azure_identity` as the source of tokens.
    ///
    /// ```no_run
    /// # use std::sync::Arc;
    /// # use azure_core::credentials::TokenCredential;
    /// # fn run(credential: Arc<dyn TokenCredential>) -> graph_request::Result<()> {
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

    /// Sets the scopes to request tokens for.
    ///
    /// Default: `/.default` below the service root, which stands for all granted permissions.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the service root to that of a cloud.
    ///
    /// Default: [`Cloud::Global`].
    pub fn cloud(self, cloud: Cloud) -> Self {
        self.base_url(cloud.base_url())
    }

    /// Sets the service root, without a version: `https://graph.microsoft.us`. Plain `http` is only
    /// allowed for loopback, since every request carries a token. A path is kept, as in
    /// `https://gateway.example/graph`.
    ///
    /// Default: `https://graph.microsoft.com`.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets the number of attempts and the delays between them.
    ///
    /// Default: [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the time limit of a single attempt, from the first byte sent to the last byte received;
    /// `None` removes it. In the content of a [`ByteStream`](crate::ByteStream), it limits the wait
    /// for each chunk.
    ///
    /// Default: 100 seconds, as in Microsoft's own SDKs.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into().unwrap_or(UNLIMITED);
        self
    }

    /// Sets the time limit of a whole call, with all attempts, the delays between them, the wait for
    /// a token, and the content of a [`ByteStream`](crate::ByteStream); `None` removes it.
    ///
    /// Default: 600 seconds, which do not limit the content of a stream: a recording may take longer.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = Some(deadline.into().unwrap_or(UNLIMITED));
        self
    }

    /// Sets the maximum size of a response body in bytes, after decompression: of a body that is
    /// decoded, and of the content that
    /// [`ByteStream::read_to_end`](crate::ByteStream::read_to_end) collects. A larger body is an
    /// [`ErrorKind::Decode`] error. A `ByteStream` that is read in chunks is not limited.
    ///
    /// Default: 64 MiB for a body that is decoded, and 1 GiB for content that is collected.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// Makes the client of [`Client::new`]. A token that cannot be one and an error in setting up TLS
    /// are reported by its first request.
    pub(super) fn for_token(token: String) -> Client {
        let builder = Self::new();
        let base_url = builder.base_url.clone();
        builder.assemble(base_url, Box::new(AccessToken::new(token)))
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`]
    ///
    /// - without a token, a credential and [`without_token`](Self::without_token), or with a token that is empty, begins with `Bearer`, or
    ///   contains white space or characters other than visible ASCII;
    /// - with a `base_url` that is not a service root: it is neither `https` nor loopback, or has a
    ///   version, a query, a fragment or a user;
    /// - with [`http_client`](Self::http_client) together with settings that have no effect on it;
    /// - if TLS, a certificate or the proxies cannot be set up.
    ///
    /// Without the features `rustls`, `rustls-ring` and `native-tls`, and without TLS from elsewhere in the program,
    /// the first request to an `https` root fails with this kind.
    pub fn build(mut self) -> Result<Client> {
        let wrong = |message: String| Error::new(ErrorKind::Configuration, message);
        let credential = self.credential.take().ok_or_else(|| wrong(NO_CREDENTIAL.to_owned()))?;
        if let Some(what) = self.unfit_token {
            return Err(wrong(what.to_owned()));
        }
        let base_url = parse_base_url(&self.base_url).map_err(wrong)?;
        self.http.check().map_err(wrong)?;
        let client = self.assemble(base_url, credential);
        client.shared.http()?;
        Ok(client)
    }

    fn assemble(self, base_url: String, credential: Box<dyn Credential>) -> Client {
        let shared = Shared {
            http: self.http.build(&base_url),
            scopes: self.scopes.unwrap_or_else(|| vec![scope(&base_url)]),
            base_url,
            retry: self.retry,
            timeout: self.timeout,
            set_deadline: self.deadline,
            max_response_bytes: self.max_response_bytes,
        };
        Client { shared: Arc::new(shared), tokens: Arc::new(Tokens::new(credential)) }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.http.connect_timeout)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Client, ErrorKind};

    #[tokio::test]
    async fn a_failure_to_set_up_the_http_client_is_kept_for_each_identity() {
        let pem = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        let certificate = reqwest::Certificate::from_pem(pem).unwrap();
        let builder = Client::builder().root_certificate(certificate);
        let root = "https://graph.microsoft.com".to_owned();
        let client = builder.assemble(root, Box::new("token")).with_token("another");
        let request = crate::__private::nothing(crate::__private::post_nothing("/v1.0/a"));
        let error = client.send(request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("the HTTP client cannot be set up"), "{error}");
    }
}
