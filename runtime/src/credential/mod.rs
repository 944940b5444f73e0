//! Where tokens come from.

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

pub(crate) use cache::Tokens;
pub(crate) use claims::parse_claims;

use crate::error::{BoxError, Error, ErrorKind, Result};

/// Something that gets tokens: a string that is one, or a closure that returns a future of one.
///
/// ```
/// use graph_request::{AccessToken, Client, TokenRequest};
///
/// # fn run() -> Result<(), graph_request::Error> {
/// let client = Client::builder()
///     .credential(|request: TokenRequest| {
///         let scopes = request.scopes.join(" ");
///         async move { Ok(AccessToken::new(format!("a token for {scopes}"))) }
///     })
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait Credential: Send + Sync {
    /// Gets a token. It is asked by one call at a time; the others wait for what comes of it.
    fn token(&self, request: TokenRequest) -> TokenFuture<'_>;
}

/// The future of a token.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, BoxError>> + Send + 'a>>;

/// What a token is wanted for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The scopes, as in `https://graph.microsoft.com/.default`.
    pub scopes: Vec<String>,
    /// What the service wants to see in the token beyond that, as JSON; said when it has refused
    /// a token that was still valid, as continuous access evaluation does.
    pub claims: Option<String>,
}

/// A bearer token. Its text is never shown by `Debug`, and wiped from memory when it is dropped.
///
/// One that says when it expires is kept until five minutes before; one that does not is asked for
/// before each request.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessToken {
    token: Zeroizing<String>,
    /// When it stops being of use, if that is known.
    pub expires_on: Option<OffsetDateTime>,
}

impl AccessToken {
    /// A token of which nobody knows when it expires.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: Zeroizing::new(token.into()), expires_on: None }
    }

    /// Says when it expires.
    #[must_use]
    pub fn expires_on(mut self, expires_on: OffsetDateTime) -> Self {
        self.expires_on = Some(expires_on);
        self
    }

    /// Whether the text is the same.
    pub(crate) fn has_same_text(&self, other: &Self) -> bool {
        self.token == other.token
    }

    /// The value of the `authorization` header.
    pub(crate) fn header(&self) -> Result<HeaderValue> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", *self.token)).map_err(|_| {
            Error::new(ErrorKind::Credential, "the token has characters that no header can carry")
        })?;
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
