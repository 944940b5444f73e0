//! Credentials, the sources of tokens.

mod absent;
#[cfg(feature = "azure")]
mod azure;
mod cache;
mod claims;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::HeaderValue;
use time::OffsetDateTime;
use zeroize::Zeroizing;

pub(crate) use absent::NoCredential;
pub(crate) use cache::Tokens;
pub(crate) use claims::parse_claims;

use crate::error::{BoxError, Error, ErrorKind, Result};

/// The scheme of the `authorization` header.
const PREFIX: &str = "Bearer ";

/// A source of tokens: a string that is a token, or a closure that fetches one.
///
/// With the feature `azure`, any credential of `azure_identity` is one, too. Expiry, reuse and
/// concurrent requests are handled by the client, so an implementation only fetches.
///
/// ```
/// use graph_request::{AccessToken, Client, TokenRequest};
///
/// # async fn fetch(scopes: &str) -> std::io::Result<String> { Ok(scopes.to_owned()) }
/// # fn run() -> graph_request::Result<()> {
/// let client = Client::builder()
///     .credential(|request: TokenRequest| {
///         let scopes = request.scopes.join(" ");
///         async move { Ok(AccessToken::new(fetch(&scopes).await?)) }
///     })
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait Credential: Send + Sync {
    /// Fetches a token. Called by at most one request at a time; concurrent requests share its
    /// result.
    ///
    /// # Errors
    ///
    /// Any error fails the waiting requests with [`ErrorKind::Credential`], as their
    /// [`source`](std::error::Error::source). So does a token that is empty, begins with `Bearer`, or
    /// contains white space or characters other than visible ASCII.
    fn token(&self, request: TokenRequest) -> TokenFuture<'_>;
}

/// The future of [`Credential::token`].
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, BoxError>> + Send + 'a>>;

/// The scopes and claims that a token is requested for.
///
/// [`Credential`] has an example.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The scopes, as in `https://graph.microsoft.com/.default`.
    pub scopes: Vec<String>,
    /// The claims that the token must contain, as JSON. Present after the service rejected a token
    /// that was still valid, as continuous access evaluation does:
    /// <https://learn.microsoft.com/entra/identity-platform/claims-challenge>.
    pub claims: Option<String>,
}

/// A bearer token. `Debug` never shows its text, which is erased from memory when it is dropped.
///
/// A token with a known expiry is reused until five minutes before it; for one without, the
/// credential is called before each request.
///
/// ```
/// use graph_request::AccessToken;
/// use graph_request::time::{Duration, OffsetDateTime};
///
/// let expires_on = OffsetDateTime::now_utc() + Duration::hours(1);
/// let token = AccessToken::new("secret").expires_on(expires_on);
/// assert!(!format!("{token:?}").contains("secret"));
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessToken {
    token: Zeroizing<String>,
    /// The time at which the token expires, if it is known.
    pub expires_on: Option<OffsetDateTime>,
}

impl AccessToken {
    /// Creates a token without a known expiry.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: Zeroizing::new(token.into()), expires_on: None }
    }

    /// Sets the time at which the token expires.
    #[must_use]
    pub fn expires_on(mut self, expires_on: OffsetDateTime) -> Self {
        self.expires_on = Some(expires_on);
        self
    }

    /// Returns `true` if both have the same text, even if their expiry differs.
    pub(crate) fn has_same_text(&self, other: &Self) -> bool {
        self.token == other.token
    }

    /// Returns what is wrong with a token that the service would refuse, or that cannot be sent.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let text = self.token.as_str();
        let prefix = text.get(..PREFIX.len()).unwrap_or_default();
        if text.is_empty() {
            Err("the token is empty")
        } else if prefix.eq_ignore_ascii_case(PREFIX) {
            Err("the token begins with `Bearer`, which the client adds; pass the token alone")
        } else if text.contains(char::is_whitespace) {
            Err("the token contains white space, such as a line break at its end; remove it")
        } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            Err("the token contains characters other than visible ASCII, which no token has")
        } else {
            Ok(())
        }
    }

    /// Returns the value of the `authorization` header. It is marked as sensitive, so that no HTTP
    /// library logs it.
    pub(crate) fn header(&self) -> Result<HeaderValue> {
        let unfit = |what| Error::new(ErrorKind::Credential, what);
        self.check().map_err(unfit)?;
        let value = HeaderValue::try_from(format!("{PREFIX}{}", *self.token));
        let mut value =
            value.map_err(|source| unfit("the token cannot be sent").with_source(source))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("AccessToken").field("expires_on", &self.expires_on).finish_non_exhaustive()
    }
}

impl Credential for AccessToken {
    fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
        let token = self.clone();
        Box::pin(std::future::ready(Ok(token)))
    }
}

macro_rules! text_credential {
    ($($text:ty),*) => {$(
        impl Credential for $text {
            fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
                Box::pin(std::future::ready(Ok(AccessToken::new(&**self))))
            }
        }
    )*};
}

text_credential!(&'static str, String, Box<str>, Arc<str>);

impl<F, R> Credential for F
where
    F: Fn(TokenRequest) -> R + Send + Sync,
    R: Future<Output = Result<AccessToken, BoxError>> + Send + 'static,
{
    fn token(&self, request: TokenRequest) -> TokenFuture<'_> {
        Box::pin(self(request))
    }
}
