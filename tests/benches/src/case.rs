//! A piece of work that is measured.

use std::collections::BTreeMap;
use std::hint::black_box;

/// One way of doing a piece of work, on inputs that the compiler does not know.
pub struct Case {
    /// The work and the way, as in `two strings/by hand`.
    pub name: &'static str,
    work: Box<dyn Fn()>,
    /// The number of turns that are counted together.
    turns: u32,
}

impl Case {
    /// Creates a case whose results are dropped within the measurement.
    pub fn new<T>(name: &'static str, work: impl Fn() -> T + 'static) -> Self {
        Self { name, work: Box::new(move || drop(black_box(work()))), turns: 100 }
    }

    /// Counts fewer turns together, for work that takes long.
    #[must_use]
    pub fn turns(self, turns: u32) -> Self {
        Self { turns, ..self }
    }

    /// Runs the work once.
    pub fn run(&self) {
        (self.work)();
    }

    /// Runs the work as often as its turns are counted together.
    pub fn repeat(&self) {
        (0..self.turns).for_each(|_| self.run());
    }

    /// Returns the share of one turn in a figure of all turns.
    pub fn per_turn(&self, figure: f64) -> f64 {
        figure / f64::from(self.turns)
    }

    /// Runs the work until caches and the allocator know it.
    #[must_use]
    pub fn warmed(self) -> Self {
        (0..self.turns.min(3)).for_each(|_| self.run());
        self
    }
}

/// The cases that are measured together, by the name of their group.
pub fn cases(group: &str) -> Vec<Case> {
    match group {
        "building" => crate::building::cases(),
        "decoding" => crate::decoding::cases(),
        _ => Vec::new(),
    }
}

/// The figures of each case, in the order of the rounds.
pub type Figures = BTreeMap<String, Vec<f64>>;
