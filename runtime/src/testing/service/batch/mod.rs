//! `$batch`: many requests in one.
//!
//! The server carries out the members one by one, each through the same `answer` as a single request
//! and with faults of its own; this module reads the batch and writes its answer.
//!
//! <https://learn.microsoft.com/graph/json-batching>

mod answer;
mod rules;
mod step;

use bytes::Bytes;
use http::{Method, Response};

use super::refusal::{Refusal, method_not_allowed};
use super::{check_token, respond, url};
use crate::testing::received::Received;
pub(in crate::testing) use answer::{depend, write_answer};
pub(in crate::testing) use step::Step;

/// Returns `true` for a request to a batch endpoint.
pub(in crate::testing) fn is_batch(request: &Received) -> bool {
    let segments = url::split_path(request.bare_path());
    matches!(&segments[..], [version, name] if is_version(version) && name == "$batch")
}

fn is_version(segment: &str) -> bool {
    matches!(segment, "v1.0" | "beta")
}

/// Reads a batch, or returns the refusal of all of it as a response.
pub(in crate::testing) fn read_batch(
    request: &Received,
    number: usize,
) -> Result<Vec<Step>, Box<Response<Bytes>>> {
    read(request).map_err(|refusal| Box::new(respond(Err(refusal), request, number)))
}

fn read(request: &Received) -> Result<Vec<Step>, Refusal> {
    check_token(request)?;
    if request.method != Method::POST {
        return Err(method_not_allowed(request));
    }
    let steps = step::read_steps(request)?;
    rules::check(&steps)?;
    Ok(steps)
}
