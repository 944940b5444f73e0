//! The token that is kept between requests.

use std::error::Error as StdError;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use time::{Duration, OffsetDateTime};
use tokio::time::Instant;

use super::{AccessToken, Credential, TokenRequest};
use crate::error::{Error, ErrorKind, Result};
use crate::trace;

/// How long before its end a token is replaced.
const REFRESH_BEFORE_EXPIRY: Duration = Duration::minutes(5);

/// How long a credential that failed is left alone while the old token is still of use.
const RETRY_CREDENTIAL_AFTER: std::time::Duration = std::time::Duration::from_secs(30);

/// A credential and the token that it gave last.
pub(crate) struct Tokens {
    credential: Box<dyn Credential>,
    scopes: Vec<String>,
    kept: Mutex<Kept>,
    /// Held by the one call that asks the credential.
    asking: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Kept {
    token: Option<AccessToken>,
    failure: Option<Arc<dyn StdError + Send + Sync>>,
    /// How often the credential was asked.
    asked: u64,
    paused_until: Option<Instant>,
}

/// What a call finds.
enum CachedToken {
    /// A token that is good for a while.
    Fresh(AccessToken),
    /// A token that is still valid, and ought to be replaced.
    ExpiresSoon(AccessToken),
    Missing,
}

impl Tokens {
    pub(crate) fn new(credential: Box<dyn Credential>, scopes: Vec<String>) -> Self {
        let (kept, asking) = (Mutex::default(), tokio::sync::Mutex::default());
        Self { credential, scopes, kept, asking }
    }

    /// A token that is valid, as far as is known.
    pub(crate) async fn get(&self) -> Result<AccessToken> {
        let (found, asked) = self.find();
        match found {
            CachedToken::Fresh(token) => Ok(token),
            CachedToken::ExpiresSoon(token) => match self.asking.try_lock() {
                Ok(_turn) => Ok(self.answer(asked).await.unwrap_or(token)),
                Err(_) => Ok(token),
            },
            CachedToken::Missing => {
                let _turn = self.asking.lock().await;
                self.answer(asked).await
            }
        }
    }

    /// Another token in place of one that the service refused; `None` where there is no other.
    pub(crate) async fn replace(
        &self,
        refused: &AccessToken,
        claims: Option<String>,
    ) -> Option<AccessToken> {
        let asked = self.lock().asked;
        let _turn = self.asking.lock().await;
        let answer = match self.answer_since(asked).or_else(|| self.forget(refused).map(Ok)) {
            Some(answer) => answer,
            None => self.ask(claims).await,
        };
        let other = answer.ok().filter(|token| !token.has_same_text(refused));
        if other.is_none() {
            self.forget(refused);
        }
        other
    }

    /// What the credential says, or has said while this call waited for its turn.
    async fn answer(&self, asked: u64) -> Result<AccessToken> {
        match self.answer_since(asked) {
            Some(answer) => answer,
            None => self.ask(None).await,
        }
    }

    fn find(&self) -> (CachedToken, u64) {
        let kept = self.lock();
        (kept.find(OffsetDateTime::now_utc()), kept.asked)
    }

    /// What the credential said to another call while this one waited for its turn.
    fn answer_since(&self, asked: u64) -> Option<Result<AccessToken>> {
        let kept = self.lock();
        if kept.asked == asked {
            return None;
        }
        Some(match (&kept.failure, &kept.token) {
            (Some(failure), _) => Err(no_token(Arc::clone(failure))),
            (None, token) => Ok(token.clone()?),
        })
    }

    /// Drops a token that was refused; another that has come meanwhile is returned.
    fn forget(&self, refused: &AccessToken) -> Option<AccessToken> {
        let mut kept = self.lock();
        kept.token.take_if(|token| token.has_same_text(refused));
        kept.token.clone()
    }

    async fn ask(&self, claims: Option<String>) -> Result<AccessToken> {
        trace::log_token_request();
        let request = TokenRequest { scopes: self.scopes.clone(), claims };
        let answer = self.credential.token(request).await.map_err(Arc::from);
        self.lock().keep(&answer);
        answer.map_err(no_token)
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // What is kept is whole between any two statements, so a panic elsewhere does no harm.
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
        self.asked = self.asked.wrapping_add(1);
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

fn no_token(source: Arc<dyn StdError + Send + Sync>) -> Error {
    Error::new(ErrorKind::Credential, "no token was to be had").with_shared_source(source)
}
