//! Guides to tasks that take more than one item of the API. This module exists only in the documentation.

#[doc = include_str!("batches.md")]
///
/// # See also
///
/// [`Client::batch`](crate::Client::batch), [`Client::batch_all`](crate::Client::batch_all),
/// [`Batch`](crate::Batch), [`BatchAll`](crate::BatchAll), [`BatchPlan`](crate::BatchPlan)
pub mod batches {}
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
/// [`graph_request!`](crate::graph_request), [`graph_object!`](crate::graph_object),
/// [`Fragment`](crate::Fragment), [`Request`](crate::Request)
pub mod body_language {}

#[doc = include_str!("errors_and_retries.md")]
///
/// # See also
///
/// [`Error`](crate::Error), [`ErrorKind`](crate::ErrorKind), [`GraphError`](crate::GraphError),
/// [`Hint`](crate::Hint), [`RetryPolicy`](crate::RetryPolicy)
pub mod errors_and_retries {}

#[doc = include_str!("models.md")]
///
/// # See also
///
/// [`ToDateTime`](crate::value::ToDateTime), [`DateTimeExt`](crate::value::DateTimeExt),
/// [`UnknownMember`](crate::UnknownMember)
pub mod models {}

#[doc = include_str!("notifications.md")]
#[cfg_attr(
    feature = "notifications",
    doc = "\n# See also\n\n[`receive`](crate::notifications::receive), [`Received`](crate::notifications::Received), [`Unverified`](crate::notifications::Unverified), [`Notification`](crate::notifications::Notification)"
)]
pub mod notifications {}

#[doc = include_str!("pages_and_streams.md")]
///
/// # See also
///
/// [`Pages`](crate::Pages), [`Items`](crate::Items), [`Page`](crate::Page),
/// [`ByteStream`](crate::ByteStream), [`Response`](crate::Response)
pub mod pages_and_streams {}

#[doc = include_str!("testing.md")]
#[cfg_attr(
    feature = "testing",
    doc = "\n# See also\n\n[`FakeGraph`](crate::testing::FakeGraph), [`Answer`](crate::testing::Answer), [`Fault`](crate::testing::Fault)"
)]
pub mod testing {}

#[doc = include_str!("tokens.md")]
///
/// # See also
///
/// [`ClientBuilder`](crate::ClientBuilder), [`Credential`](crate::Credential),
/// [`AccessToken`](crate::AccessToken), [`Cloud`](crate::Cloud)
pub mod tokens {}
