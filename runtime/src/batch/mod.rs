//! Several requests in one: `$batch` of Graph.
//!
//! A plan becomes members; rounds send them until each has an outcome; the plan decodes those.
//!
//! | file | purpose |
//! | --- | --- |
//! | `plan`, `tuple`, `chain` | what [`Client::batch`](crate::Client::batch) takes, and its typed results |
//! | `call`, `all` | the future and the stream that send |
//! | `rounds`, `sequence` | members that are sent until each has an outcome |
//! | `member`, `version`, `mailbox` | one request, and what decides with which others it goes |
//! | `round`, `verdict` | one exchange, and the members that go again after it |
//! | `write`, `read`, `body` | the JSON of both directions |
//!
//! <https://learn.microsoft.com/graph/json-batching>

mod all;
mod body;
mod call;
mod chain;
mod client;
mod mailbox;
mod member;
mod plan;
mod read;
mod round;
mod rounds;
mod sequence;
mod tuple;
mod verdict;
mod version;
mod write;

pub use all::BatchAll;
pub use call::BatchCall;
pub use chain::{Batch, Follows};
pub use plan::{BatchMember, BatchPlan};

/// The number of members that Graph accepts in a batch.
const MAX_MEMBERS: usize = 20;

/// The order in which the service carries out the members of a batch. It knows only these two:
/// "Batch should be either fully sequential or fully parallel" (microsoft-graph-docs#16280).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    /// In any order.
    Free,
    /// One after the other, each only if the one before it succeeded.
    Sequence,
}
