//! The forms of requests that can be sent as a batch.

use std::collections::VecDeque;

use serde_core::de::DeserializeOwned;

use super::Order;
use super::member::Outcome;
use crate::error::{Error, ErrorKind, Result};
use crate::request::{Decode, Parts, Request};
use crate::response::CreatedOrFound;

/// The requests that [`Client::batch`](crate::Client::batch) sends: a tuple of 1 to 20 [`Request`]s, or a
/// [`Batch`](crate::Batch), whose members are carried out one after the other.
///
/// It cannot be implemented for other types.
///
/// ```
/// use graph_request::{BatchPlan, Client, Result};
///
/// async fn send<P: BatchPlan>(client: &Client, plan: P) -> Result<P::Results> {
///     client.batch(plan).await
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a batch takes a tuple of 1 to 20 requests, or a `Batch` with at least one",
    label = "expected a tuple of 1 to 20 `Request`s",
    note = "a request is a `graph_request!` without a client; a tuple of one is written `(request,)`",
    note = "`Client::batch_all` sends any number of requests with answers of one type"
)]
pub trait BatchPlan: Sized + 'static {
    /// The results, in the order of the requests: a tuple of [`Result`]s.
    type Results;

    #[doc(hidden)]
    type Decoders: Send + 'static;

    #[doc(hidden)]
    fn take_apart(self) -> (Plan, Self::Decoders);

    #[doc(hidden)]
    fn decode(decoders: Self::Decoders, outcomes: Outcomes) -> Self::Results;
}

/// The requests of a batch without the types of their answers.
#[derive(Default)]
pub struct Plan {
    requests: Vec<Parts>,
    is_sequence: bool,
}

impl Plan {
    /// Adds a request and returns its decoder.
    pub(super) fn add<T>(&mut self, request: Request<T>) -> Decoder<T> {
        self.requests.push(request.parts);
        Decoder(request.decode)
    }

    /// Lets each request wait for the success of the one before it.
    pub(super) fn in_sequence(self) -> Self {
        Self { is_sequence: true, ..self }
    }

    pub(super) fn into_requests(self) -> (Vec<Parts>, Order) {
        let order = if self.is_sequence { Order::Sequence } else { Order::Free };
        (self.requests, order)
    }
}

/// The decoder of the answer to one request.
pub struct Decoder<T>(Decode<T>);

/// The outcomes of a batch in the order of its requests.
pub struct Outcomes(VecDeque<Outcome>);

impl Outcomes {
    pub(super) fn new(outcomes: Vec<Outcome>) -> Self {
        Self(outcomes.into())
    }

    /// Decodes the next outcome.
    pub(super) fn next<T>(&mut self, Decoder(decode): Decoder<T>) -> Result<T> {
        match self.0.pop_front() {
            Some(outcome) => outcome.decode(decode),
            None => Err(Error::new(ErrorKind::Decode, "the batch has no outcome for this request")),
        }
    }
}

/// The answer of a request that can be a member of a batch: any but a
/// [`ByteStream`](crate::ByteStream), whose content would arrive within the JSON of the batch.
///
/// ```compile_fail
/// # use graph_request::{Client, graph_request};
/// # async fn run(client: Client, meeting: &str, id: &str) {
/// let content = graph_request! { GET /me/onlineMeetings/{meeting}/recordings/{id}/content };
/// let results = client.batch((content,)).await;
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "a request that is answered with `{Self}` cannot be a member of a batch",
    label = "cannot be a member of a batch",
    note = "content that is streamed is requested by a call of its own"
)]
pub trait BatchMember {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> BatchMember for T {}

impl<T> BatchMember for CreatedOrFound<T> {}
