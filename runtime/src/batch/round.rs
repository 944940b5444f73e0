//! One exchange of a batch with the service.

use std::time::Duration;

use http::{HeaderValue, Method};

use super::Order;
use super::member::Member;
use super::read::Answers;
use super::write::write_batch;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::json::Payload;
use crate::path::Path;
use crate::request::Parts;
use crate::response::RawResponse;
use crate::retry::RetryPolicy;
use crate::trace;

/// The state that the rounds of a call share.
pub(super) struct Round<'a> {
    pub(super) client: &'a Client,
    /// The client request id.
    pub(super) id: &'a HeaderValue,
    pub(super) order: Order,
    /// The number of rounds before this one with the same id.
    pub(super) number: u64,
}

/// A member with the result of its round.
pub(super) type Attempted = (Member, Result<RawResponse>);

/// The results of a round.
pub(super) struct Exchanged {
    pub(super) members: Vec<Attempted>,
    /// The error of the batch, if it failed as a whole.
    pub(super) failure: Option<Error>,
}

impl Round<'_> {
    /// Sends members, and gives each its own result. If the batch fails, all members share its error.
    pub(super) async fn send(&self, members: Vec<Member>) -> Exchanged {
        let parts = self.batch_parts(&members);
        let sent = self.client.attempt(&parts, self.id, self.number).await;
        match sent.and_then(Answers::read) {
            Ok(mut answers) => {
                let attempted = |member: Member| {
                    let result = answers.take(member.id());
                    trace::record_member(&member.parts, member.id(), &result);
                    (member, result.and_then(RawResponse::check).map_err(Error::into_member_error))
                };
                let members = members.into_iter().map(attempted).collect();
                Exchanged { members, failure: None }
            }
            Err(error) => {
                let attempted = |member: Member| {
                    let result = Err(error.for_member());
                    trace::record_member(&member.parts, member.id(), &result);
                    (member, result)
                };
                let members = members.into_iter().map(attempted).collect();
                Exchanged { members, failure: Some(error) }
            }
        }
    }

    /// Makes the request of the batch. An exchange takes as long as the slowest member may, so the
    /// longest time limit of all members holds.
    fn batch_parts(&self, members: &[Member]) -> Parts {
        let endpoint = members.first().map_or("", |member| member.version.endpoint());
        let body = Payload { bytes: write_batch(members, self.order), error: None };
        let mut parts = Parts::new(Method::POST, Path::from(endpoint), Some(body));
        let longest = |limit: &dyn Fn(&Member) -> Duration| members.iter().map(limit).max();
        let options = &mut parts.options;
        options.retry = Some(RetryPolicy::none());
        options.timeout = longest(&|member| self.client.timeout(&member.parts.options));
        options.deadline = longest(&Member::time_left);
        let max_bytes = |member: &Member| self.client.max_response_bytes(&member.parts.options);
        options.max_response_bytes = members.iter().map(max_bytes).max();
        parts
    }
}

/// Returns the request of a batch of these members as errors and traces name it.
pub(super) fn batch_name(members: &[Member]) -> Parts {
    let endpoint = members.first().map_or("", |member| member.version.endpoint());
    Parts::new(Method::POST, Path::from(endpoint), None)
}
