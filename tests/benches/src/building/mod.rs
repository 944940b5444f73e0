//! Building requests: values into JSON text.

mod by_hand;
mod derived;
mod inputs;
mod rows;
mod written;

use bytes::Bytes;
use std::hint::black_box;

use crate::case::Case;
use inputs::{Inputs, LOOPS, Loop};

pub(crate) use derived::two_strings;
pub use rows::comparisons;
pub use written::request_size;

/// Returns the cases of this group.
pub fn cases() -> Vec<Case> {
    let inputs: &'static Inputs = Box::leak(Box::default());
    let mut cases = bodies(inputs);
    cases.extend(texts(inputs));
    cases.extend(date_times(inputs));
    cases.extend(LOOPS.iter().flat_map(|loops| loops_of(inputs, loops)));
    cases
}

fn bodies(inputs: &'static Inputs) -> Vec<Case> {
    let Inputs { id, subject, .. } = inputs;
    vec![
        Case::new("constant/request", written::constant),
        Case::new("constant/text", || Some(Bytes::from_static(black_box(derived::CONSTANT)))),
        Case::new("two strings/request", move || {
            written::two_strings(black_box(id), black_box(subject))
        }),
        Case::new("two strings/by hand", move || {
            by_hand::two_strings(black_box(id), black_box(subject))
        }),
        Case::new("two strings/derived", move || two_strings(black_box(id), black_box(subject))),
        Case::new("filter/request", move || written::filter(black_box(&inputs.url))),
    ]
}

fn texts(inputs: &'static Inputs) -> Vec<Case> {
    let Inputs { plain, umlauts, escapes, .. } = inputs;
    let (plain_body, umlauts_body) = (by_hand::subject(plain), by_hand::subject(umlauts));
    vec![
        Case::new("small constant/request", written::constant_subject),
        Case::new("10 kB plain/request", move || written::subject(black_box(plain))),
        Case::new("10 kB plain/copy", move || Bytes::from(black_box(&plain_body).to_vec())),
        Case::new("10 kB plain/by hand", move || by_hand::subject(black_box(plain))),
        Case::new("7 kB umlauts/request", move || written::subject(black_box(umlauts))),
        Case::new("7 kB umlauts/copy", move || Bytes::from(black_box(&umlauts_body).to_vec())),
        Case::new("7 kB umlauts/by hand", move || by_hand::subject(black_box(umlauts))),
        Case::new("66 escapes/request", move || written::subject(black_box(escapes))),
        Case::new("66 escapes/by hand", move || by_hand::subject(black_box(escapes))),
    ]
}

fn date_times(inputs: &'static Inputs) -> Vec<Case> {
    let Inputs { start, end, .. } = inputs;
    vec![
        Case::new("date-times/request", move || {
            written::date_times(*black_box(start), *black_box(end))
        }),
        Case::new("date-times/by hand", move || {
            by_hand::date_times(*black_box(start), *black_box(end))
        }),
        Case::new("date-times/derived", move || {
            derived::date_times(*black_box(start), *black_box(end))
        }),
    ]
}

fn loops_of(inputs: &'static Inputs, loops: &'static Loop) -> [Case; 2] {
    let people = || black_box(inputs.people.get(..loops.elements).unwrap_or_default());
    [
        Case::new(loops.request, move || written::attendees(people())).turns(loops.turns),
        Case::new(loops.by_hand, move || by_hand::attendees(people())).turns(loops.turns),
    ]
}
