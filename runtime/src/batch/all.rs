//! The stream of the results of any number of requests.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use futures_util::Stream;

use super::rounds::Rounds;
use crate::client::Client;
use crate::error::Result;
use crate::request::{Decode, Request};

/// The results of many requests, from [`Client::batch_all`]: a stream of each request's place and
/// its result, in the order in which they are known.
///
/// A round is sent when the results before it are taken. Requests are taken from the iterator as they
/// are sent, so no more than 20 are held at a time, however many there are. Dropping the stream ends
/// the running round, which the service may have carried out.
///
/// ```
/// use graph_request::{graph_request, testing::FakeGraph};
///
/// # #[tokio::main]
/// # async fn main() -> graph_request::Result<()> {
/// # let graph = FakeGraph::start().await;
/// # let client = graph.client();
/// let subjects = ["Stand-up", "Review", "Retrospective"];
/// let mut results = client.batch_all(subjects.iter().map(|subject| {
///     graph_request!(POST /me/onlineMeetings { "subject": *subject })
/// }));
/// while let Some((place, result)) = results.next().await {
///     match result {
///         Ok(meeting) => println!("{}: {:?}", subjects[place], meeting.join_web_url),
///         Err(error) => eprintln!("{}: {error}", subjects[place]),
///     }
/// }
/// assert_eq!(graph.received().len(), 1);
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct BatchAll<'a, T> {
    requests: Box<dyn Iterator<Item = Request<T>> + Send + 'a>,
    /// The decoders of the requests that are in progress, by place.
    decoders: VecDeque<(usize, Decode<T>)>,
    state: Mutex<State>,
}

/// The lock is never taken: it makes the stream `Sync` if its iterator is.
enum State {
    Idle(Rounds),
    Sending(Pin<Box<dyn Future<Output = Rounds> + Send>>),
    /// The stream has ended early: a panic in the iterator leaves this behind.
    Lost,
}

impl<'a, T> BatchAll<'a, T> {
    pub(super) fn new(
        client: Client,
        requests: impl Iterator<Item = Request<T>> + Send + 'a,
    ) -> Self {
        Self {
            requests: Box::new(requests),
            decoders: VecDeque::new(),
            state: Mutex::new(State::Idle(Rounds::new(client))),
        }
    }

    /// Returns the next result with the place of its request, counted from 0, or `None` if each
    /// request has had its result.
    pub async fn next(&mut self) -> Option<(usize, Result<T>)> {
        poll_fn(|context| self.poll_result(context)).await
    }

    /// Sends all requests and returns their results in the order of the requests.
    ///
    /// ```
    /// use graph_request::{graph_request, testing::FakeGraph};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> graph_request::Result<()> {
    /// # let graph = FakeGraph::start().await;
    /// # let client = graph.client();
    /// let create = |n: u32| graph_request!(POST /me/onlineMeetings { "subject": format!("{n}") });
    /// let meetings = client.batch_all((0..45).map(create)).all().await;
    /// assert_eq!(meetings.len(), 45);
    /// assert_eq!(meetings[44].as_ref().unwrap().subject.as_deref(), Some("44"));
    /// assert_eq!(graph.received().len(), 3);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn all(mut self) -> Vec<Result<T>> {
        let mut results = Vec::new();
        while let Some(result) = self.next().await {
            results.push(result);
        }
        results.sort_by_key(|(place, _)| *place);
        results.into_iter().map(|(_, result)| result).collect()
    }

    /// Ends the stream, as after an error from outside of it.
    #[cfg(feature = "blocking")]
    pub(crate) fn end(&mut self) {
        self.state = Mutex::new(State::Lost);
    }

    /// Returns `true` if the stream has ended early.
    #[cfg(feature = "blocking")]
    pub(crate) fn has_ended(&mut self) -> bool {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        matches!(state, State::Lost)
    }

    fn poll_result(&mut self, context: &mut Context<'_>) -> Poll<Option<(usize, Result<T>)>> {
        loop {
            let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
            let mut rounds = match std::mem::replace(state, State::Lost) {
                State::Idle(rounds) => rounds,
                State::Sending(mut sending) => match sending.as_mut().poll(context) {
                    Poll::Ready(rounds) => rounds,
                    Poll::Pending => {
                        *state = State::Sending(sending);
                        return Poll::Pending;
                    }
                },
                State::Lost => return Poll::Ready(None),
            };
            let result = self.take_result(&mut rounds).or_else(|| {
                self.fill(&mut rounds);
                // A request that must not be sent has its result at once.
                self.take_result(&mut rounds)
            });
            let is_at_end = result.is_none() && rounds.is_idle();
            let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
            *state = match result {
                None if !is_at_end => State::Sending(Box::pin(rounds.send_round())),
                Some(_) | None => State::Idle(rounds),
            };
            if result.is_some() || is_at_end {
                return Poll::Ready(result);
            }
        }
    }

    /// Takes requests as long as there is room.
    fn fill(&mut self, rounds: &mut Rounds) {
        while rounds.has_room()
            && let Some(request) = self.requests.next()
        {
            let place = rounds.add(request.parts);
            self.decoders.push_back((place, request.decode));
        }
    }

    /// Decodes an outcome.
    fn take_result(&mut self, rounds: &mut Rounds) -> Option<(usize, Result<T>)> {
        let outcome = rounds.take_outcome()?;
        let place = outcome.index;
        let at = self.decoders.iter().position(|(index, _)| *index == place)?;
        let (_, decode) = self.decoders.remove(at)?;
        Some((place, outcome.decode(decode)))
    }
}

/// Nothing in it is pinned in place.
impl<T> Unpin for BatchAll<'_, T> {}

impl<T> Stream for BatchAll<'_, T> {
    type Item = (usize, Result<T>);

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_result(context)
    }
}

impl<T> fmt::Debug for BatchAll<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("BatchAll").finish_non_exhaustive()
    }
}
