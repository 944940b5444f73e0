//! The rules for a batch as a whole: one that breaks them is refused whole.

use super::Step;
use crate::testing::service::refusal::{
    Refusal, duplicate_id, invalid_batch, invalid_dependency, mixed_order, too_many_members,
};

/// The number of members that a batch may have.
const MAX_MEMBERS: usize = 20;

pub(super) fn check(steps: &[Step]) -> Result<(), Refusal> {
    match steps.len() {
        0 => return Err(invalid_batch("it has no requests")),
        1..=MAX_MEMBERS => {}
        _ => return Err(too_many_members(MAX_MEMBERS)),
    }
    for (place, step) in steps.iter().enumerate() {
        let before = steps.get(..place).unwrap_or_default();
        if before.iter().any(|other| is_same(&other.id, &step.id)) {
            return Err(duplicate_id(&step.id));
        }
        let is_before = |id: &String| before.iter().any(|other| is_same(&other.id, id));
        if !step.depends_on.iter().all(is_before) {
            return Err(invalid_dependency(&step.id));
        }
    }
    check_order(steps)
}

/// Checks that either no member depends on another, or each on the one before it.
fn check_order(steps: &[Step]) -> Result<(), Refusal> {
    let is_parallel = steps.iter().all(|step| step.depends_on.is_empty());
    let mut pairs = steps.iter().zip(steps.iter().skip(1));
    let is_sequential =
        pairs.all(|(before, step)| matches!(&step.depends_on[..], [id] if is_same(id, &before.id)));
    if is_parallel || is_sequential { Ok(()) } else { Err(mixed_order()) }
}

/// Ids are not case-sensitive.
fn is_same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}
