//! Any number of requests, sent in rounds of what the service accepts.

use std::collections::VecDeque;

use tokio::time::Instant;
use tracing::Instrument;

use super::mailbox::{MAX_MAILBOX_MEMBERS, is_for_mailbox};
use super::member::{Member, Outcome};
use super::round::{Round, batch_name};
use super::verdict::judge_round;
use super::version::without_version;
use super::{MAX_MEMBERS, Order};
use crate::client::{Client, new_client_request_id};
use crate::request::Parts;
use crate::trace;

/// The requests of a [`BatchAll`](super::BatchAll) that are in progress.
pub(super) struct Rounds {
    client: Client,
    /// Members without an outcome: never more than fit in a batch.
    held: VecDeque<Member>,
    /// The outcomes that are still to be taken.
    done: VecDeque<Outcome>,
    next_index: usize,
}

impl Rounds {
    pub(super) fn new(client: Client) -> Self {
        Self { client, held: VecDeque::new(), done: VecDeque::new(), next_index: 0 }
    }

    /// Returns `true` if there is room for another request. If the service throttles half of what is
    /// held, more requests would only be throttled as well.
    pub(super) fn has_room(&self) -> bool {
        let waiting = self.held.iter().filter(|member| !is_due(member)).count();
        self.held.len() + self.done.len() < MAX_MEMBERS && waiting < MAX_MEMBERS / 2
    }

    /// Adds a request and returns its place.
    pub(super) fn add(&mut self, parts: Parts) -> usize {
        let index = self.next_index;
        self.next_index = index.saturating_add(1);
        match Member::new(&self.client, index, parts) {
            Ok(member) => self.held.push_back(member),
            Err(outcome) => self.done.push_back(*outcome),
        }
        index
    }

    /// Takes an outcome.
    pub(super) fn take_outcome(&mut self) -> Option<Outcome> {
        self.done.pop_front()
    }

    /// Returns `true` if no request is in progress.
    pub(super) fn is_idle(&self) -> bool {
        self.held.is_empty()
    }

    /// Sends the members that are due, as many as fit in a batch.
    pub(super) async fn send_round(mut self) -> Self {
        self.wait().await;
        let members = self.take_due();
        let id = new_client_request_id();
        let round = Round { client: &self.client, id: &id, order: Order::Free, number: 0 };
        let span = trace::call_span(self.client.base_url(), &batch_name(&members), &id);
        let exchanged = round.send(members).instrument(span.clone()).await;
        if let Some(error) = &exchanged.failure {
            trace::record_error(&span, error);
        }
        let verdict = span.in_scope(|| judge_round(exchanged.members, Order::Free, &id));
        self.held.extend(verdict.again);
        self.done.extend(verdict.done);
        self
    }

    /// Waits until at least one member is due.
    async fn wait(&self) {
        if self.held.iter().any(is_due) {
            return;
        }
        if let Some(due) = self.held.iter().filter_map(|member| member.due).min() {
            tokio::time::sleep_until(due).await;
        }
    }

    /// Takes the members of the next round: of one version, since the endpoint decides it for all,
    /// and with no more for a mailbox than one accepts.
    fn take_due(&mut self) -> Vec<Member> {
        let version = self.held.iter().find(|member| is_due(member)).map(|member| member.version);
        let (mut taken, mut kept) = (Vec::new(), VecDeque::new());
        let mut mailbox_members = 0;
        for member in self.held.drain(..) {
            let for_mailbox = is_for_mailbox(without_version(&member.parts.path));
            let is_one_more = for_mailbox && mailbox_members >= MAX_MAILBOX_MEMBERS;
            if !is_due(&member) || Some(member.version) != version || is_one_more {
                kept.push_back(member);
            } else {
                mailbox_members += usize::from(for_mailbox);
                taken.push(member);
            }
        }
        self.held = kept;
        taken
    }
}

fn is_due(member: &Member) -> bool {
    member.due.is_none_or(|due| due <= Instant::now())
}
