//! Allocations, counted within this program.

use allocation_counter::measure;
use graph_request_benches::case::{Case, Figures, cases};

/// Returns the allocations of one run of each case.
pub(crate) fn allocations(group: &str) -> Figures {
    let count = |case: Case| {
        let case = case.warmed();
        let counted = measure(|| case.run()).count_total;
        (case.name.to_owned(), vec![f64::from(u32::try_from(counted).unwrap_or(u32::MAX))])
    };
    cases(group).into_iter().map(count).collect()
}
