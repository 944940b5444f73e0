//! Counts the instructions of each case, by callgrind.

#![allow(missing_docs, reason = "the macros of the harness make public items")]

use graph_request_benches::case::{Case, cases};
use gungraun::Callgrind;
use gungraun::prelude::*;

fn building(index: usize) -> Case {
    cases("building").swap_remove(index).warmed()
}

fn decoding(index: usize) -> Case {
    cases("decoding").swap_remove(index).warmed()
}

#[library_benchmark]
#[benches::building(iter = 0..cases("building").len(), setup = building)]
#[benches::decoding(iter = 0..cases("decoding").len(), setup = decoding)]
fn turns(case: Case) -> Case {
    case.repeat();
    case
}

library_benchmark_group!(name = group, benchmarks = turns);
main!(
    // Caches are not simulated: what they cost shows in the times.
    config = LibraryBenchmarkConfig::default().tool(Callgrind::with_args(["--cache-sim=no"])),
    library_benchmark_groups = group
);
