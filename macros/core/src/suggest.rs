//! The nearest name.

use graph_request_schema::{Area, has_member_named, has_property_named};

use crate::messages;

/// The length of a name, in bytes, to which others are compared.
const LONGEST_NAME: usize = 200;

/// Returns the candidate that was most likely meant, if any is near enough to be worth naming.
pub(crate) fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    nearest_of(written, &mut candidates.into_iter())
}

/// Does the work of [`nearest`]. Not generic, so that it is compiled once.
fn nearest_of<'a>(written: &str, candidates: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody means a name of Graph's by that, and the distance takes time that grows with both.
    if written.len() > LONGEST_NAME {
        return None;
    }
    let lower = written.to_lowercase();
    candidates
        .filter_map(|c| Some((distance(&lower, &c.to_lowercase())?, c)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns `false` if a property name is right elsewhere in the area, so that a name that is merely
/// similar was not meant.
pub(crate) fn may_mean(written: &str, near: &str, area: Area) -> bool {
    written.eq_ignore_ascii_case(near) || !has_property_named(written, area)
}

/// Returns `false` if a member is right in another enum of the area, so that a similar one was not meant.
pub(crate) fn may_mean_member(written: &str, near: &str, area: Area) -> bool {
    written.eq_ignore_ascii_case(near) || !has_member_named(written, area)
}

/// Counts the slips between two names; `None` if there are too many for the length. Omitted words
/// (`endTime` for `endDateTime`) count as one slip more than the worst typo.
fn distance(written: &str, candidate: &str) -> Option<usize> {
    let slips = strsim::damerau_levenshtein(written, candidate);
    let bearable = 1 + written.chars().count().max(3) / 4;
    if slips <= bearable {
        return Some(slips);
    }
    let (short, long) =
        if written.len() < candidate.len() { (written, candidate) } else { (candidate, written) };
    let is_near = short.len() > 3 && (long.contains(short) || is_shortened(short, long));
    is_near.then_some(bearable + 1)
}

/// Returns `true` if `short` remains of `long` after some of its inner letters were dropped.
fn is_shortened(short: &str, long: &str) -> bool {
    let mut rest = long.chars();
    let found = short.chars().all(|c| rest.any(|l| l == c));
    found && short.chars().next() == long.chars().next() && short.len() * 2 > long.len()
}

/// ``; did you mean `subject`?`` or, if nothing is near, ``; expected one of `a`, `b` ``.
pub(crate) fn did_you_mean_or_list(written: &str, candidates: &[&str]) -> String {
    match nearest(written, candidates.iter().copied()) {
        Some(name) => messages::did_you_mean(name),
        None => messages::expected_one_of(candidates),
    }
}

/// ``; did you mean `subject`?`` or nothing.
pub(crate) fn did_you_mean<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> String {
    nearest(written, candidates).map_or_else(String::new, messages::did_you_mean)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const NAMES: [&str; 5] = ["subject", "startDateTime", "endDateTime", "joinUrl", "isCancelled"];

    #[test]
    fn finds_the_name_that_was_meant() {
        for (written, meant) in [
            ("subjcet", "subject"),
            ("Subject", "subject"),
            ("startTime", "startDateTime"),
            ("endTime", "endDateTime"),
            ("joinURL", "joinUrl"),
            ("isCanceled", "isCancelled"),
            ("joinUr", "joinUrl"),
        ] {
            assert_eq!(nearest(written, NAMES), Some(meant), "{written}");
        }
    }

    #[test]
    fn is_silent_if_nothing_is_near() {
        for written in ["location", "x", "", "日本語"] {
            assert_eq!(nearest(written, NAMES), None, "{written}");
        }
    }
}
