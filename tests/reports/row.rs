//! The common part of all rows, and the verdicts on them.

use std::fmt;
use std::panic::Location;

/// The source of a row for which only the fault itself is known.
pub(crate) const REPORTED: &str = "reported by a user";

/// The part that the rows of all tables have.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    /// `repository#issue`, or [`REPORTED`].
    source: &'static str,
    /// The row itself, for messages.
    location: &'static Location<'static>,
    /// The fix has not landed.
    is_pending: bool,
}

impl Row {
    #[track_caller]
    pub(crate) const fn new(source: &'static str) -> Self {
        Self { source, location: Location::caller(), is_pending: false }
    }

    /// Marks a row whose fix has not landed.
    pub(crate) const fn pending(self) -> Self {
        Self { is_pending: true, ..self }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{}: {}", self.location.file(), self.location.line(), self.source)
    }
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
    pub(crate) fn add(&mut self, row: Row, verdict: Result<(), String>) {
        match (verdict, row.is_pending) {
            (Ok(()), false) => self.passed += 1,
            (Err(reason), true) => self.pending.push(format!("{row}\n    {reason}")),
            (Err(reason), false) => self.failures.push(format!("{row}\n    {reason}")),
            (Ok(()), true) => {
                self.failures.push(format!("{row}\n    this passes: remove `.pending()`"));
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
pub(crate) fn require_same<T: PartialEq + fmt::Debug>(
    found: &T,
    expected: &T,
) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("expected {expected:?}\n    found    {found:?}"))
}
