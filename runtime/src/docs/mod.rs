//! Guides to tasks that take more than one item of the API. This module exists only in the documentation.

#[doc = include_str!("answers.md")]
///
/// # See also
///
/// [`GraphSelect`](trait@crate::GraphSelect), [`FromGraph`](crate::value::FromGraph),
/// [`from_graph!`](crate::from_graph), [`CreatedOrFound`](crate::CreatedOrFound)
pub mod answers {}

#[doc = include_str!("body_language.md")]
///
/// # See also
///
/// [`graph_request!`](crate::graph_request), [`Request`](crate::Request)
pub mod body_language {}

#[doc = include_str!("errors_and_retries.md")]
///
/// # See also
///
/// [`Error`](crate::Error), [`ErrorKind`](crate::ErrorKind), [`GraphError`](crate::GraphError),
/// [`Hint`](crate::Hint), [`RetryPolicy`](crate::RetryPolicy)
pub mod errors_and_retries {}

#[doc = include_str!("pages_and_streams.md")]
///
/// # See also
///
/// [`Page`](crate::Page), [`ByteStream`](crate::ByteStream)
pub mod pages_and_streams {}

#[doc = include_str!("testing.md")]
#[cfg_attr(
    feature = "testing",
    doc = "\n# See also\n\n[`FakeGraph`](crate::testing::FakeGraph), [`Fault`](crate::testing::Fault)"
)]
pub mod testing {}

#[doc = include_str!("tokens.md")]
///
/// # See also
///
/// [`ClientBuilder`](crate::ClientBuilder), [`Credential`](crate::Credential),
/// [`AccessToken`](crate::AccessToken), [`Cloud`](crate::Cloud)
pub mod tokens {}
