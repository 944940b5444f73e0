//! The times of cases that take turns.
//!
//! Written by hand, since the speed of a shared machine drifts by more than the differences that
//! matter here. Harnesses such as divan measure one case after the other, so that a drift between
//! two of them looks like a difference. Here each round measures every case once, and what is
//! compared is the ratio of two cases within the same round.

use std::time::{Duration, Instant};

use crate::case::{Case, Figures};

/// The time that a case is given in a round, so that the clock is not what is measured.
const SLICE: Duration = Duration::from_micros(100);

/// Returns the nanoseconds that one run of each case took, round by round.
pub fn measure(cases: &[Case], rounds: usize) -> Figures {
    let batches: Vec<u32> = cases.iter().map(batch).collect();
    let mut figures = Figures::new();
    for round in 0..rounds {
        // Each case is first in some rounds, and follows each of the others.
        for position in 0..cases.len() {
            let index = (position + round) % cases.len();
            let nanoseconds = time(&cases[index], batches[index]) / f64::from(batches[index]);
            figures.entry(cases[index].name.to_owned()).or_default().push(nanoseconds);
        }
    }
    figures
}

/// Returns the number of runs that fill a slice.
fn batch(case: &Case) -> u32 {
    let mut batch = 1;
    while time(case, batch) < SLICE.as_secs_f64() * 1e9 && batch < 1 << 20 {
        batch *= 2;
    }
    batch
}

/// Returns the nanoseconds of this many runs. As many go before them unseen, since the allocator
/// tidies up after one case while the next one runs.
fn time(case: &Case, runs: u32) -> f64 {
    (0..runs).for_each(|_| case.run());
    let start = Instant::now();
    (0..runs).for_each(|_| case.run());
    start.elapsed().as_secs_f64() * 1e9
}

/// Returns the value in the middle; 0 of nothing.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
