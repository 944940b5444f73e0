//! The comparisons of this group, with their bars.

use crate::comparison::Measure::{Allocations, Instructions, Nanoseconds};
use crate::comparison::{Comparison, Measure, Sum};
use crate::table::Bar;

const DERIVED: &str = "derived struct";
const FLATTENED: &str = "derived struct with a `flatten` map";

/// No slower, and with no more allocations.
const EQUAL: &[(Measure, Bar)] = &[
    (Instructions, Bar::Ratio(1.0)),
    (Nanoseconds, Bar::Ratio(1.0)),
    (Allocations, Bar::More(0.0)),
];

const UNKNOWN: &[(Measure, Bar)] =
    &[(Instructions, Bar::Ratio(0.85)), (Nanoseconds, Bar::Ratio(0.85))];

/// The part of a call that its answer causes: the rest is in the same call answered with `{}`.
const fn answered(call: &'static [&'static str]) -> Sum {
    Sum::of(call).less(&["empty call/model"])
}

/// Returns the comparisons.
pub fn comparisons() -> Vec<Comparison> {
    let mut comparisons = exact();
    comparisons.extend(with_unknown());
    comparisons
}

fn exact() -> Vec<Comparison> {
    let model = |work, ours, peer, bars| Comparison {
        work,
        against: DERIVED,
        ours,
        peer: Some(peer),
        bars,
    };
    let empty: &[&str] = &["empty call/derived"];
    vec![
        model(
            "documented answer, as a call does it",
            answered(&["meeting call/model"]),
            Sum::of(&["meeting call/derived"]).less(empty),
            EQUAL,
        ),
        model(
            "documented answer, the model alone",
            Sum::of(&["meeting/model"]),
            Sum::of(&["meeting/derived"]),
            EQUAL,
        ),
        model(
            "page of 1,000, as a call does it",
            answered(&["page call/model"]),
            Sum::of(&["page call/derived"]).less(empty),
            EQUAL,
        ),
        model(
            "page of 1,000, the model alone",
            Sum::of(&["page/model"]),
            Sum::of(&["page/derived"]),
            EQUAL,
        ),
        model(
            "the whole call without a network",
            Sum::of(&["meeting call/model"]),
            Sum::of(&["meeting call/derived"]),
            &[],
        ),
    ]
}

fn with_unknown() -> Vec<Comparison> {
    let model = |work, ours, peer| Comparison {
        work,
        against: FLATTENED,
        ours,
        peer: Some(peer),
        bars: UNKNOWN,
    };
    let empty: &[&str] = &["empty call/flattened"];
    vec![
        model(
            "five unknown properties, as a call does it",
            answered(&["unknown call/model"]),
            Sum::of(&["unknown call/flattened"]).less(empty),
        ),
        model(
            "five unknown properties, the model alone",
            Sum::of(&["unknown/model"]),
            Sum::of(&["unknown/flattened"]),
        ),
        model(
            "page of 1,000, five unknown each, as a call does it",
            answered(&["unknown page call/model"]),
            Sum::of(&["unknown page call/flattened"]).less(empty),
        ),
        model(
            "page of 1,000, five unknown each, the model alone",
            Sum::of(&["unknown page/model"]),
            Sum::of(&["unknown page/flattened"]),
        ),
    ]
}
