//! The requests of a plan, sent until each has an outcome.

use http::HeaderValue;
use tracing::Instrument;

use super::Order;
use super::member::{Member, Outcome};
use super::round::{Round, batch_name};
use super::verdict::judge_round;
use super::version::check_versions;
use crate::client::{Client, current_runtime, new_client_request_id};
use crate::error::{Error, Result};
use crate::request::Parts;
use crate::trace;

/// Sends the requests of a plan in one batch, and those that may be repeated again. Returns their
/// outcomes by place, or the error of the batch if no request was carried out.
pub(super) async fn send_plan(
    client: &Client,
    requests: Vec<Parts>,
    order: Order,
) -> Result<Vec<Outcome>> {
    current_runtime()?;
    let (members, mut done) = sort_out(client, requests);
    if order == Order::Sequence
        && let Some(error) = done.drain(..).find_map(Outcome::into_error)
    {
        return Err(error);
    }
    check_versions(&members)?;
    if !members.is_empty() {
        done.extend(send_members(client, members, order).await?);
    }
    done.sort_by_key(|outcome| outcome.index);
    Ok(done)
}

/// Separates the requests that must not be sent.
fn sort_out(client: &Client, requests: Vec<Parts>) -> (Vec<Member>, Vec<Outcome>) {
    let (mut members, mut refused) = (Vec::new(), Vec::new());
    for (index, parts) in requests.into_iter().enumerate() {
        match Member::new(client, index, parts) {
            Ok(member) => members.push(member),
            Err(outcome) => refused.push(*outcome),
        }
    }
    (members, refused)
}

async fn send_members(client: &Client, members: Vec<Member>, order: Order) -> Result<Vec<Outcome>> {
    let id = new_client_request_id();
    let name = batch_name(&members);
    let span = trace::call_span(client.base_url(), &name, &id);
    let sent = send_rounds(client, members, order, &id).instrument(span.clone()).await;
    sent.map_err(|error| {
        trace::record_error(&span, &error);
        error.with_request(&name, &id)
    })
}

async fn send_rounds(
    client: &Client,
    members: Vec<Member>,
    order: Order,
    id: &HeaderValue,
) -> Result<Vec<Outcome>> {
    let mut round = Round { client, id, order, number: 0 };
    let (mut pending, mut done) = (members, Vec::new());
    // The last failure, as long as nothing can have been carried out.
    let mut failure: Option<Error> = None;
    let mut is_nothing_done = true;
    while !pending.is_empty() {
        wait_for(&pending).await;
        let exchanged = round.send(pending).await;
        is_nothing_done &= exchanged.failure.as_ref().is_some_and(|error| !error.may_have_acted());
        failure = exchanged.failure;
        let verdict = judge_round(exchanged.members, order, id);
        done.extend(verdict.done);
        pending = verdict.again;
        round.number = round.number.saturating_add(1);
    }
    match failure {
        Some(error) if is_nothing_done => Err(error),
        Some(_) | None => Ok(done),
    }
}

/// Waits until members may be sent. Those of one round that go again are due at the same time.
async fn wait_for(members: &[Member]) {
    if let Some(due) = members.iter().filter_map(|member| member.due).max() {
        tokio::time::sleep_until(due).await;
    }
}
