//! The decision which members of a batch go again: the rules of single calls, for each member.

use std::time::Duration;

use http::HeaderValue;
use tokio::time::Instant;

use super::Order;
use super::member::{Member, Outcome};
use super::round::Attempted;
use crate::error::{Error, ErrorKind};
use crate::trace;

/// The members of a round, by what comes next.
#[derive(Default)]
pub(super) struct Verdict {
    /// Those that are sent again, all at the same time.
    pub(super) again: Vec<Member>,
    pub(super) done: Vec<Outcome>,
}

/// The members of a sequence so far.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    Succeeded,
    GoAgain,
    /// A member failed for good, so none after it may be sent.
    Broken,
}

/// A member that may go again, with the error that it has until then.
type Waiting = (Member, Error);

/// Judges the members of a round. `id` is the client request id of the batch.
pub(super) fn judge_round(members: Vec<Attempted>, order: Order, id: &HeaderValue) -> Verdict {
    let mut verdict = Verdict::default();
    let (mut waiting, mut longest) = (Vec::new(), Duration::ZERO);
    let mut links = Links::Succeeded;
    for (mut member, result) in members {
        let is_refused = result.is_err();
        match member.judge(result) {
            Ok(response) => {
                // It was carried out before. The members behind it were refused only because the
                // service did not find it a second time.
                if is_refused && links == Links::Succeeded {
                    links = Links::GoAgain;
                }
                verdict.done.push(member.finish(Ok(response), id));
            }
            Err(error) => {
                member.note(&error);
                match delay_of(&mut member, &error, order, &mut links) {
                    Some(delay) => {
                        longest = longest.max(delay);
                        waiting.push((member, error));
                    }
                    None => verdict.done.push(member.finish(Err(error), id)),
                }
            }
        }
    }
    verdict.wait(waiting, longest, order, id);
    verdict
}

/// Returns the delay after which a member goes again, if it does.
fn delay_of(
    member: &mut Member,
    error: &Error,
    order: Order,
    links: &mut Links,
) -> Option<Duration> {
    if order == Order::Free {
        return member.delay_after(error);
    }
    let is_next_in_line = error.kind() == ErrorKind::DependencyFailed;
    let delay = match *links {
        Links::Broken => None,
        // It was not carried out, and follows the member that it depends on.
        Links::GoAgain if is_next_in_line => Some(Duration::ZERO),
        Links::GoAgain | Links::Succeeded => member.delay_after(error),
    };
    *links = if delay.is_some() { Links::GoAgain } else { Links::Broken };
    delay
}

impl Verdict {
    /// Lets members wait for the longest delay of all, and ends those that have no time for it.
    fn wait(&mut self, waiting: Vec<Waiting>, longest: Duration, order: Order, id: &HeaderValue) {
        let due = Instant::now().checked_add(longest);
        let mut is_broken = false;
        for (mut member, error) in waiting {
            if due.is_some() && !is_broken && member.can_wait(longest) {
                trace::log_retry(&error, longest);
                member.due = due;
                self.again.push(member);
            } else {
                is_broken = order == Order::Sequence;
                self.done.push(member.finish(Err(error), id));
            }
        }
    }
}
