//! A small client: one request to a program on loopback.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use reqwest::{Client, Url, redirect};

/// Graph waits so long for the answer to a validation.
const TIMEOUT: Duration = Duration::from_secs(10);

/// An address of the program under test.
#[derive(Clone, Debug)]
pub(in crate::testing) struct Target(Url);

impl Target {
    /// Parses an address, which must be one of loopback.
    #[expect(clippy::panic, reason = "a test must not reach out")]
    pub(in crate::testing) fn parse(url: &str) -> Self {
        match Self::try_parse(url) {
            Some(target) => target,
            None => panic!("`{url}` is not an address of loopback: `http://127.0.0.1:…`"),
        }
    }

    /// Parses an address; `None` if it is not one of loopback.
    pub(in crate::testing) fn try_parse(url: &str) -> Option<Self> {
        let url = Url::parse(url).ok().filter(|url| url.scheme() == "http")?;
        let host = url.host_str()?;
        matches!(host, "127.0.0.1" | "localhost" | "[::1]").then_some(Self(url))
    }

    /// Adds the validation token to the query.
    pub(super) fn with_token(&self, token: &str) -> Self {
        let mut url = self.0.clone();
        url.query_pairs_mut().append_pair("validationToken", token);
        Self(url)
    }
}

/// The answer of the program.
pub(super) struct Answer {
    status: StatusCode,
    media_type: String,
    body: Bytes,
}

impl Answer {
    pub(super) fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the media type without parameters.
    pub(super) fn media_type(&self) -> &str {
        self.media_type.split(';').next().unwrap_or_default().trim()
    }

    pub(super) fn body(&self) -> &[u8] {
        &self.body
    }
}

/// Posts a body to the program under test. A redirect is an answer like any other.
pub(super) async fn post(target: &Target, body: Vec<u8>) -> reqwest::Result<Answer> {
    let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).timeout(TIMEOUT);
    let media_type = if body.is_empty() { "text/plain; charset=utf-8" } else { "application/json" };
    let request = client.build()?.post(target.0.clone()).header(CONTENT_TYPE, media_type);
    let response = request.body(body).send().await?;
    let media_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = media_type.unwrap_or_default().to_owned();
    Ok(Answer { status: response.status(), media_type, body: response.bytes().await? })
}
