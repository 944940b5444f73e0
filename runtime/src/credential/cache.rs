//! The cache of the token between requests.

use std::error::Error as StdError;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use time::{Duration, OffsetDateTime};
use tokio::time::Instant;

use super::{AccessToken, Credential, NoCredential, TokenRequest};
use crate::error::{Error, ErrorKind, Result};
use crate::trace;

/// The time before its expiry at which a token is replaced, so that none expires on its way.
const REFRESH_BEFORE_EXPIRY: Duration = Duration::minutes(5);

/// The time before a failed credential is called again, as long as the old token is still valid.
const RETRY_CREDENTIAL_AFTER: std::time::Duration = std::time::Duration::from_secs(30);

/// A credential and the last token that it returned.
pub(crate) struct Tokens {
    credential: Box<dyn Credential>,
    kept: Mutex<Kept>,
    /// Held by the one request that calls the credential. Separate from `kept`, which must not be
    /// locked across an `.await`.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Kept {
    token: Option<AccessToken>,
    failure: Option<Arc<dyn StdError + Send + Sync>>,
    /// The number of calls to the credential. A request that finds it changed after waiting for its
    /// turn shares the result of the other request.
    calls: u64,
    paused_until: Option<Instant>,
}

/// The state of the cache.
enum CachedToken {
    /// A token that is valid for a while.
    Fresh(AccessToken),
    /// A token that is still valid but due for replacement. One request replaces it; the others use
    /// it meanwhile.
    ExpiresSoon(AccessToken),
    Missing,
}

impl Tokens {
    pub(crate) fn new(credential: Box<dyn Credential>) -> Self {
        let (kept, turn) = (Mutex::default(), tokio::sync::Mutex::default());
        Self { credential, kept, turn }
    }

    /// Returns a token for these scopes that is valid as far as its expiry is known.
    pub(crate) async fn get(&self, scopes: &[String]) -> Result<AccessToken> {
        let (found, calls) = self.find();
        match found {
            CachedToken::Fresh(token) => Ok(token),
            CachedToken::ExpiresSoon(token) => match self.turn.try_lock() {
                Ok(_turn) => Ok(self.get_or_share(calls, scopes).await.unwrap_or(token)),
                Err(_) => Ok(token),
            },
            CachedToken::Missing => {
                let _turn = self.turn.lock().await;
                self.get_or_share(calls, scopes).await
            }
        }
    }

    /// Returns another token instead of one that the service rejected; `None` if the credential has
    /// no other.
    pub(crate) async fn replace(
        &self,
        scopes: &[String],
        refused: &AccessToken,
        claims: Option<String>,
    ) -> Option<AccessToken> {
        let calls = self.lock().calls;
        let _turn = self.turn.lock().await;
        let answer = match self.shared_result(calls).or_else(|| self.forget(refused).map(Ok)) {
            Some(answer) => answer,
            None => self.call_credential(scopes, claims).await,
        };
        let other = answer.ok().filter(|token| !token.has_same_text(refused));
        if other.is_none() {
            self.forget(refused);
        }
        other
    }

    /// Returns the credential's result, or the one that another request got meanwhile.
    async fn get_or_share(&self, calls: u64, scopes: &[String]) -> Result<AccessToken> {
        match self.shared_result(calls) {
            Some(answer) => answer,
            None => self.call_credential(scopes, None).await,
        }
    }

    fn find(&self) -> (CachedToken, u64) {
        let kept = self.lock();
        (kept.find(OffsetDateTime::now_utc()), kept.calls)
    }

    /// Returns the result that another request got since the count was `calls`.
    fn shared_result(&self, calls: u64) -> Option<Result<AccessToken>> {
        let kept = self.lock();
        if kept.calls == calls {
            return None;
        }
        Some(match (&kept.failure, &kept.token) {
            (Some(failure), _) => Err(credential_failed(Arc::clone(failure))),
            (None, token) => Ok(token.clone()?),
        })
    }

    /// Drops a rejected token; returns the one that has replaced it meanwhile, if any.
    fn forget(&self, refused: &AccessToken) -> Option<AccessToken> {
        let mut kept = self.lock();
        kept.token.take_if(|token| token.has_same_text(refused));
        kept.token.clone()
    }

    async fn call_credential(
        &self,
        scopes: &[String],
        claims: Option<String>,
    ) -> Result<AccessToken> {
        trace::log_token_request();
        let request = TokenRequest { scopes: scopes.to_vec(), claims };
        let answer = self.credential.token(request).await.map_err(Arc::from);
        self.lock().keep(&answer);
        answer.map_err(credential_failed)
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // The state is consistent between any two statements, so a panic elsewhere does no harm.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn find(&self, now: OffsetDateTime) -> CachedToken {
        let Some((token, end)) = self.token.as_ref().and_then(|t| Some((t, t.expires_on?))) else {
            return CachedToken::Missing;
        };
        let is_paused = self.paused_until.is_some_and(|until| Instant::now() < until);
        match end - now {
            left if left > REFRESH_BEFORE_EXPIRY => CachedToken::Fresh(token.clone()),
            left if left.is_positive() && is_paused => CachedToken::Fresh(token.clone()),
            left if left.is_positive() => CachedToken::ExpiresSoon(token.clone()),
            _ => CachedToken::Missing,
        }
    }

    fn keep(&mut self, answer: &Result<AccessToken, Arc<dyn StdError + Send + Sync>>) {
        self.calls = self.calls.wrapping_add(1);
        match answer {
            Ok(token) => {
                self.token = Some(token.clone());
                (self.failure, self.paused_until) = (None, None);
            }
            Err(failure) => {
                self.failure = Some(Arc::clone(failure));
                self.paused_until = Instant::now().checked_add(RETRY_CREDENTIAL_AFTER);
            }
        }
    }
}

fn credential_failed(source: Arc<dyn StdError + Send + Sync>) -> Error {
    if source.is::<NoCredential>() {
        return Error::new(ErrorKind::Credential, source.to_string());
    }
    Error::new(ErrorKind::Credential, "the credential returned no token").with_shared_source(source)
}
