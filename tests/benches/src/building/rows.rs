//! The comparisons of this group, with their bars.

use crate::comparison::Measure::{Allocations, Instructions, Nanoseconds};
use crate::comparison::{Comparison, Measure, Sum};
use crate::table::Bar;

/// Returns the comparisons.
pub fn comparisons() -> Vec<Comparison> {
    let mut comparisons = two_strings();
    comparisons.extend(texts());
    comparisons.extend(date_times());
    comparisons.extend(loops());
    comparisons.extend(whole_requests());
    comparisons
}

/// A ratio that holds for instructions and for time.
macro_rules! ratio {
    ($most:literal $(, $more:expr)*) => {
        &[(Instructions, Bar::Ratio($most)), (Nanoseconds, Bar::Ratio($most)) $(, $more)*]
    };
}

/// The body of a request. It has no door of its own, so it is the difference between a request and
/// the same request with a constant body, plus what a constant body costs.
const fn body(request: &'static [&'static str]) -> Sum {
    Sum::of(request).less(&["small constant/request"])
}

fn two_strings() -> Vec<Comparison> {
    let work = "documented body, two strings";
    let ours = || Sum::of(&["two strings/request", "constant/text"]).less(&["constant/request"]);
    vec![
        compare(work, "by hand, serde_json's escaping", ours(), "two strings/by hand", ratio!(0.9)),
        compare(work, "derived struct", ours(), "two strings/derived", ratio!(0.27)),
    ]
}

fn texts() -> Vec<Comparison> {
    let copy = "copy of the finished bytes";
    let four: &[_] = &[(Nanoseconds, Bar::Ratio(4.0))];
    let plain = || body(&["10 kB plain/request", "constant/text"]);
    let umlauts = || body(&["7 kB umlauts/request", "constant/text"]);
    let escapes = || body(&["66 escapes/request", "constant/text"]);
    vec![
        compare("10 kB of plain text", copy, plain(), "10 kB plain/copy", four),
        compare("10 kB of plain text", "by hand", plain(), "10 kB plain/by hand", &[]),
        compare("7 kB of umlauts and kanji", copy, umlauts(), "7 kB umlauts/copy", four),
        compare("7 kB of umlauts and kanji", "by hand", umlauts(), "7 kB umlauts/by hand", &[]),
        compare(
            "a text with 66 escapes",
            "by hand, serde_json's escaping",
            escapes(),
            "66 escapes/by hand",
            ratio!(1.0, (Allocations, Bar::Most(1.0))),
        ),
    ]
}

fn date_times() -> Vec<Comparison> {
    let ours = || body(&["date-times/request", "constant/text"]);
    vec![
        compare("two date-times", "derived struct", ours(), "date-times/derived", ratio!(0.9)),
        compare(
            "two date-times",
            "by hand with `time`",
            ours(),
            "date-times/by hand",
            ratio!(1.0, (Allocations, Bar::Most(1.0))),
        ),
    ]
}

fn loops() -> Vec<Comparison> {
    let against = "a loop into an exact buffer";
    let bars = ratio!(1.0, (Allocations, Bar::Most(3.0)));
    let ours = |request| Sum { plus: request, minus: &["small constant/request"], parts: 1.0 };
    let mut comparisons = vec![
        compare(
            "10 elements",
            against,
            ours(&["10 elements/request"]),
            "10 elements/by hand",
            bars,
        ),
        compare(
            "1,000 elements",
            against,
            ours(&["1,000 elements/request"]),
            "1,000 elements/by hand",
            bars,
        ),
        compare(
            "100,000 elements",
            against,
            ours(&["100,000 elements/request"]),
            "100,000 elements/by hand",
            bars,
        ),
    ];
    comparisons.push(per_element());
    comparisons
}

/// The cost of an element in a long loop, and in a short one.
fn per_element() -> Comparison {
    let long: &[&str] = &["100,000 elements/request"];
    let middle: &[&str] = &["1,000 elements/request"];
    Comparison {
        work: "an element, from 1,000 to 100,000",
        against: "an element, up to 1,000",
        ours: Sum { plus: long, minus: middle, parts: 99_000.0 },
        peer: Some(Sum { plus: middle, minus: &["10 elements/request"], parts: 990.0 }),
        bars: &[(Instructions, Bar::Even(0.05)), (Nanoseconds, Bar::Even(0.05))],
    }
}

fn whole_requests() -> Vec<Comparison> {
    let whole = |work, ours, bars| Comparison { work, against: "", ours, peer: None, bars };
    vec![
        whole(
            "the whole request, two strings",
            Sum::of(&["two strings/request"]),
            &[(Allocations, Bar::Most(1.0))],
        ),
        whole(
            "the whole request, constant",
            Sum::of(&["constant/request"]),
            &[(Allocations, Bar::Most(0.0)), (Nanoseconds, Bar::Most(30.0))],
        ),
        whole(
            "`GET` with `$filter`",
            Sum::of(&["filter/request"]),
            &[(Allocations, Bar::Most(2.0))],
        ),
    ]
}

fn compare(
    work: &'static str,
    against: &'static str,
    ours: Sum,
    peer: &'static str,
    bars: &'static [(Measure, Bar)],
) -> Comparison {
    let peer: &'static [&'static str] = Box::leak(Box::new([peer]));
    Comparison { work, against, ours, peer: Some(Sum::of(peer)), bars }
}
