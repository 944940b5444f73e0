//! The HTTP client: the settings of the built-in one, or one of the caller's own.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use reqwest::redirect::Policy;

use super::ClientBuilder;
use crate::request::UNLIMITED;
use crate::transport::HttpClient;

const USER_AGENT: HeaderValue =
    HeaderValue::from_static(concat!("graph-request/", env!("CARGO_PKG_VERSION")));

const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// The settings of the HTTP client, or the client itself.
#[derive(Default)]
pub(super) struct HttpSettings {
    /// The caller's own client, to which no other setting applies.
    pub(super) own: Option<Box<dyn HttpClient>>,
    /// The caller's own builder, to which the other settings are added.
    pub(super) builder: Option<reqwest::ClientBuilder>,
    pub(super) proxies: Vec<reqwest::Proxy>,
    #[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
    pub(super) root_certificates: Vec<reqwest::Certificate>,
    /// The user agent, if one was set, or what is wrong with it.
    pub(super) user_agent: Option<Result<HeaderValue, &'static str>>,
    /// The limit that was set; `UNLIMITED` leaves it to the system.
    pub(super) connect_timeout: Option<Duration>,
}

impl HttpSettings {
    /// Checks that each setting has an effect.
    pub(super) fn check(&self) -> Result<(), String> {
        if let Some(Err(what)) = self.user_agent {
            return Err(what.to_owned());
        }
        match self.names().as_slice() {
            [] => Ok(()),
            _ if self.own.is_none() => Ok(()),
            names => {
                let names = names.join("`, `");
                Err(format!(
                    "`http_client` cannot be combined with `{names}`: configure that client itself, or pass a `reqwest::ClientBuilder` to `http_client_builder` in its place"
                ))
            }
        }
    }

    /// Returns the names of the settings that were set and that a client of the caller's ignores.
    fn names(&self) -> Vec<&'static str> {
        #[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
        let has_certificates = !self.root_certificates.is_empty();
        #[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
        let has_certificates = false;
        let settings = [
            ("http_client_builder", self.builder.is_some()),
            ("proxy", !self.proxies.is_empty()),
            ("root_certificate", has_certificates),
            ("user_agent", self.user_agent.is_some()),
            ("connect_timeout", self.connect_timeout.is_some()),
        ];
        settings.into_iter().filter_map(|(name, is_set)| is_set.then_some(name)).collect()
    }

    /// Makes the HTTP client for this service root.
    pub(super) fn build(
        mut self,
        base_url: &str,
    ) -> Result<Box<dyn HttpClient>, Arc<dyn StdError + Send + Sync>> {
        if let Some(own) = self.own {
            return Ok(own);
        }
        choose_cryptography();
        let builder = self.builder.take().unwrap_or_else(|| default_builder(base_url));
        // A redirect would carry the token to another host. Graph only redirects to content, and
        // `Attempts::follow_redirects` follows that without the token.
        match self.apply_to(builder).redirect(Policy::none()).build() {
            Ok(http) => Ok(Box::new(http)),
            Err(error) => Err(Arc::new(error)),
        }
    }

    /// Adds the settings that were set.
    fn apply_to(self, mut builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        for proxy in self.proxies {
            builder = builder.proxy(proxy);
        }
        #[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
        if !self.root_certificates.is_empty() {
            builder = builder.tls_certs_merge(self.root_certificates);
        }
        if let Some(user_agent) = self.user_agent.and_then(Result::ok) {
            builder = builder.user_agent(user_agent);
        }
        if let Some(limit) = self.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        builder
    }
}

/// Makes ring the cryptography of rustls, unless the program has chosen one: reqwest panics without.
#[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
fn choose_cryptography() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may be quicker, which is as good.
        rustls::crypto::ring::default_provider().install_default().ok();
    }
}

/// Leaves the choice to reqwest.
#[cfg(not(all(feature = "rustls-ring", not(feature = "rustls"))))]
fn choose_cryptography() {}

/// Returns the builder of the built-in client.
fn default_builder(base_url: &str) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder().user_agent(USER_AGENT);
    let builder = builder.connect_timeout(CONNECT_TIMEOUT);
    // Plain `http` means loopback, which a proxy of the environment cannot reach.
    if base_url.starts_with("http:") { builder.no_proxy() } else { builder }
}

