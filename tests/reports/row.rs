//! The rows' common part: their source, and the marks of those whose fix is on its way.

/// The source of a row for which only the fault itself is known.
pub(crate) const REPORTED: &str = "reported by a user";

/// A row of a table.
pub(crate) trait Row {
    /// Returns `repository#issue`, or [`REPORTED`].
    fn source(&self) -> &'static str;

    /// Returns `true` for a row whose fix has not landed.
    fn is_pending(&self) -> bool;
}

/// Collects the verdicts on rows, so that one run tells all of them.
#[derive(Default)]
pub(crate) struct Verdicts {
    failures: Vec<String>,
    pending: Vec<String>,
    passed: usize,
}

impl Verdicts {
    /// Adds the verdict on one row.
    pub(crate) fn add(&mut self, row: &dyn Row, subject: &str, verdict: Result<(), String>) {
        let source = row.source();
        match (verdict, row.is_pending()) {
            (Ok(()), false) => self.passed += 1,
            (Err(reason), true) => self.pending.push(format!("{source}: {subject}\n    {reason}")),
            (Err(reason), false) => {
                self.failures.push(format!("{source}: {subject}\n    {reason}"));
            }
            (Ok(()), true) => {
                let reason = "this passes: remove `.pending()` from the row";
                self.failures.push(format!("{source}: {subject}\n    {reason}"));
            }
        }
    }

    /// Fails the test if a row failed, and prints the rows that were skipped.
    #[track_caller]
    pub(crate) fn finish(self) {
        let Self { failures, pending, passed } = self;
        for row in &pending {
            println!("skipped as pending: {row}");
        }
        println!("{passed} rows passed, {} skipped as pending", pending.len());
        assert!(failures.is_empty(), "{} rows failed\n\n{}", failures.len(), failures.join("\n\n"));
        assert!(passed > 0, "the table is empty");
    }
}

/// Requires each of some texts in a text.
pub(crate) fn require_all(text: &str, pieces: &[&str]) -> Result<(), String> {
    let missing: Vec<_> = pieces.iter().filter(|piece| !text.contains(**piece)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("{missing:?} is missing in `{text}`")) }
}

/// Requires two values to be the same.
pub(crate) fn require_same<T: PartialEq + std::fmt::Debug>(
    found: &T,
    expected: &T,
) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("expected {expected:?}\n    found    {found:?}"))
}
