//! Constructors of [`Error`], for the other modules of this crate.

use std::error::Error as StdError;
use std::sync::Arc;
#[cfg(test)]
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode};

use super::repeat::{Repeat, may_have_acted};
use super::retry_after::parse_retry_after;
use super::{BoxError, Error, ErrorInner, ErrorKind, ErrorResponse, GraphError};

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(ErrorInner {
            kind,
            message: message.into(),
            request: None,
            client_request_id: None,
            response: None,
            graph: None,
            retry_after: None,
            may_have_acted: false,
            repeat: Repeat::Idempotent,
            source: None,
        }))
    }

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

    pub(crate) fn with_graph(mut self, graph: GraphError) -> Self {
        self.0.graph = Some(graph);
        self
    }

    /// Adds the request that failed. Takes the path without its query, which may hold personal
    /// data.
    pub(crate) fn with_request(
        mut self,
        method: &Method,
        bare_path: &str,
        repeat: Repeat,
        id: &HeaderValue,
    ) -> Self {
        self.0.request = Some((method.clone(), bare_path.to_owned()));
        self.0.client_request_id = Some(String::from_utf8_lossy(id.as_bytes()).into_owned());
        self.0.repeat = repeat;
        self
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
