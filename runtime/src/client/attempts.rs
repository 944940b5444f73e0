//! All attempts of one call.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use http::StatusCode;
use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;
use tokio::time::Instant;
use tracing::{Instrument, Span};

use super::Client;
use super::lost_answers::judge;
use crate::credential::{AccessToken, parse_claims};
use crate::error::{Error, ErrorKind, Result};
use crate::headers::CLIENT_REQUEST_ID;
use crate::request::Parts;
use crate::response::{ContentLimits, RawResponse, deadline_exceeded};
use crate::retry::RetryPolicy;
use crate::trace;
use crate::transport::{ExchangeLimits, HttpClient, HttpFuture, ReadBody, exchange, within};

/// The time limit of a whole call.
pub(super) const DEFAULT_DEADLINE: Duration = Duration::from_secs(600);

/// The maximum size of a response that is decoded.
pub(super) const MAX_BODY_BYTES: usize = 64 * 1024 * 1024;

/// The maximum size of content that is read into memory.
const MAX_CONTENT_BYTES: usize = 1024 * 1024 * 1024;

/// The number of attempts before this one, as Microsoft's own SDKs send it.
const RETRY_ATTEMPT: HeaderName = HeaderName::from_static("retry-attempt");

/// One call in progress, with the state that its attempts share.
///
/// Each layer wraps the next: [`send`](Self::send) the deadline ⊃ `send_repeatedly` the retries and
/// their delays ⊃ `attempt` one attempt with its redirects ⊃ `send_authorized` the token and its
/// replacement after a 401 ⊃ `send_once` the headers and the trace of one request ⊃ `exchange` the
/// timeout of one exchange. So a refused token costs no retry, and a deadline ends even a delay.
pub(super) struct Attempts<'a> {
    client: &'a Client,
    http: &'a dyn HttpClient,
    pub(super) parts: &'a Parts,
    id: &'a HeaderValue,
    pub(super) url: Url,
    began: Instant,
    sent_count: AtomicU64,
    /// `true` while a request is sent and not answered. A deadline that ends the call then must
    /// report that the request may have taken effect.
    is_in_flight: AtomicBool,
    /// `true` if an attempt failed after which the service may have carried the request out.
    is_uncertain: AtomicBool,
    read_body: ReadBody,
}

impl<'a> Attempts<'a> {
    pub(super) fn new(
        client: &'a Client,
        parts: &'a Parts,
        id: &'a HeaderValue,
        read_body: ReadBody,
    ) -> Result<Self> {
        parts.check()?;
        let http = client.shared.http()?;
        let url = format!("{}{}", client.shared.base_url, parts.path);
        let url = Url::parse(&url).map_err(|error| {
            Error::new(ErrorKind::Request, "the path is not a valid URL").with_source(error)
        })?;
        Ok(Self {
            client,
            http,
            parts,
            id,
            url,
            began: Instant::now(),
            sent_count: AtomicU64::new(0),
            is_in_flight: AtomicBool::new(false),
            is_uncertain: AtomicBool::new(false),
            read_body,
        })
    }

    /// Sends the request until it succeeds, fails for good, or the deadline passes.
    pub(super) async fn send(&self) -> Result<RawResponse> {
        let until = self.began.checked_add(self.deadline());
        // Pinned here: a future that is moved into a limit is copied, and these are large.
        let sent = within(until, pin!(self.send_repeatedly())).await;
        let sent = sent.unwrap_or_else(|| {
            let error = deadline_exceeded();
            let is_in_flight = self.is_in_flight.load(Ordering::Relaxed);
            Err(if is_in_flight { error.with_possible_effect() } else { error })
        });
        judge(self.parts, self.is_uncertain.load(Ordering::Relaxed), sent)
    }

    /// Starts to count at this number, for a request that is repeated by more than one call.
    pub(super) fn counted_from(self, number: u64) -> Self {
        Self { sent_count: AtomicU64::new(number), ..self }
    }

