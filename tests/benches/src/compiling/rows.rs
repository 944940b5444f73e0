//! The comparisons of this group, with their bars.

use graph_request_benches::rounds::median;
use graph_request_benches::table::{Bar, Row};

use super::calls::{Form, Side, attendees_body, loops_body};
use super::{Crate, measure};

const PEER: &str = "`json!`, reqwest and derived structs";

/// Returns the cost of a call between crates of 100 and of 500.
pub(super) fn slopes(form: Form, mode: &'static str, rounds: usize) -> [Row; 1] {
    let [few, many, few_by_hand, many_by_hand] = measure(
        [
            Crate::calls(Side::Here, form, 100, mode),
            Crate::calls(Side::Here, form, 500, mode),
            Crate::calls(Side::ByHand, form, 100, mode),
            Crate::calls(Side::ByHand, form, 500, mode),
        ],
        rounds,
    );
    let work = format!("a call, {}, {}", form.name(), mode_name(mode));
    let ours = slope(&few, &many, 400.0);
    let peer = slope(&few_by_hand, &many_by_hand, 400.0);
    [compared(work, PEER, "CPU ms", (ours, peer), Bar::Ratio(0.33))]
}

/// Returns the cost of whole crates with few calls.
pub(super) fn small_crates(rounds: usize) -> Vec<Row> {
    let crates = [1, 100].map(|count| {
        let [ours, peer] = measure(
            [
                Crate::calls(Side::Here, Form::Boxed, count, "build"),
                Crate::calls(Side::ByHand, Form::Boxed, count, "build"),
            ],
            rounds,
        );
        let work = format!("a crate of {count}, debug");
        compared(work, PEER, "CPU ms", (milliseconds(&ours), milliseconds(&peer)), Bar::Ratio(0.45))
    });
    crates.into_iter().collect()
}

/// Returns the cost of a call in a large crate, compared with that in a smaller one.
pub(super) fn linear(mode: &'static str, rounds: usize) -> Row {
    let [few, many, most] = measure(
        [100, 500, 2_000].map(|count| Crate::calls(Side::Here, Form::Boxed, count, mode)),
        rounds,
    );
    let work = format!("a call, from 500 to 2,000, {}", mode_name(mode));
    let figures = (slope(&many, &most, 1_500.0), slope(&few, &many, 400.0));
    compared(work, "a call, from 100 to 500", "CPU ms", figures, Bar::Ratio(1.1))
}

/// Returns the cost of crates with a single call whose body is very large.
pub(super) fn large_bodies(rounds: usize) -> Vec<Row> {
    let loops = ("one body of 1,000 loops", "loops-1000", loops_body(1_000));
    let attendees = (
        "one body of 1,000 attendees with two values each",
        "attendees-1000",
        attendees_body(1_000),
    );
    let bodies = [loops, attendees];
    let rows = bodies.iter().flat_map(|(work, name, source)| {
        ["check", "build"].map(|mode| {
            let [seconds] = measure([Crate::body(name, source, mode)], rounds);
            Row {
                work: format!("{work}, {}", mode_name(mode)),
                against: String::new(),
                unit: "CPU ms",
                ours: milliseconds(&seconds),
                peer: None,
                ratio: None,
                bar: Some(Bar::Most(1_000.0)),
            }
        })
    });
    rows.collect()
}

fn mode_name(mode: &str) -> &str {
    if mode == "build" { "debug" } else { mode }
}

fn milliseconds(seconds: &[f64]) -> f64 {
    median(seconds.to_vec()) * 1_000.0
}

/// Returns the milliseconds of each call that one crate has more than the other.
fn slope(few: &[f64], many: &[f64], calls: f64) -> f64 {
    (milliseconds(many) - milliseconds(few)) / calls
}

fn compared(
    work: String,
    against: &str,
    unit: &'static str,
    (ours, peer): (f64, f64),
    bar: Bar,
) -> Row {
    let against = against.to_owned();
    Row { work, against, unit, ours, peer: Some(peer), ratio: Some(ours / peer), bar: Some(bar) }
}
