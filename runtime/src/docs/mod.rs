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

/// Areas of Graph beyond online meetings, one page each: the requests, their permissions, and an example.
///
/// The macro checks requests to all of them. The models of answers are behind a feature for each area.
pub mod areas {
    #[doc = include_str!("areas/calendar.md")]
    ///
    #[doc = include_str!("areas/calendar_requests.md")]
    pub mod calendar {}

    #[doc = include_str!("areas/calls.md")]
    ///
    #[doc = include_str!("areas/calls_requests.md")]
    ///
    #[doc = include_str!("areas/call_records_requests.md")]
    pub mod calls {}

    #[doc = include_str!("areas/mail.md")]
    ///
    #[doc = include_str!("areas/mail_requests.md")]
    pub mod mail {}

    #[doc = include_str!("areas/subscriptions.md")]
    ///
    #[doc = include_str!("areas/subscriptions_requests.md")]
    pub mod subscriptions {}

    #[doc = include_str!("areas/teams.md")]
    ///
    #[doc = include_str!("areas/teams_requests.md")]
    pub mod teams {}

    #[doc = include_str!("areas/users.md")]
    ///
    #[doc = include_str!("areas/users_requests.md")]
    pub mod users {}

    #[doc = include_str!("areas/virtual_events.md")]
    ///
    #[doc = include_str!("areas/virtual_events_requests.md")]
    pub mod virtual_events {}
}

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