    async fn send_repeatedly(&self) -> Result<RawResponse> {
        let policy = self.client.retry_policy(&self.parts.options);
        let mut delays = policy.delays();
        loop {
            let error = match self.attempt().await {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            let delay = delays.next().and_then(|delay| self.delay_after(&error, policy, delay));
            let Some(delay) = delay else {
                return Err(error);
            };
            trace::log_retry(&error, delay);
            tokio::time::sleep(delay).await;
        }
    }

    /// Returns the delay before the next attempt; `None` if there is to be no other.
    fn delay_after(
        &self,
        error: &Error,
        policy: &RetryPolicy,
        delay: Duration,
    ) -> Option<Duration> {
        let is_repeatable = self.parts.options.repeat.allows(error);
        let spent = self.began.elapsed();
        let delay = policy.delay(error, delay, spent).filter(|_| is_repeatable)?;
        (spent.saturating_add(delay) < self.deadline()).then_some(delay)
    }

    fn deadline(&self) -> Duration {
        self.parts.options.deadline.or(self.client.shared.set_deadline).unwrap_or(DEFAULT_DEADLINE)
    }

    /// Returns the limits of the content that follows the head of a stream. The default deadline of
    /// a client ends with the head, since a recording may take longer; one that was set does not.
    pub(super) fn content_limits(&self) -> ContentLimits {
        let deadline = self.parts.options.deadline.or(self.client.shared.set_deadline);
        ContentLimits {
            idle: self.timeout(),
            until: deadline.and_then(|deadline| self.began.checked_add(deadline)),
            bytes: self.max_response_bytes().unwrap_or(MAX_CONTENT_BYTES),
        }
    }

    fn timeout(&self) -> Duration {
        self.parts.options.timeout.unwrap_or(self.client.shared.timeout)
    }

    /// Returns the maximum size of a response, if one was set.
    fn max_response_bytes(&self) -> Option<usize> {
        self.parts.options.max_response_bytes.or(self.client.shared.max_response_bytes)
    }

    async fn attempt(&self) -> Result<RawResponse> {
        let response = self.attempt_once().await;
        if response.as_ref().is_err_and(Error::may_have_acted) {
            self.is_uncertain.store(true, Ordering::Relaxed);
        }
        response
    }

    /// Makes one attempt, through to the content of a stream.
    async fn attempt_once(&self) -> Result<RawResponse> {
        let response = self.send_authorized().await?;
        match self.read_body {
            // Boxed, so that the calls without a redirect do not carry its state.
            ReadBody::Stream => Box::pin(self.follow_redirects(response)).await?.check(),
            ReadBody::Buffer => response.check(),
        }
    }

    /// Sends the request with a token, and once more with another token if the service rejects the
    /// first: it may have been revoked, or must carry the claims of a challenge.
    async fn send_authorized(&self) -> Result<RawResponse> {
        if let Some(authorization) = self.parts.headers.get_set(&AUTHORIZATION) {
            return self.send_once(authorization.clone()).await;
        }
        let token = self.client.tokens.get(self.scopes()).await?;
        let response = self.send_once(token.header()?).await?;
        if response.status != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        // Boxed, so that the calls whose token is accepted do not carry its state.
        Box::pin(self.send_with_other_token(&token, response)).await
    }

    fn scopes(&self) -> &[String] {
        &self.client.shared.scopes
    }

    async fn send_with_other_token(
        &self,
        refused: &AccessToken,
        response: RawResponse,
    ) -> Result<RawResponse> {
        let claims = parse_claims(&response.headers);
        match self.client.tokens.replace(self.scopes(), refused, claims).await {
            Some(other) => self.send_once(other.header()?).await,
            None => Ok(response),
        }
    }

    async fn send_once(&self, authorization: HeaderValue) -> Result<RawResponse> {
        let (sending, span) = self.start(authorization);
        self.is_in_flight.store(true, Ordering::Relaxed);
        let response = pin!(self.finish(sending, &self.url)).instrument(span.clone()).await;
        self.is_in_flight.store(false, Ordering::Relaxed);
        trace::record_response(&span, &response);
        response
    }

    /// Begins to send a request. A function of its own, so that the future of a call does not hold the
    /// request, which the HTTP client has by then.
    fn start(&self, authorization: HeaderValue) -> (HttpFuture<'a>, Span) {
        let number = self.sent_count.fetch_add(1, Ordering::Relaxed);
        let request = self.build_request(authorization, number);
        let span = trace::attempt_span(&request, number);
        (span.in_scope(|| self.http.execute(request)), span)
    }

    /// Sends a request to an address that is not Graph's.
    pub(super) async fn fetch(
        &self,
        request: reqwest::Request,
        address: &Url,
    ) -> Result<RawResponse> {
        self.finish(self.http.execute(request), address).await
    }

    /// Waits for the response to a request.
    async fn finish(&self, sending: HttpFuture<'a>, address: &Url) -> Result<RawResponse> {
        let limits = ExchangeLimits {
            bytes: self.max_response_bytes().unwrap_or(MAX_BODY_BYTES),
            until: Instant::now().checked_add(self.timeout()),
            call_until: self.began.checked_add(self.deadline()),
        };
        exchange(sending, address, &limits, self.read_body).await
    }

    fn build_request(&self, authorization: HeaderValue, number: u64) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.parts.method.clone(), self.url.clone());
        *request.headers_mut() = self.build_headers(authorization, number);
        *request.body_mut() = self.parts.body.clone().map(Into::into);
        request
    }

    fn build_headers(&self, authorization: HeaderValue, number: u64) -> HeaderMap {
        let mut headers = self.parts.headers.to_map();
        headers.insert(AUTHORIZATION, authorization);
        headers.insert(CLIENT_REQUEST_ID, self.id.clone());
        if number > 0 {
            headers.insert(RETRY_ATTEMPT, HeaderValue::from(number));
        }
        headers
    }
}
