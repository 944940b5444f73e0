//! Constructors of [`Error`], for the other modules of this crate.

use std::error::Error as StdError;
use std::sync::Arc;
#[cfg(test)]
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::repeat::may_have_acted;
use super::retry_after::parse_retry_after;
use super::{BoxError, Error, ErrorKind, ErrorResponse, FailedRequest, GraphError, Storage};
use crate::request::Parts;

impl Error {
    /// Makes the error of a connection that ended before the response did. The request had left, so
    /// it may have taken effect.
    pub(crate) fn connection_lost(source: BoxError) -> Self {
        let error = Self::new(ErrorKind::Connection, "the connection was lost");
        error.with_source(source).with_possible_effect()
    }

    pub(crate) fn with_source(self, source: impl Into<BoxError>) -> Self {
        self.with_shared_source(Arc::from(source.into()))
    }

    /// Sets a source that several errors share: one failure of a credential fails all the calls
    /// that wait for it.
    pub(crate) fn with_shared_source(mut self, source: Arc<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    pub(crate) fn with_response(
        mut self,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        self.0.retry_after = parse_retry_after(&headers);
        self.0.may_have_acted = may_have_acted(status, self.0.retry_after);
        self.0.response = Some(ErrorResponse { status, headers, body });
        self
    }

    /// Sets the storage that the error comes from, if Graph redirected to one.
    pub(crate) fn with_storage(mut self, storage: Option<Storage>) -> Self {
        self.0.storage = storage;
        self
    }

    /// Marks a refusal that an earlier attempt of the same call may have caused by succeeding.
    pub(crate) fn with_unknown_earlier_attempt(mut self) -> Self {
        self.0.is_earlier_attempt_unknown = true;
        self
    }

    pub(crate) fn with_graph(mut self, graph: GraphError) -> Self {
        self.0.graph = Some(graph);
        self
    }

    /// Adds the request that failed, without its query, which may hold personal data.
    pub(crate) fn with_request(mut self, parts: &Parts, id: &HeaderValue) -> Self {
        self.0.request = Some(FailedRequest::new(&parts.method, &parts.path));
        self.0.client_request_id = Some(String::from_utf8_lossy(id.as_bytes()).into_owned());
        self.0.repeat = parts.options.repeat;
        self
    }

    /// Adds the request that was not sent.
    pub(crate) fn with_unsent_request(mut self, parts: &Parts) -> Self {
        self.0.request = Some(FailedRequest::new(&parts.method, &parts.path));
        self
    }

    /// Returns the message alone, without the request and the response.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// Marks the request as one that the service may have carried out.
    pub(crate) fn with_possible_effect(mut self) -> Self {
        self.0.may_have_acted = true;
        self
    }

    /// Returns `true` if the service may have carried out the request.
    pub(crate) fn may_have_acted(&self) -> bool {
        self.0.may_have_acted
    }

    #[cfg(test)]
    pub(crate) fn set_retry_after(&mut self, delay: Option<Duration>) {
        self.0.retry_after = delay;
    }
}
