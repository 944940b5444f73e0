//! How an error comes to know what it knows.

use std::error::Error as StdError;
use std::sync::Arc;
#[cfg(test)]
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{Error, ErrorKind, GraphError, Inner, Response};
use crate::request::Parts;
use crate::retry::{Repeat, may_have_acted, parse_retry_after};

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            request: None,
            client_request_id: None,
            response: None,
            graph: None,
            retry_after: None,
            has_acted: false,
            is_harmful: false,
            source: None,
        }))
    }

    pub(crate) fn with_source(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.with_shared_source(Arc::from(source.into()))
    }

    /// A source that other errors have too.
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
        self.0.has_acted = may_have_acted(status, self.0.retry_after);
        self.0.response = Some(Response { status, headers, body });
        self
    }

    pub(crate) fn with_graph(mut self, graph: GraphError) -> Self {
        self.0.graph = Some(graph);
        self
    }

    /// Says what was asked for, and under which name.
    pub(crate) fn with_request(mut self, request: &Parts, id: Option<&HeaderValue>) -> Self {
        // The query may hold personal data, which has no business in a log.
        let path = request.path.split('?').next().unwrap_or_default();
        self.0.request = Some((request.method.clone(), path.to_owned()));
        self.0.client_request_id = id.map(|id| String::from_utf8_lossy(id.as_bytes()).into_owned());
        self.0.is_harmful = request.options.repeat == Repeat::Harmful;
        self
    }

    /// Says that the service may have done what was asked.
    pub(crate) fn having_acted(mut self) -> Self {
        self.0.has_acted = true;
        self
    }

    /// Whether the service may have done what was asked.
    pub(crate) fn may_have_acted(&self) -> bool {
        self.0.has_acted
    }

    #[cfg(test)]
    pub(crate) fn set_retry_after(&mut self, delay: Option<Duration>) {
        self.0.retry_after = delay;
    }
}
