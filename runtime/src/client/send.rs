//! One call, from its first try to its last.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use backon::Retryable;
use http::StatusCode;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;
use tokio::time::Instant;
use tracing::Instrument;

use super::Inner;
use crate::Result;
use crate::credential::{AccessToken, parse_claims};
use crate::error::{Error, ErrorKind};
use crate::options::UNLIMITED;
use crate::request::Parts;
use crate::response::Whole;
use crate::trace;
use crate::transport::{Body, HttpClient, exchange};

/// The caller's own name for a call, which the service writes into its logs.
pub(super) const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
const RETRY_ATTEMPT: HeaderName = HeaderName::from_static("retry-attempt");

/// A call that is under way; its tries share all of this.
pub(super) struct Sending<'a> {
    client: &'a Inner,
    http: &'a dyn HttpClient,
    parts: &'a Parts,
    id: &'a HeaderValue,
    pub(super) url: Url,
    began: Instant,
    tries: AtomicU64,
    /// Whether a request is out of which nothing has come back.
    is_out: AtomicBool,
    body: Body,
}

impl<'a> Sending<'a> {
    pub(super) fn new(
        client: &'a Inner,
        parts: &'a Parts,
        id: &'a HeaderValue,
        body: Body,
    ) -> Result<Self> {
        parts.check()?;
        let http = client.http()?;
        let url = format!("{}{}", client.base_url, parts.path);
        let url = Url::parse(&url).map_err(|error| {
            Error::new(ErrorKind::Request, "the path makes no URL").with_source(error)
        })?;
        let (began, tries, is_out) = (Instant::now(), AtomicU64::new(0), AtomicBool::new(false));
        Ok(Self { client, http, parts, id, url, began, tries, is_out, body })
    }

    /// Sends the request as often as it takes, and may be.
    pub(super) async fn send(&self) -> Result<Whole> {
        let deadline = self.deadline();
        let sent = within(deadline, self.send_repeatedly()).await;
        sent.unwrap_or_else(|| {
            let error = Error::new(ErrorKind::Timeout, "the call took longer than its deadline");
            let is_out = self.is_out.load(Ordering::Relaxed);
            Err(if is_out { error.having_acted() } else { error })
        })
    }

    async fn send_repeatedly(&self) -> Result<Whole> {
        let policy = self.parts.options.retry.as_ref().unwrap_or(&self.client.retry);
        let deadline = self.deadline();
        (|| self.attempt())
            .retry(policy.delays())
            .sleep(tokio::time::sleep)
            .when(|error| self.parts.options.repeat.allows(error))
            .adjust(|error, delay| {
                let spent = self.began.elapsed();
                let delay = policy.delay(error, delay?, spent)?;
                (spent.saturating_add(delay) < deadline).then_some(delay)
            })
            .notify(trace::waits)
            .await
    }

    fn deadline(&self) -> Duration {
        self.parts.options.deadline.unwrap_or(self.client.deadline)
    }

    /// One try, to where the content lies.
    async fn attempt(&self) -> Result<Whole> {
        let response = self.send_authorized().await?;
        match self.body {
            Body::Left => self.follow(response).await?.check(),
            Body::Read => response.check(),
        }
    }

    /// Sends the request with a token, and with another where the service refuses the first.
    async fn send_authorized(&self) -> Result<Whole> {
        if let Some(authorization) = self.parts.headers.get(AUTHORIZATION) {
            return self.send_once(authorization.clone()).await;
        }
        let token = self.client.tokens.get().await?;
        let response = self.send_once(token.header()?).await?;
        match self.other_token(&token, &response).await {
            Some(other) => self.send_once(other.header()?).await,
            None => Ok(response),
        }
    }

    async fn other_token(&self, refused: &AccessToken, response: &Whole) -> Option<AccessToken> {
        if response.status != StatusCode::UNAUTHORIZED {
            return None;
        }
        self.client.tokens.replace(refused, parse_claims(&response.headers)).await
    }

    async fn send_once(&self, authorization: HeaderValue) -> Result<Whole> {
        let number = self.tries.fetch_add(1, Ordering::Relaxed);
        let request = self.request(authorization, number);
        let span = trace::one_try(&request, number);
        self.is_out.store(true, Ordering::Relaxed);
        let response = self.exchange(request).instrument(span.clone()).await;
        self.is_out.store(false, Ordering::Relaxed);
        trace::came_back(&span, &response);
        response
    }

    pub(super) async fn exchange(&self, request: reqwest::Request) -> Result<Whole> {
        let timeout = self.parts.options.timeout.unwrap_or(self.client.timeout);
        let bound = self.client.max_response_bytes;
        let response = within(timeout, exchange(self.http, request, bound, self.body)).await;
        response.unwrap_or_else(|| {
            Err(Error::new(ErrorKind::Timeout, "the service took too long").having_acted())
        })
    }

    fn request(&self, authorization: HeaderValue, number: u64) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.parts.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers(authorization, number);
        *request.body_mut() = self.parts.body.clone().map(Into::into);
        request
    }

    fn headers(&self, authorization: HeaderValue, number: u64) -> HeaderMap {
        let mut headers = self.parts.headers.clone();
        headers.insert(AUTHORIZATION, authorization);
        headers.insert(CLIENT_REQUEST_ID, self.id.clone());
        if number > 0 {
            headers.insert(RETRY_ATTEMPT, HeaderValue::from(number));
        }
        headers
    }
}

/// What comes of a future within a time; no timer runs where there is no limit.
async fn within<F: Future>(limit: Duration, future: F) -> Option<F::Output> {
    if limit == UNLIMITED {
        return Some(future.await);
    }
    tokio::time::timeout(limit, future).await.ok()
}
