//! Comparisons of measured cases, each of them a few rows of a table.

use crate::case::Figures;
use crate::rounds::median;
use crate::table::{Bar, Row};

/// A kind of figure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Instructions of the processor, as callgrind counts them.
    Instructions,
    /// Nanoseconds, the median of the rounds.
    Nanoseconds,
    /// Allocations, those included that make a buffer larger.
    Allocations,
}

/// Figures that are added and subtracted.
pub struct Sum {
    /// The cases that are added.
    pub plus: &'static [&'static str],
    /// The cases that are subtracted: what surrounds the work.
    pub minus: &'static [&'static str],
    /// The number of parts that the sum is divided by.
    pub parts: f64,
}

impl Sum {
    /// Returns the figure of a single case.
    pub const fn of(case: &'static [&'static str]) -> Self {
        Self { plus: case, minus: &[], parts: 1.0 }
    }

    /// Returns what is left of a figure without these cases.
    #[must_use]
    pub const fn less(self, minus: &'static [&'static str]) -> Self {
        Self { minus, ..self }
    }

    /// Returns the sum in each round; `None` if a case was not measured.
    fn rounds(&self, figures: &Figures) -> Option<Vec<f64>> {
        let plus: Vec<_> =
            self.plus.iter().map(|name| figures.get(*name)).collect::<Option<_>>()?;
        let minus: Vec<_> =
            self.minus.iter().map(|name| figures.get(*name)).collect::<Option<_>>()?;
        let rounds = plus.first()?.len();
        let at =
            |cases: &[&Vec<f64>], round: usize| cases.iter().map(|case| case[round]).sum::<f64>();
        Some((0..rounds).map(|round| (at(&plus, round) - at(&minus, round)) / self.parts).collect())
    }
}

/// A piece of work, done by this crate and by a peer.
pub struct Comparison {
    /// The work.
    pub work: &'static str,
    /// The peer.
    pub against: &'static str,
    /// The figures of this crate.
    pub ours: Sum,
    /// The figures of the peer. Without one, the bars are absolute.
    pub peer: Option<Sum>,
    /// The bars.
    pub bars: &'static [(Measure, Bar)],
}

/// The figures of a group of cases.
pub struct Measured {
    /// The instructions of a turn.
    pub instructions: Figures,
    /// The nanoseconds of a turn.
    pub nanoseconds: Figures,
    /// The allocations of a turn.
    pub allocations: Figures,
}

impl Comparison {
    /// Returns a row for each kind of figure.
    pub fn rows(&self, measured: &Measured) -> Vec<Row> {
        [
            (Measure::Instructions, "instructions", &measured.instructions),
            (Measure::Nanoseconds, "ns", &measured.nanoseconds),
            (Measure::Allocations, "allocations", &measured.allocations),
        ]
        .into_iter()
        .filter_map(|(measure, unit, figures)| self.row(measure, unit, figures))
        .collect()
    }

    fn row(&self, measure: Measure, unit: &'static str, figures: &Figures) -> Option<Row> {
        let ours = self.ours.rounds(figures)?;
        let peer = self.peer.as_ref().and_then(|peer| peer.rounds(figures));
        // Round by round, so that a drift of the machine is on both sides.
        let ratio = peer
            .as_ref()
            .map(|peer| median(ours.iter().zip(peer).map(|(ours, peer)| ours / peer).collect()));
        let bar = self.bars.iter().find(|(of, _)| *of == measure).map(|(_, bar)| *bar);
        Some(Row {
            work: self.work.to_owned(),
            against: self.against.to_owned(),
            unit,
            ours: median(ours),
            peer: peer.map(median),
            ratio: ratio.filter(|ratio| ratio.is_finite()),
            bar,
        })
    }
}
