//! The kinds of errors.

/// The kind of an [`Error`](crate::Error): the step at which a request failed.
///
/// ```
/// use graph_request::{Client, ErrorKind};
///
/// let error = Client::builder().build().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Configuration);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built with these settings, or cannot be used here: a call was awaited
    /// outside of a tokio runtime, `Call::send` would block one, or the HTTP client has no TLS. Nothing
    /// was sent, with one exception: an HTTP client of the caller's own followed a redirect.
    Configuration,
    /// The request is not valid: an empty key, a value that JSON cannot represent, a header that
    /// HTTP does not allow. Nothing was sent.
    Request,
    /// The address does not belong to the client's service, so the token must not be sent there.
    /// Nothing was sent.
    ForeignHost,
    /// The credential failed, or returned a token that cannot be one: it is empty, begins with `Bearer`,
    /// or contains white space or characters other than visible ASCII. Nothing was sent. A wrong token
    /// that is given to [`ClientBuilder`](crate::ClientBuilder) itself is of the kind
    /// [`Configuration`](Self::Configuration).
    Credential,
    /// The service could not be reached, or the connection was lost.
    Connection,
    /// An attempt exceeded its time limit, or the call its deadline, or the content of a stream
    /// stopped.
    Timeout,
    /// Graph answered with an error: see [`Error::graph`](crate::Error::graph). After a 5xx, see
    /// [`Error::outcome_unknown`](crate::Error::outcome_unknown).
    Graph,
    /// The status is not 2xx and the body is not an error of Graph. Proxies and gateways between
    /// the client and Graph respond like this, and the storage that Graph redirects to: see
    /// [`Error::is_from_storage`](crate::Error::is_from_storage).
    Status,
    /// The status is 2xx, so the request took effect, but the response could not be decoded, is
    /// larger than the limit, or links to a page that was read before.
    Decode,
    /// The writer that content is copied to failed. Its own error is the
    /// [`source`](std::error::Error::source).
    Write,
    /// The request is a member of a sequence and was not carried out, because the member before it
    /// failed (424). See [`Batch`](crate::Batch).
    DependencyFailed,
}

impl ErrorKind {
    /// Returns the value of OpenTelemetry's `error.type` attribute.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Request => "request",
            Self::ForeignHost => "foreign_host",
            Self::Credential => "credential",
            Self::Connection => "connection",
            Self::Timeout => "timeout",
            Self::Graph => "graph",
            Self::Status => "status",
            Self::Decode => "decode",
            Self::Write => "write",
            Self::DependencyFailed => "dependency_failed",
        }
    }
}