/// The HTTP client.
impl ClientBuilder {
    /// Sends the requests through this proxy, instead of those that the environment names. Of several,
    /// the first that applies to an address is used.
    ///
    /// ```
    /// use graph_request::{Client, reqwest::Proxy};
    ///
    /// # fn run(token: String) -> Result<(), Box<dyn std::error::Error>> {
    /// let proxy = Proxy::all("http://proxy.contoso.com:3128")?.basic_auth("user", "password");
    /// let client = Client::builder().token(token).proxy(proxy).build()?;
    /// # Ok(())
    /// # }
    /// # run("t".to_owned()).unwrap();
    /// ```
    ///
    /// Default: the proxies in the environment variables `HTTPS_PROXY` and `ALL_PROXY`, with the
    /// exceptions in `NO_PROXY`; none for a service root on loopback.
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.http.proxies.push(proxy);
        self
    }

    /// Trusts this certificate in addition to those of the platform: that of a proxy that inspects
    /// the traffic, or of a private certificate authority. Several calls add several certificates.
    /// Requires the feature `rustls`, `rustls-ring` or `native-tls`.
    ///
    /// ```no_run
    /// use graph_request::{Client, reqwest::Certificate};
    ///
    /// # fn run(token: String) -> Result<(), Box<dyn std::error::Error>> {
    /// let certificate = Certificate::from_pem(&std::fs::read("contoso-root.pem")?)?;
    /// let client = Client::builder().token(token).root_certificate(certificate).build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
    pub fn root_certificate(mut self, certificate: reqwest::Certificate) -> Self {
        self.http.root_certificates.push(certificate);
        self
    }

    /// Sets the `user-agent` header of every request. A value that HTTP does not allow is an error of
    /// [`build`](Self::build).
    ///
    /// Default: `graph-request/` and the version of this crate.
    pub fn user_agent<V: TryInto<HeaderValue>>(mut self, user_agent: V) -> Self {
        let invalid = "the user agent has characters that HTTP does not allow";
        self.http.user_agent = Some(user_agent.try_into().map_err(|_| invalid));
        self
    }

    /// Uses the HTTP client that this builder makes, for all settings that [`ClientBuilder`] lacks:
    /// client certificates, DNS, HTTP/2, pools. Redirects are switched off in it, since this crate
    /// follows them itself, without the token. [`proxy`](Self::proxy), `root_certificate`,
    /// [`user_agent`](Self::user_agent) and [`connect_timeout`](Self::connect_timeout) are applied to it
    /// if they are set, and their defaults are not.
    ///
    /// ```
    /// use std::time::Duration;
    /// use graph_request::{Client, reqwest};
    ///
    /// # fn run(token: String) -> graph_request::Result<()> {
    /// let http = reqwest::Client::builder().pool_idle_timeout(Duration::from_secs(20));
    /// let client = Client::builder().token(token).http_client_builder(http).build()?;
    /// # Ok(())
    /// # }
    /// # run("t".to_owned()).unwrap();
    /// ```
    pub fn http_client_builder(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http.builder = Some(builder);
        self
    }

    /// Uses your own HTTP client: a [`reqwest::Client`] that does not follow redirects, or a closure
    /// that wraps one, as [`HttpClient`] shows. Proxies, certificates, the user agent and connect
    /// timeouts are then those of that client, and setting them here is an error of
    /// [`build`](Self::build). The limits, the retries and the token are those of this builder.
    ///
    /// A redirect that the client followed by itself fails the call with
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), since it may carry the token to
    /// another host. Use [`http_client_builder`](Self::http_client_builder) unless the client is shared with other parts
    /// of the program or wrapped in middleware.
    pub fn http_client(mut self, http: impl HttpClient + 'static) -> Self {
        self.http.own = Some(Box::new(http));
        self
    }

    /// Sets the time limit for establishing a connection; `None` leaves it to the system.
    ///
    /// Default: 30 seconds.
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.http.connect_timeout = Some(timeout.into().unwrap_or(UNLIMITED));
        self
    }
}
